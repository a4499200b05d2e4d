import type { Finding } from "../model/finding.ts";
import { columnLabel, figureTitle, rowLabel } from "./figure-words.ts";
import type { Lang } from "./lang.ts";
import { factList, factNumber, factText, type RuleWord } from "./rule-word.ts";

const against = {
  zh: (finding: Finding) =>
    `正文“${quoteOf(finding)}”，${cellsOf(factList(finding, "figures"), "zh")}为${finding.expected}，相差${difference(finding)}。${othersZh(finding)}${closingZh(finding)}`,
  en: (finding: Finding) =>
    `The text says “${quoteOf(finding)}”; ${cellsOf(factList(finding, "figures"), "en")} is ${finding.expected}, a difference of ${difference(finding)}. ${othersEn(finding)}${closingEn(finding)}`,
} as const;

/** Words of the rules of the text against the tables. */
export const textRuleWords = {
  "text-received": {
    title: { zh: "正文收到申请数与表三不一致", en: "Requests received: text and table differ" },
    letters: ["B", "E", "G", "M", "J"],
    sentence: against,
  },
  "text-outcome": {
    title: { zh: "正文办理结果与表三不一致", en: "Outcomes: text and table differ" },
    letters: ["B", "E", "G", "M", "J"],
    sentence: against,
  },
  "text-applicants": {
    title: { zh: "正文申请人数与表三不一致", en: "Applicants: text and table differ" },
    letters: ["B", "E", "G", "M", "J"],
    sentence: against,
  },
  "text-carried": {
    title: { zh: "正文结转数与表三不一致", en: "Carried over: text and table differ" },
    letters: ["B", "E", "G", "M", "J"],
    sentence: against,
  },
  "text-none": {
    title: { zh: "正文称没有，表格不为零", en: "The text says none, the table does not" },
    letters: ["B", "E", "G", "M", "J"],
    sentence: { zh: noneZh, en: noneEn },
  },
  "text-disputes": {
    title: { zh: "正文复议诉讼数与表四不一致", en: "Disputes: text and table differ" },
    letters: ["B", "E", "G", "M", "J"],
    sentence: against,
  },
  "text-fee": {
    title: { zh: "信息处理费前后不一", en: "Processing fees contradict each other" },
    letters: ["B", "E", "G", "M", "J"],
    sentence: {
      zh: (finding) =>
        factText(finding, "kind") === "unpaid"
          ? noneZh(finding)
          : `正文一处为“${quoteOf(finding)}”，另一处为“${quoteOf(finding, 1)}”（${factText(finding, "amount")}）。两处说法不一致，请核实。`,
      en: (finding) =>
        factText(finding, "kind") === "unpaid"
          ? noneEn(finding)
          : `The text says “${quoteOf(finding)}” in one place and “${quoteOf(finding, 1)}” in another. Please check.`,
    },
  },
  "text-documents": {
    title: { zh: "正文文件数与表二不一致", en: "Documents: text and table differ" },
    letters: ["B", "E", "G", "M", "J", "D"],
    sentence: against,
  },
  "text-parts": {
    title: { zh: "正文分项之和与总数不符", en: "Parts in the text do not add up" },
    letters: ["B", "E", "G", "M", "J"],
    sentence: { zh: partsZh, en: partsEn },
  },
  "text-percent": {
    title: { zh: "正文占比与数字不符", en: "A share in the text does not fit" },
    letters: ["B", "E", "G", "M", "J", "K"],
    sentence: { zh: percentZh, en: percentEn },
  },
} as const satisfies { readonly [rule: string]: RuleWord };

/** Words of the text to be set in quotes: without its last mark, its own quotes made inner ones. */
const quoteOf = ({ evidence }: Finding, at = 0): string => innerQuotes(evidence[at]?.quote ?? "");

export const innerQuotes = (quote: string): string =>
  quote
    .replace(/[。；，]+$/u, "")
    .replaceAll("“", "‘")
    .replaceAll("”", "’");

const difference = ({ expected, actual }: Finding): string => String(Math.abs(Number(expected) - Number(actual)));

/** Cells added up, in official words: several columns of one row as that row, else each cell. */
function cellsOf(ids: readonly string[], lang: Lang): string {
  const rows = [...new Set(ids.map((id) => id.split("/")[0] ?? id))];
  const [first = ""] = ids;
  const columns = ids.filter((id) => id.startsWith(`${rows[0]}/`)).map((id) => columnLabel(id, lang));
  if (columns.length > 1) {
    const names = rows.map((row) => rowLabel(`${row}/${first.split("/")[1]}`, lang));
    return lang === "zh"
      ? `${tableOf(first)}“${names.join("”“")}”${columns.join("、")}各列之和`
      : `the sum of ${columns.join(", ")} in ${names.join(" and ")}`;
  }
  const names = ids.map((id) => figureTitle(id, lang));
  if (names.length < 2) return names.join("");
  return lang === "zh" ? `${names.join("与")}之和` : `the sum of ${names.join(" and ")}`;
}

const tableOf = (id: string): string =>
  id.startsWith("disputes") ? "表四" : id.startsWith("requests") ? "表三" : "表二";

/** Other readings of the sentence, each `id+id=sum`; those that come to the same are not told again. */
function othersOf(finding: Finding, lang: Lang): readonly (readonly [cells: string, sum: string])[] {
  return factList(finding, "otherReadings").flatMap((reading) => {
    const [ids = "", sum = ""] = reading.split("=");
    return sum === String(finding.expected) ? [] : [[cellsOf(ids.split("+"), lang), sum] as const];
  });
}

function othersZh(finding: Finding): string {
  const others = othersOf(finding, "zh").map(([cells, sum]) => `${cells}为${sum}`);
  return others.length === 0 ? "" : `另按其他口径，${others.join("；")}。`;
}

function othersEn(finding: Finding): string {
  const others = othersOf(finding, "en").map(([cells, sum]) => `${cells} is ${sum}`);
  return others.length === 0 ? "" : `Read otherwise, ${others.join("; ")}. `;
}

function closingZh(finding: Finding): string {
  if (factText(finding, "kind") === "scope") return "两处口径可能不同，请核对。";
  return "数据不一致，请核实。";
}

function closingEn(finding: Finding): string {
  return factText(finding, "kind") === "scope" ? "The two may differ in scope. Please check." : "Please check.";
}

function noneZh(finding: Finding): string {
  const cells = factList(finding, "figures").map((id) => figureTitle(id, "zh"));
  return `正文称“${quoteOf(finding)}”，${cells.join("、")}不为0，${cells.length > 1 ? "合计" : "为"}${finding.actual}。数据不一致，请核实。`;
}

function noneEn(finding: Finding): string {
  const cells = factList(finding, "figures").map((id) => figureTitle(id, "en"));
  return `The text says “${quoteOf(finding)}”, yet ${cells.join("; ")} ${cells.length > 1 ? "add up to" : "is"} ${finding.actual}. Please check.`;
}

function partsZh(finding: Finding): string {
  const [whole, unit, sum] = [factText(finding, "whole"), factText(finding, "unit"), factText(finding, "sum")];
  const parts = factList(finding, "parts");
  const opening = `正文“${quoteOf(finding)}”，总数为${whole}${unit}，`;
  if (factText(finding, "kind") === "exceeds")
    return `${opening}其中一项为${sum}${unit}，大于总数。数据不一致，请核实。`;
  return `${opening}所列各项${parts.join("、")}之和为${sum}${unit}，相差${difference(finding)}。数据不一致，请核实。`;
}

function partsEn(finding: Finding): string {
  const [whole, sum] = [factText(finding, "whole"), factText(finding, "sum")];
  const parts = factList(finding, "parts").join(" + ");
  if (factText(finding, "kind") === "exceeds") {
    return `The text says “${quoteOf(finding)}”: a part, ${sum}, is greater than the whole, ${whole}. Please check.`;
  }
  return `The text says “${quoteOf(finding)}”: the whole is ${whole}, its parts ${parts} add up to ${sum}, a difference of ${difference(finding)}. Please check.`;
}

function percentZh(finding: Finding): string {
  const count = `${factText(finding, "part")}${factText(finding, "unit")}`;
  if (factText(finding, "kind") === "unequal") {
    return `正文中同为${count}，一处占比为${finding.expected}%，另一处为${finding.actual}%（“${quoteOf(finding, 1)}”）。可能是尾数调整，请核实。`;
  }
  const bases = factList(finding, "bases");
  const others = bases.length > 1 ? `（以${bases.join("、")}为基数均不符）` : "";
  return `正文“${quoteOf(finding)}”，${count}占${factNumber(finding, "base")}的${finding.expected}%，正文为${finding.actual}%${others}。数据不一致，请核实。`;
}

function percentEn(finding: Finding): string {
  const count = factText(finding, "part");
  if (factText(finding, "kind") === "unequal") {
    return `${count} is told as ${finding.expected} % in one place and as ${finding.actual} % in another (“${quoteOf(finding, 1)}”). Perhaps a tail was moved; please check.`;
  }
  const bases = factList(finding, "bases");
  const others = bases.length > 1 ? ` (none of the bases ${bases.join(", ")} gives it)` : "";
  return `The text says “${quoteOf(finding)}”: ${count} of ${factNumber(finding, "base")} is ${finding.expected} %, the text says ${finding.actual} %${others}. Please check.`;
}
