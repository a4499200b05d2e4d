import type { Finding } from "../model/finding.ts";
import { factList, factText, type RuleWord } from "./rule-word.ts";
import { innerQuotes } from "./rule-words-text.ts";

/** Words of the rules that hold the text of one year against another. */
export const trendRuleWords = {
  "cumulative-total": {
    title: { zh: "历年累计不衔接", en: "Cumulative total does not follow on" },
    letters: ["C", "B"],
    sentence: {
      zh: (finding) =>
        `正文“${quoteOf(finding)}”，历年累计为${finding.actual}；本年为${factText(finding, "added")}，则上年应为${factText(finding, "lastShould")}，上年报告为${factText(finding, "last")}，相差${difference(finding)}。数据不一致，请核实。`,
      en: (finding) =>
        `The text says “${quoteOf(finding)}”: a total of ${finding.actual} so far, ${factText(finding, "added")} of it this year. Last year's report says ${factText(finding, "last")}, not ${factText(finding, "lastShould")}. Please check.`,
    },
  },
  "restated-figure": {
    title: { zh: "往年数字前后不一", en: "An earlier year's number is restated" },
    letters: ["C", "B", "I"],
    sentence: {
      zh: (finding) =>
        `正文“${quoteOf(finding)}”称${factText(finding, "year")}年为${finding.actual}，${factText(finding, "year")}年报告为${finding.expected}，相差${difference(finding)}。数据不一致，请核实。`,
      en: (finding) =>
        `The text says “${quoteOf(finding)}”, ${finding.actual} for ${factText(finding, "year")}; that year's report says ${finding.expected}, a difference of ${difference(finding)}. Please check.`,
    },
  },
  "text-trend": {
    title: { zh: "增减说法与数字不符", en: "The claimed change does not fit" },
    letters: ["B", "C", "K"],
    sentence: { zh: trendZh, en: trendEn },
  },
  "text-repeated-figures": {
    title: { zh: "两年同句同数", en: "The same numbers in the same sentence" },
    letters: ["B", "I"],
    sentence: {
      zh: (finding) =>
        `正文“${quoteOf(finding)}”一句的数字（${factList(finding, "figures").join("、")}）与上年报告完全相同，请核实是否为本年数据。`,
      en: (finding) =>
        `The numbers of “${quoteOf(finding)}” (${factList(finding, "figures").join(", ")}) are those of last year's report. Please check that they are this year's.`,
    },
  },
} as const satisfies { readonly [rule: string]: RuleWord };

const quoteOf = ({ evidence }: Finding): string => innerQuotes(evidence[0].quote);

const difference = ({ expected, actual }: Finding): string => String(Math.abs(Number(expected) - Number(actual)));

function trendZh(finding: Finding): string {
  const [count, base, unit] = [factText(finding, "count"), factText(finding, "base"), factText(finding, "unit")];
  const known = `正文“${quoteOf(finding)}”；本年${count}${unit}，上年${base}${unit}，`;
  const { expected, actual } = finding;
  const told = {
    held: `并非持平，相差${expected}${unit}`,
    difference: `应为${signedZh(expected, unit)}，正文为${signedZh(actual, unit)}`,
    percent: `应为${signedZh(expected, "%")}，正文为${signedZh(actual, "%")}`,
    multiple: `为上年的${expected}倍，正文为${actual}倍`,
  };
  return `${known}${told[kindOf(finding)]}。数据不一致，请核实。`;
}

function trendEn(finding: Finding): string {
  const { expected, actual } = finding;
  const known = `The text says “${quoteOf(finding)}”; this year ${factText(finding, "count")}, last year ${factText(finding, "base")}: `;
  const told = {
    held: `not unchanged, but ${signedEn(expected)}`,
    difference: `${signedEn(expected)}, the text says ${signedEn(actual)}`,
    percent: `${signedEn(expected)} %, the text says ${signedEn(actual)} %`,
    multiple: `${expected} times as many, the text says ${actual} times`,
  };
  return `${known}${told[kindOf(finding)]}. Please check.`;
}

function kindOf(finding: Finding): "held" | "difference" | "percent" | "multiple" {
  const kind = factText(finding, "kind");
  return kind === "held" || kind === "difference" || kind === "multiple" ? kind : "percent";
}

const signedZh = (value: Finding["expected"], unit: string): string => {
  const [up, down] = unit === "%" ? ["增长", "下降"] : ["增加", "减少"];
  return `${Number(value) < 0 ? down : up}${Math.abs(Number(value))}${unit}`;
};

const signedEn = (value: Finding["expected"]): string => `${Number(value) < 0 ? "−" : "+"}${Math.abs(Number(value))}`;
