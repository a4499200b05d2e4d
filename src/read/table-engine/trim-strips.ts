import type { FilledCell } from "./fill-lattice.ts";
import { isLabel } from "./known-label.ts";
import type { Lattice } from "./lattice.ts";
import type { RuledTable } from "./match-columns.ts";

/** A row lower than this holds no text: borders a little apart make it. */
const LOWEST = 8;

/**
 * A filled lattice → a table, without the rows that are none. At a page's end borders end anywhere: past the last row,
 * in the margin of a row whose text stands on the other page, or (those of merged cells, in Chromium) a little out of place.
 */
export function trimStrips(lattice: Lattice, cells: readonly FilledCell[], page: number): RuledTable {
  const { xs, ys, irregular } = lattice;
  let table: RuledTable = { page, xs, rows: ys.length - 1, cells, irregular };
  if (lattice.openBottom) table = trimBottom(table);
  for (let row = table.rows - 1; row >= 0; row -= 1) {
    const low = (ys[row + 1] ?? 0) - (ys[row] ?? 0) < LOWEST && (row < table.rows - 1 || !isDivided(table, row));
    if (isEmpty(table, row) && (low || isFromAbove(table, row))) table = withoutRow(table, row);
  }
  return lattice.openTop ? trimTop(table) : table;
}

/** Drops an empty first row: the upper margin of a row cut by the page's top. */
export const trimTop = (table: RuledTable): RuledTable => (isEmpty(table, 0) ? withoutRow(table, 0) : table);

/** Drops an empty last row. */
export const trimBottom = (table: RuledTable): RuledTable =>
  isEmpty(table, table.rows - 1) ? withoutRow(table, table.rows - 1) : table;

/** No text begins in it. A merged cell that begins there and goes on may have its text below. */
const isEmpty = (table: RuledTable, row: number): boolean =>
  table.rows > 1 &&
  table.cells.every((cell) => cell.row !== row || cell.text === "" || (cell.rowSpan > 1 && row + 1 < table.rows));

/** A cell of its own in every column: borders a little apart have nothing between them, an empty row of small type has this. */
const isDivided = (table: RuledTable, row: number): boolean =>
  table.xs.length > 2 &&
  table.cells.filter((cell) => cell.row === row && cell.rowSpan === 1).length === table.xs.length - 1;

/** Most of the row, or its label, belongs to cells begun further up: a border out of place cut it off. */
function isFromAbove(table: RuledTable, row: number): boolean {
  const begun = table.cells.filter((cell) => cell.row === row);
  const width = begun.reduce((sum, cell) => sum + cell.colSpan, 0);
  if (row === 0 || width * 2 < table.xs.length - 1) return row > 0;
  return table.cells.some((cell) => cell.row === row - 1 && cell.rowSpan === 2 && isLabel(cell.text));
}

/**
 * The row's own cells go; those that also stand above or below shrink. An empty one that goes on below is the rest of the
 * merged cell above it, which the misplaced border cut off.
 */
function withoutRow(table: RuledTable, row: number): RuledTable {
  const ends = new Map(
    table.cells
      .filter((cell) => cell.row < row && cell.row + cell.rowSpan === row)
      .map((cell) => [`${cell.column} ${cell.colSpan}`, cell]),
  );
  const longer = new Map<FilledCell, number>();
  const rests = new Set<FilledCell>();
  for (const cell of table.cells) {
    const above = cell.row === row && cell.text === "" ? ends.get(`${cell.column} ${cell.colSpan}`) : undefined;
    if (!above || above.rowSpan === 1 || cell.rowSpan === 1) continue;
    longer.set(above, cell.rowSpan - 1);
    rests.add(cell);
  }
  const cells = table.cells.flatMap((cell) => {
    if (rests.has(cell)) return [];
    if (cell.row > row) return [{ ...cell, row: cell.row - 1 }];
    const through = cell.row + cell.rowSpan > row;
    const rowSpan = cell.rowSpan - (through ? 1 : 0) + (longer.get(cell) ?? 0);
    return rowSpan === 0 ? [] : [{ ...cell, rowSpan }];
  });
  return { ...table, rows: table.rows - 1, cells };
}
