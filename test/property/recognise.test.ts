import fc from "fast-check";
import { expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { recognise } from "../../src/recognise/recognise.ts";
import { documentOf } from "../support/invented-document.ts";

const numerals = ["一", "二", "三", "四", "五", "六"];
const titles = [
  "总体情况",
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "政府信息公开行政复议、行政诉讼情况",
  "存在的主要问题及改进情况",
  "其他需要报告的事项",
] as const;
const sentences = [
  "2022年，我局共公开信息36条。",
  "其中，通过县政府网站公开21条，微信公众号公开15条。",
  "收到政府信息公开申请46件，均已办结。",
  "召开专题会议三次，举办培训十余场。",
  "未发生行政复议、行政诉讼。",
  "业务培训不够。",
  "（本条另见附件。）",
  "依据国令第711号办理。",
] as const;

/** How headings are printed: the number, what parts it from the title, the title itself. */
const dressings = [
  (at: number, title: string) => `${numerals[at]}、${title}`,
  (at: number, title: string) => `${numerals[at]}、 ${title}`,
  (at: number, title: string) => `${numerals[at]}．${title}`,
  (at: number, title: string) => `（${numerals[at]}）${title}`,
  (at: number, title: string) => `(${numerals[at]}) ${title}`,
  (at: number, title: string) => `第${numerals[at]}部分 ${title}`,
  (at: number, title: string) => `${at + 1}.${title}`,
  (_: number, title: string) => title,
];

const body = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 });
const bodies = fc.tuple(body, body, body, body, body, body);
type Bodies = readonly (readonly string[])[];

const plain = (text: string): string => text.replaceAll("⏎", "");

function write(texts: Bodies, dress: (at: number, title: string) => string, glue: string): string {
  const chapters = titles.map((title, at) => `${dress(at, title)}\n${(texts[at] ?? []).join(glue)}`);
  return ["青岚县水利局2022年政府信息公开工作年度报告", ...chapters].join("\n");
}

/** What must not change: chapters with their text, and what the prose counts. */
function gist(text: string): unknown {
  const { value } = recognise(documentOf(text));
  return {
    who: [value.agency, value.year],
    sections: value.sections.map(chapterGist),
    mentions: value.mentions.map(mentionGist),
  };
}
const chapterGist = ({ id, title, blocks }: Report["sections"][number]): unknown => [
  id,
  title,
  blocks.map((block) => (block.kind === "paragraph" ? block.text : "")),
];
const mentionGist = ({ label, value, unit, approximate, year }: Report["mentions"][number]): unknown => [
  label,
  value,
  unit,
  approximate,
  year,
];

const [plainHeading = (_: number, title: string) => title, ...otherHeadings] = dressings;

test("the dress of the headings changes nothing", () => {
  fc.assert(
    fc.property(bodies, fc.constantFrom(...otherHeadings), (texts, dress) => {
      expect(gist(write(texts, dress, ""))).toEqual(gist(write(texts, plainHeading, "")));
    }),
  );
});

test("line breaks inside paragraphs change nothing", () => {
  fc.assert(
    fc.property(bodies, fc.integer({ min: 3, max: 20 }), (texts, width) => {
      const text = write(texts, plainHeading, "");
      const broken = text
        .split("\n")
        .map((line) => [...line].map((letter, at) => (at > 0 && at % width === 0 ? `⏎${letter}` : letter)).join(""));
      expect(plain(broken.join("\n"))).toBe(text);
      expect(gist(broken.join("\n"))).toEqual(gist(text));
    }),
  );
});

test("a page's furniture around the report changes nothing", () => {
  const furniture = fc.constantFrom("打印本页", "【关闭窗口】", "分享到：", "上一篇：无", "扫一扫在手机打开");
  fc.assert(
    fc.property(
      bodies,
      fc.array(furniture, { maxLength: 3 }),
      fc.array(furniture, { maxLength: 3 }),
      (texts, above, below) => {
        const text = write(texts, plainHeading, "");
        expect(gist([...above, text, ...below].join("\n"))).toEqual(gist(text));
      },
    ),
  );
});

test("no letter is lost: headings and blocks hold the whole text, in order", () => {
  const piece = fc.constantFrom(
    ...sentences,
    ...titles,
    ...titles.map((title, at) => `${numerals[at]}、${title}`),
    "（一）公开方面。",
    "（二）平台建设",
    "1.其他",
    "目录",
    " ",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const { value } = recognise(documentOf(text));
      expect(value.title).toBeUndefined();
      const held = value.sections.flatMap(({ printed, blocks }) => [
        printed ?? "",
        ...blocks.map((block) => (block.kind === "paragraph" ? block.text : "")),
      ]);
      expect(held.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
    }),
  );
});

test("section and block ids are unique, parents exist, mentions stand where they say", () => {
  const letters = fc.constantFrom(
    "一",
    "二",
    "（",
    "）",
    "、",
    "。",
    "，",
    "：",
    "总体情况",
    "主动公开",
    "2022年",
    "36",
    "条",
    "件",
    "其中",
    "《",
    "》",
    "\n",
    "1.",
    "-",
    " ",
  );
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 80 }), (parts) => {
      const { value } = recognise(documentOf(parts.join("")));
      const ids = value.sections.map(({ id }) => id);
      const blocks = new Map(value.sections.flatMap((section) => section.blocks).map((block) => [block.id, block]));
      expect(new Set(ids).size).toBe(ids.length);
      expect(blocks.size).toBe(value.sections.reduce((sum, section) => sum + section.blocks.length, 0));
      for (const { parent } of value.sections) expect(parent === null || ids.includes(parent)).toBe(true);
      for (const { block, start, end, raw } of value.mentions) {
        const home = blocks.get(block);
        expect(home?.kind === "paragraph" ? home.text.slice(start, end) : "").toBe(raw);
      }
    }),
  );
});
