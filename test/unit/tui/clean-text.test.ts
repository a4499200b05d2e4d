import { expect, test } from "vitest";
import { cleanText } from "../../../src/tui/layout/clean-text.ts";

test.each([
  ["plain text stays", "公开 12 件\n二", "公开 12 件\n二"],
  ["a tab becomes a blank", "甲\t乙", "甲 乙"],
  ["a colour sequence loses its Esc", "\u001B[31m红", "[31m红"],
  ["an 8-bit introducer goes", "\u009B2J清", "2J清"],
  ["carriage returns and bells go", "甲\r\u0007乙", "甲乙"],
  ["right-to-left overrides go", "\u202Efdp.报\u202C", "fdp.报"],
  ["zero-width characters and selectors go", "公\u200B开\uFE0F\u2060", "公开"],
  ["half a surrogate pair goes", "甲\uD800乙", "甲乙"],
  ["two code units stay together", "𠮷", "𠮷"],
])("%s", (_, raw, expected) => expect(cleanText(raw)).toBe(expected));
