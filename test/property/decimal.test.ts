import fc from "fast-check";
import { expect, test } from "vitest";
import { percentOf, shiftPoint, subtract, sum } from "../../src/text/decimal.ts";

/** A number as it is printed, with up to four decimals, and its ten-thousandths. */
const printed = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, scale]) => ({
    value: Number(`${digits}e-${scale}`),
    parts: BigInt(digits) * 10n ** BigInt(4 - scale),
  }));

const partsOf = (value: number): bigint => BigInt(Math.round(value * 10_000));

test("differences and sums are exact to four decimals", () => {
  fc.assert(
    fc.property(printed, printed, printed, (x, y, z) => {
      expect(subtract(x.value, y.value)).toBe(Number(`${x.parts - y.parts}e-4`) || 0);
      expect(sum([x.value, y.value, z.value])).toBe(Number(`${x.parts + y.parts + z.parts}e-4`) || 0);
    }),
  );
});

test("moving the point and back gives the number", () => {
  fc.assert(
    fc.property(printed, fc.integer({ min: -8, max: 8 }), ({ value }, places) => {
      expect(shiftPoint(shiftPoint(value, places), -places) || 0).toBe(value || 0);
    }),
  );
});

test("a percent is within half a hundredth of the true one", () => {
  fc.assert(
    fc.property(printed, printed, (delta, base) => {
      fc.pre(base.parts >= 10_000n || base.parts <= -10_000n);
      const off = partsOf(percentOf(delta.value, base.value)) * base.parts - delta.parts * 1_000_000n;
      const size = off < 0n ? -off : off;
      expect(size <= 50n * (base.parts < 0n ? -base.parts : base.parts)).toBe(true);
    }),
  );
});
