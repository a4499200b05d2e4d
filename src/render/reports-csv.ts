import { figureTitle } from "../glossary/figure-words.ts";
import type { Lang } from "../glossary/lang.ts";
import { placeWords } from "../glossary/place-words.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Report } from "../model/report.ts";
import { csvLine } from "./csv.ts";

const header = [
  "file",
  "agency",
  "year",
  "edition",
  "id",
  "title",
  "raw",
  "value",
  "unit",
  "status",
  "certain",
  "where",
];

/** Every figure of every report, one a line, for a spreadsheet. Starts with a byte order mark, or Excel takes it for GBK. */
export function reportsCsv(reports: readonly Outcome<Report>[], lang: Lang): string {
  const lines = reports.flatMap(({ value: report }) =>
    [...report.figures.values()].map((figure) => [
      report.source.file,
      report.agency,
      report.year,
      report.edition,
      figure.id,
      figureTitle(figure.id, lang),
      figure.raw,
      figure.value,
      figure.unit,
      figure.status,
      figure.certain,
      placeWords(figure.place, lang),
    ]),
  );
  return `\uFEFF${[header, ...lines].map(csvLine).join("")}`;
}
