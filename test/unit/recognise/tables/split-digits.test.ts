import { expect, test } from "vitest";
import { waysToSplit } from "../../../../src/recognise/tables/split-digits.ts";

const row = { groups: 1, size: 7, sums: true };
const spell = (runs: string, shape = row) => waysToSplit(runs.split(" "), shape)?.map((way) => way.join(" "));

test.each([
  ["cells as many as digits", "0 0 0 0 0 00", ["0 0 0 0 0 0 0"]],
  ["all in one run", "2000002", ["2 0 0 0 0 0 2"]],
  ["a number of two digits", "1205000 17", ["12 0 5 0 0 0 17"]],
  ["a blank stays a border", "1 2 0 0 0 03", ["1 2 0 0 0 0 3"]],
  ["sums that cannot hold", "1 2 0 0 0 04", []],
  ["too few digits", "0 0 0 0 0 0", []],
  ["three ways", "1110000 12", ["1 1 10 0 0 0 12", "1 11 0 0 0 0 12", "11 1 0 0 0 0 12"]],
  ["a decimal is never cut", "1.5 0 0 0 0 00", []],
])("%s", (_, runs, expected) => expect(spell(runs)?.toSorted()).toEqual(expected));

test("three blocks of five, each with its sum", () => {
  expect(spell("10203 12000 1 0 0 0 0 0", { groups: 3, size: 5, sums: true })).toEqual([]);
  expect(spell("10203120030000 0", { groups: 3, size: 5, sums: true })).toEqual(["1 0 2 0 3 1 2 0 0 3 0 0 0 0 0"]);
});

test("without sums every way counts", () => {
  expect(spell("303", { groups: 1, size: 3, sums: false })).toEqual(["3 0 3"]);
  expect(spell("1234", { groups: 1, size: 3, sums: false })).toHaveLength(3);
});

test("a run too long to be looked through has no answer", () => {
  expect(waysToSplit(["12".repeat(30)], { groups: 1, size: 30, sums: false })).toBeNull();
  expect(waysToSplit(["1".repeat(200)], row) ?? []).toEqual([]);
});
