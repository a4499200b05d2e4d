import type { SectionPair } from "../model/alignment.ts";
import type { Report } from "../model/report.ts";
import { groupBy } from "../sequence/group-by.ts";
import { alignRun, type Terms } from "./align-run.ts";
import { type Field, type Item, likenessOf, officialOf } from "./items.ts";
import { joinLate } from "./late-joins.ts";
import { type BlockLink, type ChapterOf, findHomes, linkBlocks } from "./links.ts";
import { markMoves } from "./mark-moves.ts";
import { pairShortBlocks } from "./short-blocks.ts";

// Held by the labelled corpus: test/unit/align/thresholds.test.ts.
const inSection: Terms = { inOrder: 0.25, outOfOrder: 0.45 };
const inChapter: Terms = { inOrder: 0.35, outOfOrder: 0.52 };
const inReport: Terms = { inOrder: 0.72, outOfOrder: 0.75 };
/** The only paragraphs of a section pair are asked this much: their headings speak for them too. */
const soleLeast = 0.2;
/** A claim across sections is never wholly sure. */
const acrossCap = 0.85;

/**
 * Joins the blocks of two reports: inside section pairs first, then what is left inside chapters (paragraphs that became parts),
 * then anywhere. What is asked of a pair grows with the distance.
 *
 * @returns links; no block is in two of them. A block in none was added or removed
 */
export function alignBlocks(
  before: Report,
  after: Report,
  field: Field,
  sections: readonly SectionPair[],
): readonly BlockLink[] {
  const chapterOf = chapterFinder(before, after);
  const tables = pairOfficialTables(field);
  const links = [...tables];
  const held = new Set(tables.flatMap(membersOf));
  const take = (found: readonly BlockLink[]) => {
    links.push(...found);
    for (const item of found.flatMap(membersOf)) held.add(item);
    return found;
  };
  const isOpen = (item: Item) => !held.has(item);
  const homeOf = findHomes(sections);
  const join = (scope: Scope, terms: Terms) => {
    const found = alignRun(field, scope.before.filter(isOpen), scope.after.filter(isOpen), terms);
    // What its own section pair refused is not let in from outside.
    const fitting = scope.isSectionPair ? found : found.filter((link) => homeOf(link) === null);
    return take(fitting.map((link) => ({ ...link, cap: scope.isSectionPair ? 1 : acrossCap })));
  };

  for (const scope of sectionScopes(field, sections)) {
    const found = join(scope, inSection);
    const sole = take(pairSoleParagraphs(scope, isOpen));
    take(pairShortBlocks(scope.before, scope.after, [...tables, ...found, ...sole]));
  }
  for (const scope of chapterScopes(field, chapterOf)) join(scope, inChapter);
  // Where one report lost its headings, its only section is met by all sections of the other.
  const lostHeadings = isHeadless(before) !== isHeadless(after);
  join({ ...field, isSectionPair: false }, lostHeadings ? inSection : inReport);

  return markMoves(joinLate(field.before, field.after, links, chapterOf), sections, chapterOf);
}

const membersOf = (link: BlockLink): readonly Item[] => [...link.before, ...link.after];

/** Blocks of both sides that are looked at together, in document order. */
type Scope = { readonly before: readonly Item[]; readonly after: readonly Item[]; readonly isSectionPair: boolean };
/** An official table meets the table of its kind, wherever it stands and whatever it says. */
function pairOfficialTables({ before, after }: Field): readonly BlockLink[] {
  const taken = new Set<string>();
  return before.flatMap((item) => {
    const official = officialOf(item);
    if (official === null || taken.has(official)) return [];
    taken.add(official);
    const twin = after.find((other) => officialOf(other) === official);
    return twin ? [linkBlocks([item], [twin])] : [];
  });
}

function sectionScopes(field: Field, sections: readonly SectionPair[]): readonly Scope[] {
  const own = (items: readonly Item[]) => groupBy(items, ({ owned }) => owned.section.id);
  const [beforeItems, afterItems] = [own(field.before), own(field.after)];
  return sections
    .filter((pair) => pair.before.length > 0 && pair.after.length > 0)
    .map((pair) => ({
      before: pair.before.flatMap(({ id }) => beforeItems.get(id) ?? []),
      after: pair.after.flatMap(({ id }) => afterItems.get(id) ?? []),
      isSectionPair: true,
    }));
}

/** The only paragraph of each of two sections that belong together: their headings speak for the pair, if wording does not. */
function pairSoleParagraphs(scope: Scope, isOpen: (item: Item) => boolean): readonly BlockLink[] {
  const paragraphs = (items: readonly Item[]) => items.filter(({ owned }) => owned.block.kind === "paragraph");
  const [x, ...moreBefore] = paragraphs(scope.before);
  const [y, ...moreAfter] = paragraphs(scope.after);
  if (!x || !y || moreBefore.length > 0 || moreAfter.length > 0 || !isOpen(x) || !isOpen(y)) return [];
  return likenessOf(x, y) >= soleLeast ? [linkBlocks([x], [y])] : [];
}

function chapterScopes(field: Field, chapterOf: ChapterOf): readonly Scope[] {
  const beforeItems = groupBy(field.before, (item) => chapterOf(item, "before"));
  const afterItems = groupBy(field.after, (item) => chapterOf(item, "after"));
  return [...beforeItems].flatMap(([chapter, items]) => {
    const others = afterItems.get(chapter);
    return others ? [{ before: items, after: others, isSectionPair: false }] : [];
  });
}

/** The outermost section a block stands in. */
function chapterFinder(before: Report, after: Report): ChapterOf {
  const roots = { before: rootsOf(before), after: rootsOf(after) };
  return ({ owned }, side) => roots[side].get(owned.section.id) ?? owned.section.id;
}

function rootsOf({ sections }: Report): ReadonlyMap<string, string> {
  const parentOf = new Map(sections.map(({ id, parent }) => [id, parent]));
  return new Map(
    sections.map(({ id }) => {
      let root = id;
      for (let up = parentOf.get(id) ?? null; up !== null; up = parentOf.get(up) ?? null) root = up;
      return [id, root];
    }),
  );
}

/** A report whose text stands in one section: its headings were lost, and sections tell nothing. */
function isHeadless({ sections }: Report): boolean {
  return sections.filter(({ blocks }) => blocks.length > 0).length <= 1;
}
