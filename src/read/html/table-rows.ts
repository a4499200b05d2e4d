import type { RawCell, RawRow } from "../grid.ts";
import type { TablePiece } from "../pieces.ts";
import { attributeOf, findAll, type HtmlElement, textOf, walk } from "./dom.ts";
import { type Blanks, readPieces } from "./pieces.ts";
import { isHidden } from "./visible.ts";

const spanMost = 5_000;
const spacerMost = 4;

/** Reads the rows of a table that are its own. A row span of 0 reaches to the end of its section, and none reaches beyond. */
export function readTable(table: HtmlElement, blanks: Blanks = "fold"): TablePiece {
  let nested = 0;
  let hidden = 0;
  const toRaw = (cell: HtmlElement, row: HtmlElement, rowsLeft: number): RawCell => {
    const read = readPieces(cell, () => null, blanks, fieldText);
    hidden += read.hidden;
    nested += findAll(cell, (element) => element.tagName === "table").length;
    const lines = read.pieces.flatMap((piece) => (piece.kind === "line" ? [piece.text.trim()] : []));
    const isVoid = lines.length === 0 && (isFlat(row) || isFlat(cell));
    const rowSpan = Math.min(spanOf(cell, "rowspan") || rowsLeft, rowsLeft);
    const shape = { lines, isVoid, rowSpan, colSpan: spanOf(cell, "colspan") || 1 };
    return lines.length === 0 && holdsDrawing(cell) ? { ...shape, reading: "unreadable" } : shape;
  };
  const rows = ownSections(table).flatMap((section): RawRow[] =>
    section.map((row, index) => ownCells(row).map((cell) => toRaw(cell, row, section.length - index))),
  );
  return { kind: "table", rows, nested, hidden };
}

/** What a field in a cell of a form shows: a number typed there is the cell's. */
function fieldText(element: HtmlElement): string {
  if (element.tagName === "textarea") return textOf(element);
  if (element.tagName !== "input" || !/^(?:|text|number|tel)$/iu.test(attributeOf(element, "type"))) return "";
  return attributeOf(element, "value");
}

/** Whether a cell shows something that is no text: a number drawn as a picture is not a blank. Spacers are. */
function holdsDrawing(cell: HtmlElement): boolean {
  const drawn = findAll(cell, ({ tagName }) => /^(?:img|svg|canvas|object|select)$/u.test(tagName));
  return drawn.some((element) => {
    const width = Number.parseFloat(attributeOf(element, "width"));
    return !isHidden(element) && !(width <= spacerMost);
  });
}

/** Rows by section: a span ends with its section, and a table without sections is one. */
function ownSections(table: HtmlElement): readonly (readonly HtmlElement[])[] {
  const sections: HtmlElement[][] = [];
  walk(table, {
    open: (element) => {
      if (isHidden(element) || element.tagName === "table") return false;
      if (/^t(?:head|body|foot)$/u.test(element.tagName)) sections.push([]);
      if (element.tagName !== "tr") return true;
      const last = sections.at(-1);
      if (last) last.push(element);
      else sections.push([element]);
      return false;
    },
  });
  return sections;
}

function ownCells(row: HtmlElement): readonly HtmlElement[] {
  return row.childNodes.filter(
    (node): node is HtmlElement =>
      (node.nodeName === "td" || node.nodeName === "th") && "attrs" in node && !isHidden(node),
  );
}

/** A row or cell of no size, or a stand-in where a row is short: word processors write them to hold the columns. */
function isFlat(element: HtmlElement): boolean {
  const style = attributeOf(element, "style").toLowerCase().replace(/\s/gu, "");
  if (style.includes("mso-cell-special:placeholder")) return true;
  const name = element.tagName === "tr" ? "height" : "width";
  return attributeOf(element, name) === "0" || new RegExp(`(?:^|;)${name}:0(?:px|pt|cm)?(?:;|$)`, "u").test(style);
}

/** 0 only where the source says 0. What is no number is 1. */
function spanOf(cell: HtmlElement, name: string): number {
  const span = Number.parseInt(attributeOf(cell, name), 10);
  return Number.isInteger(span) && span >= 0 ? Math.min(span, spanMost) : 1;
}
