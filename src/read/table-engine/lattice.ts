import { edgeCover } from "./edge-cover.ts";
import type { Box, Ruling } from "./marks.ts";
import { type CellSpan, mergeCells, positionsOf, toRectangles } from "./merge-cells.ts";

/** A drawn table without its text: `xs` and `ys` are the borders of columns and rows in rising order, in points. */
export type Lattice = {
  readonly box: Box;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly spans: readonly CellSpan[];
  /** Index into `spans` of every elementary cell, row by row. */
  readonly owners: readonly number[];
  /** No line is drawn along the bottom: the table runs on below, or its last line is missing. */
  readonly openBottom: boolean;
  /** The same column by column: beside rows that end, a merged cell may go on. */
  readonly openColumns: readonly boolean[];
  readonly openTop: boolean;
  /** A merged cell was no rectangle and was cut into some. */
  readonly irregular: boolean;
};

export type LatticeLimits = { readonly rows: number; readonly columns: number; readonly cells: number };

/** Verticals that reach this far past the last horizontal show that its border is not drawn. */
const OPEN_ROWS = 4;
/** The same for horizontals past the last vertical: they overhang a little in many styles. */
const OPEN_COLUMNS = 8;
/** Borders nearer than this hold no text between them: they are the two lines of a double border. */
const NARROWEST = 4;
/**
 * The rulings of one region → rows, columns, and which elementary cells belong together.
 *
 * @returns null where nothing is enclosed, or the limits are passed
 *
 * O(rulings · log + rows · columns).
 */
export function buildLattice(region: readonly Ruling[], limits: LatticeLimits): Lattice | null {
  const closed = closeOpenEdges(region);
  const xs = positions(closed.rulings, "v");
  const ys = positions(closed.rulings, "h");
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1) return null;
  if (columns > limits.columns || rows > limits.rows || columns * rows > limits.cells) return null;

  const merged = mergeCells(closed.rulings, xs, ys);
  const { spans, irregular } = toRectangles(merged, columns);
  const owners = new Array<number>(rows * columns).fill(0);
  spans.forEach((span, index) => {
    for (const at of positionsOf(span, columns)) owners[at] = index;
  });
  const box = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
  const floors = edgeCover(region, "h", ys, xs);
  const openColumns = Array.from({ length: columns }, (_, column) => !floors(rows, column));
  return { box, xs, ys, spans, owners, openBottom: closed.bottom, openColumns, openTop: closed.top, irregular };
}

type Closed = { readonly rulings: readonly Ruling[]; readonly bottom: boolean; readonly top: boolean };

/** Draws the outer borders that the file leaves out: Chromium draws none at a page's end, some styles none at the sides. */
function closeOpenEdges(region: readonly Ruling[]): Closed {
  const rows = virtualEdges(region, "v", OPEN_ROWS);
  const withRows = [...region, ...rows];
  const sides = virtualEdges(withRows, "h", OPEN_COLUMNS);
  const last = Math.max(...region.filter(({ axis }) => axis === "h").map(({ at }) => at));
  return {
    rulings: [...withRows, ...sides],
    bottom: rows.some(({ at }) => at > last),
    top: rows.some(({ at }) => at < last),
  };
}

/** Lines of one axis that stick out, two or more, on a side past all lines across: a line across their ends. */
function virtualEdges(region: readonly Ruling[], axis: "h" | "v", reach: number): readonly Ruling[] {
  const along = region.filter((ruling) => ruling.axis === axis);
  const across = region.filter((ruling) => ruling.axis !== axis).map(({ at }) => at);
  const first = Math.min(...across);
  const last = Math.max(...across);
  const edge = (out: readonly Ruling[], at: number): readonly Ruling[] => {
    if (new Set(out.map((ruling) => ruling.at)).size < 2) return [];
    const ends = along.map((ruling) => ruling.at);
    return [{ axis: axis === "v" ? "h" : "v", at, from: Math.min(...ends), to: Math.max(...ends) }];
  };
  const before = along.filter(({ from }) => from < first - reach);
  const after = along.filter(({ to }) => to > last + reach);
  return [
    ...edge(before, mostCommon(before.map(({ from }) => from))),
    ...edge(after, mostCommon(after.map(({ to }) => to))),
  ];
}

/** The value that most share, to a point: outer borders may run on past the page, inner ones end where the table does. */
function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  const [best] = [...counts].sort(([one, many], [other, more]) => more - many || one - other);
  return values.find((value) => Math.round(value) === best?.[0]) ?? 0;
}

function positions(rulings: readonly Ruling[], axis: "h" | "v"): readonly number[] {
  const sorted = rulings.filter((ruling) => ruling.axis === axis).map(({ at }) => at);
  const apart: number[] = [];
  for (const at of sorted.sort((one, other) => one - other)) {
    const last = apart.at(-1);
    if (last === undefined || at - last > NARROWEST) apart.push(at);
  }
  return apart;
}
