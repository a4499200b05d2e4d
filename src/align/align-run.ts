import { risingRun } from "../sequence/rising-run.ts";
import type { Near } from "../text/nearest.ts";
import { alignInOrder } from "./align-in-order.ts";
import type { Field, Item } from "./items.ts";
import { type BlockLink, leftOver, linkBlocks } from "./links.ts";

/** How much is asked of a pair. In place is cheap, elsewhere is dear. */
export type Terms = {
  /** A pair in its order gains by what it is liker than this. */
  readonly inOrder: number;
  /** The least likeness of a pair out of its order. */
  readonly outOfOrder: number;
};

// What these find and miss is measured by test/unit/align/labelled.test.ts.
const anchorSure = 0.75;
const anchorLeast = 0.5;
const anchorMargin = 0.15;

/**
 * Aligns two runs of blocks that belong together (the blocks of a section pair, say).
 * Anchors, the spine they make, moves off it, then beads along it, then moves of what is left.
 *
 * @returns links within the runs; a block in none of them found no twin
 *
 * O(blocks · band) for reports that share a spine; without one the gap is cut into slices of bounded size.
 */
export function alignRun(
  field: Field,
  before: readonly Item[],
  after: readonly Item[],
  terms: Terms,
): readonly BlockLink[] {
  if (before.length === 0 || after.length === 0) return [];
  const anchors = findAnchors(field, before, after, terms);
  const kept = new Set(risingRun(anchors.map(weigh)));
  const spine = anchors.filter((_, index) => kept.has(index));
  const early = anchors.filter((link, index) => !kept.has(index) && link.likeness >= terms.outOfOrder);
  const inOrder = alignInOrder(
    leftOver(before, early, "before"),
    leftOver(after, early, "after"),
    spine,
    terms.inOrder,
  );
  const joined = [...early, ...inOrder];
  const late = moveLate(field, leftOver(before, joined, "before"), leftOver(after, joined, "after"), terms);
  return [...joined, ...late];
}

function weigh({ before: [x], after: [y], likeness }: BlockLink) {
  const mass = 1 + Math.min(x?.profile.mass ?? 0, y?.profile.mass ?? 0);
  return { a: x?.index ?? 0, b: y?.index ?? 0, weight: likeness * mass };
}

/** Pairs that are each other's best and either sure or well ahead. A sentence that stands twice has no lead. */
function findAnchors(
  field: Field,
  before: readonly Item[],
  after: readonly Item[],
  terms: Terms,
): readonly BlockLink[] {
  const inBefore = new Set(before.map(({ index }) => index));
  const inAfter = new Set(after.map(({ index }) => index));
  return before.flatMap((item) => {
    const [best, second] = firstTwo(field.nearBefore[item.index], inAfter);
    const twin = best && field.after[best.index];
    if (!twin || best.score < terms.inOrder) return [];
    const [back, backSecond] = firstTwo(field.nearAfter[best.index], inBefore);
    const lead = best.score - scoreOf(second, backSecond);
    return back?.index === item.index && isAnchor(best.score, lead) ? [linkBlocks([item], [twin])] : [];
  });
}

function isAnchor(score: number, lead: number): boolean {
  return (score >= anchorSure && lead > 0) || (score >= anchorLeast && lead >= anchorMargin);
}

/** The score of the nearer of two rivals. */
function scoreOf(...rivals: readonly (Near | undefined)[]): number {
  return Math.max(0, ...rivals.map((rival) => rival?.score ?? 0));
}

function firstTwo(near: readonly Near[] | undefined, within: ReadonlySet<number>): readonly Near[] {
  const found: Near[] = [];
  for (const one of near ?? []) {
    if (within.has(one.index)) found.push(one);
    if (found.length === 2) break;
  }
  return found;
}

/** What is left, out of order: the likest pair first. */
function moveLate(field: Field, before: readonly Item[], after: readonly Item[], terms: Terms): readonly BlockLink[] {
  const open = new Set(after.map(({ index }) => index));
  const offers = before.flatMap((item) =>
    (field.nearBefore[item.index] ?? []).flatMap((near) => {
      const twin = field.after[near.index];
      return twin && open.has(near.index) && near.score >= terms.outOfOrder ? [{ item, twin, score: near.score }] : [];
    }),
  );
  offers.sort((x, y) => y.score - x.score || distance(x) - distance(y) || x.item.index - y.item.index);
  const taken = new Set<Item>();
  return offers.flatMap(({ item, twin }) => {
    if (taken.has(item) || taken.has(twin)) return [];
    taken.add(item).add(twin);
    return [linkBlocks([item], [twin])];
  });
}

const distance = ({ item, twin }: { readonly item: Item; readonly twin: Item }) => Math.abs(item.index - twin.index);
