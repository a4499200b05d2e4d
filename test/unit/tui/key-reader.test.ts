import { expect, test } from "vitest";
import { createKeyReader, type Press } from "../../../src/tui/key-reader.ts";

const names = (presses: readonly Press[]): readonly string[] =>
  presses.map((press) => (press.kind === "key" ? press.key : `paste:${press.text}`));

test.each([
  ["text by grapheme", "jjj", ["j", "j", "j"]],
  ["an input method's word", "年报𠮷", ["年", "报", "𠮷"]],
  ["arrows", "\u001B[A\u001B[B\u001BOC\u001BOD", ["up", "down", "right", "left"]],
  ["an arrow with a modifier", "\u001B[1;5A", ["up"]],
  ["pages and ends", "\u001B[5~\u001B[6~\u001B[H\u001B[4~", ["pageup", "pagedown", "home", "end"]],
  ["function key 2, both ways", "\u001BOQ\u001B[12~", ["f2", "f2"]],
  ["controls", "\r\t\u007F\b\u0003\f\u001A", ["enter", "tab", "backspace", "backspace", "ctrl-c", "ctrl-l", "ctrl-z"]],
  ["other controls do nothing", "\u0001\u0002x", ["x"]],
  ["an unknown sequence does nothing", "\u001B[99;99Rx", ["x"]],
  ["keys around a sequence", "j\u001B[Bk", ["j", "down", "k"]],
  ["a paste is text", "\u001B[200~qq\u001B[A\u001B[201~j", ["paste:qq\u001B[A", "j"]],
  ["Alt and a letter: Esc, then the letter", "\u001Bj", ["escape", "j"]],
])("%s", (_, chunk, expected) => {
  expect(names(createKeyReader().push(chunk))).toEqual(expected);
});

test("a sequence in two pieces is one key; an Esc that stays alone is Esc", () => {
  const reader = createKeyReader();
  expect(names(reader.push("\u001B["))).toEqual([]);
  expect(reader.isPending()).toBe(true);
  expect(names(reader.push("A"))).toEqual(["up"]);
  expect(names(reader.push("\u001B"))).toEqual([]);
  expect(names(reader.flush())).toEqual(["escape"]);
  expect(reader.isPending()).toBe(false);
});

test("a paste in two pieces is one paste", () => {
  const reader = createKeyReader();
  expect(names(reader.push("\u001B[200~年"))).toEqual([]);
  expect(names(reader.push("报\u001B[201~"))).toEqual(["paste:年报"]);
});
