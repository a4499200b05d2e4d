import type { Evidence, Finding } from "../model/finding.ts";
import { type ChapterId, chapterIds, type Report, type Section } from "../model/report.ts";
import { allTablesRead, tableRead } from "./chapter-text.ts";
import { defineCheck } from "./define-check.ts";

/** Fewer chapters than these are no report that lacks one but a text whose headings were not understood. */
const fewestChapters = 3;
/** The first year of the six chapters. */
const firstYear = 2019;

/** All six official chapters stand in the report. */
export const sectionMissing = defineCheck({
  rules: ["section-missing"],
  of: "report",
  run: (report) => ({ value: isOfSix(report) ? missingOf(report) : [], notices: [] }),
});

function isOfSix({ edition, year, sections }: Report): boolean {
  const found = chapterIds.filter((id) => sections.some((section) => section.id === id));
  const older = edition === "pre2019" || (edition === null && (year ?? firstYear) < firstYear);
  return !older && found.length >= fewestChapters;
}

function missingOf(report: Report): readonly Finding[] {
  const { sections } = report;
  const unnamed = sections.some(({ id }) => /^extra\.\d+$/u.test(id));
  return chapterIds.flatMap((chapter): Finding[] => {
    const evidence = sections.some(({ id }) => id === chapter) ? null : neighbour(sections, chapter);
    if (evidence === null) return [];
    // Its table is there, so its heading alone is not; or it may stand under a heading that was not understood.
    const untitled = tableRead(report, chapter);
    return [
      {
        id: `section-missing/${chapter}`,
        rule: "section-missing",
        severity: untitled ? "info" : "warning",
        certainty: untitled || unnamed || !allTablesRead(report) ? "check-reading" : "certain",
        report: evidence.report,
        expected: chapter,
        actual: null,
        facts: { chapter, untitled: untitled ? "table" : null },
        evidence: [evidence],
      },
    ];
  });
}

/** The heading after which the chapter should come; before the first of them, the one that should follow. */
function neighbour(sections: readonly Section[], chapter: ChapterId): Evidence | null {
  const at = chapterIds.indexOf(chapter);
  const order = [...chapterIds.slice(0, at).reverse(), ...chapterIds.slice(at + 1)];
  for (const id of order) {
    const section = sections.find((one) => one.id === id);
    if (section) return { report: section.place.file, place: section.place, quote: section.printed ?? section.title };
  }
  return null;
}
