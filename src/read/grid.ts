import type { Cell, Grid, Reading } from "../model/grid.ts";
import type { Place } from "../model/place.ts";
import { joinLines } from "../text/join-lines.ts";
import type { Limits } from "./limits.ts";

/**
 * A cell as a file states it: spans may be wrong, lines are trimmed and not blank. `isVoid`: no cell a reader sees, but one that
 * fills the grid where a row is short; no file states it, so its reading is `likely`. An empty cell is not void: an empty row
 * or column may be a figure left blank.
 */
export type RawCell = {
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly lines: readonly string[];
  readonly reading?: Reading;
  readonly isVoid?: boolean;
};
export type RawRow = readonly RawCell[];

/** `isIrregular`: rows of unequal length or overlapping spans were mended. `isCut`: rows or columns over the limits were left out. */
export type BuiltGrid = { readonly grid: Grid; readonly isIrregular: boolean; readonly isCut: boolean };

type Placed = { row: number; column: number; rowSpan: number; colSpan: number; readonly raw: RawCell };
type Laid = {
  readonly cells: readonly Placed[];
  readonly rows: number;
  readonly columns: number;
  readonly isCut: boolean;
};

const gap: RawCell = { rowSpan: 1, colSpan: 1, lines: [], isVoid: true };

/**
 * Lays rows of cells out as a grid that keeps the laws of `Grid`, whatever the spans say. Rows and columns of nothing but
 * void cells go, as word processors leave them behind. Memory is bounded by the limits before anything is laid out.
 */
export function buildGrid(rawRows: readonly RawRow[], place: Place, limits: Limits): BuiltGrid {
  const laid = layOut(rawRows, limits);
  const gaps = findGaps(laid);
  const all = [...laid.cells, ...gaps].sort((one, other) => one.row - other.row || one.column - other.column);
  const isClipped = laid.cells.some((cell) => cell.raw.colSpan > cell.colSpan);
  const grid = dropVoidLines(all, laid.rows, laid.columns, place);
  return { grid, isIrregular: gaps.length > 0 || isClipped, isCut: laid.isCut };
}

/** Left to right, each cell to the first free place of its row. A span stops where another cell stands. */
function layOut(rawRows: readonly RawRow[], limits: Limits): Laid {
  const cells: Placed[] = [];
  const takenUntil: number[] = []; // for every column, the first row below the cell that stands in it
  const rows = Math.min(rawRows.length, limits.rows);
  let columns = 0;
  let isCut = rows < rawRows.length;
  for (let row = 0; row < rows; row += 1) {
    const laid = layRow(rawRows[row] ?? [], { row, rows, takenUntil, most: limits.columns });
    cells.push(...laid.cells);
    isCut ||= laid.isCut;
    columns = Math.max(columns, laid.columns);
    if ((row + 1) * columns > limits.cells) return { cells: clipRows(cells, row), rows: row, columns, isCut: true };
  }
  return { cells, rows, columns, isCut };
}

type Line = { readonly row: number; readonly rows: number; readonly takenUntil: number[]; readonly most: number };

function layRow(rawRow: RawRow, { row, rows, takenUntil, most }: Line): Omit<Laid, "rows"> {
  const isFree = (at: number): boolean => (takenUntil[at] ?? 0) <= row;
  const cells: Placed[] = [];
  let column = 0;
  for (const raw of rawRow) {
    while (!isFree(column)) column += 1;
    if (column >= most) return { cells, columns: column, isCut: true };
    const wanted = Math.min(raw.colSpan, most - column);
    let colSpan = 1;
    while (colSpan < wanted && isFree(column + colSpan)) colSpan += 1;
    const rowSpan = Math.max(1, Math.min(raw.rowSpan, rows - row));
    takenUntil.length = Math.max(takenUntil.length, column + colSpan);
    takenUntil.fill(row + rowSpan, column, column + colSpan);
    cells.push({ row, column, rowSpan, colSpan, raw });
    column += colSpan;
  }
  return { cells, columns: column, isCut: false };
}

function clipRows(cells: readonly Placed[], rows: number): readonly Placed[] {
  const inside = cells.filter((cell) => cell.row < rows);
  return inside.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, rows - cell.row) }));
}

function findGaps({ cells, rows, columns }: Laid): readonly Placed[] {
  const covered = new Uint8Array(rows * columns);
  for (const { row, column, rowSpan, colSpan } of cells) {
    for (let at = row; at < row + rowSpan; at += 1) {
      covered.fill(1, at * columns + column, at * columns + column + colSpan);
    }
  }
  const gaps: Placed[] = [];
  for (const [at, isCovered] of covered.entries()) {
    if (isCovered) continue;
    gaps.push({ row: Math.floor(at / columns), column: at % columns, rowSpan: 1, colSpan: 1, raw: gap });
  }
  return gaps;
}

function dropVoidLines(cells: readonly Placed[], rows: number, columns: number, place: Place): Grid {
  const written = cells.filter((cell) => !cell.raw.isVoid || cell.raw.lines.length > 0);
  const keepRow = keepLines(
    rows,
    written.map((cell) => [cell.row, cell.rowSpan]),
  );
  const keepColumn = keepLines(
    columns,
    written.map((cell) => [cell.column, cell.colSpan]),
  );
  const kept: Cell[] = [];
  for (const cell of cells) {
    const row = keepRow.index[cell.row] ?? 0;
    const column = keepColumn.index[cell.column] ?? 0;
    const rowSpan = (keepRow.index[cell.row + cell.rowSpan] ?? 0) - row;
    const colSpan = (keepColumn.index[cell.column + cell.colSpan] ?? 0) - column;
    if (rowSpan <= 0 || colSpan <= 0) continue;
    const { lines, isVoid, reading = isVoid ? "likely" : "certain" } = cell.raw;
    const placeHere = { ...place, row: row + 1, column: column + 1 };
    const text = joinLines(lines);
    kept.push({ row, column, rowSpan, colSpan, lines, text, reading, place: placeHere });
  }
  kept.sort((one, other) => one.row - other.row || one.column - other.column);
  return { rows: keepRow.count, columns: keepColumn.count, cells: kept };
}

/** Which rows (or columns) stay: those with a written cell of their own, and one for a wider cell that has none. */
function keepLines(
  count: number,
  written: readonly (readonly [start: number, span: number])[],
): { readonly count: number; readonly index: Uint32Array } {
  const keep = new Uint8Array(count);
  for (const [start, span] of written) if (span === 1) keep[start] = 1;
  for (const [start, span] of written) if (!keep.subarray(start, start + span).includes(1)) keep[start] = 1;
  // index[i]: how many of the lines before i stay. One longer than the lines, so that a span can be taken as a difference.
  const index = new Uint32Array(count + 1);
  for (let at = 0; at < count; at += 1) index[at + 1] = (index[at] ?? 0) + (keep[at] ?? 0);
  return { count: index[count] ?? 0, index };
}
