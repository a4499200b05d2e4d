import type { Finding } from "../model/finding.ts";
import { chapterIds, type Report } from "../model/report.ts";
import { chapterSections, hasContent, tableChapters, tableRead } from "./chapter-text.ts";
import { defineCheck } from "./define-check.ts";
import { textEvidence } from "./evidence.ts";

/** Every chapter has text or a table under its heading. */
export const sectionEmpty = defineCheck({
  rules: ["section-empty"],
  of: "report",
  run: (report) => ({ value: chapterIds.flatMap((chapter) => emptyChapter(report, chapter)), notices: [] }),
});

function emptyChapter(report: Report, chapter: (typeof chapterIds)[number]): readonly Finding[] {
  const sections = chapterSections(report, chapter);
  const [head] = sections;
  if (!head || hasContent(sections) || tableRead(report, chapter)) return [];
  // A table that is a picture leaves nothing to read: that it was not read is all that can be said.
  const mayBePicture = tableChapters.some((id) => id === chapter);
  const heading = { report: head.place.file, place: head.place, quote: head.printed ?? head.title };
  const hints = head.blocks.flatMap((block) => (block.kind === "paragraph" ? [textEvidence(block, block.text)] : []));
  return [
    {
      id: `section-empty/${chapter}`,
      rule: "section-empty",
      severity: mayBePicture ? "info" : "warning",
      certainty: mayBePicture || head.place.page !== undefined ? "check-reading" : "likely",
      report: head.place.file,
      expected: null,
      actual: null,
      facts: { chapter, table: mayBePicture ? "table" : null },
      evidence: [heading, ...hints],
    },
  ];
}
