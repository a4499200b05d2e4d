import type { RawRow } from "../grid.ts";
import { findAll, type HtmlElement, type HtmlNode } from "../html/dom.ts";
import { readTable } from "../html/table-rows.ts";
import type { TablePiece } from "../pieces.ts";

const dataCells = 6;

/**
 * Tables as pieces; null for one that only frames text: a single column, or hardly a cell beside an inner table. What it frames
 * then stands as blocks of its own.
 */
export function tellTables(root: HtmlNode): ReadonlyMap<HtmlElement, TablePiece | null> {
  const told = new Map<HtmlElement, TablePiece | null>();
  const tables = findAll(root, (element) => element.tagName === "table");
  // From the inside out: whether a table is a frame depends on what its inner tables are.
  for (const table of tables.toReversed()) {
    const { rows } = readTable(table, "keep");
    const nested = findAll(table, (element) => Boolean(told.get(element))).length;
    // What is hidden in a table is told once, for the whole document.
    told.set(table, isFrame(rows, nested) ? null : { kind: "table", rows, nested, hidden: 0 });
  }
  return told;
}

function isFrame(rows: readonly RawRow[], nested: number): boolean {
  const written = rows.flat().filter((cell) => cell.lines.length > 0);
  if (written.length < 2 || rows.every((row) => row.filter((cell) => !cell.isVoid).length < 2)) return true;
  return written.length < dataCells && nested > 0;
}
