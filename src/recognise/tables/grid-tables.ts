import { edition2021 } from "../../glossary/editions/2021.ts";
import type { Column, Edition } from "../../glossary/editions/edition.ts";
import {
  coreOf,
  decisiveCores,
  type LabelForm,
  proactiveCaption,
  proactiveLabels,
  requestLabels,
  unitOfHeading,
} from "../../glossary/table-labels.ts";
import type { Notice, OfficialTable } from "../../model/notice.ts";
import { findLabelledRows, type GridRow, type LabelledRow } from "./grid-rows.ts";
import { type Heading, placeValues } from "./place-values.ts";
import { coreText } from "./skeleton.ts";
import type { ReadCell, ReadRow, ReadTable } from "./table-reading.ts";

const requestRowsLeast = 5;
const proactiveRowsLeast = 2;

/** Every copy of table 3 in the grids of a document. */
export function readRequestGrids(rows: readonly GridRow[]): readonly ReadTable[] {
  return findLabelledRows(rows, requestLabels)
    .filter((chain) => chain.length >= requestRowsLeast)
    .map((chain) => readChain("requests", rows, chain, requestLabels, () => edition2021.requests.columns));
}

/** Every copy of table 2 in the grids of a document, by the labels of one edition. */
export function readProactiveGrids(rows: readonly GridRow[], edition: Edition): readonly ReadTable[] {
  const labels = proactiveLabels(edition).filter((label) => label.kind === "row");
  const columnsOf = (label: number): readonly Column[] => edition.proactive[labels[label]?.block ?? 0]?.columns ?? [];
  const words = [...decisiveCores(edition), proactiveCaption];
  return findLabelledRows(rows, labels)
    .filter((chain) => chain.length >= proactiveRowsLeast && isHeaded(rows, chain, words))
    .map((chain) => readChain("proactive", rows, chain, labels, columnsOf));
}

/** A row named after licences or fines stands in many tables: the official one has its captions or headings too. */
function isHeaded(rows: readonly GridRow[], chain: readonly LabelledRow[], words: readonly string[]): boolean {
  const first = chain[0]?.from ?? 0;
  const last = chain.at(-1)?.from ?? 0;
  return rows
    .slice(Math.max(0, first - 3), last)
    .some((row) => row.cores.some((core) => words.some((word) => core.startsWith(word))));
}

function readChain(
  table: OfficialTable,
  rows: readonly GridRow[],
  chain: readonly LabelledRow[],
  labels: readonly LabelForm[],
  columnsOf: (label: number) => readonly Column[],
): ReadTable {
  const notices: Notice[] = [];
  const read = chain.flatMap((match): ReadRow[] => {
    const label = labels[match.label];
    if (label === undefined) return [];
    const columns = columnsOf(match.label);
    const cells = match.row.cells.slice(match.cell + 1);
    const printed = match.row.cells[match.cell]?.text.trim() ?? "";
    const place = match.row.cells[0]?.place ?? { file: "" };
    const headings = headingsAbove(rows, match, columns);
    const placed = placeValues(cells, columns, headings, place);
    if (match.edits > 0 && isSlip(printed, label))
      notices.push({ code: "label-repaired", printed, label: label.label, place });
    if (placed !== null) {
      const values = placed.map((cell, at) => withUnit(cell, headings.find(({ column }) => column === at)?.unit));
      notices.push(...unreadableIn(label.label, values));
      return [{ row: label.id, printed, cells: values, place }];
    }
    const raw = cells.map((cell) => cell.text.trim()).join(" ");
    const found = cells.filter((cell) => cell.text.trim() !== "").length;
    notices.push({ code: "row-short", row: label.label, found, expected: columns.length, raw, place });
    return [{ row: label.id, printed, cells: columns.map(() => lostCell(raw, place)), place }];
  });
  const blocks = [...new Set(chain.map((match) => match.row.block))];
  return { table, rows: read, notices, source: { kind: "grids", blocks } };
}

/** What a heading says of its column holds for every number that says nothing itself. */
const withUnit = (cell: ReadCell, unit: string | null = null): ReadCell => ({ ...cell, unit: cell.unit ?? unit });

/** What is printed and cannot be read: the cell, or where there are several the row. */
export function unreadableIn(row: string, cells: readonly ReadCell[]): readonly Notice[] {
  const [first, ...others] = cells.filter(({ status, raw }) => status === "unreadable" && raw !== "");
  if (first === undefined) return [];
  if (others.length === 0) return [{ code: "cell-unreadable", raw: first.raw, place: first.place }];
  return [{ code: "row-unreadable", row, raw: cells.map(({ raw }) => raw).join(" "), place: first.place }];
}

export const lostCell = (raw: string, place: ReadCell["place"]): ReadCell => ({
  raw,
  value: null,
  unit: null,
  status: "unreadable",
  certain: false,
  place,
});

/** A label that is only cut short, or has words added, is not worth a notice. */
function isSlip(printed: string, label: LabelForm): boolean {
  const core = coreText(printed);
  return !label.cores.some((form) => form.startsWith(core) || core.endsWith(form) || core.startsWith(form));
}

const headingReach = 40;

/** The headings of the columns that stand nearest above a row, from left to right, each column's lowest one. */
function headingsAbove(rows: readonly GridRow[], match: LabelledRow, columns: readonly Column[]): readonly Heading[] {
  const cores = columns.map((column) => [column.label, ...(column.also ?? [])].map(coreOf));
  const first = Math.max(0, match.from - headingReach);
  for (let at = match.from - 1; at >= first; at -= 1) {
    const row = rows[at];
    if (row === undefined || row.grid.columns !== match.row.grid.columns) break;
    const found = headingsIn(row, cores);
    if (found.length * 2 > columns.length) return merge([...found, ...headingsIn(rows[at - 1], cores)]);
  }
  return [];
}

function headingsIn(row: GridRow | undefined, cores: readonly (readonly string[])[]): readonly Heading[] {
  return (row?.cells ?? []).flatMap((cell, at): Heading[] => {
    const column = cores.findIndex((forms) => forms.includes(row?.cores[at] ?? ""));
    const unit = unitOfHeading(cell.text);
    return column < 0 ? [] : [{ column, from: cell.column, to: cell.column + cell.colSpan, unit }];
  });
}

function merge(headings: readonly Heading[]): readonly Heading[] {
  const byColumn = new Map<number, Heading>();
  for (const heading of headings) if (!byColumn.has(heading.column)) byColumn.set(heading.column, heading);
  return [...byColumn.values()].toSorted((x, y) => x.from - y.from);
}
