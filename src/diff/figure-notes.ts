import type { CrosswalkRow } from "../glossary/crosswalk.ts";
import { formUnit } from "../glossary/figure-words.ts";
import type { FigureNote } from "../model/comparison.ts";
import type { Figure, FigureStatus } from "../model/report.ts";
import { isMoney } from "./common-unit.ts";
import type { RowSides } from "./row-figures.ts";

/** The rows of a report whose cells look misplaced. */
type Shifted = { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };

/** What a reader must know before taking a delta: what was not read, not printed, or not sure. In the order of weight. */
export function noteFigures(row: CrosswalkRow, sides: RowSides, shifted: Shifted): readonly FigureNote[] {
  const notRead = sideWhere(sides, isUnread);
  const unfilled = sideWhere(sides, ({ status }) => status === "unfilled");
  const shift = sideWhere(sides, (figure, side) => rowsOf(figure).some((id) => shifted[side].has(id)));
  const compared = row.basis === "same" || row.basis === "renamed" || row.basis === "sum";
  return [
    ...(row.note === null ? [] : [{ kind: "crosswalk", row: row.key } as const]),
    ...(notRead ? [{ kind: "not-read", side: notRead } as const] : []),
    ...(unfilled ? [{ kind: "unfilled", side: unfilled } as const] : []),
    ...(shift ? [{ kind: "column-shift", side: shift } as const] : []),
    ...(compared && !notRead && !unfilled && isUnitUnknown(sides) ? [{ kind: "unit-unknown" } as const] : []),
    ...(sideWhere(sides, ({ status }) => impliedZeros.has(status)) ? [{ kind: "implied-zero" } as const] : []),
    ...(sideWhere(sides, ({ certain, value }) => !certain && value !== null)
      ? [{ kind: "check-reading" } as const]
      : []),
  ];
}

const impliedZeros: ReadonlySet<FigureStatus> = new Set(["blank", "slash", "dash"]);

function isUnread({ status, value }: Figure): boolean {
  return value === null && status !== "unfilled";
}

/** A subtotal stands in the rows of its parts. */
function rowsOf({ id, parts }: Figure): readonly string[] {
  return (parts ?? [id]).map((part) => part.slice(0, part.lastIndexOf("/")));
}

function sideWhere(
  sides: RowSides,
  isSo: (figure: Figure, side: "before" | "after") => boolean,
): "before" | "after" | "both" | null {
  const before = sides.before !== null && isSo(sides.before, "before");
  const after = sides.after !== null && isSo(sides.after, "after");
  if (before && after) return "both";
  if (before) return "before";
  return after ? "after" : null;
}

/** Where the form leaves the unit open, two numbers are of one size only if both say so. */
function isUnitUnknown({ before, after }: RowSides): boolean {
  if (!before || !after || (formUnit(after.id) !== null && !isMoney(formUnit(after.id)))) return false;
  return !isMoney(before.unit) || !isMoney(after.unit);
}
