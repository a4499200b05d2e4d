import { expect } from "vitest";

/** The least distance between the lowest true and the highest false score: nearer, and a threshold is luck. */
const leastGap = 0.03;

/** Prints where a threshold stands between true and false, and fails where they cross, touch it or come too near. */
export function expectGap(
  name: string,
  threshold: number,
  scores: { readonly lowestTrue: number; readonly highestFalse: number },
): void {
  const { lowestTrue, highestFalse } = scores;
  const shown = [lowestTrue, threshold, highestFalse].map((score) => score.toFixed(3));
  process.stdout.write(`${name}: lowest true ${shown[0]}, threshold ${shown[1]}, highest false ${shown[2]}\n`);
  expect(lowestTrue, "lowest true").toBeGreaterThanOrEqual(threshold);
  expect(highestFalse, "highest false").toBeLessThan(threshold);
  expect(lowestTrue - highestFalse, "gap").toBeGreaterThanOrEqual(leastGap);
}
