import type { Cell, Grid } from "../../model/grid.ts";
import type { Place } from "../../model/place.ts";
import type { FilledCell } from "./fill-lattice.ts";
import type { RuledTable } from "./match-columns.ts";

/** A grid that keeps its laws, and whether cells had to be put in or cut for that. */
export type GridResult = { readonly grid: Grid; readonly mended: boolean };

/**
 * A read table → a grid. Where cells overlap the first one keeps the place and the other's text joins it, unreadable;
 * where none is, an empty one is put.
 *
 * @param place - of the table; cells get their own page, row and column
 * @param likely - nothing of this table is certain
 */
export function toGrid(table: RuledTable, place: Place, likely: boolean): GridResult {
  const columns = table.xs.length - 1;
  const owners = new Array<number>(table.rows * columns).fill(-1);
  const kept: { cell: FilledCell; overlapped: boolean }[] = [];
  let mended = false;
  for (const cell of table.cells) {
    const spots = spotsOf(cell, columns);
    const clash = spots.map((spot) => owners[spot] ?? -1).find((owner) => owner >= 0);
    if (clash === undefined) {
      for (const spot of spots) owners[spot] = kept.length;
      kept.push({ cell, overlapped: false });
      continue;
    }
    mended = true;
    const other = kept[clash];
    if (other && cell.text !== "") {
      kept[clash] = { cell: { ...other.cell, text: `${other.cell.text} ${cell.text}`.trim() }, overlapped: true };
    }
  }
  owners.forEach((owner, spot) => {
    if (owner >= 0) return;
    mended = true;
    kept.push({ cell: emptyCell(Math.floor(spot / columns), spot % columns, table.page), overlapped: false });
  });
  const cells = kept
    .map(({ cell, overlapped }) => toCell(overlapped ? { ...cell, doubtful: true } : cell, place, likely))
    .sort((one, other) => one.row - other.row || one.column - other.column);
  return { grid: { rows: table.rows, columns, cells }, mended };
}

function spotsOf({ row, column, rowSpan, colSpan }: FilledCell, columns: number): readonly number[] {
  return Array.from(
    { length: rowSpan * colSpan },
    (_, step) => (row + Math.floor(step / colSpan)) * columns + column + (step % colSpan),
  );
}

const emptyCell = (row: number, column: number, page: number): FilledCell => {
  const nothing = { lines: [], text: "", apart: false, doubtful: false, disputed: false };
  return { ...nothing, row, column, rowSpan: 1, colSpan: 1, page };
};

function toCell(cell: FilledCell, place: Place, likely: boolean): Cell {
  const { row, column, rowSpan, colSpan, lines, text, page, doubtful, disputed } = cell;
  const reading = doubtful ? "unreadable" : likely || disputed ? "likely" : "certain";
  return {
    row,
    column,
    rowSpan,
    colSpan,
    lines,
    text,
    reading,
    place: { ...place, page, row: row + 1, column: column + 1 },
  };
}
