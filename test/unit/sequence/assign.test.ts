import fc from "fast-check";
import { expect, test } from "vitest";
import { assign } from "../../../src/sequence/assign.ts";

const offersOf = (rows: readonly (readonly number[])[]) =>
  rows.flatMap((line, a) => line.map((score, b) => ({ a, b, score })));

const table = (rows: readonly (readonly number[])[]) => assign(offersOf(rows)).map(({ a, b }) => [a, b] as const);

test.each([
  ["no rows", [], []],
  [
    "a crossing",
    [
      [0.2, 0.9],
      [0.8, 0.1],
    ],
    [
      [0, 1],
      [1, 0],
    ],
  ],
  [
    "the better sum before the best pair",
    [
      [0.9, 0.8],
      [0.8, 0.1],
    ],
    [
      [0, 1],
      [1, 0],
    ],
  ],
  ["more columns than rows", [[0.1, 0.5, 0.4]], [[0, 1]]],
  ["more rows than columns", [[0.1], [0.5], [0.4]], [[1, 0]]],
  [
    "nothing at 0 or below",
    [
      [0, -1],
      [-2, 0],
    ],
    [],
  ],
] as const)("gives %s", (_, rows, expected) => expect(table(rows)).toEqual(expected));

/** The greatest sum by trying every way; for the small tables of the law below. */
function bestSum(rows: readonly (readonly number[])[], row = 0, taken: ReadonlySet<number> = new Set()): number {
  const line = rows[row];
  if (!line) return 0;
  const skipped = bestSum(rows, row + 1, taken);
  const sums = line.map((score, column) =>
    taken.has(column) ? 0 : score + bestSum(rows, row + 1, new Set([...taken, column])),
  );
  return Math.max(skipped, ...sums);
}

test("the sum is the greatest there is", () => {
  const score = fc.integer({ min: -3, max: 9 });
  const grid = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(score, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  fc.assert(
    fc.property(grid, (rows) => {
      const pairs = table(rows);
      const sum = pairs.reduce((total, [row, column]) => total + (rows[row]?.[column] ?? 0), 0);
      expect(sum).toBe(bestSum(rows));
      expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
    }),
  );
});

test("a long table is still one to one, best offers first", () => {
  const size = 300;
  const offers = Array.from({ length: size }, (_, a) => [
    { a, b: size - 1 - a, score: 2 },
    { a, b: a, score: 1 },
  ]);
  const taken = assign(offers.flat());
  expect(taken).toHaveLength(size);
  expect(taken.every(({ a, b }) => a + b === size - 1)).toBe(true);
});
