import { expect, test } from "vitest";
import { diffBlocks } from "../../../src/diff/diff-blocks.ts";
import type { Alignment, BlockPair, OwnedBlock } from "../../../src/model/alignment.ts";
import type { Cell } from "../../../src/model/grid.ts";
import type { Report, ReportBlock, Section } from "../../../src/model/report.ts";

const place = { file: "报告.txt" };
const section: Section = {
  id: "overview",
  title: "总体情况",
  printed: "一、总体情况",
  ordinal: 1,
  level: 1,
  parent: null,
  place,
  blocks: [],
};

const report = (year: number): Report => ({
  source: { file: `${year}.txt`, format: "txt", sha256: "0" },
  agency: "青岚县水利局",
  agencyNames: ["青岚县水利局"],
  year,
  edition: "2021",
  scope: "own",
  sections: [section],
  figures: new Map(),
  mentions: [],
});

const paragraph = (id: string, text: string): OwnedBlock => ({
  section,
  block: { id, kind: "paragraph", text, breaks: [], place },
});

/** Rows by line feed, cells by "|". */
function table(id: string, drawn: string): OwnedBlock {
  const rows = drawn.split("\n").map((row) => row.split("|"));
  const cells = rows.flatMap((row, r) =>
    row.map(
      (text, c): Cell => ({
        row: r,
        column: c,
        rowSpan: 1,
        colSpan: 1,
        lines: [text],
        text,
        reading: "certain",
        place,
      }),
    ),
  );
  const block: ReportBlock = {
    id,
    kind: "table",
    grid: { rows: rows.length, columns: rows[0]?.length ?? 0, cells },
    official: null,
    place,
  };
  return { section, block };
}

const pair = (before: readonly OwnedBlock[], after: readonly OwnedBlock[], moved = false): BlockPair => ({
  before,
  after,
  moved,
  likeness: 0.9,
  confidence: 0.87654,
});

const changes = (...blocks: readonly BlockPair[]) => {
  const alignment: Alignment = { sections: [], blocks };
  return diffBlocks(report(2020), report(2021), alignment).value;
};

const a = paragraph("overview#1", "甲处更新目录。乙处公开信息3件。");

test("relations follow the pair, and what is only other signs is the same", () => {
  const relations = changes(
    pair([a], [paragraph("overview#1", "甲处更新目录。 乙处公开信息３件。")]),
    pair([a], [paragraph("overview#2", "甲处更新目录。乙处公开信息5件。")]),
    pair([a], [a], true),
    pair([a], []),
    pair([], [a]),
    pair([a], [paragraph("overview#3", "甲处更新目录。"), paragraph("overview#4", "乙处公开信息3件。")]),
    pair([paragraph("overview#5", "甲处更新目录。"), paragraph("overview#6", "乙处公开信息3件。")], [a]),
  ).map(({ relation }) => relation);
  expect(relations).toEqual(["same", "edited", "moved", "removed", "added", "split", "merged"]);
});

test("a year that rolled is an edit of its own class", () => {
  const [change] = changes(pair([paragraph("overview#1", "2020年工作。")], [paragraph("overview#1", "2021年工作。")]));
  expect(change).toMatchObject({ relation: "edited", hunks: [{ class: "rollover" }], confidence: 0.877 });
});

test("the text of a table is its cells by tabs and its rows by line feeds", () => {
  const [change] = changes(
    pair([table("overview#1", "事项|件数\n许可|3")], [table("overview#1", "事项|件数\n许可|5")]),
  );
  expect(change?.before[0]?.text).toBe("事项\t件数\n许可\t3");
  expect(change?.edits).toEqual([
    ["=", "事项\t件数\n许可\t"],
    ["-", "3"],
    ["+", "5"],
  ]);
});

test("several blocks on a side are joined by one line feed", () => {
  const [change] = changes(
    pair([a], [paragraph("overview#1", "甲处更新目录。"), paragraph("overview#2", "乙处公开信息5件。")]),
  );
  expect(change?.edits).toEqual([
    ["=", "甲处更新目录。"],
    ["+", "\n"],
    ["=", "乙处公开信息"],
    ["-", "3"],
    ["+", "5"],
    ["=", "件。"],
  ]);
});

test("keys are hashes of content: stable, and apart for equal contents", () => {
  const [first, second] = changes(pair([a], []), pair([a], []));
  const [again] = changes(pair([a], []));
  expect(first?.key).toMatch(/^[0-9a-f]{16}$/u);
  expect(again?.key).toBe(first?.key);
  expect(second?.key).not.toBe(first?.key);
});

test("what only one year has is one edit without hunks", () => {
  const [removed, added] = changes(pair([a], []), pair([], [a]));
  expect([removed?.edits, removed?.hunks]).toEqual([[["-", "甲处更新目录。乙处公开信息3件。"]], []]);
  expect([added?.edits, added?.section]).toEqual([[["+", "甲处更新目录。乙处公开信息3件。"]], "overview"]);
});
