import type { Document } from "../model/document.ts";
import type { Notice } from "../model/notice.ts";
import type { Outcome } from "../model/outcome.ts";
import type { EditionId, Figure, Report, Section } from "../model/report.ts";
import { buildSections } from "./build-sections.ts";
import { chooseChapters, headingItems } from "./choose-chapters.ts";
import { dropFurniture } from "./drop-furniture.ts";
import { findCandidates } from "./find-candidates.ts";
import { hasEarlierChapters } from "./find-edition.ts";
import { findMentions } from "./find-mentions.ts";
import { findTitle } from "./find-title.ts";
import { firstReport } from "./first-report.ts";
import { identify, type Stated } from "./identify.ts";
import { sectionNotices } from "./section-notices.ts";
import { joinPieces } from "./stream.ts";
import { type Extracted, extractTables } from "./tables/extract-tables.ts";
import { completeFigures } from "./tables/figures-of.ts";

export type { Stated } from "./identify.ts";

/**
 * Understands a document as an annual report: tables, chapters, whose report it is and of which year, numbers of the prose.
 * `stated` is what a person says the file does not. Never throws: a document that is no report comes out without chapters
 * and tables (`isReport`). Whatever was guessed has a notice. O(characters), but for the sums of unruled tables.
 */
export function recognise(document: Document, stated: Stated = {}): Outcome<Report> {
  const notices: Notice[] = [];
  const keep = <T>(outcome: Outcome<T>): T => {
    notices.push(...outcome.notices);
    return outcome.value;
  };
  const extracted = keep(extractTables(keep(firstReport(document))));
  const stream = joinPieces(
    keep(dropFurniture(extracted.pieces)),
    document.format === "txt" || document.format === "md",
  );
  if (stream.text !== stream.raw) notices.push({ code: "traditional-text", place: { file: document.file } });
  const candidates = findCandidates(stream);
  const earlier = extracted.edition === null && hasEarlierChapters(stream, candidates);
  const chapters = chooseChapters(stream, candidates, earlier);
  const title = findTitle(stream, headingItems(stream, chapters));
  const sections = buildSections(stream, chapters, new Set(title?.items));
  const place = { file: document.file };
  // The local statistics of earlier reports are none of the three tables, so nothing is missing.
  if (earlier) notices.splice(0, notices.length, ...notices.filter(({ code }) => code !== "table-missing"));
  notices.push(...sectionNotices(sections, chapters, earlier, place));
  const identity = keep(identify({ sections, title, extracted, earlier, stated, place }));
  const { file, format, sha256, pages } = document;
  return {
    value: {
      source: { file, format, sha256, ...(pages === undefined ? {} : { pages }) },
      ...identity,
      ...(title && title.items.length > 0 ? { title: { text: title.text, place: title.place } } : {}),
      sections,
      figures: earlier
        ? new Map()
        : placeFigures(officialFigures(extracted, identity.edition, document.file), sections),
      mentions: findMentions(sections, identity),
    },
    notices,
  };
}

/** Where the tables were not found but a notice cited tells the form, its figures are there and missing. */
function officialFigures(
  { edition, figures }: Extracted,
  told: EditionId | null,
  file: string,
): ReadonlyMap<string, Figure> {
  return edition === null && told !== null ? completeFigures(figures, told, file) : figures;
}

/** A figure's place names the section its table stands in. */
function placeFigures(figures: ReadonlyMap<string, Figure>, sections: readonly Section[]): ReadonlyMap<string, Figure> {
  const homes = new Map<number, string>();
  for (const section of sections) {
    for (const { kind, place } of section.blocks) {
      if (kind === "table" && place.table !== undefined) homes.set(place.table, section.id);
    }
  }
  return new Map(
    [...figures].map(([id, figure]) => {
      const section = homes.get(figure.place.table ?? -1);
      return [id, section === undefined ? figure : { ...figure, place: { ...figure.place, section } }];
    }),
  );
}
