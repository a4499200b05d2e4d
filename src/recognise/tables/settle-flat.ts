import { otherHandlingRow, otherHandlingRows } from "../../glossary/editions/common.ts";
import { equationsOf } from "../../glossary/equations.ts";
import type { Notice } from "../../model/notice.ts";
import type { Place } from "../../model/place.ts";
import { sum } from "../../text/decimal.ts";
import type { Trust } from "./flat-row.ts";
import type { DraftRow, DraftTable } from "./flat-tables.ts";
import { placeAt } from "./flat-tables.ts";
import type { FlatText } from "./flat-text.ts";
import { lostCell } from "./grid-tables.ts";
import { readValue } from "./read-value.ts";
import type { ReadCell, ReadRow, ReadTable } from "./table-reading.ts";

/** A draft's rows by id with their values, where all are known. */
type Values = ReadonlyMap<string, readonly number[]>;

/**
 * Settles a copy of table 2 or 3 of flat text: digits run together are cut where the sums of the other rows leave one way,
 * and cells that only blanks part are certain where their sums hold. What is still open is unreadable.
 */
export function settleFlat(flat: FlatText, draft: DraftTable): ReadTable {
  const opened = cutByColumns(withoutCaption(draft.rows));
  const damaged = opened.some(({ reading }) => reading.kind !== "cells" && reading.kind !== "split");
  const sums: Sums =
    draft.table === "requests"
      ? { rows: true, columns: holdingColumns(valuesOf(opened), opened), sound: !damaged }
      : { rows: false, columns: new Set(), sound: !damaged && !draft.glued };
  const settled = opened.map((row) => settleRow(flat, damaged && sums.rows ? doubted(row) : row, sums));
  return {
    table: draft.table,
    rows: settled.map(({ row }) => row),
    notices: settled.flatMap(({ notices }) => notices),
    source: { kind: "text", start: draft.start, end: draft.end, junk: draft.junk },
  };
}

/** What the sums of a table say. `rows`: it has any; `columns`: those where they hold; `sound`: no row of it was lost. */
type Sums = { readonly rows: boolean; readonly columns: ReadonlySet<number>; readonly sound: boolean };

/** In a table with lost cells a row whose sum fails has most likely lost one too, and has a page number in its place. */
function doubted(row: DraftRow): DraftRow {
  const { reading } = row;
  if (reading.kind !== "cells" || reading.trust === "certain" || sumsAlong(reading.cells)) return row;
  return { ...row, reading: { kind: "unreadable" } };
}

/** The single row of other handling without any value is the caption of the three. */
function withoutCaption(rows: readonly DraftRow[]): readonly DraftRow[] {
  const three: readonly string[] = otherHandlingRows.map((row) => row.id);
  const hasThree = rows.some(({ label, tokens }) => three.includes(label.id) && tokens.tokens.length > 0);
  return rows.filter(
    ({ label, tokens }) => label.id !== otherHandlingRow.id || (!hasThree && tokens.tokens.length > 0),
  );
}

const combinationsMost = 20_000;

/** Row by row while a single open row stands in a sum's way, then all open rows together. */
function cutByColumns(rows: readonly DraftRow[]): readonly DraftRow[] {
  const open = rows.filter(({ reading }) => reading.kind === "open");
  if (open.length === 0) return rows;
  const known = valuesOf(rows);
  let choices: readonly Values[] = [known];
  for (const row of open) {
    if (row.reading.kind !== "open") continue;
    const { ways } = row.reading;
    if (choices.length * ways.length > combinationsMost) return rows;
    choices = choices.flatMap((choice) => ways.map((way) => new Map(choice).set(row.label.id, way)));
  }
  const right = choices.filter((choice) => columnsFailing(choice, rows).length === 0);
  const [only] = right;
  if (right.length !== 1 || only === undefined) return rows;
  return rows.map((row) =>
    row.reading.kind === "open"
      ? { ...row, reading: { kind: "split", cells: (only.get(row.label.id) ?? []).map(String) } }
      : row,
  );
}

function valuesOf(rows: readonly DraftRow[]): Values {
  return new Map(
    rows.flatMap(({ label, reading }): [string, readonly number[]][] => {
      if (reading.kind !== "cells" && reading.kind !== "split") return [];
      const values = reading.cells.map((cell) => readValue(cell).value);
      return values.some((value) => value === null) ? [] : [[label.id, values.map((value) => value ?? 0)]];
    }),
  );
}

/** The sums down the columns that can be tried, with whether they hold. */
function triedColumns(
  values: Values,
  rows: readonly DraftRow[],
): readonly { readonly column: number; readonly holds: boolean }[] {
  const single = rows.some(({ label }) => label.id === otherHandlingRow.id);
  const columns = rows[0]?.columns.map((column) => column.id) ?? [];
  return equationsOf("2021", single ? "one" : "three")
    .filter(({ rule }) => rule === "requests-balance" || rule === "requests-outcomes-sum")
    .flatMap(({ cell, terms, equal }) => {
      const column = columns.indexOf(cell);
      const at = (id: string): number | undefined => values.get(id.slice(0, id.lastIndexOf("/")))?.[column];
      const left = terms.map(at);
      const right = equal.map(at);
      if ([...left, ...right].includes(undefined)) return [];
      return [{ column, holds: sum(left.map((value) => value ?? 0)) === sum(right.map((value) => value ?? 0)) }];
    });
}

const columnsFailing = (values: Values, rows: readonly DraftRow[]): readonly number[] =>
  triedColumns(values, rows).flatMap(({ column, holds }) => (holds ? [] : [column]));

/** The columns whose two sums were tried and hold. */
function holdingColumns(values: Values, rows: readonly DraftRow[]): ReadonlySet<number> {
  const tried = triedColumns(values, rows);
  const columns = rows[0]?.columns.map((_, column) => column) ?? [];
  return new Set(
    columns.filter((column) => {
      const own = tried.filter((one) => one.column === column);
      return own.length === 2 && own.every(({ holds }) => holds);
    }),
  );
}

type Settled = { readonly row: ReadRow; readonly notices: readonly Notice[] };

function settleRow(flat: FlatText, draft: DraftRow, sums: Sums): Settled {
  const { label, printed, columns, reading, text } = draft;
  const place: Place = placeAt(flat, draft.start);
  const repaired: readonly Notice[] =
    draft.edits > 0 ? [{ code: "label-repaired", printed, label: label.label, place }] : [];
  if (reading.kind === "cells" || reading.kind === "split") {
    const rowHolds = sumsAlong(reading.cells);
    const isCertain = (column: number): boolean =>
      reading.kind === "cells" &&
      isTrusted(reading.trust, sums.rows ? rowHolds && sums.columns.has(column) : null, sums.sound);
    const cells = columns.map((column, at): ReadCell => {
      const value = readValue(reading.cells[at] ?? "", column);
      return { ...value, certain: value.status !== "unreadable" && isCertain(at), place };
    });
    const row = { row: label.id, printed, cells, place };
    if (reading.kind === "cells") return { row, notices: repaired };
    const parts = cells.flatMap((cell) => (cell.value === null ? [] : [cell.value]));
    return { row, notices: [...repaired, { code: "digits-split", raw: text, parts, place }] };
  }
  const lost = { row: label.id, printed, cells: columns.map(() => lostCell(text, place)), place };
  return { row: lost, notices: [...repaired, notRead(draft, place)] };
}

/** @param holds - whether the sums of the cell hold; null where the table has none */
function isTrusted(trust: Trust, holds: boolean | null, sound: boolean): boolean {
  if (trust === "certain") return true;
  if (trust === "line") return holds ?? sound;
  return trust === "sums" && holds === true;
}

function notRead({ label, columns, reading, text }: DraftRow, place: Place): Notice {
  if (reading.kind === "short") {
    return { code: "row-short", row: label.label, found: reading.found, expected: columns.length, raw: text, place };
  }
  return { code: "row-unreadable", row: label.label, raw: text, place };
}

function sumsAlong(cells: readonly string[]): boolean {
  const values = cells.map((cell) => readValue(cell).value ?? Number.NaN);
  return sum(values.slice(0, -1)) === values.at(-1);
}
