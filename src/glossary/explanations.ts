import type { Lang } from "./lang.ts";

/** Legitimate explanations of a finding, by the letters the rules name them with: a choice for the reader, no verdict. */
export const explanations = {
  A: { zh: "机构改革、职能划转或撤并", en: "the agency was reorganised or its duties moved" },
  B: {
    zh: "统计范围不同（本机关／全区域，下属单位是否计入）",
    en: "another scope (own office or whole area, with or without subordinate units)",
  },
  C: { zh: "上年报告发布后有更正", en: "last year's report was corrected after publication" },
  D: {
    zh: "文件清理中宣布失效、修改是否计入废止或制发，口径不同",
    en: "documents declared void or amended may or may not count as repealed or issued",
  },
  E: { zh: "并案办理或一事一申请拆分计件", en: "requests were joined, or one letter was split into several" },
  F: { zh: "申请人类别调整", en: "applicants were classed anew" },
  G: { zh: "年末收到、次年登记", en: "received at the end of a year and registered in the next" },
  H: {
    zh: "撤回、终止计入其他处理的口径不同",
    en: "withdrawn or ended requests may or may not count as other handling",
  },
  I: { zh: "年报格式调整", en: "the form of the report changed" },
  J: { zh: "表格读取不完整，请对照原件", en: "the table was not read whole; compare with the original" },
  K: { zh: "四舍五入，或为合计100%调整尾数", en: "rounding, or a last digit moved to reach 100 %" },
  L: { zh: "案件跨年，含上年结转案件", en: "cases run over the year's end and include last year's" },
  M: { zh: "备案、受理、审结口径不同", en: "filed, accepted and concluded cases are counted differently" },
  N: { zh: "表格错列或漏填", en: "a cell was left out or put in the wrong column" },
} as const satisfies { readonly [letter: string]: { readonly [L in Lang]: string } };

export type ExplanationLetter = keyof typeof explanations;
