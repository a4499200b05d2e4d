import { expect, test } from "vitest";
import { readValue } from "../../../../src/recognise/tables/read-value.ts";

const spell = (raw: string, signed = false) => {
  const { status, value, unit } = readValue(raw, signed ? { signed } : {});
  return [status, value, ...(unit === null ? [] : [unit])].join(" ");
};

test.each([
  ["0", "stated 0"],
  [" 12 ", "stated 12"],
  ["１２", "stated 12"],
  ["1,234", "stated 1234"],
  ["1，234，567", "stated 1234567"],
  ["8560.0897", "stated 8560.0897"],
  ["379460.00元", "stated 379460 元"],
  ["12.5万元", "stated 12.5 万元"],
  ["2笔", "stated 2 笔"],
  ["22（其中修订16件）", "stated 22"],
  ["22件（其中修订 16 件）", "stated 22 件"],
  ["-6", "stated -6"],
  ["", "blank 0"],
  ["\u3000\u00a0", "blank 0"],
  ["/", "slash 0"],
  ["／", "slash 0"],
  ["无", "slash 0"],
  ["不适用", "slash 0"],
  ["—", "dash 0"],
  ["——", "dash 0"],
  ["－", "dash 0"],
])("%j is %s", (raw, expected) => expect(spell(raw)).toBe(expected));

test.each([
  "1 2",
  "1\n2",
  "007",
  "00",
  "3/5",
  "10%",
  "5余件",
  "约5",
  "2021年",
  "O",
  "l",
  "1.2.3",
  "12,34",
  "见附件",
  "1.5万",
])("%j is something, but nobody knows what", (raw) => expect(spell(raw)).toBe("unreadable "));

test.each([
  ["+1036", "stated 1036"],
  ["－6", "stated -6"],
  ["—6", "stated -6"],
  ["减少3", "stated -3"],
  ["增加 2 件", "stated 2 件"],
  ["-0", "stated 0"],
])("a change of %j is %s", (raw, expected) => expect(spell(raw, true)).toBe(expected));

test("a dash before a count may be a mark of its own", () => expect(spell("—6")).toBe("unreadable "));
