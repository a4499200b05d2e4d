import fc from "fast-check";
import { expect, test } from "vitest";
import { editScript } from "../../src/sequence/edit-script.ts";

const list = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 });

/** The length of a longest common subsequence, by the textbook. */
function commonLength(before: readonly number[], after: readonly number[]): number {
  let row = Array.from({ length: after.length + 1 }, () => 0);
  for (const item of before) {
    const next = [0];
    for (const [index, other] of after.entries()) {
      next.push(item === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0));
    }
    row = next;
  }
  return row[after.length] ?? 0;
}

test("matches are equal, rise on both sides and overlap nowhere, whatever the limit", () => {
  fc.assert(
    fc.property(list, list, fc.integer({ min: 0, max: 30 }), (before, after, limit) => {
      const { matches, edits, complete } = editScript(before, after, limit);
      let [a, b] = [0, 0];
      for (const match of matches) {
        expect(match.length).toBeGreaterThan(0);
        expect(match.before).toBeGreaterThanOrEqual(a);
        expect(match.after).toBeGreaterThanOrEqual(b);
        a = match.before + match.length;
        b = match.after + match.length;
        expect(before.slice(match.before, a)).toEqual(after.slice(match.after, b));
      }
      expect([a <= before.length, b <= after.length]).toEqual([true, true]);
      if (complete) expect(matches.reduce((all, { length }) => all + length, 0)).toBe(commonLength(before, after));
      expect(edits).toBeLessThanOrEqual(Math.max(limit, 0));
    }),
  );
});
