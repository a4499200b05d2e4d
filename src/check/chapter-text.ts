import { answeredInTitle, formHint, nothingToTell } from "../glossary/chapter-words.ts";
import type { OfficialTable } from "../model/notice.ts";
import type { ChapterId, Report, Section } from "../model/report.ts";
import { foldText } from "../text/fold.ts";
import { chapterOf } from "./passages.ts";

/** A chapter and its parts, in order; empty where the report has no such chapter. */
export function chapterSections({ sections }: Report, chapter: string): readonly Section[] {
  return sections.filter(({ id }) => chapterOf(id) === chapter);
}

/** The paragraphs of sections, folded; hints of the form that nobody wrote over are none. */
export function paragraphsOf(sections: readonly Section[]): readonly string[] {
  return sections
    .flatMap(({ blocks }) => blocks.map((block) => (block.kind === "paragraph" ? foldText(block.text) : "")))
    .filter((text) => text !== "" && !formHint.test(text));
}

/** Whether sections hold a table, or text that answers: "none" is an answer, and may stand in the heading of a part. */
export function hasContent(sections: readonly Section[]): boolean {
  const table = sections.some(({ blocks }) => blocks.some(({ kind }) => kind === "table"));
  return (
    table || paragraphsOf(sections).length > 0 || sections.some(({ title }) => answeredInTitle.test(foldText(title)))
  );
}

/** Whether the text of sections says only that there is nothing to tell. */
export function tellsNothing(sections: readonly Section[]): boolean {
  return nothingToTell.test(paragraphsOf(sections).join(""));
}

/** The chapters an official table stands in. */
export const tableChapters: readonly OfficialTable[] = ["proactive", "requests", "disputes"];

/** Whether any cell of the table of a chapter was found, wherever it stands. */
export function tableRead({ figures }: Report, chapter: ChapterId): boolean {
  for (const { id, status } of figures.values()) {
    if (id.startsWith(`${chapter}.`) && status !== "missing" && status !== "derived") return true;
  }
  return false;
}

/** Whether all three official tables were found: then the report was read whole, as far as that can be told. */
export const allTablesRead = (report: Report): boolean => tableChapters.every((chapter) => tableRead(report, chapter));
