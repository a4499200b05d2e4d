import type { SectionPair } from "../model/alignment.ts";
import { type Item, likenessOfGroups } from "./items.ts";

/**
 * Blocks joined with each other: 1:1, 1:n or n:1, members in document order. `cap` is the most its confidence may be.
 */
export type BlockLink = {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  readonly likeness: number;
  readonly moved: boolean;
  readonly cap: number;
};

/** A link that may be wholly sure, and has not moved as far as is known. */
export function linkBlocks(before: readonly Item[], after: readonly Item[]): BlockLink {
  return { before, after, likeness: likenessOfGroups(before, after), moved: false, cap: 1 };
}

/** The id of the chapter (or other outermost section) that a block stands in. */
export type ChapterOf = (item: Item, side: "before" | "after") => string;

/** The blocks that no link holds. */
export function leftOver(
  items: readonly Item[],
  links: readonly BlockLink[],
  side: "before" | "after",
): readonly Item[] {
  const held = new Set(links.flatMap((link) => link[side]));
  return items.filter((item) => !held.has(item));
}

export const massOf = (items: readonly Item[]): number => items.reduce((mass, { profile }) => mass + profile.mass, 0);

/** The section pair that a link stands in, by its place in the list; null between others. */
export function findHomes(sections: readonly SectionPair[]): (link: BlockLink) => number | null {
  const beforeHomes = new Map(sections.flatMap(({ before }, at) => before.map(({ id }) => [id, at] as const)));
  const afterHomes = new Map(sections.flatMap(({ after }, at) => after.map(({ id }) => [id, at] as const)));
  return ({ before: [x], after: [y] }) => {
    const home = x && beforeHomes.get(x.owned.section.id);
    return home !== undefined && y && afterHomes.get(y.owned.section.id) === home ? home : null;
  };
}
