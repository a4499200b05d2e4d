import type { EditionId, Figure } from "../model/report.ts";
import { type Equation, equationsOf, otherHandlingOf } from "./equations.ts";

/**
 * A printed row whose cells look misplaced. `rows`: its figure rows (`requests.granted`; the three of `disputes`, which stand in
 * one). `ids`: its figures from left to right. `moved`: their values once one run of cells has moved one place.
 */
export type ShiftedRow = {
  readonly rows: readonly string[];
  readonly ids: readonly string[];
  readonly moved: readonly number[];
};

/**
 * The rows whose sums fail as read, and all of which hold once one run of cells moves one place along the printed row, without
 * a column that held coming to fail.
 *
 *     0 0 0 0 0 | 0 0 1 1 0 | 0 0 0 0 0   fails
 *     0 0 0 0 0 | 0 0 0 1 1 | 0 0 0 0 0   the run "1 1" one place to the right: holds
 *
 * A row with a cell that was not read is not judged. Nothing is repaired: this only says which numbers not to believe.
 */
export function findShiftedRows(figures: ReadonlyMap<string, Figure>, edition: EditionId): readonly ShiftedRow[] {
  const equations = equationsOf(edition, otherHandlingOf(figures));
  const values: Values = new Map([...figures].map(([id, { value }]) => [id, value]));
  return printedRows(equations).flatMap((row) => {
    const moved = movedCells(row, values);
    return moved === null ? [] : [{ rows: row.along.map(({ cell }) => cell), ids: row.ids, moved }];
  });
}

type Values = ReadonlyMap<string, number | null>;

/** A row as printed: its figures from left to right, the sums along it and those down its columns. */
type PrintedRow = {
  readonly ids: readonly string[];
  readonly along: readonly Equation[];
  readonly down: readonly Equation[];
};

/** Table 3 prints a row for each sum of applicants; table 4 prints its three blocks in one row. */
function printedRows(equations: readonly Equation[]): readonly PrintedRow[] {
  const isAlong = ({ rule }: Equation) => rule === "requests-applicants-sum" || rule === "disputes-sum";
  const down = equations.filter((equation) => !isAlong(equation));
  const rows = new Map<string, Equation[]>();
  for (const equation of equations.filter(isAlong)) {
    const row = equation.rule === "disputes-sum" ? equation.rule : equation.cell;
    rows.set(row, [...(rows.get(row) ?? []), equation]);
  }
  return [...rows.values()].map((along) => {
    const ids = along.flatMap(({ terms, equal }) => [...terms, ...equal]);
    const inRow = new Set(ids);
    return { ids, along, down: down.filter(({ terms, equal }) => [...terms, ...equal].some((id) => inRow.has(id))) };
  });
}

function movedCells({ ids, along, down }: PrintedRow, values: Values): readonly number[] | null {
  const cells = ids.map((id) => values.get(id) ?? null);
  if (!cells.every((cell) => cell !== null) || along.every((equation) => holds(equation, values) !== false))
    return null;
  const holding = down.filter((equation) => holds(equation, values) === true);
  const mends = (moved: readonly number[]): boolean => {
    const after = new Map(values);
    for (const [at, id] of ids.entries()) after.set(id, moved[at] ?? 0);
    return [...along, ...holding].every((equation) => holds(equation, after) === true);
  };
  return shifts(cells).find(mends) ?? null;
}

/** Null where a cell of it was not read. */
function holds({ terms, equal }: Equation, values: Values): boolean | null {
  const [left, right] = [terms, equal].map((ids) => ids.map((id) => values.get(id) ?? null));
  if (!left?.every((value) => value !== null) || !right?.every((value) => value !== null)) return null;
  return total(left) === total(right);
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Every way to move one run that begins and ends with a number other than 0 one place into a 0. */
function shifts(cells: readonly number[]): readonly (readonly number[])[] {
  const ends = cells.flatMap((cell, at) => (cell === 0 ? [] : [at]));
  const runs = ends.flatMap((from) => ends.filter((to) => to >= from).map((to) => [from, to] as const));
  return runs.flatMap(([from, to]) => {
    const run = cells.slice(from, to + 1);
    const [head, tail] = [cells.slice(0, from), cells.slice(to + 1)];
    const right = tail[0] === 0 ? [[...head, 0, ...run, ...tail.slice(1)]] : [];
    const left = head.at(-1) === 0 ? [[...head.slice(0, -1), ...run, 0, ...tail]] : [];
    return [...right, ...left];
  });
}
