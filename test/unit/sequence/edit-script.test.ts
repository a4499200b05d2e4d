import { expect, test } from "vitest";
import { editScript } from "../../../src/sequence/edit-script.ts";

const codes = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));
/** The matches as "letters@before,after", joined by blanks. */
const draw = (before: string, after: string, limit = 100): string =>
  editScript(codes(before), codes(after), limit)
    .matches.map((match) => `${before.slice(match.before, match.before + match.length)}@${match.before},${match.after}`)
    .join(" ");

test.each([
  ["nothing", "", "", ""],
  ["equal", "abc", "abc", "abc@0,0"],
  ["put in", "abc", "abxc", "ab@0,0 c@2,3"],
  ["taken out", "abxc", "abc", "ab@0,0 c@3,2"],
  ["replaced", "axc", "ayc", "a@0,0 c@2,2"],
  ["nothing shared", "abc", "xyz", ""],
  ["a shared middle", "1ab2", "3ab4", "ab@1,1"],
  ["a match over what only one side has", "paxbq", "rabs", "a@1,1 b@3,2"],
])("%s", (_, before, after, expected) => expect(draw(before, after)).toBe(expected));

test("past the limit head and tail still match, and it says so", () => {
  const script = editScript(codes("a12345z"), codes("a54321z"), 1);
  expect(script.complete).toBe(false);
  expect(script.matches).toEqual([
    { before: 0, after: 0, length: 1 },
    { before: 6, after: 6, length: 1 },
  ]);
});

test("items that only one list has cost no steps", () => {
  const one = Array.from({ length: 5000 }, (_, index) => index);
  const other = one.map((item) => item + 10_000);
  expect(editScript([...one, -1, 7], [-1, ...other, 7], 1)).toMatchObject({ complete: true, edits: 0 });
});
