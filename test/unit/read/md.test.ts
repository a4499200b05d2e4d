import { expect, test } from "vitest";
import { drawFile } from "../../support/draw-blocks.ts";

const blocksOf = async (text: string) => (await drawFile("a.md", text)).blocks;

test("headings, paragraphs and marks", async () => {
  expect(await blocksOf("# 标题\n\n## 一、**总体**情况 ##\n\n全年 [公开](http://a.cn) `5` 条。\n\n- 甲\n- 乙")).toEqual(
    ["# 标题", "## 一、总体情况", "全年 公开 5 条。", "甲", "乙"],
  );
});

test("headings by a line below them; rules across the page go", async () => {
  const text = "青岚县水务局年度报告\n=====\n\n一、总体情况\n-----\n\n全年公开五条。\n---\n后文。\n\n***\n";
  expect(await blocksOf(text)).toEqual(["# 青岚县水务局年度报告", "## 一、总体情况", "全年公开五条。", "后文。"]);
});

test("pipe tables keep empty cells, escaped pipes and short rows", async () => {
  const table = "| 信息内容 | 数量 | 备注 |\n| --- | :-: | --- |\n| 规章 | | a\\|b |\n| 许可 | 3 |\n\n后文。";
  expect(await blocksOf(table)).toEqual(["信息内容 | 数量 | 备注\n规章 |  | a|b\n许可 | 3 | ", "后文。"]);
});

test("tables in HTML", async () => {
  const table = '前文。\n<table>\n<tr><td rowspan="2">a</td><td>b</td></tr>\n<tr><td>c</td></tr>\n</table>\n后文。';
  expect(await blocksOf(table)).toEqual(["前文。", "a{2x1} | b\nc", "后文。"]);
});

test("a short row is told, and never shifted", async () => {
  const { notices } = await drawFile("a.md", "|a|b|\n|-|-|\n|1|2|\n|3|\n");
  expect(notices.map((notice) => notice.code)).toEqual(["table-irregular"]);
});
