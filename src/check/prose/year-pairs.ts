import type { Figure, Mention, Report } from "../../model/report.ts";
import { claimsOf } from "./claims.ts";
import type { Spoken } from "./spoken.ts";
import { sumFigures } from "./table-sum.ts";

/** A count of both years on one reading. The earlier one stands in the prose or in cells. */
export type YearPair = {
  readonly before: number;
  readonly after: number;
  readonly mention: Mention | null;
  readonly cells: readonly Figure[];
};

/**
 * A number of the later year beside the year before, on every reading: as both tables have it, as the text beside last year's
 * table, and as both texts tell it. The likeliest first: the reading that this year's table confirms. Empty where nothing is known.
 */
export function yearPairs(before: Report, after: Report, spoken: Spoken): readonly YearPair[] {
  const { mention } = spoken.said;
  const twin = twinOf(before, mention);
  const prose = twin === null ? [] : [{ before: twin.value, after: mention.value, mention: twin, cells: [] }];
  const readings = claimsOf(after, spoken).flatMap(({ readings }) => readings);
  // A cell that was not read might be the one that agrees.
  if (readings.some((ids) => sumFigures(before, ids) === "unread")) return [];
  const known = readings.flatMap((ids) => {
    const [then, now] = [sumFigures(before, ids), sumFigures(after, ids)];
    return typeof then === "object" ? [{ then, now: typeof now === "object" ? now.value : null }] : [];
  });
  const confirmed = known.toSorted(
    (one, other) => Number(other.now === mention.value) - Number(one.now === mention.value),
  );
  const tables = confirmed.flatMap(({ then, now }) =>
    [mention.value, ...(now === null ? [] : [now])].map((value) => ({
      before: then.value,
      after: value,
      mention: null,
      cells: then.cells,
    })),
  );
  // What is not in the tables is known by the prose alone.
  return [...prose, ...tables];
}

/** The number of last year's prose that tells the same thing; null where there is none, or more than one. */
export function twinOf({ mentions }: Report, { label, unit }: Mention): Mention | null {
  const twins = mentions.filter((one) => one.label === label && one.unit === unit && one.year === null);
  const [twin] = twins;
  return twin && twins.length === 1 && !twin.approximate ? twin : null;
}
