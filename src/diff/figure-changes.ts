import { type CrosswalkRow, crosswalk } from "../glossary/crosswalk.ts";
import { otherHandlingOf } from "../glossary/equations.ts";
import { findShiftedRows } from "../glossary/shifted-rows.ts";
import type { FigureChange } from "../model/comparison.ts";
import type { EditionId, Figure, Report } from "../model/report.ts";
import { keyMaker } from "../text/content-key.ts";
import { percentOf, subtract } from "../text/decimal.ts";
import { inMoneyUnit, isMoney } from "./common-unit.ts";
import { noteFigures } from "./figure-notes.ts";
import { figureOfRow, type RowSides } from "./row-figures.ts";

/**
 * Compares the figures of the official tables, by id and never by position, over the crosswalk of the two editions.
 * Only like is subtracted from like; deltas are exact decimals, in the after side's unit. No value is ever changed.
 *
 * @returns one change for each row of the crosswalk that a report has a figure for, in the order of the form. What was not
 *   read is in it as not read. An older report without official form pairs nothing: the other's figures stand alone. O(figures)
 */
export function diffFigures(before: Report, after: Report): readonly FigureChange[] {
  const [from, to] = [before.edition ?? after.edition, after.edition ?? before.edition];
  if (from === null || to === null) return [];
  const rows = crosswalk(from, to, {
    before: otherHandlingOf(before.figures),
    after: otherHandlingOf(after.figures),
  });
  const shifted = { before: shiftedRows(before, from), after: shiftedRows(after, to) };
  const makeKey = keyMaker();
  const known = (row: CrosswalkRow) =>
    row.before.some((id) => before.figures.has(id)) || row.after.some((id) => after.figures.has(id));
  return (rows.length > 0 ? rows.filter(known) : loneRows(before, after)).flatMap((row) => {
    const sides = { before: figureOfRow(before, row, "before"), after: figureOfRow(after, row, "after") };
    const key = makeKey(row.id, rawOf(sides.before), rawOf(sides.after));
    return diffRow(row, { id: row.id, key, notes: noteFigures(row, sides, shifted) }, sides) ?? [];
  });
}

const shiftedRows = ({ figures }: Report, edition: EditionId): ReadonlySet<string> =>
  new Set(findShiftedRows(figures, edition).flatMap(({ rows }) => rows));

type Head = Pick<FigureChange, "id" | "key" | "notes">;

/** A report's figures, each alone, where the other has no official form. */
function loneRows(before: Report, after: Report): readonly CrosswalkRow[] {
  const alone = (id: string, side: "before" | "after"): CrosswalkRow => ({
    key: id,
    id,
    before: side === "before" ? [id] : [],
    after: side === "after" ? [id] : [],
    basis: side === "before" ? "removed" : "added",
    note: null,
  });
  return [
    ...[...before.figures.keys()].map((id) => alone(id, "before")),
    ...[...after.figures.keys()].map((id) => alone(id, "after")),
  ];
}

/** As printed; a sum by its value, for it has no print. */
function rawOf(figure: Figure | null): string {
  return figure === null ? "" : (figure.raw ?? `${figure.status} ${figure.value}`);
}

function diffRow({ basis }: CrosswalkRow, head: Head, { before, after }: RowSides): FigureChange | null {
  if (basis === "added") return after && { ...head, basis, before: null, after };
  if (basis === "removed") return before && { ...head, basis, before, after: null };
  if (!before || !after) return null;
  if (basis === "redefined") return { ...head, basis, before, after };
  return { ...head, basis, before, after, ...subtractFigures(head, before, after) };
}

const preventing: ReadonlySet<string> = new Set(["not-read", "unfilled", "column-shift", "unit-unknown"]);

function subtractFigures({ notes }: Head, before: Figure, after: Figure) {
  const base = valueInUnit(before, after.unit);
  if (base === null || after.value === null || notes.some(({ kind }) => preventing.has(kind))) {
    return { delta: null, percent: null };
  }
  const delta = subtract(after.value, base);
  return { delta, percent: base === 0 ? null : percentOf(delta, base) };
}

/** Money goes into the other side's unit first. Other units are the form's own, however a cell spells them. */
function valueInUnit({ value, unit }: Figure, wanted: string | null): number | null {
  return value !== null && isMoney(unit) ? inMoneyUnit({ value, unit }, wanted) : value;
}
