import { describe, expect, test } from "vitest";
import { newBudget } from "../../../src/diff/budget.ts";
import { newDiffContext } from "../../../src/diff/context.ts";
import { diffSides, diffText, type TextDiff } from "../../../src/diff/diff-text.ts";

/** 收到[-3][+5]件 */
const drawEdits = ({ edits }: TextDiff): string =>
  edits.map(([sign, text]) => (sign === "=" ? text : `[${sign}${text}]`)).join("");
const diff = (before: string, after: string): TextDiff => diffText(before, after, newDiffContext(1));
const draw = (before: string, after: string): string => drawEdits(diff(before, after));
const classes = (before: string, after: string): string =>
  diff(before, after)
    .hunks.map((hunk) => hunk.class)
    .join(" ");

describe("figures are whole, and each is a change of its own", () => {
  test.each([
    ["a figure", "公开信息1,136条。", "公开信息1,245条。", "公开信息[-1,136][+1,245]条。"],
    ["the unit alone", "收费8560万元。", "收费8560亿元。", "收费8560[-万元][+亿元]。"],
    ["number and unit", "共3件，占比不变。", "共5条，占比不变。", "共[-3件][+5条]，占比不变。"],
    ["percent and permille", "增长-18.6%", "增长18.6‰", "增长[--18.6%][+18.6‰]"],
    ["a word beside it", "公开3件，其他不变。", "发布5件，其他不变。", "[-公开][+发布][-3][+5]件，其他不变。"],
    ["one more behind a pause", "共3件，5件。", "共3件，5件，7件。", "共3件，5件[+，7件]。"],
    ["the first number meets the first", "信息6条。", "信息8条，解读7条。", "信息[-6][+8]条[+，解读7条]。"],
    ["the other way", "信息6条，解读7条。", "信息8条。", "信息[-6][+8]条[-，解读7条]。"],
  ])("%s", (_, before, after, expected) => expect(draw(before, after)).toBe(expected));
});

describe("words are whole", () => {
  test.each([
    ["a word of the domain", "依申请公开工作有序推进", "主动公开工作有序推进", "[-依申请公开][+主动公开]工作有序推进"],
    ["the longer word of the domain", "规范性文件5件", "行政规范性文件5件", "[-规范性文件][+行政规范性文件]5件"],
    ["a word that shares a character", "制作材料和目录", "制定材料和目录", "[-制作][+制定]材料和目录"],
    ["a word that only grew", "均在期限内答复", "均已在期限内答复", "均[+已]在期限内答复"],
    ["two replacements over a particle", "加强了制度建设", "推进了体系建设", "[-加强了制度][+推进了体系]建设"],
  ])("%s", (_, before, after, expected) => expect(draw(before, after)).toBe(expected));
});

describe("sentences", () => {
  test.each([
    [
      "one put in",
      "甲处已更新。乙处未变。",
      "甲处已更新。新设丙处专栏。乙处未变。",
      "甲处已更新。[+新设丙处专栏。]乙处未变。",
    ],
    [
      "one taken out",
      "甲处已更新。新设丙处专栏。乙处未变。",
      "甲处已更新。乙处未变。",
      "甲处已更新。[-新设丙处专栏。]乙处未变。",
    ],
    [
      "an equal one is never marked inside",
      "栏目维护责任得到落实。会议公开3次。",
      "会议公开3次。网站改版全面完成。",
      "[-栏目维护责任得到落实。]会议公开3次。[+网站改版全面完成。]",
    ],
    ["one against one is compared whatever it is like", "无。", "无其他事项。", "无[+其他事项]。"],
    ["nothing on one side", "", "新增一段。", "[+新增一段。]"],
    ["nothing on both", "", "", ""],
  ])("%s", (_, before, after, expected) => expect(draw(before, after)).toBe(expected));

  test("unrelated texts are one replacement", () => {
    const before = "灌区渠道清淤工程年内完工并通过验收，沿线村庄用水紧张状况得到缓解。".repeat(4);
    const after = "图书馆延长开放时间以后读者人数明显增加，夜间阅览座位一度供不应求！".repeat(4);
    expect(diff(before, after).edits).toEqual([
      ["-", before],
      ["+", after],
    ]);
  });
});

describe("the class of a hunk", () => {
  test.each([
    ["figure", "收到3件", "收到5件"],
    ["unit", "收费3万元", "收费3亿元"],
    ["rollover", "2020年工作", "2021年工作"],
    ["rollover", "截至2020-12-31", "截至2021-12-31"],
    ["text", "2020年工作", "2022年工作"],
    ["text", "2020年起", "本年起"],
    ["renumber", "（一）加强培训", "（二）加强培训"],
    ["renumber", "1.加强培训", "（1）加强培训"],
    ["renumber", "一是加强培训", "三是加强培训"],
    ["renumber", "①加强培训", "②加强培训"],
    ["notation", "公 开，“透明”", "公开,”透明“"],
    ["notation", "共1,234件", "共1234件"],
    ["notation", "三次", "3次"],
    ["text", "〔2020〕3号", "〔2021〕5号"],
    ["text", "第六期", "第七期"],
    ["text", "1-3篇", "2-4篇"],
    ["", "不变", "不变"],
  ])("%s: %s → %s", (expected, before, after) => expect(classes(before, after)).toBe(expected));

  test("a year that is not known never rolls", () => {
    const { hunks } = diffText("2020年工作", "2021年工作", newDiffContext(null));
    expect(hunks).toEqual([{ from: 0, to: 2, class: "text" }]);
  });
});

describe("what a figure says", () => {
  const figure = (before: string, after: string) => diff(before, after).hunks.find((hunk) => hunk.figure)?.figure;

  test.each([
    ["收到38件", "收到46件", { before: 38, after: 46, unit: "件", delta: 8, percent: 21.05 }],
    ["收费0.1万元", "收费0.3万元", { before: 0.1, after: 0.3, unit: "万元", delta: 0.2, percent: 200 }],
    ["点击3万次", "点击3.5万次", { before: 30_000, after: 35_000, unit: "次", delta: 5000, percent: 16.67 }],
    ["占34.82%", "占41.5%", { before: 34.82, after: 41.5, unit: "%", delta: 6.68, percent: null }],
    ["收到0件", "收到2件", { before: 0, after: 2, unit: "件", delta: 2, percent: null }],
    ["公开80余条", "公开95条", { before: 80, after: 95, unit: "条", delta: null, percent: null }],
  ])("%s → %s", (before, after, expected) => expect(figure(before, after)).toEqual(expected));

  test("two units are no figure", () => expect(figure("共3件", "共5条")).toBeUndefined());
});

describe("joints", () => {
  test("a cut paragraph differs by the joint alone, and that is notation", () => {
    const result = diffSides(
      { text: "甲处已更新。乙处未变。", joints: [] },
      { text: "甲处已更新。\n乙处未变。", joints: [6] },
      newDiffContext(1),
    );
    expect(drawEdits(result)).toBe("甲处已更新。[+\n]乙处未变。");
    expect(result.hunks.map((hunk) => hunk.class)).toEqual(["notation"]);
    expect(result.likeness).toBeGreaterThan(0.95);
  });

  test("nothing is compared over the border of a cell", () => {
    const cells = (text: string) => ({ text, joints: [...text].flatMap((unit, at) => (unit === "\t" ? [at] : [])) });
    const result = diffSides(cells("办件\t3\t5"), cells("办件\t4\t5"), newDiffContext(1));
    expect(drawEdits(result)).toBe("办件\t[-3][+4]\t5");
    expect(result.hunks[0]?.figure).toMatchObject({ before: 3, after: 4, delta: 1 });
  });
});

describe("tables", () => {
  const table = (text: string) => ({
    text,
    joints: [...text].flatMap((unit, at) => (/[\t\n]/u.test(unit) ? [at] : [])),
  });
  const drawTable = (before: string, after: string) =>
    drawEdits(diffSides(table(before), table(after), newDiffContext(1)));

  test("values that moved a column are two changes, not a shift", () => {
    expect(drawTable("甲镇\t3\t0\t0\t2", "甲镇\t0\t3\t0\t2")).toBe("甲镇\t[-3][+0]\t[-0][+3]\t0\t2");
  });

  test("a row put in is one change, and the rows behind it meet theirs", () => {
    expect(drawTable("甲镇\t3\n丙镇\t5", "甲镇\t3\n乙街道\t4\n丙镇\t6")).toBe("甲镇\t3\n[+乙街道\t4\n]丙镇\t[-5][+6]");
  });
});

test("a spent budget marks more, says so, and still gives back both texts", () => {
  const context = { ...newDiffContext(1), budget: newBudget(0) };
  const [before, after] = ["甲处更新目录和指南各一次。", "乙处更新指南和目录各一次。"];
  const result = diffText(before, after, context);
  expect(result.limited).toBe(true);
  expect(result.edits.flatMap(([sign, text]) => (sign === "+" ? [] : [text])).join("")).toBe(before);
});

test("likeness counts characters that are equal after folding", () => {
  expect(diff("公开 信息", "公开信息").likeness).toBe(1);
  expect(diff("收到3件", "收到5件").likeness).toBe(0.75);
  expect(diff("甲", "乙").likeness).toBe(0);
});
