import type { Agency, AgencyKind } from "./agencies.ts";
import { inventAgency } from "./agencies.ts";
import type { Figures, FormEdition } from "./figures.ts";
import { inventFigures } from "./figures.ts";
import { inventParts, type Part } from "./parts.ts";
import type { Random } from "./random.ts";
import { seeded } from "./random.ts";
import { inventTallies, type Tallies } from "./tallies.ts";

/** A year of an invented agency: everything a report says, before anyone has written it down in a format. */
export type ReportModel = {
  readonly seed: number;
  readonly agency: Agency;
  readonly year: number;
  readonly edition: FormEdition;
  readonly figures: Figures;
  readonly tallies: Tallies;
  readonly parts: readonly Part[];
};

const kinds: readonly [AgencyKind, ...AgencyKind[]] = ["bureau", "bureau", "town", "street", "county"];

/** The report of some agency of some year; the same seed gives the same report. */
export function inventReport(
  seed: number,
  wish: { readonly edition?: FormEdition; readonly kind?: AgencyKind } = {},
): ReportModel {
  const random: Random = seeded(seed);
  const kind = wish.kind ?? random.pick(kinds);
  const edition = wish.edition ?? random.pick(["2019", "2021", "2021"]);
  return {
    seed,
    agency: inventAgency(random.fork("agency"), kind),
    year: edition === "2019" ? random.pick([2019, 2020, 2020, 2022]) : random.int(2021, 2025),
    edition,
    figures: inventFigures(random.fork("figures"), kind, edition, null),
    tallies: inventTallies(random.fork("tallies"), null),
    parts: inventParts(random.fork("parts"), edition),
  };
}
