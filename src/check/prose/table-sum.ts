import type { Figure, Report } from "../../model/report.ts";
import { sum } from "../../text/decimal.ts";
import { knownFigure } from "../known-figure.ts";

/** Figures added up: `ids` as asked for, `cells` the printed ones they are made of. */
export type TableSum = { readonly ids: readonly string[]; readonly value: number; readonly cells: readonly Figure[] };

/**
 * The sum of some figures; a subtotal is that of its rows. `"absent"`: the report's form has no such figure.
 * `"unread"`: a cell of it has no value.
 */
export function sumFigures(report: Report, ids: readonly string[]): TableSum | "absent" | "unread" {
  const figures = ids.map((id) => report.figures.get(id));
  if (figures.length === 0 || !figures.every((figure) => figure !== undefined)) return "absent";
  const cells = figures.flatMap((figure) => printedCells(report, figure)).map((id) => knownFigure(report, id));
  if (!cells.every((cell) => cell !== null)) return "unread";
  return { ids, value: sum(cells.map(({ value }) => value)), cells };
}

/** The ids of the rows behind a subtotal, itself else. */
function printedCells({ figures }: Report, figure: Figure): readonly string[] {
  if (figure.status !== "derived" || !figure.parts) return [figure.id];
  return figure.parts.filter((id) => figures.has(id));
}

/** Rows in a column, as figure ids. */
export const cellsOf = (rows: readonly string[], columns: readonly string[]): readonly string[] =>
  rows.flatMap((row) => columns.map((column) => `${row}/${column}`));
