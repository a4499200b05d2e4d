import { edition2021 } from "../../glossary/editions/2021.ts";
import { disputes } from "../../glossary/editions/common.ts";
import type { Edition } from "../../glossary/editions/edition.ts";
import type { Cell, Grid } from "../../model/grid.ts";
import type { Place } from "../../model/place.ts";
import type { ReadCell, ReadRow, ReadTable } from "./table-reading.ts";

/** A flat table as a grid. The rows are the same with their places in it. */
export type DrawnTable = { readonly table: ReadTable; readonly grid: Grid; readonly place: Place };

/** A cell to be drawn; `cell` is its value, null for words. */
type Sketch = {
  readonly text: string;
  readonly span: number;
  readonly reading: Cell["reading"];
  readonly cell: ReadCell | null;
};
type SketchRow = { readonly row: ReadRow | null; readonly cells: readonly Sketch[] };

/** Draws a table of flat text as the form has it: headings, labels as printed, values. A row that was not read is one wide cell. */
export function drawTable(table: ReadTable, edition: Edition | null, number: number): DrawnTable {
  const rows = sketch(table, edition ?? edition2021);
  const columns = Math.max(...rows.map(({ cells }) => cells.reduce((sum, cell) => sum + cell.span, 0)));
  const home = table.rows[0]?.place ?? { file: "" };
  const drawn = rows.map(({ row, cells }, at) =>
    drawRow(cells, at, columns, { ...(row?.place ?? home), table: number }),
  );
  const read = rows.flatMap(({ row }, at) => (row === null ? [] : [placeRow(row, number, at)]));
  const grid = { rows: rows.length, columns, cells: drawn.flat() };
  const rowsInPlace = table.table === "disputes" ? placeDisputes(table.rows, number, rows.length) : read;
  return { table: { ...table, rows: rowsInPlace }, grid, place: { ...home, table: number } };
}

const words = (text: string, span = 1): Sketch => ({ text, span, reading: "certain", cell: null });

function sketch(table: ReadTable, edition: Edition): readonly SketchRow[] {
  if (table.table === "disputes") return sketchDisputes(table.rows);
  if (table.table === "requests") {
    const head = ["", ...edition.requests.columns.map((column) => column.label)].map((label) => words(label));
    return [{ row: null, cells: head }, ...table.rows.map(sketchRow)];
  }
  return edition.proactive.flatMap((block): SketchRow[] => {
    const own = table.rows.filter(({ row }) => block.rows.some(({ id }) => id === row));
    if (own.length === 0) return [];
    const head = ["", ...block.columns.map((column) => column.label)].map((label) => words(label));
    return [{ row: null, cells: [words(block.caption)] }, { row: null, cells: head }, ...own.map(sketchRow)];
  });
}

function sketchRow(row: ReadRow): SketchRow {
  return { row, cells: [words(row.printed), ...sketchCells(row.cells)] };
}

/** Cells of a row whose borders are lost share one raw text: one cell. */
function sketchCells(cells: readonly ReadCell[]): readonly Sketch[] {
  const [first] = cells;
  const isLost =
    first !== undefined &&
    cells.length > 1 &&
    cells.every((cell) => cell.status === "unreadable" && cell.raw === first.raw);
  if (isLost) return [{ text: first.raw, span: cells.length, reading: "unreadable", cell: first }];
  return cells.map((cell) => {
    const reading = cell.status === "unreadable" ? "unreadable" : cell.certain ? "certain" : "likely";
    return { text: cell.raw, span: 1, reading, cell };
  });
}

function sketchDisputes(rows: readonly ReadRow[]): readonly SketchRow[] {
  const labels = disputes.columns.map((column) => column.label);
  const blocks = rows.map(({ row }) => disputes.blocks.find(({ id }) => id === row)?.label ?? "");
  return [
    { row: null, cells: blocks.map((label) => words(label, labels.length)) },
    { row: null, cells: rows.flatMap(() => labels.map((label) => words(label))) },
    { row: null, cells: sketchCells(rows.flatMap(({ cells }) => cells)) },
  ];
}

/** The last cell reaches to the edge, so that every position is covered. */
function drawRow(cells: readonly Sketch[], row: number, columns: number, place: Place): readonly Cell[] {
  let column = 0;
  return cells.map(({ text, span, reading, cell }, at) => {
    const from = column;
    const colSpan = at === cells.length - 1 ? columns - from : span;
    column += colSpan;
    const own = { ...(cell?.place ?? place), table: place.table ?? 1, row: row + 1, column: from + 1 };
    return { row, column: from, rowSpan: 1, colSpan, lines: [text], text, reading, place: own };
  });
}

function placeRow(row: ReadRow, table: number, at: number): ReadRow {
  const place = { ...row.place, table, row: at + 1 };
  const cells = row.cells.map((cell, index) => ({
    ...cell,
    place: { ...cell.place, table, row: at + 1, column: index + 2 },
  }));
  return { ...row, cells, place };
}

function placeDisputes(rows: readonly ReadRow[], table: number, last: number): readonly ReadRow[] {
  return rows.map((row, block) => {
    const place = { ...row.place, table, row: last };
    const first = block * disputes.columns.length + 1;
    const cells = row.cells.map((cell, at) => ({
      ...cell,
      place: { ...cell.place, table, row: last, column: first + at },
    }));
    return { ...row, cells, place };
  });
}
