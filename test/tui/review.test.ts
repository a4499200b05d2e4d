import { afterEach, describe, expect, test } from "vitest";
import type { Comparison } from "../../src/model/comparison.ts";
import { madeComparison } from "../support/comparison.ts";
import { openScreen, type Screen, type ScreenOptions } from "../support/screen.ts";

const comparison = madeComparison();
const opened: Screen[] = [];

async function open(options: ScreenOptions): Promise<Screen> {
  const screen = openScreen(comparison, options);
  opened.push(screen);
  await screen.until((text) => text.includes("青岚县水利局") || text.includes("窗口太小"));
  return screen;
}

afterEach(async () => {
  for (const screen of opened.splice(0)) await screen.close();
});

const tall = { columns: 110, rows: 30 };

describe("the frame", () => {
  test("110×30: header, tabs, sidebar, two panes, evidence, keys", async () => {
    const screen = await open(tall);
    await expect(screen.text()).toMatchFileSnapshot("frames/text-110x30.txt");
  });

  test("80×24: two panes without a sidebar", async () => {
    const screen = await open({ columns: 80, rows: 24 });
    await expect(screen.text()).toMatchFileSnapshot("frames/text-80x24.txt");
  });

  test("70×24: one pane with both years in it", async () => {
    const screen = await open({ columns: 70, rows: 24 });
    await expect(screen.text()).toMatchFileSnapshot("frames/text-70x24.txt");
  });

  test("200×60: tables over their whole width", async () => {
    const screen = await open({ columns: 200, rows: 60 });
    screen.press("2");
    await screen.until((text) => text.includes("[2 表格]"));
    await expect(screen.text()).toMatchFileSnapshot("frames/tables-200x60.txt");
  });

  test("the numbers of tables and prose", async () => {
    const screen = await open(tall);
    screen.press("3");
    await screen.until((text) => text.includes("[3 数字]"));
    await expect(screen.text()).toMatchFileSnapshot("frames/figures-110x30.txt");
  });

  test("50×12: a word on the size alone, and everything again once there is room", async () => {
    const screen = await open({ columns: 50, rows: 12 });
    expect(screen.text()).toBe("窗口太小（需要 60×15）");
    screen.resize(80, 24);
    await screen.until((text) => text.includes("[1 正文]"));
  });

  test("without colour no colour is written, with it no brackets stand in the panes", async () => {
    const plain = await open(tall);
    const colour = await open({ ...tall, color: true });
    const colours = ["\u001B[31m", "\u001B[32m", "\u001B[33m", "\u001B[34m"];
    expect(plain.text()).toContain("[-312-]");
    expect(colours.filter((code) => plain.written().includes(code))).toEqual([]);
    expect(colour.text()).not.toContain("[-");
    expect(colours.filter((code) => colour.written().includes(code)).length).toBeGreaterThan(2);
  });

  test("ambiguous characters two cells wide: ASCII lines, and no line too long", async () => {
    const screen = await open({ ...tall, ambiguousWidth: 2 });
    expect(screen.text()).not.toMatch(/[─│┄→…]/u);
  });

  test("the last line of the terminal stays free, and the screen is not cleared again", async () => {
    const screen = await open(tall);
    screen.press("nnjj2");
    await screen.until((text) => text.includes("[2 表格]"));
    expect(screen.lines().at(-1)).toBe("");
    expect(screen.written()).not.toContain("\u001B[2J");
    expect(screen.written()).not.toContain("\u001B[3J");
  });
});

test("the help names every key, also on the smallest screen", async () => {
  const screen = await open({ columns: 60, rows: 15 });
  screen.press("?");
  await screen.until((text) => text.includes("Ctrl-Z"));
  for (const key of ["j/k", "n/N", "]/[", "}/{", "Space/b", "g/G", "1-3", "Enter", "Esc", "Tab", "H/L", "q Ctrl-C"]) {
    expect(screen.text()).toContain(key);
  }
  screen.press("j");
  await screen.until((text) => text.includes("[1 正文]"));
});

describe("unusual comparisons", () => {
  const show = async (changed: Partial<Comparison>, options: ScreenOptions = tall) => {
    const screen = openScreen({ ...comparison, ...changed }, options);
    opened.push(screen);
    await screen.until((text) => text.includes("[1 正文]"));
    return screen;
  };

  test("tables that were not read say so, and are no zeros", async () => {
    const screen = await show({ figures: [] });
    screen.press("2");
    await screen.until((text) => text.includes("[2 表格]"));
    expect(screen.text().match(/表.{2,12}两年均未读到/gu)?.length).toBe(4); // three tables, and the one under the cursor
    expect(screen.text()).not.toMatch(/ 0 /u);
  });

  test("a view with nothing in it says so", async () => {
    const screen = await show({ figures: [], mentions: [] });
    screen.press("3");
    await screen.until((text) => text.includes("这里没有内容"));
    screen.press("jGNn z]}\rsb1");
    await screen.until((text) => text.includes("[1 正文]"));
  });

  test("two equal years: it is said, and what was compared", async () => {
    const blocks = comparison.blocks.filter((block) => block.relation === "same");
    const screen = await show({ blocks, figures: [], notices: [] });
    expect(screen.text()).toContain("两年内容相同（比较了 6 章 3 表 0 项数字）");
  });

  test("an error while drawing ends the review and is passed on", async () => {
    const [first] = comparison.blocks;
    const broken = {
      ...comparison,
      notices: [],
      blocks: [
        {
          ...first,
          get edits(): never {
            throw new Error("planted");
          },
        },
      ],
    };
    const screen = openScreen(broken as unknown as Comparison, tall);
    await expect(screen.close()).rejects.toThrow("planted");
  });
});

describe("the keys", () => {
  test("several keys in one piece: the third change is under the cursor", async () => {
    const screen = await open(tall);
    screen.press("nnn");
    await screen.until((text) => text.includes("变更 3/"));
    expect(screen.text()).toContain("128 -> 196 件  +68 (+53.13%)");
    expect(screen.lit()).toBe("[-128-]\n{+196+}");
  });

  test("full-width forms count as their keys", async () => {
    const screen = await open(tall);
    screen.press("２");
    await screen.until((text) => text.includes("[2 表格]"));
    screen.press("１】？");
    await screen.until((text) => text.includes("上一处变更"));
  });

  test("z unfolds equal paragraphs and folds them again; the cursor stays", async () => {
    const screen = await open(tall);
    screen.press("]]jjjjz");
    await screen.until((text) => text.includes("公开目录按月更新"));
    screen.press("jz");
    await screen.until((text) => !text.includes("公开目录按月更新"));
    expect(screen.lit()).toContain("相同 2 段");
  });

  test("Enter on a number leads to its cell, Esc back", async () => {
    const screen = await open(tall);
    screen.press("3nnnn");
    await screen.until((text) => text.includes("变更 4/"));
    screen.press("\r");
    await screen.until((text) => text.includes("[2 表格]"));
    expect(screen.text()).toContain("“一、本年新收政府信息公开申请数量”自然人列");
    screen.press("\u001B");
    await screen.until((text) => text.includes("[3 数字]"));
    expect(screen.text()).toContain("变更 4/");
  });

  test("the head of a table stays in sight above its rows", async () => {
    const screen = await open(tall);
    screen.press("2ZG");
    await screen.until((text) => text.includes("复议后起诉"));
    screen.press("kkkkkkkkkkkkkkkkkkkkkk");
    await screen.until((text) => text.includes("商业企业"));
    expect(screen.lines()[3]).toContain("表三");
  });

  test("L moves to the next column of a table", async () => {
    const screen = await open(tall);
    screen.press("2}jjL");
    await screen.until((text) => text.includes("商业企业列"));
    expect(screen.lit()).toContain("3→5 +2");
  });

  test("s puts the greatest change first", async () => {
    const screen = await open(tall);
    screen.press("3s");
    await screen.until((text) => text.includes("按增减大小"));
    expect(screen.lines()[5]).toContain("公开信息 条");
  });

  test("search: hits are counted, a fold that hides one is opened, Esc ends it", async () => {
    const screen = await open(tall);
    screen.press("/网络");
    await screen.until((text) => text.includes("搜索：网络"));
    expect(screen.cursor()).toEqual({ x: 11, y: 28 });
    screen.press("\r");
    await screen.until((text) => text.includes("“网络” 1/1"));
    expect(screen.text()).toContain("申请渠道包括当面");
    screen.press("\u001B");
    await screen.until((text) => !text.includes("“网络”"));
  });

  test("pasted text is no command", async () => {
    const screen = await open(tall);
    screen.press("\u001B[200~q2\u001B[201~3");
    await screen.until((text) => text.includes("[3 数字]"));
  });

  test("Tab lays the sections over a narrow screen; Enter goes there", async () => {
    const screen = await open({ columns: 84, rows: 24 });
    screen.press("\t");
    await screen.until((text) => text.includes("> 引言"));
    screen.press("jj\r");
    await screen.until((text) => text.includes("全年通过县政府网站"));
    expect(screen.lit()).toContain("（一）主动公开");
  });

  test("a resize keeps the change under the cursor in sight", async () => {
    const screen = await open(tall);
    screen.press("nnnnnnnnn");
    await screen.until((text) => text.includes("变更 9/"));
    screen.resize(84, 20);
    await screen.until((text) => text.includes("变更 9/") && !text.includes("章节  "));
    expect(screen.lit()).toContain("[-减少5-]");
  });

  test("Ctrl-L draws everything anew", async () => {
    const screen = await open(tall);
    const before = screen.text();
    screen.press("\f");
    await screen.until((text) => text === before && screen.written().includes("\u001B[2J"));
  });

  test("q leaves with 0, Ctrl-C with 130", async () => {
    const left = await open(tall);
    left.press("q");
    expect(await left.close()).toBe(0);
    const broken = await open(tall);
    broken.press("\u0003");
    expect(await broken.close()).toBe(130);
  });
});
