import { findAll, type HtmlElement, type HtmlNode } from "./dom.ts";
import { readTable } from "./table-rows.ts";
import { isIndexCard } from "./web-furniture.ts";

const proseFrom = 200;
const dataCells = 6;

/**
 * Tells tables that hold data from tables that only arrange the page: those of one column or one cell, and those whose cells
 * hold data tables, headings or long prose. Layout tables are walked through as if they were blocks.
 */
export function findLayoutTables(root: HtmlNode): ReadonlySet<HtmlElement> {
  const layout = new Set<HtmlElement>();
  const tables = findAll(root, (element) => element.tagName === "table");
  // From the inside out: whether a table arranges the page depends on what its inner tables are.
  for (const table of tables.toReversed()) {
    if (isLayout(table, layout)) layout.add(table);
  }
  return layout;
}

function isLayout(table: HtmlElement, known: ReadonlySet<HtmlElement>): boolean {
  const { rows } = readTable(table);
  const cells = rows.flat().filter((cell) => cell.lines.length > 0);
  if (cells.length < 2 || rows.every((row) => row.length < 2)) return true;
  const short = cells.filter((cell) => cell.lines.join("").length < proseFrom);
  if (short.length >= dataCells && short.length >= cells.length - 1) {
    return findAll(table, (element) => isDataTable(element, known)).length > 1;
  }
  const holds = (element: HtmlElement) => isDataTable(element, known) || /^h[1-6]$/u.test(element.tagName);
  return cells.length > short.length || findAll(table, holds).length > 0;
}

function isDataTable(element: HtmlElement, layout: ReadonlySet<HtmlElement>): boolean {
  return element.tagName === "table" && !layout.has(element);
}

/** The tables that file a document instead of being part of it. */
export function findIndexCards(root: HtmlNode, layout: ReadonlySet<HtmlElement>): ReadonlySet<HtmlElement> {
  const tables = findAll(root, (element) => isDataTable(element, layout));
  return new Set(tables.filter((table) => isIndexCard(textsOf(table))));
}

const textsOf = (table: HtmlElement): readonly string[] =>
  readTable(table)
    .rows.flat()
    .map((cell) => cell.lines.join(""))
    .filter((text) => text !== "");
