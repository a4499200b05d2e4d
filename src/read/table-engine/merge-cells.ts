import { edgeCover } from "./edge-cover.ts";
import type { Ruling } from "./marks.ts";
import { setsOf, unionFind } from "./union-find.ts";

/** A cell's place in a grid, without its text. Indexes from 0. */
export type CellSpan = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
};

/** Which elementary cells hang together, as sets of positions `row * columns + column`. */
export function mergeCells(
  rulings: readonly Ruling[],
  xs: readonly number[],
  ys: readonly number[],
): readonly (readonly number[])[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const walls = edgeCover(rulings, "v", xs, ys);
  const floors = edgeCover(rulings, "h", ys, xs);
  const sets = unionFind(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      if (column + 1 < columns && !walls(column + 1, row)) sets.join(at, at + 1);
      if (row + 1 < rows && !floors(row + 1, column)) sets.join(at, at + columns);
    }
  }
  return setsOf(rows * columns, sets);
}

/** Sets of positions → rectangles. A set that is none is cut into rows of the widest pieces, from the top left. */
export function toRectangles(
  sets: readonly (readonly number[])[],
  columns: number,
): { readonly spans: readonly CellSpan[]; readonly irregular: boolean } {
  let irregular = false;
  const spans = sets.flatMap((members): readonly CellSpan[] => {
    const whole = hull(members, columns);
    if (whole.rowSpan * whole.colSpan === members.length) return [whole];
    irregular = true;
    return cutUp(members, columns);
  });
  const inOrder = spans.toSorted((one, other) => one.row - other.row || one.column - other.column);
  return { spans: inOrder, irregular };
}

function hull(members: readonly number[], columns: number): CellSpan {
  let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0];
  for (const at of members) {
    const row = Math.floor(at / columns);
    const column = at % columns;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rowSpan: bottom - top + 1, colSpan: right - left + 1 };
}

function cutUp(members: readonly number[], columns: number): readonly CellSpan[] {
  const free = new Set(members);
  const spans: CellSpan[] = [];
  for (const at of members) {
    if (!free.has(at)) continue;
    const column = at % columns;
    let colSpan = 1;
    while (column + colSpan < columns && free.has(at + colSpan)) colSpan += 1;
    let rowSpan = 1;
    const rowIsFree = (row: number): boolean =>
      Array.from({ length: colSpan }, (_, step) => at + row * columns + step).every((cell) => free.has(cell));
    while (rowIsFree(rowSpan)) rowSpan += 1;
    const span = { row: Math.floor(at / columns), column, rowSpan, colSpan };
    for (const taken of positionsOf(span, columns)) free.delete(taken);
    spans.push(span);
  }
  return spans;
}

/** Every elementary position a span covers. */
export function positionsOf({ row, column, rowSpan, colSpan }: CellSpan, columns: number): readonly number[] {
  return Array.from(
    { length: rowSpan * colSpan },
    (_, step) => (row + Math.floor(step / colSpan)) * columns + column + (step % colSpan),
  );
}
