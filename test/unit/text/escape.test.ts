import { expect, test } from "vitest";
import { escapeControls } from "../../../src/text/escape.ts";

test.each([
  ["an escape sequence", "a\u001B[31mb", "a\\u{1b}[31mb"],
  ["a bidi override", "a\u202Eb", "a\\u{202e}b"],
  ["a zero width space", "公\u200B开", "公\\u{200b}开"],
  ["a C1 control", "a\u009Bb", "a\\u{9b}b"],
  ["tabs and line feeds are one space", "a\t\r\nb", "a b"],
  ["ordinary text stays", "政府信息公开 46件（增长21.1%）𠮷", "政府信息公开 46件（增长21.1%）𠮷"],
])("%s", (_, text, escaped) => expect(escapeControls(text)).toBe(escaped));
