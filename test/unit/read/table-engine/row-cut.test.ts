import { expect, test } from "vitest";
import type { FilledCell } from "../../../../src/read/table-engine/fill-lattice.ts";
import { isRowCut } from "../../../../src/read/table-engine/row-cut.ts";

const cell = (text: string, column: number, rowSpan: number): FilledCell => ({
  row: 0,
  column,
  rowSpan,
  colSpan: 1,
  text,
  lines: [text],
  apart: false,
  page: 1,
  doubtful: false,
  disputed: false,
});

/** "甲/乙" is a cell that ends above the break with 甲, and the one below it; a leading number is how many rows it spans. */
const pairs = (sketch: string) =>
  sketch.split("|").map((text, column) => {
    const [, span = "1", upper = "", lower = ""] = /^\s*(\d)?(.*?)\/(.*?)\s*$/u.exec(text) ?? [];
    return { upper: cell(upper, column, Number(span)), lower: cell(lower, column, 1) };
  });

test.each([
  ["the end of a note in brackets, below a head", "3（本列中第一项加第二项/等于第三项）|子丑/|寅卯/", true],
  ["another row, with numbers", "3（本列中第一项加第二项之和）/四、结转|子丑/1|寅卯/2", false],
  ["an empty row whose label has brackets of its own", "甲（一）/乙（二）|子丑/|寅卯/", false],
  ["a label and its rest", "甲乙丙丁/戊己庚|1/|2/", true],
])("%s", (_, sketch, expected) => {
  expect(isRowCut(pairs(sketch), (text) => text === "甲乙丙丁戊己庚")).toBe(expected);
});
