import type { Glyph } from "./marks.ts";
import { type PrintedLine, printedLines } from "./printed-lines.ts";

/** What a cell says. `apart`: it holds digits that stand apart, so nobody can say which number they make. */
export type CellText = { readonly lines: readonly string[]; readonly text: string; readonly apart: boolean };

/** A number broken over two lines fills its line: no more than this is left free, in em. Cell padding is part of it. */
const FREE_AT_BREAK = 2.5;

/**
 * Lines of a cell → its text. Lines are joined without blanks, but for two words of letters, and for two numbers
 * of which the first would have had room for more: joining those would invent a number.
 *
 * @param width - of the cell, in points
 */
export function cellText(glyphs: readonly Glyph[], width: number): CellText {
  if (glyphs.filter((glyph) => glyph.turned).length * 2 > glyphs.length) return oneLine(inDrawingOrder(glyphs));
  if (isVertical(glyphs)) return oneLine(byColumns(glyphs));
  const lines = printedLines(glyphs);
  let text = "";
  let before: PrintedLine | null = null;
  for (const line of lines) {
    text += before ? glueBetween(before, line, width) + line.text : line.text;
    before = line;
  }
  return { lines: lines.map((line) => line.text), text, apart: digitsApart(text) };
}

function oneLine(glyphs: readonly Glyph[]): CellText {
  const text = glyphs.map((glyph) => glyph.text).join("");
  return { lines: [text], text, apart: false };
}

const inDrawingOrder = (glyphs: readonly Glyph[]): readonly Glyph[] =>
  glyphs.toSorted((one, other) => one.order - other.order);

const middleOf = ({ left, right }: Glyph): number => (left + right) / 2;

/** Set from top to bottom: most glyphs stand right below or above the one drawn before. */
function isVertical(glyphs: readonly Glyph[]): boolean {
  let [down, across] = [0, 0];
  let before: Glyph | null = null;
  for (const glyph of inDrawingOrder(glyphs)) {
    if (before && Math.abs(glyph.base - before.base) < 0.3 * glyph.size) across += 1;
    else if (before && Math.abs(middleOf(glyph) - middleOf(before)) < 0.3 * glyph.size) down += 1;
    before = glyph;
  }
  return down > 2 * across && down > 1;
}

/** Vertical writing reads by columns from right to left. */
function byColumns(glyphs: readonly Glyph[]): readonly Glyph[] {
  const columns: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((one, other) => middleOf(other) - middleOf(one))) {
    const column = columns.at(-1);
    const head = column?.[0];
    if (column && head && middleOf(head) - middleOf(glyph) < 0.5 * glyph.size) column.push(glyph);
    else columns.push([glyph]);
  }
  return columns.flatMap((column) => column.toSorted((one, other) => one.base - other.base));
}

function glueBetween(before: PrintedLine, after: PrintedLine, width: number): "" | " " {
  if (/[A-Za-z]$/u.test(before.text) && /^[A-Za-z]/u.test(after.text)) return " ";
  if (!(/[0-9.,]$/u.test(before.text) && /^[0-9.,]/u.test(after.text))) return "";
  const free = width - (before.right - before.left);
  return free <= FREE_AT_BREAK * before.size && before.text.length > 1 ? "" : " ";
}

/** Nothing but numbers, and more than one of them. */
export const digitsApart = (text: string): boolean => /^[-+]?[0-9][0-9.,]*(?: [-+]?[0-9][0-9.,]*)+$/u.test(text);
