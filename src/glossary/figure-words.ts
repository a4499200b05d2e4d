import type { OfficialTable } from "../model/notice.ts";
import type { EditionId } from "../model/report.ts";
import { editions, findEdition } from "./editions/all.ts";
import { otherHandlingRow } from "./editions/common.ts";
import type { Column, Edition, Label } from "./editions/edition.ts";
import type { Lang } from "./lang.ts";

/** A cell of the form. `group` is the tall caption beside the row; `subtotal` where the row is the group itself. */
type FormCell = {
  readonly table: OfficialTable;
  readonly row: Label;
  readonly column: Column;
  readonly group: Label | null;
  readonly subtotal: boolean;
};

const tableNames = {
  proactive: { zh: "表二", en: "Table 2" },
  requests: { zh: "表三", en: "Table 3" },
  disputes: { zh: "表四", en: "Table 4" },
} as const satisfies { readonly [T in OfficialTable]: { readonly [L in Lang]: string } };

const cellsByEdition = new Map<string, ReadonlyMap<string, FormCell>>(
  editions.map((edition) => [edition.id, new Map(formCells(edition))]),
);
const derivedCells = new Map<string, FormCell>(editions.toReversed().flatMap(subtotalCells));

/** Every official figure id of an edition, in the order of the form: 200 for 2021, 198 for 2019, none before. */
export function figureIds(edition: EditionId): readonly string[] {
  return [...(cellsByEdition.get(edition)?.keys() ?? [])];
}

/** The subtotals computed for an edition, with the rows that make them: `[id, parts]`. */
export function derivedIds(edition: EditionId): readonly (readonly [id: string, parts: readonly string[]])[] {
  const form = findEdition(edition);
  return (form?.requests.groups ?? []).flatMap((group) =>
    (form?.requests.columns ?? []).map(
      (column) => [`${group.id}/${column.id}`, group.rows.map((row) => `${row}/${column.id}`)] as const,
    ),
  );
}

/** The unit the form fixes for a figure: 件 or 万元; null where it leaves the unit open, or the id is unknown. */
export function formUnit(id: string): string | null {
  return findCell(id)?.column.unit ?? null;
}

/** The row of a figure as the form prints it, or in English. An unknown id comes back as it is. */
export function rowLabel(id: string, lang: Lang): string {
  const cell = findCell(id);
  return cell === null ? id : labelIn(cell.row, lang);
}

/** The column of a figure as the form prints it, or in English. An unknown id comes back as it is. */
export function columnLabel(id: string, lang: Lang): string {
  const cell = findCell(id);
  return cell === null ? id : labelIn(cell.column, lang);
}

/** Table, row and column of a figure in one phrase, subtotals too. An unknown id comes back as it is. */
export function figureTitle(id: string, lang: Lang): string {
  const cell = findCell(id);
  if (cell === null) return id;
  const { table, row, column, group, subtotal } = cell;
  if (lang === "en") {
    const of = group === null ? row.en : `${group.en}: ${row.en}`;
    return `${tableNames[table].en}, ${subtotal ? `${row.en} (subtotal)` : of}, ${column.en}`;
  }
  const name = group === null ? short(row.label) : `${short(group.label)}${short(row.label)}`;
  return `${tableNames[table].zh}“${name}”${subtotal ? "合计" : ""}${short(column.label)}列`;
}

function findCell(id: string): FormCell | null {
  for (const edition of editions) {
    const cell = cellsByEdition.get(edition.id)?.get(id);
    if (cell !== undefined) return cell;
  }
  return derivedCells.get(id) ?? null;
}

const labelIn = (label: Label, lang: Lang): string => (lang === "en" ? label.en : label.label);

/** Without the explanation in brackets behind the words: a title has room for the name alone. */
const short = (label: string): string => label.replace(/(?<=[^）])（[^）]*）$/u, "");

function formCells(edition: Edition): readonly (readonly [string, FormCell])[] {
  const { proactive, requests, disputes } = edition;
  const groupOf = (row: Label): Label | null => requests.groups.find((group) => group.rows.includes(row.id)) ?? null;
  return [
    ...proactive.flatMap((block) => block.rows.flatMap((row) => rowCells("proactive", row, block.columns, null))),
    ...requests.rows.flatMap((row) => rowCells("requests", row, requests.columns, groupOf(row))),
    ...disputes.blocks.flatMap((row) => rowCells("disputes", row, disputes.columns, null)),
  ];
}

function subtotalCells(edition: Edition): readonly (readonly [string, FormCell])[] {
  return edition.requests.groups.flatMap((row) =>
    rowCells("requests", row, edition.requests.columns, null).map(
      ([id, cell]) => [id, { ...cell, subtotal: row.id !== otherHandlingRow.id }] as const,
    ),
  );
}

function rowCells(
  table: OfficialTable,
  row: Label,
  columns: readonly Column[],
  group: Label | null,
): readonly (readonly [string, FormCell])[] {
  return columns.map((column) => [`${row.id}/${column.id}`, { table, row, column, group, subtotal: false }] as const);
}
