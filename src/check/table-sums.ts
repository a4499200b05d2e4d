import { type Equation, equationsOf, otherHandlingOf } from "../glossary/equations.ts";
import { findShiftedRows, type ShiftedRow } from "../glossary/shifted-rows.ts";
import type { Figure, Report } from "../model/report.ts";
import { sum } from "../text/decimal.ts";

/** A sum of the form with its cells. `left` is the value of its terms, `right` of what they should equal. */
export type TableSum = {
  readonly equation: Equation;
  readonly terms: readonly Figure[];
  readonly equal: readonly Figure[];
  readonly left: number;
  readonly right: number;
};

/**
 * The sums of a report's tables. `unread`: with a cell that is missing or unreadable. A sum with an unfilled cell is in none:
 * the empty cell is told by itself. `broken` leaves out what moving the cells of the `shifted` rows would mend.
 */
export type TableSums = {
  readonly holding: readonly TableSum[];
  readonly broken: readonly TableSum[];
  readonly unread: readonly Equation[];
  readonly shifted: readonly ShiftedRow[];
};

/** Works out every sum of a report's tables. The sums are one in both editions; a report without edition may have the tables. */
export function addUpTables({ edition, figures }: Report): TableSums {
  const form = edition ?? "2021";
  if (figures.size === 0) return { holding: [], broken: [], unread: [], shifted: [] };
  const equations = equationsOf(form, otherHandlingOf(figures));
  const sums = equations.flatMap((equation) => tableSum(equation, figures) ?? []);
  const wrong = sums.filter(({ left, right }) => left !== right);
  const shifted = wrong.length === 0 ? [] : findShiftedRows(figures, form);
  const values = new Map(shifted.flatMap(({ ids, moved }) => ids.map((id, at) => [id, moved[at] ?? 0] as const)));
  return {
    holding: sums.filter(({ left, right }) => left === right),
    broken: wrong.filter((one) => addUp(one.terms, values) !== addUp(one.equal, values)),
    unread: equations.filter(({ terms, equal }) => isUnread([...terms, ...equal], figures)),
    shifted,
  };
}

function tableSum(equation: Equation, figures: ReadonlyMap<string, Figure>): TableSum | null {
  const [terms, equal] = [equation.terms, equation.equal].map((ids) => ids.flatMap((id) => figures.get(id) ?? []));
  if (terms?.length !== equation.terms.length || equal?.length !== equation.equal.length) return null;
  if ([...terms, ...equal].some(({ value }) => value === null)) return null;
  return { equation, terms, equal, left: addUp(terms), right: addUp(equal) };
}

function addUp(figures: readonly Figure[], instead: ReadonlyMap<string, number> = new Map()): number {
  return sum(figures.map(({ id, value }) => instead.get(id) ?? value ?? 0));
}

const isUnread = (ids: readonly string[], figures: ReadonlyMap<string, Figure>): boolean =>
  ids.some((id) => {
    const figure = figures.get(id);
    return figure === undefined || (figure.value === null && figure.status !== "unfilled");
  });
