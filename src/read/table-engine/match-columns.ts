import type { FilledCell } from "./fill-lattice.ts";

/** A table with its text; `xs` are the borders of its columns where its last page has them. */
export type RuledTable = {
  readonly page: number;
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly FilledCell[];
  readonly irregular: boolean;
};

/** Borders of two pages this near are one. */
const SAME = 4;
/** Mirrored margins move a table sideways by no more than this. */
const SIDEWAYS = 60;
/** Where the outer edges differ, this part of the lower borders must be known from above. */
const KNOWN_SHARE = 0.8;

/**
 * Two pieces of a table on two pages → both on the same columns; null where their borders do not fit.
 * A column that one of them lacks (Chromium draws no outer border beside a cell that goes on) is put in, empty.
 */
export function matchColumns(
  upper: RuledTable,
  lower: RuledTable,
): { readonly upper: RuledTable; readonly lower: RuledTable } | null {
  const shift = shiftBetween(upper.xs, lower.xs);
  const moved = lower.xs.map((x) => x + shift);
  if (!fits(upper.xs, moved)) return null;
  const xs = [...upper.xs, ...moved.filter((x) => !isKnown(upper.xs, x))].sort((one, other) => one - other);
  return { upper: spread(upper, upper.xs, xs, 0), lower: spread(lower, moved, xs, shift) };
}

const first = (xs: readonly number[]): number => xs[0] ?? 0;
const last = (xs: readonly number[]): number => xs.at(-1) ?? 0;
const isKnown = (xs: readonly number[], x: number): boolean => xs.some((other) => Math.abs(other - x) <= SAME);

function shiftBetween(upper: readonly number[], lower: readonly number[]): number {
  const shift = first(upper) - first(lower);
  const sameWidth = Math.abs(last(upper) - last(lower) - shift) <= SAME;
  return sameWidth && Math.abs(shift) > SAME && Math.abs(shift) <= SIDEWAYS ? shift : 0;
}

function fits(upper: readonly number[], lower: readonly number[]): boolean {
  const sameEdges = Math.abs(first(upper) - first(lower)) <= SAME && Math.abs(last(upper) - last(lower)) <= SAME;
  const known = lower.filter((x) => isKnown(upper, x)).length;
  return sameEdges || (known >= 3 && known >= KNOWN_SHARE * lower.length);
}

/** The same cells over the columns of `xs`. */
function spread(table: RuledTable, own: readonly number[], xs: readonly number[], shift: number): RuledTable {
  const index = own.map((x) => nearestIndex(xs, x));
  const at = (column: number): number => index[column] ?? 0;
  const cells = table.cells.map((cell) => ({
    ...cell,
    column: at(cell.column),
    colSpan: at(cell.column + cell.colSpan) - at(cell.column),
  }));
  const left = filler(table, 0, index[0] ?? 0);
  const right = filler(table, index.at(-1) ?? 0, xs.length - 1);
  // The next page is compared with this one: its own positions count.
  return { ...table, xs: xs.map((x) => x - shift), cells: [...left, ...cells, ...right] };
}

function nearestIndex(xs: readonly number[], x: number): number {
  let best = 0;
  xs.forEach((other, index) => {
    if (Math.abs(other - x) < Math.abs((xs[best] ?? other) - x)) best = index;
  });
  return best;
}

function filler({ rows, page }: RuledTable, from: number, to: number): readonly FilledCell[] {
  if (from >= to) return [];
  const empty = { lines: [], text: "", apart: false, doubtful: false, disputed: false };
  return [{ ...empty, row: 0, column: from, rowSpan: rows, colSpan: to - from, page }];
}
