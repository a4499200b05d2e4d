import { findingWords } from "../glossary/finding-words.ts";
import { isGraveNotice, noticeMessage } from "../glossary/notices.ts";
import { placeWords } from "../glossary/place-words.ts";
import { reportWords } from "../glossary/report-words.ts";
import type { CheckedAgency } from "../model/checked.ts";
import type { Notice } from "../model/notice.ts";
import type { Report } from "../model/report.ts";
import { countFindings } from "./evidence-words.ts";
import { nameReports } from "./name-reports.ts";
import { findingsText } from "./text/findings-text.ts";
import { heading, paintText, paragraph, span, type TextOptions } from "./text/page.ts";

/** Findings for people, agency by agency, and at the end what to beware of in the reading. Ends with a line feed. */
export function renderCheckText(
  agencies: readonly CheckedAgency[],
  notices: readonly Notice[],
  options: TextOptions,
): string {
  const words = findingWords(options.lang);
  const reports = agencies.reduce((sum, agency) => sum + agency.reports.length, 0);
  const total = words.counted(...countFindings(agencies.flatMap(({ findings }) => findings)));
  const parts = agencies.map((agency) => agencyLines(agency, options).join("\n"));
  const summary = agencies.length > 1 ? ["", `${words.total(agencies.length, reports)}　${total}`] : [];
  return `${[parts.join("\n\n"), ...noticeLines(notices, options), ...summary].join("\n")}\n`;
}

function agencyLines({ agency, reports, findings }: CheckedAgency, options: TextOptions): readonly string[] {
  const words = findingWords(options.lang);
  const name = span(agency ?? reportWords(options.lang).unknownAgency).text;
  const found =
    findings.length === 0 ? [`  ${words.none}`] : findingsText(findings, nameReports(reports, words.yearOf), options);
  return [
    paintText(name, "strong", options.color),
    ...reports.flatMap((report) => reportLine(report, options)),
    `  ${words.counted(...countFindings(findings))}`,
    ...found,
  ];
}

function reportLine({ source, year, edition }: Report, options: TextOptions): readonly string[] {
  const words = reportWords(options.lang);
  const facts = [source.file, String(year ?? words.unknown), edition === null ? "" : words.editions[edition]];
  return paragraph("  ", [span(facts.filter((fact) => fact !== "").join("　"))], options);
}

function noticeLines(notices: readonly Notice[], options: TextOptions): readonly string[] {
  const { lang } = options;
  const grave = notices.filter(isGraveNotice);
  if (grave.length === 0) return [];
  const lines = new Set(
    grave.map((notice) => [notice.place.file, placeWords(notice.place, lang), noticeMessage(notice, lang)].join(" ")),
  );
  return [
    ...heading(findingWords(lang).notices, options),
    ...[...lines].flatMap((line) => paragraph("  ! ", [span(line, "warning")], options)),
  ];
}
