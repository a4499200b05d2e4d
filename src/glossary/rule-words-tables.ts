import type { Finding } from "../model/finding.ts";
import { columnLabel, figureTitle, rowLabel } from "./figure-words.ts";
import type { Lang } from "./lang.ts";
import { factList, factNumber, factText, type RuleWord } from "./rule-word.ts";

/** Words of the rules inside the tables of one report. */
export const tableRuleWords = {
  "requests-balance": {
    title: { zh: "申请勾稽不符", en: "Requests do not balance" },
    letters: ["N", "G", "J"],
    sentence: {
      zh: (finding) => `表三${columnOf(finding, "zh")}列：${balanceZh(finding)}，${closing(finding, "zh")}`,
      en: (finding) => `Table 3, ${columnOf(finding, "en")}: ${balanceEn(finding)}; ${closing(finding, "en")}`,
    },
  },
  "requests-outcomes-sum": {
    title: { zh: "办理结果与总计不符", en: "Outcomes do not add up" },
    letters: ["N", "E", "H", "J"],
    sentence: {
      zh: (finding) => `${totalZh(finding)}，各项结果之和为${finding.expected}，${closing(finding, "zh")}`,
      en: (finding) => `${totalEn(finding)}, the outcomes add up to ${finding.expected}; ${closing(finding, "en")}`,
    },
  },
  "requests-applicants-sum": {
    title: { zh: "申请人各类与总计不符", en: "Applicants do not add up" },
    letters: ["N", "F", "J"],
    sentence: {
      zh: (finding) =>
        `${totalZh(finding)}，各类申请人（${partsOf(finding, "zh")}）之和为${finding.expected}，${closing(finding, "zh")}`,
      en: (finding) =>
        `${totalEn(finding)}, the applicants (${partsOf(finding, "en")}) add up to ${finding.expected}; ${closing(finding, "en")}`,
    },
  },
  "disputes-sum": {
    title: { zh: "复议诉讼各项与总计不符", en: "Disputes do not add up" },
    letters: ["N", "J", "L"],
    sentence: {
      zh: (finding) =>
        `${totalZh(finding)}，各项（${partsOf(finding, "zh")}）之和为${finding.expected}，${closing(finding, "zh")}`,
      en: (finding) =>
        `${totalEn(finding)}, its parts (${partsOf(finding, "en")}) add up to ${finding.expected}; ${closing(finding, "en")}`,
    },
  },
  "number-form": {
    title: { zh: "数字形式不符", en: "Not the kind of number asked for" },
    letters: ["N", "J"],
    sentence: { zh: numberFormZh, en: numberFormEn },
  },
  "column-shift": {
    title: { zh: "疑似错列", en: "Cells look shifted by a column" },
    letters: ["N", "J"],
    sentence: {
      zh: (finding) =>
        `${rowOf(finding, "zh")}各格依次为“${finding.actual}”，合计不符；如移动一格成为“${finding.expected}”，各合计均相符。疑似错列，请对照原件核实。`,
      en: (finding) =>
        `${rowOf(finding, "en")} reads “${finding.actual}”, which does not add up; moved by one cell, “${finding.expected}”, it does. Please compare with the original.`,
    },
  },
} as const satisfies { readonly [rule: string]: RuleWord };

const tables = {
  zh: { requests: "表三", disputes: "表四" },
  en: { requests: "Table 3", disputes: "Table 4" },
} as const;

const firstTotal = (finding: Finding): string => factList(finding, "equal")[0] ?? "";
const columnOf = (finding: Finding, lang: Lang): string => columnLabel(firstTotal(finding), lang);
const totalZh = (finding: Finding): string => `${figureTitle(firstTotal(finding), "zh")}为${finding.actual}`;
const totalEn = (finding: Finding): string => `${figureTitle(firstTotal(finding), "en")} is ${finding.actual}`;

/** The parts of a sum along a row that are not 0, each by its column. */
function partsOf(finding: Finding, lang: Lang): string {
  const values = factList(finding, "termValues");
  const parts = factList(finding, "terms").map((id, at) => [columnLabel(id, lang), values[at] ?? ""] as const);
  const told = parts.some(([, value]) => value !== "0") ? parts.filter(([, value]) => value !== "0") : parts;
  return told
    .map(([label, value]) => (lang === "zh" ? `${label}${value}` : `${label} ${value}`))
    .join(lang === "zh" ? "、" : ", ");
}

function balanceZh(finding: Finding): string {
  const [terms, equal] = sidesOf(finding, "zh").map((side) =>
    side.map(([label, value]) => `“${label}”${value}`).join("与"),
  );
  return `${terms}之和为${finding.expected}，${equal}之和为${finding.actual}`;
}

function balanceEn(finding: Finding): string {
  const [terms, equal] = sidesOf(finding, "en").map((side) =>
    side.map(([label, value]) => `${label} ${value}`).join(" + "),
  );
  return `${terms} = ${finding.expected}, but ${equal} = ${finding.actual}`;
}

/** Both sides of a sum down a column: the rows and their values. */
function sidesOf(finding: Finding, lang: Lang): readonly (readonly (readonly [label: string, value: string])[])[] {
  return (["term", "equal"] as const).map((side) => {
    const values = factList(finding, `${side}Values`);
    const ids = factList(finding, side === "term" ? "terms" : "equal");
    return ids.map((id, at) => [rowLabel(id, lang), values[at] ?? ""] as const);
  });
}

/** The difference, the one cell that would mend it, and the request to check. */
function closing(finding: Finding, lang: Lang): string {
  const difference = factText(finding, "difference");
  return lang === "zh"
    ? `相差${difference}。${suspectZh(finding)}数据不一致，请核实。`
    : `the difference is ${difference}. ${suspectEn(finding)}Please check.`;
}

function suspectZh(finding: Finding): string {
  if (factNumber(finding, "suspectShould") === null) return "";
  const [value, should] = [factText(finding, "suspectValue"), factText(finding, "suspectShould")];
  const also = factList(finding, "also").map((id) => figureTitle(id, "zh"));
  return `同时不符的还有${also.join("、")}的合计；如${figureTitle(factText(finding, "suspect"), "zh")}不是${value}而是${should}，则均相符。`;
}

function suspectEn(finding: Finding): string {
  if (factNumber(finding, "suspectShould") === null) return "";
  const [value, should] = [factText(finding, "suspectValue"), factText(finding, "suspectShould")];
  const also = factList(finding, "also").map((id) => figureTitle(id, "en"));
  return `The sum fails as well for ${also.join("; ")}. With ${should} instead of ${value} in ${figureTitle(factText(finding, "suspect"), "en")} all of them hold. `;
}

function numberFormZh(finding: Finding): string {
  const kind = factText(finding, "kind");
  if (kind === "unfilled") {
    const cells = factList(finding, "figures");
    const some = cells.slice(0, 3).map((id) => figureTitle(id, "zh"));
    return `${some.join("、")}${cells.length > some.length ? `等${cells.length}处` : ""}未填写，而相关的合计或分项不为0。请核实并补填。`;
  }
  const should = kind === "negative" ? "不小于0的数" : "整数";
  return `${figureTitle(factText(finding, "figure"), "zh")}为“${finding.actual}”，此处应为${should}。请核实。`;
}

function numberFormEn(finding: Finding): string {
  const kind = factText(finding, "kind");
  if (kind === "unfilled") {
    const cells = factList(finding, "figures");
    const some = cells.slice(0, 3).map((id) => figureTitle(id, "en"));
    return `${cells.length} cells are empty though their total or parts are not 0: ${some.join("; ")}${cells.length > some.length ? " …" : ""}. Please check and fill in.`;
  }
  const should = kind === "negative" ? "a number not below 0" : "a whole number";
  return `${figureTitle(factText(finding, "figure"), "en")} says “${finding.actual}”, where ${should} belongs. Please check.`;
}

/** The printed row: a row of table 3, or all of table 4. */
function rowOf(finding: Finding, lang: Lang): string {
  const [id = ""] = factList(finding, "ids");
  const table = tables[lang][id.startsWith("disputes") ? "disputes" : "requests"];
  if (factList(finding, "rows").length > 1) return table;
  return lang === "zh" ? `${table}“${rowLabel(id, lang)}”一行` : `${table}, row “${rowLabel(id, lang)}”,`;
}
