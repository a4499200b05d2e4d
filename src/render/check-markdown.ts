import { findingWords } from "../glossary/finding-words.ts";
import type { Lang } from "../glossary/lang.ts";
import { isGraveNotice, noticeMessage } from "../glossary/notices.ts";
import { placeWords } from "../glossary/place-words.ts";
import { reportWords } from "../glossary/report-words.ts";
import { explanationsOf, findingMessage, ruleTitle } from "../glossary/rule-words.ts";
import type { CheckedAgency } from "../model/checked.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { Notice } from "../model/notice.ts";
import { inlineMarkdown } from "../text/markdown.ts";
import { countFindings, evidenceLines, joinWords, type NameReport } from "./evidence-words.ts";
import { nameReports } from "./name-reports.ts";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Findings as markdown, to be sent on: agency by agency, the gravest first, each with its evidence. */
export function renderCheckMarkdown(
  agencies: readonly CheckedAgency[],
  notices: readonly Notice[],
  lang: Lang,
): string {
  const words = findingWords(lang);
  return [
    `# ${words.checked}`,
    ...agencies.flatMap((agency) => agencyMarkdown(agency, lang)),
    ...noticesMarkdown(notices, lang),
    "",
  ].join("\n");
}

function agencyMarkdown({ agency, reports, findings }: CheckedAgency, lang: Lang): readonly string[] {
  const words = findingWords(lang);
  const { unknown, unknownAgency, editions } = reportWords(lang);
  const rows = reports.map(({ source, year, edition }) => [
    source.file,
    String(year ?? unknown),
    edition === null ? unknown : editions[edition],
  ]);
  return [
    "",
    `## ${inlineMarkdown(agency ?? unknownAgency)}`,
    "",
    `| ${words.report} | ${words.year} | ${words.form} |`,
    "|---|---|---|",
    ...rows.map((row) => `| ${row.map(inlineMarkdown).join(" | ")} |`),
    "",
    findings.length === 0 ? words.none : words.counted(...countFindings(findings)),
    ...severities.flatMap((severity) => severityMarkdown(findings, severity, nameReports(reports, words.yearOf), lang)),
  ];
}

function severityMarkdown(
  findings: readonly Finding[],
  severity: Severity,
  nameReport: NameReport,
  lang: Lang,
): readonly string[] {
  const own = findings.filter((finding) => finding.severity === severity);
  if (own.length === 0) return [];
  return [
    "",
    `### ${findingWords(lang).severities[severity]}`,
    "",
    ...own.flatMap((finding, at) => findingMarkdown(finding, at + 1, nameReport, lang)),
  ];
}

function findingMarkdown(finding: Finding, number: number, nameReport: NameReport, lang: Lang): readonly string[] {
  const words = findingWords(lang);
  const { rule, certainty } = finding;
  const sure = certainty === "certain" ? "" : `，${words.certainties[certainty]}`;
  const explanations = joinWords(explanationsOf(rule, lang), lang);
  const indent = " ".repeat(String(number).length + 2);
  return [
    `${number}. **${ruleTitle(rule, lang)}**（${rule}${sure}）${inlineMarkdown(findingMessage(finding, lang))}`,
    ...evidenceLines(finding, nameReport, lang).map((line) => `${indent}- ${inlineMarkdown(line)}`),
    ...(explanations === "" ? [] : [`${indent}- ${words.explanations}：${explanations}`]),
  ];
}

function noticesMarkdown(notices: readonly Notice[], lang: Lang): readonly string[] {
  const grave = notices.filter(isGraveNotice);
  if (grave.length === 0) return [];
  const lines = new Set(
    grave.map((notice) => {
      const words = [notice.place.file, placeWords(notice.place, lang), noticeMessage(notice, lang)];
      return inlineMarkdown(words.join(" "));
    }),
  );
  return ["", `## ${findingWords(lang).notices}`, "", ...[...lines].map((line) => `- ${line}`)];
}
