import type { Ruling } from "./marks.ts";

/** A border drawn along less than this part of an edge does not part the two cells. */
const COVERED = 0.6;
/** A ruling further than this from every line of the grid lies in none of them. */
const IN_LINE = 4;

/** Asks whether the line at `ats[line]` is drawn between `stops[piece]` and the next. */
export function edgeCover(
  rulings: readonly Ruling[],
  axis: "h" | "v",
  ats: readonly number[],
  stops: readonly number[],
): (line: number, piece: number) => boolean {
  const drawn = ats.map((): Float64Array => new Float64Array(Math.max(0, stops.length - 1)));
  for (const ruling of rulings) {
    if (ruling.axis !== axis) continue;
    const line = nearest(ats, ruling.at);
    const cover = drawn[line];
    if (cover && Math.abs((ats[line] ?? 0) - ruling.at) <= IN_LINE) addCover(cover, stops, ruling);
  }
  return (line, piece) => {
    const length = (stops[piece + 1] ?? 0) - (stops[piece] ?? 0);
    return (drawn[line]?.[piece] ?? 0) >= COVERED * length;
  };
}

function addCover(cover: Float64Array, stops: readonly number[], { from, to }: Ruling): void {
  for (let piece = 0; piece < cover.length; piece += 1) {
    const start = Math.max(from, stops[piece] ?? 0);
    const end = Math.min(to, stops[piece + 1] ?? 0);
    if (end > start) cover[piece] = (cover[piece] ?? 0) + end - start;
  }
}

/** Index of the last of rising positions not above `at`, or of the one just above it where that is nearer. */
function nearest(ats: readonly number[], at: number): number {
  const below = indexBelow(ats, at);
  const low = Math.abs((ats[below] ?? Number.POSITIVE_INFINITY) - at);
  const high = Math.abs((ats[below + 1] ?? Number.POSITIVE_INFINITY) - at);
  return high < low ? below + 1 : below;
}

/** Index of the last of rising positions that is not above `at`; −1 where all are. */
export function indexBelow(ats: readonly number[], at: number): number {
  let low = 0;
  let high = ats.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ats[middle] ?? at) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
