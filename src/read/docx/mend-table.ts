import type { Tally } from "./context.ts";
import { cellXml, voidXml } from "./plain-word.ts";
import { readRevision } from "./revisions.ts";
import { attributeOf, childOf, childrenOf, isOn, numberOf, type XmlElement } from "./xml.ts";

const spanMost = 5_000;

/** What stands in a cell, mended. Given from outside, since a cell may hold tables in turn. */
type MendCell = (cell: XmlElement) => string;

type Cell = { content: string; colSpan: number; readonly merge: "begins" | "goes-on" | null };

/**
 * A table with what mammoth misses in it: columns that a row skips, the old way of merging over columns, hidden rows. Rows and
 * cells come out of their wrappers, and only cells that a merge above reaches go on with it, for one stray element between
 * rows makes mammoth forget all merges of the table, and one stray merge loses a cell's text.
 */
export function mendTable(table: XmlElement, tally: Tally, mendCell: MendCell): string {
  let merging: ReadonlySet<number> = new Set();
  let rows = "";
  for (const row of partsOf(table, "tr", tally)) {
    const properties = childOf(row, "trPr");
    if (isOn(properties, "hidden")) tally.hidden += 1;
    else if (childOf(properties, "del")) tally.revisions += 1;
    else {
      const below = new Set<number>();
      rows += `<w:tr>${mendRow(row, properties, { merging, below, tally, mendCell })}</w:tr>`;
      merging = below;
    }
  }
  return `<w:tbl>${rows}</w:tbl>`;
}

/** The grid columns at which the row above stands in a merge over rows, and those at which this one does. */
type Merges = { readonly merging: ReadonlySet<number>; readonly below: Set<number> };
type RowContext = Merges & { readonly tally: Tally; readonly mendCell: MendCell };

function mendRow(row: XmlElement, properties: XmlElement | null, context: RowContext): string {
  const { tally, mendCell } = context;
  const cells: Cell[] = voidCell(childOf(properties, "gridBefore"));
  let column = cells[0]?.colSpan ?? 0;
  for (const cell of partsOf(row, "tc", tally)) {
    const facts = childOf(cell, "tcPr");
    const colSpan = spanOf(childOf(facts, "gridSpan"), 1);
    const left = cells.at(-1);
    if (left && goesOn(childOf(facts, "hMerge"))) left.colSpan += colSpan;
    else {
      const merge = mergeAt(column, childOf(facts, "vMerge"), context);
      cells.push({ content: merge === "goes-on" ? "" : mendCell(cell), colSpan, merge });
    }
    column += colSpan;
  }
  cells.push(...voidCell(childOf(properties, "gridAfter")));
  return cells.map(({ content, colSpan, merge }) => cellXml(content, colSpan, merge)).join("");
}

/** A cell for the columns that a row skips; none where it skips none. */
function voidCell(skipped: XmlElement | null): Cell[] {
  const colSpan = spanOf(skipped, 0);
  return colSpan > 0 ? [{ content: voidXml, colSpan, merge: null }] : [];
}

/** What a cell's merge over rows comes to at its column, which is then noted for the next row. */
function mergeAt(column: number, merge: XmlElement | null, { merging, below }: Merges): Cell["merge"] {
  if (!merge) return null;
  below.add(column);
  return goesOn(merge) && merging.has(column) ? "goes-on" : "begins";
}

/** Rows of a table, or cells of a row, also those inside content controls and revisions. */
function partsOf(parent: XmlElement, name: "tr" | "tc", tally: Tally): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.localName === name) return [child];
    if (/Pr$|^(?:tblGrid|tc|p)$/u.test(child.localName ?? "")) return [];
    return readRevision(child, tally) === "goes" ? [] : partsOf(child, name, tally);
  });
}

/** A merge that is there and does not begin. */
function goesOn(merge: XmlElement | null): boolean {
  return merge !== null && attributeOf(merge) !== "restart";
}

function spanOf(element: XmlElement | null, otherwise: number): number {
  return Math.max(otherwise, Math.min(numberOf(element) ?? otherwise, spanMost));
}
