import type { SectionPair } from "../model/alignment.ts";
import { chapterIds } from "../model/report.ts";
import { groupBy } from "../sequence/group-by.ts";
import { risingRun } from "../sequence/rising-run.ts";
import { officialOf } from "./items.ts";
import { type BlockLink, type ChapterOf, findHomes, massOf } from "./links.ts";

/**
 * Says of each link whether it moved: it left the order of the other links of its section pair; or went from one chapter to
 * another; or, between other sections, left the order of the report. An official table has its place by its kind, and never
 * moves, nor does text by standing on the other side of it.
 */
export function markMoves(
  links: readonly BlockLink[],
  sections: readonly SectionPair[],
  chapterOf: ChapterOf,
): readonly BlockLink[] {
  const tables = links.filter(isTable);
  const texts = links.filter((link) => !isTable(link));
  const inReport = keptInOrder(texts);
  return [...groupBy(texts, findHomes(sections))]
    .flatMap(([home, members]) => {
      const kept = home === null ? inReport : keptInOrder(members);
      return members.map((link) => ({ ...link, moved: !kept.has(link) || isChapterChange(link, chapterOf) }));
    })
    .concat(tables);
}

function isTable({ before: [item] }: BlockLink): boolean {
  return item !== undefined && officialOf(item) !== null;
}

/** The links of the heaviest run that kept its order. */
function keptInOrder(links: readonly BlockLink[]): ReadonlySet<BlockLink> {
  const run = risingRun(
    links.map((link) => ({
      a: link.before[0]?.index ?? 0,
      b: link.after[0]?.index ?? 0,
      weight: Math.max(link.likeness, 0.01) * (1 + Math.min(massOf(link.before), massOf(link.after))),
    })),
  );
  return new Set(run.flatMap((at) => links[at] ?? []));
}

const chapters: ReadonlySet<string> = new Set(chapterIds);

/** Text without a heading has no chapter to leave. */
function isChapterChange({ before: [x], after: [y] }: BlockLink, chapterOf: ChapterOf): boolean {
  if (!x || !y) return false;
  const [from, to] = [chapterOf(x, "before"), chapterOf(y, "after")];
  return from !== to && chapters.has(from) && chapters.has(to);
}
