import { bordersOfTable, joinRulings, piecesOfLine } from "./join-rulings.ts";
import type { Ruling } from "./marks.ts";
import { setsOf, unionFind } from "./union-find.ts";

/** A horizontal and a vertical this near touch: borders often stop short of the corner. */
const TOUCH = 3;

/**
 * Rulings as drawn → groups that hang together, each with two verticals or more and a horizontal: what may be a table.
 * Lines are snapped to one another inside a group only, since tables above each other share no columns.
 *
 * In order of their top edges. O(n log n + touching pairs); verticals are sorted, so only those in reach are tested.
 */
export function ruledRegions(drawn: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const rulings = joinRulings(drawn, piecesOfLine);
  const horizontals = rulings.filter(({ axis }) => axis === "h");
  const verticals = rulings.filter(({ axis }) => axis === "v").sort((one, other) => one.at - other.at);
  const all = [...horizontals, ...verticals];
  const sets = unionFind(all.length);
  horizontals.forEach((horizontal, h) => {
    for (let v = firstFrom(verticals, horizontal.from - TOUCH); v < verticals.length; v += 1) {
      const vertical = verticals[v];
      if (!vertical || vertical.at > horizontal.to + TOUCH) break;
      const crosses = horizontal.at >= vertical.from - TOUCH && horizontal.at <= vertical.to + TOUCH;
      if (crosses) sets.join(h, horizontals.length + v);
    }
  });
  return setsOf(all.length, sets)
    .filter((members) => members.length >= 3)
    .map((members) =>
      joinRulings(
        members.flatMap((member) => all[member] ?? []),
        bordersOfTable,
      ),
    )
    .filter((region) => countOf(region, "h") >= 1 && countOf(region, "v") >= 2)
    .sort((one, other) => topOf(one) - topOf(other));
}

const countOf = (region: readonly Ruling[], axis: "h" | "v"): number =>
  new Set(region.filter((ruling) => ruling.axis === axis).map(({ at }) => at)).size;

const topOf = (region: readonly Ruling[]): number =>
  region.reduce((top, { axis, at, from }) => Math.min(top, axis === "h" ? at : from), Number.POSITIVE_INFINITY);

/** The first index whose position is not below `least`. */
function firstFrom(sorted: readonly Ruling[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.at ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
