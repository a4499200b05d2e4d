import type { OfficialTable } from "../model/notice.ts";
import type { EditionId, FigureStatus, Scope } from "../model/report.ts";
import type { Lang } from "./lang.ts";

const zh = {
  file: "文件",
  year: "年度",
  edition: "报告格式",
  scope: "范围",
  unknown: "未读到",
  unknownAgency: "（未读到单位名称）",
  notices: "请注意",
  figures: "表中数字",
  row: "项目",
  column: "列",
  printed: "原文",
  value: "数值",
  status: "状态",
  tableMissing: "未读到，不作为零。",
  editions: { pre2019: "2019年以前的格式", "2019": "2019年格式", "2021": "2021年格式" } satisfies Record<
    EditionId,
    string
  >,
  scopes: { own: "本机关", area: "全区域汇总" } satisfies Record<Scope, string>,
  tables: { proactive: "表二", requests: "表三", disputes: "表四" } satisfies Record<OfficialTable, string>,
  statuses: {
    stated: "有数",
    blank: "空格",
    slash: "斜杠",
    dash: "短横",
    unfilled: "该填未填",
    unreadable: "读不准",
    missing: "没有此格",
    derived: "合计得出",
  } satisfies Record<FigureStatus, string>,
};

const en: typeof zh = {
  file: "file",
  year: "year",
  edition: "form",
  scope: "scope",
  unknown: "not found",
  unknownAgency: "(agency not found)",
  notices: "Please note",
  figures: "Figures of the tables",
  row: "row",
  column: "column",
  printed: "printed",
  value: "value",
  status: "status",
  tableMissing: "Not read; not zeros.",
  editions: { pre2019: "form before 2019", "2019": "2019 form", "2021": "2021 form" },
  scopes: { own: "own office", area: "whole area" },
  tables: { proactive: "Table 2, proactive disclosure", requests: "Table 3, requests", disputes: "Table 4, disputes" },
  statuses: {
    stated: "stated",
    blank: "blank",
    slash: "slash",
    dash: "dash",
    unfilled: "not filled",
    unreadable: "unreadable",
    missing: "no such cell",
    derived: "added up",
  },
};

/** Words for what a report is and how its figures were read. */
export type ReportWords = typeof zh;

export function reportWords(lang: Lang): ReportWords {
  return lang === "zh" ? zh : en;
}
