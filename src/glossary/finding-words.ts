import type { Certainty, Severity } from "../model/finding.ts";
import type { Lang } from "./lang.ts";

const zh = {
  findings: "问题",
  none: "没有发现问题。",
  severities: { error: "错误", warning: "提醒", info: "提示" } satisfies Record<Severity, string>,
  certainties: { certain: "确定", likely: "较可能", "check-reading": "请核对读取" } satisfies Record<Certainty, string>,
  explanations: "可能合理",
  notices: "请注意",
  report: "报告",
  year: "年度",
  form: "格式",
  checked: "检查结果",
  counted: (errors: number, warnings: number, infos: number): string =>
    `错误 ${errors} 处，提醒 ${warnings} 处，提示 ${infos} 处`,
  total: (agencies: number, reports: number): string => `共 ${agencies} 个单位、${reports} 份报告`,
  blank: "（空格）",
  bothYears: "两年",
  more: (count: number): string => `另有 ${count} 处`,
  yearOf: (year: number): string => `${year}年`,
};

const en: typeof zh = {
  findings: "Findings",
  none: "Nothing was found.",
  severities: { error: "error", warning: "warning", info: "note" },
  certainties: { certain: "certain", likely: "likely", "check-reading": "check the reading" },
  explanations: "may be right",
  notices: "Please note",
  report: "report",
  year: "year",
  form: "form",
  checked: "Findings of the checks",
  counted: (errors: number, warnings: number, infos: number): string =>
    `errors: ${errors}, warnings: ${warnings}, notes: ${infos}`,
  total: (agencies: number, reports: number): string => `agencies: ${agencies}, reports: ${reports}`,
  blank: "(blank)",
  bothYears: "both years",
  more: (count: number): string => `and ${count} more`,
  yearOf: (year: number): string => String(year),
};

/** Words for findings as they are shown; the sentence of each is in `rule-words.ts`. */
export type FindingWords = typeof zh;

export function findingWords(lang: Lang): FindingWords {
  return lang === "zh" ? zh : en;
}
