import { edition2021 } from "../../glossary/editions/2021.ts";
import { findEdition } from "../../glossary/editions/all.ts";
import { otherHandlingRow, otherHandlingRows } from "../../glossary/editions/common.ts";
import type { Column, Edition } from "../../glossary/editions/edition.ts";
import { derivedIds } from "../../glossary/figure-words.ts";
import type { OfficialTable } from "../../model/notice.ts";
import type { Place } from "../../model/place.ts";
import type { EditionId, Figure } from "../../model/report.ts";
import { sum } from "../../text/decimal.ts";
import type { ChosenTable } from "./choose-copy.ts";
import type { ReadCell, ReadRow } from "./table-reading.ts";

export type Chosen = ReadonlyMap<OfficialTable, ChosenTable>;

/** A row of the form: its id and its columns. */
export type FormRow = { readonly table: OfficialTable; readonly row: string; readonly columns: readonly Column[] };

/**
 * Every official figure of the edition in the order of the form, missing where it was not read, and the subtotals whose
 * parts are known. Without an edition only tables 3 and 4 have ids, for they are the same in both.
 */
export function figuresOf(chosen: Chosen, edition: EditionId | null, file: string): ReadonlyMap<string, Figure> {
  const form = edition === null ? null : findEdition(edition);
  const rows = formRows(form, chosen.get("requests")?.rows ?? new Map());
  const present = form === null ? rows.filter(({ table }) => table !== "proactive" && chosen.has(table)) : rows;
  const figures = present.flatMap(({ table, row, columns }): Figure[] => {
    const read = chosen.get(table)?.rows.get(row);
    const home = [...(chosen.get(table)?.rows.values() ?? [])][0]?.place ?? { file };
    return columns.map((column, at) => figureOf(`${row}/${column.id}`, column, read?.cells[at], read?.place ?? home));
  });
  return withSubtotals(new Map(figures.map((figure) => [figure.id, figure])));
}

/**
 * Adds every figure of an edition that was told by something else than the tables, as missing. For a report whose
 * tables were not found.
 */
export function completeFigures(
  figures: ReadonlyMap<string, Figure>,
  edition: EditionId,
  file: string,
): ReadonlyMap<string, Figure> {
  const all = new Map(figuresOf(new Map(), edition, file));
  if (figures.has(`${otherHandlingRow.id}/total`))
    for (const id of [...all.keys()]) if (isMissingPart(id, figures)) all.delete(id);
  for (const [id, figure] of figures) all.set(id, figure);
  return all;
}

const isMissingPart = (id: string, figures: ReadonlyMap<string, Figure>): boolean =>
  id.startsWith(`${otherHandlingRow.id}.`) && !figures.has(id);

/** The rows of the form as this report prints them: the single row of other handling stands before the three it replaces. */
export function formRows(form: Edition | null, requests: ReadonlyMap<string, ReadRow>): readonly FormRow[] {
  const { proactive, requests: form3, disputes } = form ?? edition2021;
  const single = { table: "requests" as const, row: otherHandlingRow.id, columns: form3.columns };
  const hasSingle = requests.has(otherHandlingRow.id);
  const three: readonly string[] = otherHandlingRows.map((row) => row.id);
  const hasThree = three.some((row) => requests.has(row));
  return [
    ...proactive.flatMap(({ rows, columns }) =>
      rows.map(({ id }) => ({ table: "proactive" as const, row: id, columns })),
    ),
    ...form3.rows.flatMap(({ id }): FormRow[] => {
      const own = { table: "requests" as const, row: id, columns: form3.columns };
      if (id === three[0] && hasSingle) return [single, own];
      if (id === single.row && hasThree && !hasSingle) return [...three.map((row) => ({ ...own, row }))];
      return [own];
    }),
    ...disputes.blocks.map(({ id }) => ({ table: "disputes" as const, row: id, columns: disputes.columns })),
  ];
}

function figureOf(id: string, column: Column, cell: ReadCell | undefined, place: Place): Figure {
  if (cell === undefined || cell.status === "missing") {
    return { id, raw: null, value: null, unit: column.unit, status: "missing", certain: true, place };
  }
  const { raw, value, unit, status, certain } = cell;
  return { id, raw, value, unit: unit ?? column.unit, status, certain, place: cell.place };
}

/** Each group's subtotals stand behind its last row. */
function withSubtotals(figures: ReadonlyMap<string, Figure>): ReadonlyMap<string, Figure> {
  const subtotals = derivedIds("2021").filter(([id]) => !figures.has(id));
  const all = new Map<string, Figure>();
  for (const [id, figure] of figures) {
    all.set(id, figure);
    if (!id.endsWith("/total")) continue;
    const row = id.slice(0, -"total".length);
    for (const [subtotal, parts] of subtotals.filter((one) => one[1].at(-1)?.startsWith(row))) {
      const added = addUp(subtotal, parts, figures);
      if (added !== null) all.set(subtotal, added);
    }
  }
  return all;
}

function addUp(id: string, ids: readonly string[], figures: ReadonlyMap<string, Figure>): Figure | null {
  const parts = ids.flatMap((part) => figures.get(part) ?? []);
  const values = parts.flatMap(({ value }) => (value === null ? [] : [value]));
  const [first] = parts;
  if (first === undefined || values.length < ids.length) return null;
  const certain = parts.every((part) => part.certain);
  const { unit, place } = first;
  return { id, raw: null, value: sum(values), unit, status: "derived", certain, place, parts: ids };
}
