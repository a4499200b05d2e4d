import { likeness } from "../text/similarity.ts";
import type { Item } from "./items.ts";
import { type BlockLink, linkBlocks } from "./links.ts";

/** A short block meets a longer one only if this much is alike. */
const leastAlike = 0.4;

/**
 * Pairs short blocks left over between neighbours that stand against each other: there is nothing else they could be.
 * The ends of the runs count as neighbours.
 *
 *     A ── A'
 *     s    s'   paired
 *     B ── B'
 */
export function pairShortBlocks(
  before: readonly Item[],
  after: readonly Item[],
  links: readonly BlockLink[],
): readonly BlockLink[] {
  const linkOf = new Map(links.flatMap((link) => [...link.before, ...link.after].map((item) => [item, link] as const)));
  const place = new Map(after.map((item, at) => [item, at]));
  const isOpen = (item: Item | undefined): item is Item => item !== undefined && !linkOf.has(item);

  return before.flatMap((item, at) => {
    if (!isOpen(item)) return [];
    const twinAt = placeAfter(before[at - 1]) + 1;
    const twin = after[twinAt];
    if (!isOpen(twin) || !mayPair(item, twin)) return [];
    return follows(before[at + 1], after[twinAt + 1]) ? [linkBlocks([item], [twin])] : [];
  });

  /** Where the twin of the block before ends; -1 before the first, far off where it has none. */
  function placeAfter(previous: Item | undefined): number {
    if (!previous) return -1;
    const last = linkOf.get(previous)?.after.at(-1);
    return (last && place.get(last)) ?? after.length;
  }

  function follows(next: Item | undefined, afterNext: Item | undefined): boolean {
    if (!next || !afterNext) return next === afterNext;
    return linkOf.get(next)?.after[0] === afterNext;
  }
}

function mayPair(x: Item, y: Item): boolean {
  if (x.owned.block.kind !== "paragraph" || y.owned.block.kind !== "paragraph") return false;
  if (x.isShort && y.isShort) return true;
  return (x.isShort || y.isShort) && likeness(x.profile, y.profile) >= leastAlike;
}
