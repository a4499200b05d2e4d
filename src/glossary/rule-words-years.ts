import type { Finding } from "../model/finding.ts";
import { columnLabel, figureTitle, rowLabel } from "./figure-words.ts";
import { factList, factNumber, factText, type RuleWord } from "./rule-word.ts";

/** Words of the rules of one year against another. */
export const yearRuleWords = {
  "carry-over": {
    title: { zh: "上年结转不一致", en: "Carry-over differs" },
    letters: ["C", "G", "F", "A", "J"],
    sentence: {
      zh: (finding) => {
        const also = factList(finding, "also").map((id) => `${columnLabel(id, "zh")}列`);
        const more = also.length > 0 ? `${also.join("、")}也不一致。` : "";
        return `上年${figure(finding, "before", "zh")}为${finding.expected}，本年${figure(finding, "after", "zh")}为${finding.actual}，相差${factText(finding, "difference")}。${more}数据不一致，请核实。`;
      },
      en: (finding) => {
        const also = factList(finding, "also").map((id) => columnLabel(id, "en"));
        const more = also.length > 0 ? `So do the columns: ${also.join(", ")}. ` : "";
        return `Last year's ${figure(finding, "before", "en")} is ${finding.expected}, this year's ${figure(finding, "after", "en")} is ${finding.actual}: they differ by ${factText(finding, "difference")}. ${more}Please check.`;
      },
    },
  },
  "in-force-stock": {
    title: { zh: "现行有效件数不衔接", en: "Documents in force do not follow on" },
    letters: ["D", "C", "A", "B"],
    sentence: {
      zh: (finding) => {
        const clearing = factText(finding, "clearing");
        const told = clearing === "" ? "数据不一致" : `正文“${clearing}”提到同一数目，可能与文件清理的计数口径有关`;
        return `表二“${row(finding, "zh")}”：上年现行有效${factText(finding, "lastValue")}件，加本年制发${factText(finding, "came")}件，减本年废止${factText(finding, "went")}件，为${finding.expected}件；本年现行有效件数为${finding.actual}，相差${factText(finding, "difference")}。${told}，请核实。`;
      },
      en: (finding) => {
        const clearing = factText(finding, "clearing");
        const told =
          clearing === "" ? "" : `The text names the same number where documents were cleared (“${clearing}”). `;
        return `Table 2, ${row(finding, "en")}: last year's ${factText(finding, "lastValue")} in force, plus ${factText(finding, "came")} issued, less ${factText(finding, "went")} repealed, makes ${finding.expected}; this year says ${finding.actual}, a difference of ${factText(finding, "difference")}. ${told}Please check.`;
      },
    },
  },
  "item-stock": {
    title: { zh: "项目数量不衔接", en: "Items do not follow on" },
    letters: ["A", "C"],
    sentence: {
      zh: (finding) =>
        `表二“${row(finding, "zh")}”：上年报告的上一年项目数量${factText(finding, "lastValue")}，本年增/减${factText(finding, "came")}，相加为${finding.expected}；本年报告的上一年项目数量为${finding.actual}，相差${factText(finding, "difference")}。数据不一致，请核实。`,
      en: (finding) =>
        `Table 2, ${row(finding, "en")}: last year opened with ${factText(finding, "lastValue")} items and changed by ${factText(finding, "came")}, which makes ${finding.expected}; this year opens with ${finding.actual}, a difference of ${factText(finding, "difference")}. Please check.`,
    },
  },
  "large-change": {
    title: { zh: "变化较大", en: "Large change" },
    letters: ["A", "B", "I"],
    sentence: {
      zh: (finding) => {
        const delta = factNumber(finding, "delta") ?? 0;
        return `${figure(finding, "figure", "zh")}上年为${finding.expected}，本年为${finding.actual}，${delta < 0 ? "减少" : "增加"}${Math.abs(delta)}${share(finding, "（", "）")}。变化较大，请核实。`;
      },
      en: (finding) => {
        const delta = factNumber(finding, "delta") ?? 0;
        return `${figure(finding, "figure", "en")} went from ${finding.expected} to ${finding.actual}, ${delta < 0 ? "down" : "up"} by ${Math.abs(delta)}${share(finding, " (", ")")}. That is a large change; please check.`;
      },
    },
  },
} as const satisfies { readonly [rule: string]: RuleWord };

const figure = (finding: Finding, fact: string, lang: "zh" | "en"): string =>
  figureTitle(factText(finding, fact), lang);
const row = (finding: Finding, lang: "zh" | "en"): string => rowLabel(factText(finding, "after"), lang);

/** The change in percent; nothing where last year had none. */
function share(finding: Finding, open: string, close: string): string {
  const percent = factNumber(finding, "percent");
  return percent === null ? "" : `${open}${Math.abs(percent)}%${close}`;
}
