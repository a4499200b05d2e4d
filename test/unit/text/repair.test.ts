import { expect, test } from "vitest";
import { repairText } from "../../../src/text/repair.ts";

test.each([
  ["Kangxi radicals", "⾏⼤⼀⽤", "行大一用"],
  ["radicals of the supplement", "⺠⻓⻅⻋⻚", "民长见车页"],
  ["compatibility ideographs", "\uf92c\ufa19", "郎神"],
  ["nothing else: full width, marks, circled numbers", "ＡＢ１２（），：①…—", "ＡＢ１２（），：①…—"],
  ["control characters but tab and line feed", "a\u0000b\u001b[31mc\td\ne", "ab[31mc\td\ne"],
  ["direction marks and isolates", "甲\u202e乙\u202c\u2066丙\u2069\u200f", "甲乙丙"],
  ["zero-width characters and the byte order mark", "\ufeff甲\u200b乙\u200d丙\u2060", "甲乙丙"],
  ["every kind of line end", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
  ["characters beyond the basic plane", "𠮷野", "𠮷野"],
])("%s", (_, raw, repaired) => expect(repairText(raw)).toBe(repaired));
