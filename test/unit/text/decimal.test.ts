import { expect, test } from "vitest";
import { percentOf, shiftPoint, subtract, sum } from "../../../src/text/decimal.ts";

test("binary fractions do not show", () => {
  expect(subtract(0.3, 0.1)).toBe(0.2);
  expect(subtract(8560.0897, 8560.0896)).toBe(0.0001);
  expect(sum([0.1, 0.2, 0.3])).toBe(0.6);
  expect(sum([])).toBe(0);
});

test("the point moves both ways", () => {
  expect(shiftPoint(379_460, -4)).toBe(37.946);
  expect(shiftPoint(784.58, 4)).toBe(7_845_800);
});

test.each([
  [8, 38, 21.05],
  [-7, 38, -18.42],
  [1, 800, 0.13], // .125 goes up
  [-1, 800, -0.13], // and away from zero
  [0, 5, 0],
  [2, -5, -40],
])("%d of %d is %d %%", (delta, base, percent) => expect(percentOf(delta, base)).toBe(percent));
