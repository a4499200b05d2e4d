import { expect, test } from "vitest";
import { chineseNumeral, parseNumeral } from "../../../src/text/numerals.ts";

test.each([
  ["一", 1],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["一百零三", 103],
  ["两千", 2000],
  ["三万五千", 35_000],
  ["一亿二千万", 120_000_000],
  ["二〇二一", 2021],
  ["二○二一", 2021],
  ["三点五", 3.5],
  ["１２", 12],
  ["1,234", 1234],
  ["1,234.50", 1234.5],
  ["784.58万", 7_845_800],
  ["3亿", 300_000_000],
])("%s is %d", (text, value) => expect(parseNumeral(text)).toBe(value));

test.each(["", "万", "十四五", "三十十", "1.2.3", "12,34", "公开", "一百百", "亿".repeat(10_000)])(
  "%s is none",
  (text) => {
    expect(parseNumeral(text)).toBeNull();
  },
);

test("what is written is read again", () => {
  for (let value = 1; value < 10_000; value += 1) expect(parseNumeral(chineseNumeral(value))).toBe(value);
  expect([12, 20, 103, 110, 1001].map(chineseNumeral)).toEqual(["十二", "二十", "一百零三", "一百一十", "一千零一"]);
});
