import type { Ruling } from "./marks.ts";

/** How near two lines are one. A cluster never grows wider than `span`, or a stack of fine lines would shrink into one. */
export type Snap = { readonly near: number; readonly span: number; readonly shortest: number };

/** Pieces of one line. */
export const piecesOfLine: Snap = { near: 0.5, span: 1, shortest: 0 };
/** Lines drawn twice: both borders of neighbouring cells, a double border. What stays short is a corner or a stroke. */
export const bordersOfTable: Snap = { near: 2.2, span: 4.5, shortest: 4 };

/** Pieces of a line with a gap up to this are one line: Chromium draws one piece a cell. */
const GAP = 3;
/** A piece up to this long may be a dash, and the gap to the next one up to that wide. */
const LONGEST_DASH = 15;
const WIDEST_GAP = 9;

/**
 * Rulings as drawn → lines as seen: positions snapped, pieces joined.
 *
 * Sorted by axis, position, start. O(n log n).
 */
export function joinRulings(rulings: readonly Ruling[], snap: Snap): readonly Ruling[] {
  return (["h", "v"] as const).flatMap((axis) => {
    const sorted = rulings.filter((ruling) => ruling.axis === axis).sort((one, other) => one.at - other.at);
    return clusters(sorted, snap).flatMap((cluster) => joinCluster(axis, cluster, snap));
  });
}

function clusters(sorted: readonly Ruling[], { near, span }: Snap): readonly (readonly Ruling[])[] {
  const found: Ruling[][] = [];
  let current: Ruling[] = [];
  for (const ruling of sorted) {
    const first = current[0];
    const last = current.at(-1);
    if (first && last && ruling.at - last.at <= near && ruling.at - first.at <= span) {
      current.push(ruling);
    } else {
      current = [ruling];
      found.push(current);
    }
  }
  return found;
}

/** How far two pieces may lie apart and be one line: the dashes of a thick line stand as far apart as they are long. */
export function gapBetween(length: number, next: number): number {
  if (length > LONGEST_DASH || next > LONGEST_DASH) return GAP;
  return Math.max(GAP, Math.min(WIDEST_GAP, 1.5 * Math.min(length, next)));
}

function joinCluster(axis: "h" | "v", cluster: readonly Ruling[], { shortest }: Snap): readonly Ruling[] {
  const weight = cluster.reduce((sum, { from, to }) => sum + to - from + 0.01, 0);
  const at = cluster.reduce((sum, ruling) => sum + ruling.at * (ruling.to - ruling.from + 0.01), 0) / weight;
  const joined: { from: number; to: number; piece: number }[] = [];
  for (const { from, to } of [...cluster].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last && from - last.to <= gapBetween(last.piece, to - from)) {
      last.to = Math.max(last.to, to);
      last.piece = to - from;
    } else joined.push({ from, to, piece: to - from });
  }
  return joined.filter(({ from, to }) => to - from >= shortest).map(({ from, to }) => ({ axis, at, from, to }));
}
