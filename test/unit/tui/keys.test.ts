import { describe, expect, test } from "vitest";
import { screenWords } from "../../../src/glossary/screen.ts";
import { actionOf, footerKeys, helpKeys, plainKey } from "../../../src/tui/keys.ts";
import { startState } from "../../../src/tui/state.ts";

const start = startState({ columns: 110, rows: 30 });
const typing = { ...start, search: { typing: "", query: "" } };

test.each([
  ["ｊ", "j"],
  ["？", "?"],
  ["、", "/"],
  ["【", "["],
  ["】", "]"],
  ["２", "2"],
  ["　", " "],
  ["年", "年"],
  ["enter", "enter"],
])("%s counts as %s", (key, plain) => expect(plainKey(key)).toBe(plain));

describe("in the search field", () => {
  test("letters are text", () => expect(actionOf("q", typing)).toEqual({ kind: "type", text: "q" }));
  test("Chinese is text, full-width forms stay", () =>
    expect(actionOf("？", typing)).toEqual({ kind: "type", text: "？" }));
  test("arrows do nothing", () => expect(actionOf("down", typing)).toBeNull());
  test("Ctrl-C still leaves", () => expect(actionOf("ctrl-c", typing)).toEqual({ kind: "leave", code: 130 }));
});

const nothing = { enter: false, fold: false, back: false };

test("any key closes the help, q leaves from it", () => {
  const help = { ...start, help: true };
  expect(actionOf("j", help)).toEqual({ kind: "back" });
  expect(actionOf("q", help)).toEqual({ kind: "leave", code: 0 });
});

test("a key that does nothing in a view is not offered there", () => {
  const words = screenWords("zh");
  const figures = { ...start, view: 2 };
  expect(actionOf("s", start)).toBeNull();
  expect(footerKeys(start, nothing, words).join(" ")).not.toContain("s 排序");
  expect(actionOf("s", figures)).toEqual({ kind: "sort" });
  expect(footerKeys(figures, nothing, words).join(" ")).toContain("s 排序");
  expect(footerKeys(start, nothing, words).join(" ")).not.toContain("Enter");
  expect(footerKeys(start, { ...nothing, enter: true }, words).join(" ")).toContain("Enter 依据");
});

test("every key of the help does something somewhere", () => {
  const views = [0, 1, 2].map((view) => ({ ...start, view }));
  const tried = [
    "j",
    "k",
    "n",
    "N",
    "]",
    "[",
    "}",
    "{",
    " ",
    "b",
    "g",
    "G",
    "1",
    "3",
    "z",
    "Z",
    "enter",
    "escape",
    "tab",
  ];
  for (const key of [...tried, "H", "L", "s", "v", "/", "?", "ctrl-l", "ctrl-z", "q", "ctrl-c"]) {
    expect(views.some((state) => actionOf(key, state) !== null)).toBe(true);
  }
  expect(helpKeys(screenWords("en")).every(([shown, does]) => shown !== "" && does !== "")).toBe(true);
});
