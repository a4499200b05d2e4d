import { partsListed } from "../glossary/chapter-words.ts";
import { chapterTitles } from "../glossary/headings.ts";
import type { Evidence, Finding } from "../model/finding.ts";
import { type ChapterId, chapterIds, type Report } from "../model/report.ts";
import { foldText } from "../text/fold.ts";
import { parseNumeral } from "../text/numerals.ts";
import { defineCheck } from "./define-check.ts";
import { chapterOf, clauseEvidence, passagesOf } from "./passages.ts";

/** What a preamble promises: so many parts, and the official chapters among their names. */
type Promised = { readonly evidence: Evidence; readonly count: number; readonly named: readonly ChapterId[] };

/** The preamble's number of parts, the names it lists and the chapters that follow are one and the same. */
export const sectionList = defineCheck({
  rules: ["section-list"],
  of: "report",
  run: (report) => {
    const finding = report.edition === "pre2019" ? null : judge(report);
    return { value: finding ? [finding] : [], notices: [] };
  },
});

function judge(report: Report): Finding | null {
  const promise = findPromise(report);
  if (promise === null) return null;
  const found = chapterIds.filter((id) => report.sections.some((section) => section.id === id));
  const others = report.sections.filter(({ id }) => /^extra\.\d+$/u.test(id)).length;
  const { count, named, evidence } = promise;
  const listed = named.length > 0;
  const absent = listed ? named.filter((id) => !found.includes(id)) : [];
  const unlisted = listed ? found.filter((id) => !named.includes(id)) : [];
  // A chapter of another title may be one that was promised, or none at all.
  const counted = count >= found.length && count <= found.length + others;
  if (counted && absent.length === 0 && (unlisted.length === 0 || others > 0)) return null;
  return {
    id: "section-list",
    rule: "section-list",
    severity: "info",
    certainty: others > 0 || found.length < count ? "likely" : "certain",
    report: evidence.report,
    expected: count,
    actual: found.length + others,
    facts: { named: named.length, absent, unlisted },
    evidence: [evidence],
  };
}

function findPromise(report: Report): Promised | null {
  for (const passage of passagesOf(report)) {
    const chapter = chapterOf(passage.section.id);
    if (chapter !== "preamble" && chapter !== "overview" && chapter !== "extra.1") break;
    const found = partsListed.exec(passage.text);
    const count = parseNumeral(found?.[2] ?? "");
    if (!found || count === null || count < 2) continue;
    const evidence = clauseEvidence(passage, found.index, found.index + found[0].length);
    return { evidence, count, named: namedIn(found[1] ?? "") };
  }
  return null;
}

/** The official chapters named in a list. The names hold the marks that part them, so each is looked for, the longest first. */
function namedIn(list: string): readonly ChapterId[] {
  let rest = alike(list);
  const titles = chapterIds
    .flatMap((id) => chapterTitles[id].map((title) => ({ id, title: alike(title) })))
    .sort((one, other) => other.title.length - one.title.length);
  const named = new Set<ChapterId>();
  for (const { id, title } of titles) {
    if (named.has(id) || !rest.includes(title)) continue;
    named.add(id);
    rest = rest.replace(title, "□");
  }
  return chapterIds.filter((id) => named.has(id));
}

/** Titles differ in the words that join and in small words. */
const alike = (text: string): string => foldText(text).replace(/以?及|与|和|、|的|"/gu, "");
