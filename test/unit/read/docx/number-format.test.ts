import { expect, test } from "vitest";
import { formatCount } from "../../../../src/read/docx/number-format.ts";

test.each([
  ["decimal", 12, "12"],
  ["decimalZero", 3, "03"],
  ["decimalFullWidth", 12, "１２"],
  ["chineseCounting", 12, "十二"],
  ["chineseCountingThousand", 105, "一百零五"],
  ["japaneseCounting", 20, "二十"],
  ["ideographDigital", 20, "二〇"],
  ["chineseLegalSimplified", 3, "叁"],
  ["chineseLegalSimplified", 12, "壹拾贰"],
  ["decimalEnclosedCircle", 1, "①"],
  ["decimalEnclosedCircleChinese", 20, "⑳"],
  ["decimalEnclosedCircle", 21, "㉑"],
  ["decimalEnclosedParen", 2, "⑵"],
  ["decimalEnclosedFullstop", 2, "⒉"],
  ["ideographTraditional", 3, "丙"],
  ["ideographZodiac", 1, "子"],
  ["upperLetter", 27, "AA"],
  ["lowerLetter", 2, "b"],
  ["upperRoman", 14, "XIV"],
  ["lowerRoman", 9, "ix"],
  ["none", 5, ""],
  ["a format nobody knows", 5, "5"],
])("%s prints %i as %s", (format, count, printed) => expect(formatCount(count, format)).toBe(printed));
