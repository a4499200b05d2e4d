/** The public API: two reports in, what changed out. Everything runs on this machine; nothing is sent or kept. */
export { type CompareOptions, compare, compareReports, readReport } from "./compare.ts";
export type { Lang } from "./glossary/lang.ts";
export type { CheckedAgency } from "./model/checked.ts";
export type {
  BlockChange,
  Comparison,
  Counts,
  Edit,
  FigureChange,
  Hunk,
  MentionChange,
  SectionChange,
} from "./model/comparison.ts";
export type { Document, Source } from "./model/document.ts";
export { type Fault, ReportError } from "./model/error.ts";
export type { Finding, KeyedFinding, RuleId } from "./model/finding.ts";
export type { Notice } from "./model/notice.ts";
export type { Outcome } from "./model/outcome.ts";
export type { Place } from "./model/place.ts";
export type { Figure, Mention, Report, Section } from "./model/report.ts";
export { read } from "./read/read.ts";
export { loadSource } from "./read/source.ts";
export type { Stated } from "./recognise/recognise.ts";
export { checkJson } from "./render/check-json.ts";
export { renderCheckMarkdown } from "./render/check-markdown.ts";
export { renderCheckText } from "./render/check-text.ts";
export { comparisonJson } from "./render/comparison-json.ts";
export { renderComparisonText } from "./render/comparison-text.ts";
export { reportJson } from "./render/report-json.ts";
export type { TextOptions } from "./render/text/page.ts";
export { checkReports } from "./survey.ts";
