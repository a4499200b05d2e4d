import { describe, expect, test } from "vitest";
import { drawFile } from "../../../support/draw-blocks.ts";

const blocksOf = async (lines: readonly string[], labels: readonly string[] = []) =>
  (await drawFile("a.txt", lines.join("\n"), labels)).blocks;

// Twenty characters a line, as a page of forty cells is wrapped.
const wrapped = [
  "本报告依照有关规定编制，所列数据的统计期限为",
  "全年。报告的电子版可以在本机关的网站上面查阅",
  "或者下载，如有疑问请与本机关办公室取得联系。",
];

describe("hard line breaks", () => {
  test("full lines go on in the next, and the breaks are kept as offsets", async () => {
    expect(await blocksOf(["一、总体情况", ...wrapped, "二、其他"])).toEqual([
      "一、总体情况",
      wrapped.join("¶"),
      "二、其他",
    ]);
  });

  test("also where every line has a blank one after it", async () => {
    expect(await blocksOf(["一、总体情况", ...wrapped].flatMap((line) => [line, ""]))).toEqual([
      "一、总体情况",
      wrapped.join("¶"),
    ]);
  });

  test("an indented line begins a paragraph, and with indents seen a full stop at the edge does not end one", async () => {
    const full = "县公开信息十二条，全部按照规定的期限予以答复。";
    const one = ["　　一是加强领导，完善机制，细化任务，压实责任", full, "各科室各负其责，齐抓共管。"];
    const lines = [...one, ...one, ...one];
    expect(await blocksOf(lines)).toEqual([one, one, one].map((paragraph) => paragraph.join("¶").trim()));
  });

  test("so are the entries above a title that say what the document is", async () => {
    const head = [
      "索 引 号：QL123　发布机构：青岚县水务局",
      "主题分类：工作年报　发文日期：2024-01-20",
      "名　　称：青岚县水务局二〇二三年度工作报告全文",
      "青岚县水务局二〇二三年度政府信息公开年度报告",
    ];
    expect(await blocksOf([...head, ...wrapped])).toEqual([...head, wrapped.join("¶")]);
  });

  test("a title is set line by line, however wide", async () => {
    const title = ["青岚县水务局二〇二三年度政府信息公开工作年度", "报告（征求意见稿）及有关情况说明的补充报告全文"];
    expect(await blocksOf([...title, ...wrapped])).toEqual([...title, wrapped.join("¶")]);
  });

  test("short lines are fragments: they stay apart", async () => {
    expect(await blocksOf(["强化业务", "培训", "", "政务公开", "制度"])).toEqual([
      "强化业务",
      "培训",
      "政务公开",
      "制度",
    ]);
  });

  test("an enumeration begins anew after a full line", async () => {
    const items = [
      "（一）加强组织领导，健全工作机制，压实工作责任",
      "（二）拓展公开渠道，回应社会关切，提升公开质量",
      "（三）抓好业务培训，提高人员素质，夯实工作基础",
    ];
    expect(await blocksOf(items)).toEqual(items);
  });

  test("one blank between two words in ASCII, none beside Han", async () => {
    const lines = [
      "本机关的网站为 www.example.cn，请在网站查阅或见 annual",
      "report 的电子版，所有数据的统计期限均为全年之内，",
      "特此说明，并请各单位遵照有关规定认真执行办理。",
    ];
    expect(await blocksOf(lines)).toEqual([`${lines[0]} ¶${lines[1]}¶${lines[2]}`]);
  });

  test("a paragraph that a page's end cut is joined, wrapped or not", async () => {
    const start = `${"各单位按照要求公开信息，做到应公开尽公开，".repeat(5)}明确各项任务的评价标准和责`;
    const end = "任单位，将其纳入考核，确保落到实处。";
    expect(await blocksOf([start, "", end])).toEqual([`${start}¶${end}`]);
  });
});

describe("lines that may be a table", () => {
  test("rows of numbers, and the labels before and between them", async () => {
    const lines = ["二、主动公开", "信息内容 制发件数 废止件数", "规章 0 1", "许可", "25", "三、其他情况。"];
    expect(await blocksOf(lines, ["信息内容", "制发件数", "废止件数", "规章", "许可"])).toEqual([
      "二、主动公开",
      "= 信息内容 制发件数 废止件数\n= 规章 0 1\n= 许可\n= 25",
      "三、其他情况。",
    ]);
  });

  test("tabs and pipes are kept: an empty cell has borders too", async () => {
    expect(await blocksOf(["规章\t0\t\t2\t", "|许可| |3|", "甲。"])).toEqual([
      "= 规章\t0\t\t2\t\n= |许可| |3|",
      "甲。",
    ]);
  });

  test("a line of prose that ends in a number is prose", async () => {
    expect(await blocksOf(["全年公开信息 25", "本年度工作有序开展。"])).toEqual([
      "全年公开信息 25",
      "本年度工作有序开展。",
    ]);
  });
});

describe("furniture", () => {
  test("marked page numbers go, and the sentence they cut is whole", async () => {
    const [first = "", second = "", third = ""] = wrapped;
    const { blocks, notices } = await drawFile("a.txt", [first, second, "", "- 3 -", "", third].join("\n"));
    expect(blocks).toEqual([wrapped.join("¶")]);
    expect(notices).toEqual([{ code: "furniture-removed", lines: ["- 3 -"], place: { file: "a.txt", line: 4 } }]);
    for (const mark of ["— 4 —", "第3页 共8页", "第 3 页", "－5－"]) {
      expect(await blocksOf([...wrapped, mark])).toEqual([wrapped.join("¶")]);
    }
  });

  test("bare numbers go where they count the pages of prose", async () => {
    const lines = [1, 2, 3].flatMap((page) => [...wrapped, String(page)]);
    expect(await blocksOf(lines)).toEqual([1, 2, 3].map(() => wrapped.join("¶")));
  });

  test("numbers of a table of one cell a line are never taken for pages", async () => {
    const lines = ["行政许可", "1", "行政处罚", "2", "行政强制", "3", "本年新收政府信息公开申请的全部数量", "4"];
    expect((await blocksOf(lines)).join("\n")).toBe(lines.map((line) => `= ${line}`).join("\n"));
  });

  test("a line of tabs is a row of empty cells where the line above has as many, else it is blank", async () => {
    expect(await blocksOf(["甲\t乙\t丙", "\t\t"])).toEqual(["= 甲\t乙\t丙\n= \t\t"]);
    expect(await blocksOf(["甲\t乙\t丙", "\t\t\t"])).toEqual(["= 甲\t乙\t丙"]);
  });

  test("a negative number is none", async () => {
    expect((await blocksOf(["规章\t1\t2", "-6"])).join("\n")).toBe("= 规章\t1\t2\n= -6");
  });
});

describe("characters", () => {
  test("lookalikes become what they look like, invisible ones go, the rest stays", async () => {
    expect(await blocksOf(["⾏政⼤⺠⻓；豈（）", "甲\u202e乙\u200b丙\u0007丁\ufeff，ＡＢ１２"])).toEqual([
      "行政大民长；豈（）",
      "甲乙丙丁，ＡＢ１２",
    ]);
  });

  test("what a word processor left behind", async () => {
    expect(await blocksOf(["<!--[if !supportLists]-->（三）<!--[endif]-->采购。", "[bookmark: _GoBack]甲。"])).toEqual([
      "（三）采购。",
      "甲。",
    ]);
  });

  test("places are lines of the file, whatever ends them", async () => {
    const { read } = await import("../../../../src/read/read.ts");
    const { limits } = await import("../../../../src/read/limits.ts");
    const bytes = new TextEncoder().encode("\r\n甲。\r\n\r\n乙。\r丙。");
    const { value } = await read({ file: "a.txt", bytes }, { labels: [], limits });
    expect(value.blocks.map((block) => block.place.line)).toEqual([2, 4, 5]);
  });
});
