import { type CompareWords, compareWords } from "../glossary/compare-words.ts";
import { findingWords } from "../glossary/finding-words.ts";
import { isGraveNotice, noticeMessage } from "../glossary/notices.ts";
import { placeWords } from "../glossary/place-words.ts";
import { reportWords } from "../glossary/report-words.ts";
import type { Comparison } from "../model/comparison.ts";
import type { Notice } from "../model/notice.ts";
import type { Report } from "../model/report.ts";
import { countFindings } from "./evidence-words.ts";
import { blocksText } from "./text/blocks-text.ts";
import { figuresText, mentionsText, otherBasesText } from "./text/figures-text.ts";
import { findingsBrief } from "./text/findings-brief.ts";
import { heading, paintText, paragraph, span, type TextOptions } from "./text/page.ts";

/** A comparison for people: who and when, how much, what to beware of, then figures, numbers in prose, and text. Ends with a line feed. */
export function renderComparisonText(comparison: Comparison, options: TextOptions): string {
  const words = compareWords(options.lang);
  const { before, after } = comparison;
  const agency = after.agency ?? before.agency ?? reportWords(options.lang).unknownAgency;
  const title = `${agency}  ${words.yearOf(before.year)} -> ${words.yearOf(after.year)}`;
  const figures = figuresText(comparison.figures, options);
  const other = otherBasesText(comparison.figures, options);
  const mentions = mentionsText(comparison.mentions, options);
  const text = blocksText(comparison, options);
  return `${[
    paintText(span(title).text, "strong", options.color),
    ...sourceLines(words.before, before, words, options),
    ...sourceLines(words.after, after, words, options),
    "",
    ...countLines(comparison, words, options),
    ...noticeLines(comparison, words, options),
    ...findingLines(comparison, options),
    ...heading(words.figures, options),
    ...(figures.length === 0 ? [words.noFigures] : figures.slice(1)),
    ...(other.length === 0 ? [] : ["", paintText(words.otherBases, "strong", options.color), ...other]),
    ...(mentions.length === 0 ? [] : [...heading(words.mentions, options), ...mentions]),
    ...heading(words.text, options),
    ...(text.length === 0
      ? [words.noText(comparison.counts.rolledOver)]
      : [...paragraph("", [span(words.signs, "dim")], options), ...text]),
  ].join("\n")}\n`;
}

function sourceLines(side: string, report: Report, words: CompareWords, options: TextOptions): readonly string[] {
  const form = report.edition === null ? "" : `　${reportWords(options.lang).editions[report.edition]}`;
  return paragraph(`  ${side}  `, [span(`${report.source.file}　${words.yearOf(report.year)}${form}`)], options);
}

function countLines(comparison: Comparison, words: CompareWords, options: TextOptions): readonly string[] {
  const { changed, added, removed, moved, same, rolledOver, figuresCompared, figuresChanged, mentionsChanged } =
    comparison.counts;
  const nothing = changed + added + removed + moved + figuresChanged + mentionsChanged === 0;
  const lines = nothing
    ? [words.identical, words.compared(comparison.sections.length, figuresCompared)]
    : [
        `${words.countText(changed, added, removed, moved)}　${words.countSame(same, rolledOver)}`,
        words.countFigures(figuresChanged, figuresCompared),
        words.countMentions(mentionsChanged),
      ];
  return lines.flatMap((line) => paragraph("  ", [span(line)], options));
}

/** What the rules found comes first: it is what a report is opened for. */
function findingLines({ findings }: Comparison, options: TextOptions): readonly string[] {
  if (findings.length === 0) return [];
  const words = findingWords(options.lang);
  const title = `${words.findings}　${words.counted(...countFindings(findings))}`;
  return [...heading(title, options), ...findingsBrief(findings, options)];
}

function noticeLines(comparison: Comparison, words: CompareWords, options: TextOptions): readonly string[] {
  const notices = comparison.notices.filter(isGraveNotice);
  if (notices.length === 0) return [];
  const lines = new Set(notices.map((notice) => noticeLine(notice, comparison, words, options)));
  return [
    ...heading(words.notices, options),
    ...[...lines].flatMap((line) => paragraph("  ! ", [span(line, "warning")], options)),
  ];
}

/** The file is named by its side: its name stands above, and is often long. */
function noticeLine(notice: Notice, { before, after }: Comparison, words: CompareWords, { lang }: TextOptions): string {
  const { file } = notice.place;
  const side = file === before.source.file ? words.before : file === after.source.file ? words.after : file;
  const where = [before.source.file === after.source.file ? "" : side, placeWords(notice.place, lang)];
  const place = where.filter((part) => part !== "").join(" ");
  if (place === "") return noticeMessage(notice, lang);
  return lang === "zh" ? `${noticeMessage(notice, lang)}（${place}）` : `${noticeMessage(notice, lang)} (${place})`;
}
