import { columnLabel, rowLabel } from "../glossary/figure-words.ts";
import type { Lang } from "../glossary/lang.ts";
import { noticeMessage } from "../glossary/notices.ts";
import { placeWords } from "../glossary/place-words.ts";
import { type ReportWords, reportWords } from "../glossary/report-words.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Figure, Report, ReportBlock, Section } from "../model/report.ts";
import { inlineMarkdown as inline } from "../text/markdown.ts";
import { gridRows } from "./report-json.ts";

/** What was read, for people: identity, notices, figures by table, then the chapters with their text. */
export function reportsMarkdown(reports: readonly Outcome<Report>[], lang: Lang): string {
  return reports.map((report) => reportMarkdown(report, reportWords(lang), lang)).join("\n---\n\n");
}

function reportMarkdown({ value: report, notices }: Outcome<Report>, words: ReportWords, lang: Lang): string {
  const facts = [
    [words.file, report.source.file],
    [words.year, report.year === null ? words.unknown : String(report.year)],
    [words.edition, report.edition === null ? words.unknown : words.editions[report.edition]],
    [words.scope, report.scope === null ? words.unknown : words.scopes[report.scope]],
  ];
  return [
    `# ${inline(report.agency ?? words.unknownAgency)}\n`,
    ...facts.map(([name, value]) => `- ${name}：${inline(value ?? "")}`),
    "",
    ...(notices.length === 0 ? [] : [`## ${words.notices}\n`]),
    ...notices.map(
      (notice) => `- ${inline(`${noticeMessage(notice, lang)} ${placeWords(notice.place, lang)}`.trim())}`,
    ),
    "",
    `## ${words.figures}\n`,
    ...figureTables([...report.figures.values()], words, lang),
    ...report.sections.flatMap((section) => sectionMarkdown(section)),
    "",
  ].join("\n");
}

function figureTables(figures: readonly Figure[], words: ReportWords, lang: Lang): readonly string[] {
  return (["proactive", "requests", "disputes"] as const).flatMap((table) => {
    const own = figures.filter((figure) => figure.id.startsWith(`${table}.`) && figure.status !== "derived");
    if (own.length === 0) return [];
    if (own.every((figure) => figure.status === "missing"))
      return [`### ${words.tables[table]}\n`, `${words.tableMissing}\n`];
    const rows = own.map((figure) =>
      row([
        rowLabel(figure.id, lang),
        columnLabel(figure.id, lang),
        figure.raw ?? "",
        shown(figure),
        words.statuses[figure.status],
      ]),
    );
    return [
      `### ${words.tables[table]}\n`,
      row([words.row, words.column, words.printed, words.value, words.status]),
      "|---|---|---:|---:|---|",
      ...rows,
      "",
    ];
  });
}

function shown(figure: Figure): string {
  return figure.value === null ? "" : `${figure.value}${figure.certain ? "" : "?"}`;
}

function sectionMarkdown(section: Section): readonly string[] {
  const heading =
    section.printed === null ? [] : [`${"#".repeat(Math.min(6, section.level + 1))} ${inline(section.printed)}\n`];
  return [...heading, ...section.blocks.map(blockMarkdown)];
}

function blockMarkdown(block: ReportBlock): string {
  if (block.kind === "paragraph") return `${inline(block.text)}\n`;
  const [first = [], ...rest] = gridRows(block.grid);
  return `${[row(first), `|${first.map(() => "---|").join("")}`, ...rest.map((cells) => row(cells))].join("\n")}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(inline).join(" | ")} |`;
}
