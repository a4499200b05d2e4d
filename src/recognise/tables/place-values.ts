import type { Column } from "../../glossary/editions/edition.ts";
import type { Cell } from "../../model/grid.ts";
import type { Place } from "../../model/place.ts";
import { type ColumnKind, readValue } from "./read-value.ts";
import type { ReadCell } from "./table-reading.ts";

/** A heading of a column as printed: which column it names, the grid columns it stands over (`to` not included), its unit. */
export type Heading = {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly unit: string | null;
};

/** The cells of a row in the order of the form's columns; null where nobody can say which is which. */
export type Placed = readonly ReadCell[] | null;

/**
 * Gives the values of a row to the form's columns. As many values as columns: in their order, whatever the boundaries.
 * Else by the headings above them, and only where every column gets one cell of its own. Never by shifting or padding.
 *
 * @param headings - of the table, by place from left to right; empty where none were found
 */
export function placeValues(
  printed: readonly Cell[],
  columns: readonly Column[],
  headings: readonly Heading[],
  place: Place,
): Placed {
  const cells = withoutPadding(printed);
  const read = (cell: Cell, column: Column, doubtful = false): ReadCell => readCell(cell, column, doubtful);
  const inOrder = (list: readonly Cell[], doubtful: boolean): readonly ReadCell[] =>
    columns.flatMap((column, at) => (list[at] === undefined ? [] : [read(list[at], column, doubtful)]));
  const arity = columns.length;
  const printedOrder = orderOf(headings, arity);
  if (cells.length === arity) {
    if (printedOrder === null) return inOrder(cells, false);
    return columns.flatMap((column, at) => {
      const cell = cells[printedOrder.indexOf(at)];
      return cell === undefined ? [] : [read(cell, column)];
    });
  }
  const spread = spreadOver(cells, columns);
  if (spread !== null) return spread;
  if (headings.length < arity && headings.length === cells.length && headings.length > 1) {
    return columns.map((column, at) => {
      const cell = cells[headings.findIndex((heading) => heading.column === at)];
      return cell === undefined ? missingCell(place) : read(cell, column);
    });
  }
  const under = byHeadings(cells, headings, arity);
  if (under !== null) return inOrder(under, false);
  const filled = cells.filter((cell) => cell.text.trim() !== "");
  return cells.length > arity && filled.length === arity ? inOrder(filled, true) : null;
}

/** Blank cells at the end that no file states: a reader puts them where a row is short, and a short row is not to be shifted. */
function withoutPadding(cells: readonly Cell[]): readonly Cell[] {
  const last = cells.findLastIndex((cell) => cell.text.trim() !== "" || cell.reading === "certain");
  return last < 0 ? cells : cells.slice(0, last + 1);
}

export const missingCell = (place: Place): ReadCell => ({
  raw: "",
  value: null,
  unit: null,
  status: "missing",
  certain: true,
  place,
});

/** One cell of a grid as a value of that column. What the reader could not read stays unreadable. */
export function readCell(cell: Cell, column: ColumnKind, doubtful = false): ReadCell {
  const value = readValue(cell.text, column);
  const { place } = cell;
  if (cell.reading === "unreadable") {
    return { raw: value.raw, value: null, unit: null, status: "unreadable", certain: false, place };
  }
  const certain = cell.reading === "certain" && !doubtful && value.status !== "unreadable";
  return { ...value, certain, place };
}

const impliesNothing = (cell: Cell): boolean => {
  const { status } = readValue(cell.text);
  return cell.reading !== "unreadable" && status !== "stated" && status !== "unreadable";
};

/** One blank or one mark over several columns stands for each of them. */
function spreadOver(cells: readonly Cell[], columns: readonly Column[]): Placed {
  if (!cells.every((cell) => impliesNothing(cell))) return null;
  const marks = cells.filter((cell) => cell.text.trim() !== "");
  const only = marks.length === 0 ? cells[0] : marks[0];
  if (only === undefined || marks.length > 1) return null;
  return columns.map((column) => readCell(only, column, marks.length > 0));
}

/** The form's column for each printed one, where all are printed; null where that is not known, or is the form's order. */
function orderOf(headings: readonly Heading[], arity: number): readonly number[] | null {
  const order = headings.map((heading) => heading.column);
  if (order.length !== arity || new Set(order).size !== arity) return null;
  return order.every((column, at) => column === at) ? null : order;
}

function byHeadings(cells: readonly Cell[], headings: readonly Heading[], arity: number): readonly Cell[] | null {
  if (headings.length !== arity || new Set(headings.map((heading) => heading.column)).size !== arity) return null;
  const under = headings.map((heading) =>
    cells.filter((cell) => cell.column < heading.to && cell.column + cell.colSpan > heading.from),
  );
  const single = under.flatMap((list) => (list.length === 1 ? list : []));
  if (single.length !== arity || new Set(single).size !== arity) return null;
  return headings
    .map((heading, at) => ({ column: heading.column, cell: single[at] }))
    .toSorted((x, y) => x.column - y.column)
    .flatMap(({ cell }) => (cell === undefined ? [] : [cell]));
}
