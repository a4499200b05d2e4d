import { aboutOpenness } from "../glossary/titles.ts";
import { chapterIds, type Report } from "../model/report.ts";

/** Whether a document is an annual report at all: an official table, or a chapter in a text on this matter. */
export function isReport(report: Report): boolean {
  const chapters: readonly string[] = chapterIds;
  const blocks = report.sections.flatMap((section) => section.blocks);
  if (blocks.some((block) => block.kind === "table" && block.official !== null)) return true;
  if (!report.sections.some((section) => chapters.includes(section.id)) && report.edition !== "pre2019") return false;
  return (
    report.title !== undefined ||
    report.sections.some((section) => aboutOpenness.test(section.title)) ||
    blocks.some((block) => block.kind === "paragraph" && aboutOpenness.test(block.text))
  );
}
