import { expect, test } from "vitest";
import { risingRun } from "../../../src/sequence/rising-run.ts";

/** "ab>ba": the letters of one list and their order in the other; `heavy` letters (capitals) weigh 5, others 1. */
function run(lists: string): string {
  const [first = "", second = ""] = lists.split(">");
  const links = [...first].map((letter, a) => ({
    a,
    b: second.indexOf(letter),
    weight: letter === letter.toUpperCase() ? 5 : 1,
  }));
  return risingRun(links)
    .map((index) => first[index])
    .join("");
}

test.each([
  ["nothing", ">", ""],
  ["all that kept its order", "abcd>abcd", "abcd"],
  ["what stayed when one moved down", "abcd>bcda", "bcd"],
  ["one of three turned round", "abc>cba", "a"],
  ["the heavy one against two light", "aBc>Bac", "Bc"],
  ["the heavy one against its light elders", "abC>Cab", "C"],
])("keeps %s", (_, lists, expected) => expect(run(lists)).toBe(expected));

test("no item is in two links of the run", () => {
  const links = [
    { a: 0, b: 0, weight: 1 },
    { a: 0, b: 1, weight: 1 },
    { a: 1, b: 1, weight: 1 },
    { a: 2, b: 1, weight: 1 },
  ];
  expect(risingRun(links)).toEqual([0, 2]);
});
