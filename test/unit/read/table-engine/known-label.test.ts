import { expect, test } from "vitest";
import { knownLabel } from "../../../../src/read/table-engine/known-label.ts";

test.each([
  ["as printed", "二、丙丁戊己庚辛壬癸子丑", true],
  ["with another number", "三、丙丁戊己庚辛壬癸子丑", true],
  ["with a character lost", "二、丙丁戊己庚壬癸子丑", true],
  ["with a character changed", "二、丙丁戊己口辛壬癸子丑", true],
  ["with a character too many", "二、丙丁戊己庚口辛壬癸子丑", true],
  ["with two lost", "二、丙丁戊庚壬癸子丑", false],
  ["a short one with a slip", "甲丙丁", false],
  ["a part of it", "丙丁戊己", false],
])("a label %s", (_, text, expected) => {
  expect(knownLabel(["二、丙丁戊己庚辛壬癸子丑", "甲乙丙丁"])(text)).toBe(expected);
});
