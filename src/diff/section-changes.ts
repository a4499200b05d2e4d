import type { Alignment, SectionPair } from "../model/alignment.ts";
import type { BlockChange, FigureChange, SectionChange, SectionRelation } from "../model/comparison.ts";
import type { OfficialTable } from "../model/notice.ts";
import type { Section } from "../model/report.ts";
import { foldText } from "../text/fold.ts";
import { maskText } from "../text/similarity.ts";
import { isCounted } from "./counts.ts";
import { isTouched, officialTable } from "./judge-tables.ts";

/**
 * What became of each section: the strongest claim first (split or merged, moved, changed, same), and how many changes that
 * count stand in it and its parts: hunks, whole blocks that came, went or moved, figures of an official table, and headings
 * reworded. A section is `changed`
 * also by what does not count (years gone on), with 0 changes.
 *
 * @returns in the order of the alignment. O(sections + blocks)
 */
export function diffSections(
  alignment: Alignment,
  blocks: readonly BlockChange[],
  figures: readonly FigureChange[],
): readonly SectionChange[] {
  const homes = { before: pairsById(alignment, "before"), after: pairsById(alignment, "after") };
  const own = tallyOwn(alignment, homes, blocks, figures);
  const tallies = new Map(own);
  for (const [pair, tally] of own) {
    for (const whole of ancestorsOf(pair, homes)) tallies.set(whole, addTallies(tallies.get(whole), tally));
  }
  return alignment.sections.map((pair): SectionChange => {
    const { changes, touched } = tallies.get(pair) ?? untouched;
    return { before: idsOf(pair.before), after: idsOf(pair.after), relation: relate(pair, touched), changes };
  });
}

type Tally = { readonly changes: number; readonly touched: boolean };
type Homes = { readonly [S in "before" | "after"]: ReadonlyMap<string, SectionPair> };

const untouched: Tally = { changes: 0, touched: false };

function addTallies(x: Tally = untouched, y: Tally): Tally {
  return { changes: x.changes + y.changes, touched: x.touched || y.touched };
}

/** The pairs that hold the sections above, of either side. What came from another chapter is a change of both. */
function ancestorsOf(pair: SectionPair, homes: Homes): ReadonlySet<SectionPair> {
  const found = new Set<SectionPair>();
  const add = (sections: readonly Section[], side: "before" | "after") => {
    for (const { parent } of sections) {
      const whole = parent === null ? undefined : homes[side].get(parent);
      if (!whole || whole === pair || found.has(whole)) continue;
      found.add(whole);
      add(whole[side], side);
    }
  };
  add(pair.before, "before");
  add(pair.after, "after");
  return found;
}

/** What stands in each section itself, not in its parts. Untouched sections are left out. */
function tallyOwn(
  { sections }: Alignment,
  homes: Homes,
  blocks: readonly BlockChange[],
  figures: readonly FigureChange[],
): ReadonlyMap<SectionPair, Tally> {
  const tallies = new Map<SectionPair, Tally>();
  const add = (pair: SectionPair, changes: number) => {
    tallies.set(pair, addTallies(tallies.get(pair), { changes, touched: true }));
  };
  for (const pair of sections) if (isRetitled(pair)) add(pair, 1);
  const changesOf = changeCounter(figures);
  for (const block of blocks)
    for (const [pair, changes] of tallyBlock(block, homes, changesOf(block))) add(pair, changes);
  return tallies;
}

/** The changes of a block, in the section it stands in. One that went from one section to another is a change of both. */
function tallyBlock(block: BlockChange, homes: Homes, changes: number): readonly (readonly [SectionPair, number])[] {
  const from = homesOf(block.before, homes.before);
  const to = homesOf(block.after, homes.after);
  const home = [...to][0] ?? [...from][0];
  const left = to.size === 0 ? [] : [...from].filter((pair) => !to.has(pair));
  return [
    ...(home && block.relation !== "same" ? [[home, changes] as const] : []),
    ...left.map((pair) => [pair, 1] as const),
  ];
}

function pairsById(alignment: Alignment, side: "before" | "after"): ReadonlyMap<string, SectionPair> {
  return new Map(alignment.sections.flatMap((pair) => pair[side].map(({ id }) => [id, pair] as const)));
}

function homesOf(sides: BlockChange["before"], homes: ReadonlyMap<string, SectionPair>): ReadonlySet<SectionPair> {
  return new Set(sides.flatMap(({ section }) => homes.get(section) ?? []));
}

/** Counts the changes of one block after another. An official table counts its figures, once even where it stands in pieces. */
function changeCounter(figures: readonly FigureChange[]): (block: BlockChange) => number {
  const told = new Set<OfficialTable>();
  return (block) => {
    const table = officialTable(block);
    if (table === null) return hunkChanges(block);
    if (told.has(table)) return 0;
    told.add(table);
    return figures.filter((figure) => figure.id.startsWith(`${table}.`) && "delta" in figure && isTouched(figure))
      .length;
  };
}

function hunkChanges({ relation, hunks }: BlockChange): number {
  const counted = hunks.filter(isCounted).length;
  switch (relation) {
    case "same":
      return 0;
    case "edited":
      return counted;
    case "moved":
    case "split":
    case "merged":
      return counted + 1;
    case "added":
    case "removed":
      return 1;
    default:
      return relation satisfies never;
  }
}

function relate(pair: SectionPair, changed: boolean): SectionRelation {
  const [n, m] = [pair.before.length, pair.after.length];
  if (n === 0) return "added";
  if (m === 0) return "removed";
  if (m > 1) return "split";
  if (n > 1) return "merged";
  if (pair.moved) return "moved";
  return changed ? "changed" : "same";
}

/** Another number before the heading or in it, another width or mark, is no other heading. */
function isRetitled({ before: [x, ...moreBefore], after: [y, ...moreAfter] }: SectionPair): boolean {
  if (!x || !y || moreBefore.length > 0 || moreAfter.length > 0) return false;
  if (x.printed === null || y.printed === null) return false;
  return maskText(foldText(x.title)) !== maskText(foldText(y.title));
}

function idsOf(sections: readonly Section[]): string | readonly string[] | null {
  const [first, ...more] = sections.map(({ id }) => id);
  if (first === undefined) return null;
  return more.length === 0 ? first : [first, ...more];
}
