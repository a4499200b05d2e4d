import { findNearest } from "../text/nearest.ts";
import { type Item, likenessOfGroups, uniteItems } from "./items.ts";
import { type BlockLink, type ChapterOf, leftOver } from "./links.ts";

// What these find and miss is measured by test/unit/align/labelled.test.ts.
const joinLeast = 0.6;
/** In another chapter a passage must stand nearly whole. */
const joinLeastAcross = 0.8;
const shortest = 20;
/** A page of flat text prints a chapter as one paragraph, its next year as a dozen. */
const mostMembers = 12;
/** What a join may claim at most: its members need not be neighbours. */
const joinCap = 0.8;

/**
 * Joins blocks left over to pairs that hold their text: what was one paragraph has become part of another.
 * A join must make the pair liker than it was; so a passage that stands twice joins nothing.
 *
 * @returns the links, those that were joined replaced
 */
export function joinLate(
  before: readonly Item[],
  after: readonly Item[],
  links: readonly BlockLink[],
  chapterOf: ChapterOf,
): readonly BlockLink[] {
  const joined = [...links];
  const offers = [
    ...findJoins("before", leftOver(before, links, "before"), links, chapterOf),
    ...findJoins("after", leftOver(after, links, "after"), links, chapterOf),
  ];
  offers.sort((x, y) => y.score - x.score || x.part.index - y.part.index);
  const taken = new Set<Item>();
  for (const { side, part, at } of offers) {
    const link = joined[at];
    const wider = link && !taken.has(part) ? widen(link, part, side) : null;
    if (!wider) continue;
    joined[at] = wider;
    taken.add(part);
  }
  return joined;
}

type Side = "before" | "after";

/** A part of `side` that stands in the other side of the link at `at`. */
type Join = { readonly side: Side; readonly part: Item; readonly at: number; readonly score: number };

function findJoins(
  side: Side,
  open: readonly Item[],
  links: readonly BlockLink[],
  chapterOf: ChapterOf,
): readonly Join[] {
  const other = side === "before" ? "after" : "before";
  const parts = open.filter((part) => part.folded.length >= shortest && isParagraph(part));
  const wholes = links.map((link) => link[other]);
  const near = findNearest(
    parts.map(({ profile }) => profile),
    wholes.map((members) => (members.length === 1 && isParagraph(members[0]) ? uniteItems(members) : uniteItems([]))),
    joinLeast,
    "containment",
  );
  return parts.flatMap((part, place) =>
    (near[place] ?? []).flatMap(({ index: at, score }): readonly Join[] => {
      const whole = wholes[at]?.[0];
      const close = whole !== undefined && chapterOf(part, side) === chapterOf(whole, other);
      return close || score >= joinLeastAcross ? [{ side, part, at, score }] : [];
    }),
  );
}

function isParagraph(item: Item | undefined): boolean {
  return item?.owned.block.kind === "paragraph";
}

/** Null where the part does not make the pair liker, or there are several on both sides, or too many on one. */
function widen(link: BlockLink, part: Item, side: Side): BlockLink | null {
  const members = [...link[side], part].sort((x, y) => x.index - y.index);
  const wider = { ...link, [side]: members, cap: Math.min(link.cap, joinCap) };
  if (members.length > mostMembers || Math.min(wider.before.length, wider.after.length) > 1) return null;
  const likeness = likenessOfGroups(wider.before, wider.after);
  return likeness > link.likeness ? { ...wider, likeness } : null;
}
