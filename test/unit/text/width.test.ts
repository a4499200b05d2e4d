import { expect, test } from "vitest";
import { splitGraphemes } from "../../../src/text/graphemes.ts";
import { textWidth } from "../../../src/text/width.ts";

test.each([
  ["abc", 3, 3],
  ["公开", 4, 4],
  ["１２％", 6, 6],
  ["“公开”", 6, 8], // the quotes are ambiguous
  ["—", 1, 2],
  ["e\u0301", 1, 1],
  ["👨‍👩‍👧", 2, 2],
  ["𠮷", 2, 2],
  ["", 0, 0],
  ["\u001b", 0, 0],
])("%j fills %d cells, %d where ambiguous characters are wide", (text, narrow, wide) => {
  expect([textWidth(text), textWidth(text, 2)]).toEqual([narrow, wide]);
});

test.each([
  ["公开12", ["公", "开", "1", "2"]],
  ["e\u0301公", ["e\u0301", "公"]],
  ["𠮷1\ufe0f\u20e3", ["𠮷", "1\ufe0f\u20e3"]],
  ["", []],
])("%j by graphemes", (text, expected) => expect(splitGraphemes(text)).toEqual(expected));
