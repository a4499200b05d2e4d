import type { Finding } from "../model/finding.ts";
import { formNotices } from "./citations.ts";
import type { Lang } from "./lang.ts";
import { sectionWords } from "./place-words.ts";
import { factList, factText, type RuleWord } from "./rule-word.ts";

type Sentence = RuleWord["sentence"];

/** Longer quotes are cut: the whole stands in the evidence. */
const longestQuote = 40;

/** Words of the rules of structure and wording. */
export const structureRuleWords = {
  "report-year": {
    title: { zh: "年份与报告年度不符", en: "A year that does not fit" },
    letters: ["B", "I"],
    sentence: bySlot({
      period: {
        zh: (finding) =>
          `统计期限印为“${finding.actual}”，本报告为${factText(finding, "year")}年度，应为${finding.expected}。请核实。`,
        en: (finding) =>
          `The reporting period reads “${finding.actual}”; this is the report for ${factText(finding, "year")}, so it should be ${finding.expected}. Please check.`,
      },
      plan: {
        zh: (finding) =>
          `“${quote(finding)}”说的是今后的打算，年份写为${finding.actual}年，应为${finding.expected}年，疑似沿用上年文字。请核实。`,
        en: (finding) =>
          `“${quote(finding)}” is a plan, for ${finding.actual}; ${finding.expected} was to be expected. It may be last year's text. Please check.`,
      },
      title: {
        zh: (finding) => `“${quote(finding)}”称本报告为${finding.actual}年度，标题为${finding.expected}年度。请核实。`,
        en: (finding) =>
          `“${quote(finding)}” calls this the report for ${finding.actual}; the title says ${finding.expected}. Please check.`,
      },
      reported: {
        zh: (finding) =>
          `本报告为${finding.expected}年度，“${quote(finding)}”写的是${finding.actual}年，疑似沿用上年文字。请核实。`,
        en: (finding) =>
          `This is the report for ${finding.expected}; “${quote(finding)}” speaks of ${finding.actual}. It may be last year's text. Please check.`,
      },
    }),
  },
  citation: {
    title: { zh: "引用文件名称与文号不匹配", en: "Title and number of a notice do not match" },
    letters: ["B", "I"],
    sentence: { zh: citationZh, en: citationEn },
  },
  "edition-outdated": {
    title: { zh: "仍用旧版格式", en: "The form is outdated" },
    letters: ["B", "I"],
    sentence: {
      zh: (finding) =>
        factText(finding, "kind") === "tables"
          ? `${factText(finding, "year")}年度报告的表格有“${quote(finding)}”，是2019年格式，应使用2021年格式。请核实。`
          : `表三“（六）其他处理”只有一行，2021年格式为三行。请核实。`,
      en: (finding) =>
        factText(finding, "kind") === "tables"
          ? `The tables of the report for ${factText(finding, "year")} have “${quote(finding)}”: the form of 2019, where that of 2021 is due. Please check.`
          : "Table 3 has one row of other handling; the form of 2021 has three. Please check.",
    },
  },
  "agency-name": {
    title: { zh: "出现其他单位名称", en: "Another agency's name" },
    letters: ["B", "I"],
    sentence: { zh: agencyZh, en: agencyEn },
  },
  "scope-word": {
    title: { zh: "范围用语不符", en: "Words of another scope" },
    letters: ["B", "I"],
    sentence: {
      zh: (finding) => `“${quote(finding)}”说的是“${finding.actual}”，与本单位的范围不符，请核对。`,
      en: (finding) => `“${quote(finding)}” speaks for “${finding.actual}”, more than this office. Please check.`,
    },
  },
  "section-list": {
    title: { zh: "前言所列部分与正文不符", en: "Chapters promised and found differ" },
    letters: ["B", "I"],
    sentence: { zh: listZh, en: listEn },
  },
  "section-missing": {
    title: { zh: "缺少规定部分", en: "An official chapter is missing" },
    letters: ["B", "I", "J"],
    sentence: {
      zh: (finding) =>
        factText(finding, "untitled") === ""
          ? `没有读到“${chapter(finding, "zh")}”，规定的六个部分缺少一个。请核实。`
          : `读到了表格，没有读到标题“${chapter(finding, "zh")}”。请核实。`,
      en: (finding) =>
        factText(finding, "untitled") === ""
          ? `“${chapter(finding, "en")}” was not found: one of the six official chapters. Please check.`
          : `Its table was found, the heading “${chapter(finding, "en")}” was not. Please check.`,
    },
  },
  "section-empty": {
    title: { zh: "部分没有内容", en: "A chapter is empty" },
    letters: ["B", "I", "J"],
    sentence: {
      zh: (finding) =>
        factText(finding, "table") === ""
          ? `“${quote(finding)}”之下没有内容；没有情况也应写明。请核实。`
          : `“${quote(finding)}”之下没有读到文字和表格，表格可能是图片。请对照原件核实。`,
      en: (finding) =>
        factText(finding, "table") === ""
          ? `Nothing stands under “${quote(finding)}”; where there is nothing to tell, it should say so. Please check.`
          : `Neither text nor table was read under “${quote(finding)}”; the table may be a picture. Please compare with the original.`,
    },
  },
  "problems-incomplete": {
    title: { zh: "问题或改进措施不全", en: "Problems or measures are missing" },
    letters: ["B", "I"],
    sentence: {
      zh: (finding) => `“${sectionWords("problems", "zh")}”没有写${lackingZh(finding)}。请核实。`,
      en: (finding) =>
        `“${sectionWords("problems", "en")}” names no ${factList(finding, "lacking").join(" and no ")}. Please check.`,
    },
  },
  "fee-statement": {
    title: { zh: "未说明信息处理费", en: "No statement on processing fees" },
    letters: ["B", "I"],
    sentence: { zh: feeZh, en: feeEn },
  },
} as const satisfies { readonly [rule: string]: RuleWord };

function quote({ evidence }: Finding): string {
  const letters = [...evidence[0].quote];
  return letters.length <= longestQuote ? letters.join("") : `${letters.slice(0, longestQuote).join("")}…`;
}

const chapter = (finding: Finding, lang: Lang): string => sectionWords(factText(finding, "chapter"), lang);

type Slot = "period" | "plan" | "title" | "reported";

function bySlot(sentences: { readonly [S in Slot]: Sentence }): Sentence {
  const told = (finding: Finding): Sentence => {
    const slot = factText(finding, "slot");
    return slot === "period" || slot === "plan" || slot === "title" ? sentences[slot] : sentences.reported;
  };
  return { zh: (finding) => told(finding).zh(finding), en: (finding) => told(finding).en(finding) };
}

function citationZh(finding: Finding): string {
  if (factText(finding, "kind") === "tables") {
    return `引用的是${finding.actual}，表格是${factText(finding, "edition")}年格式，应引用${finding.expected}。请核实。`;
  }
  const title = factText(finding, "title");
  return title === ""
    ? `年报格式的通知中没有${finding.actual}。请核实文号。`
    : `“${title}”的文号应为${finding.expected}，印为${finding.actual}。请核实。`;
}

function citationEn(finding: Finding): string {
  if (factText(finding, "kind") === "tables") {
    return `${finding.actual} is cited, but the tables are those of ${factText(finding, "edition")}, which ${finding.expected} ordered. Please check.`;
  }
  return factText(finding, "title") === ""
    ? `No notice on the form has the number ${finding.actual}. Please check the number.`
    : `The title cited belongs to ${finding.expected}; the number printed is ${finding.actual}. Please check.`;
}

function agencyZh(finding: Finding): string {
  const { expected, actual } = finding;
  if (factText(finding, "kinship") === "misspelt")
    return `“${actual}”与本单位名称“${expected}”有一字不同，可能是错字。请核实。`;
  switch (factText(finding, "slot")) {
    case "signature":
      return `落款为“${actual}”，本报告的单位是“${expected}”。请核实。`;
    case "preamble":
      return `前言写明由“${actual}”编制，本报告的单位是“${expected}”。请核实。`;
    case "self-word":
      return `“${quote(finding)}”自称“${actual}”，与“${expected}”不符。请核实。`;
    default:
      return `“${quote(finding)}”以“${actual}”为主语，本报告的单位是“${expected}”。请核实。`;
  }
}

function agencyEn(finding: Finding): string {
  const { expected, actual } = finding;
  if (factText(finding, "kinship") === "misspelt") {
    return `“${actual}” differs by one character from the agency's name, “${expected}”: perhaps a slip. Please check.`;
  }
  switch (factText(finding, "slot")) {
    case "signature":
      return `The report is signed “${actual}”, but it is the report of “${expected}”. Please check.`;
    case "preamble":
      return `The preamble says it was drawn up by “${actual}”, but it is the report of “${expected}”. Please check.`;
    case "self-word":
      return `“${quote(finding)}” says “${actual}” of itself, which does not fit “${expected}”. Please check.`;
    default:
      return `“${quote(finding)}” tells of “${actual}”, but it is the report of “${expected}”. Please check.`;
  }
}

function listZh(finding: Finding): string {
  const names = (name: string): string =>
    factList(finding, name)
      .map((id) => `“${sectionWords(id, "zh")}”`)
      .join("、");
  const absent = names("absent");
  const unlisted = names("unlisted");
  const parts = [
    `前言说有${finding.expected}个部分，正文读到${finding.actual}个`,
    absent === "" ? "" : `列出而没有读到的：${absent}`,
    unlisted === "" ? "" : `没有列出的：${unlisted}`,
  ];
  return `${parts.filter((part) => part !== "").join("；")}。请核实。`;
}

function listEn(finding: Finding): string {
  const names = (name: string): string =>
    factList(finding, name)
      .map((id) => `“${sectionWords(id, "en")}”`)
      .join(", ");
  const absent = names("absent");
  const unlisted = names("unlisted");
  const parts = [
    `The preamble promises ${finding.expected} parts, ${finding.actual} were found`,
    absent === "" ? "" : `named but not found: ${absent}`,
    unlisted === "" ? "" : `not named: ${unlisted}`,
  ];
  return `${parts.filter((part) => part !== "").join("; ")}. Please check.`;
}

const lackingWords = { problems: "存在的问题", measures: "改进情况" } as const;

function lackingZh(finding: Finding): string {
  return factList(finding, "lacking")
    .map((one) => (one === "problems" ? lackingWords.problems : lackingWords.measures))
    .join("和");
}

/** The year of the notice that asks for the statement. */
const asking = formNotices.find(({ edition }) => edition === "2021")?.year ?? "";

function feeZh(finding: Finding): string {
  const elsewhere = factText(finding, "elsewhere");
  const home = sectionWords("other", "zh");
  return elsewhere === ""
    ? `全文没有说明收取信息处理费的情况；${asking}年格式要求在“${home}”中报告，没有收取也应写明。请核实。`
    : `收取信息处理费的情况写在“${sectionWords(elsewhere, "zh")}”，格式要求在“${home}”中报告。请核实。`;
}

function feeEn(finding: Finding): string {
  const elsewhere = factText(finding, "elsewhere");
  const home = sectionWords("other", "en");
  return elsewhere === ""
    ? `Nothing is said on processing fees; the form of ${asking} asks for it in “${home}”, also where none were charged. Please check.`
    : `Processing fees are told of in “${sectionWords(elsewhere, "en")}”; the form asks for it in “${home}”. Please check.`;
}
