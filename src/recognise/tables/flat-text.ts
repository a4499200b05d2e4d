import type { Document } from "../../model/document.ts";
import type { Grid } from "../../model/grid.ts";
import type { Place } from "../../model/place.ts";
import { wall } from "./skeleton.ts";

/** A printed line. `start` is its offset in the whole; `block` the index of its block; `offset` its start in a paragraph's text. */
export type FlatLine = {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly offset: number;
  readonly place: Place;
};

/**
 * The running text of a document as one string of lines. Where a grid or a picture stands is a wall; page numbers
 * and rules are blanks, so that every offset stays true.
 */
export type FlatText = { readonly text: string; readonly lines: readonly FlatLine[] };

type Piece = { readonly text: string; readonly offset: number; readonly place: Place };

/** O(characters). */
export function flatTextOf(document: Document): FlatText {
  const parts: string[] = [];
  const lines: FlatLine[] = [];
  let at = 0;
  for (const [block, content] of document.blocks.entries()) {
    for (const { text, offset, place } of linesOf(content)) {
      lines.push({ start: at, end: at + text.length, block, offset, place });
      parts.push(isFurniture(text) ? " ".repeat(text.length) : text);
      at += text.length + 1;
    }
  }
  return { text: parts.join("\n"), lines };
}

function linesOf(block: Document["blocks"][number]): readonly Piece[] {
  switch (block.kind) {
    case "lines":
      return block.lines.map(({ text, place }) => ({ text, offset: 0, place }));
    case "heading":
      return [{ text: block.text, offset: 0, place: block.place }];
    case "paragraph":
      return cutAtBreaks(block.text, block.breaks, block.place);
    case "table":
      return linesInside(block.grid, block.place);
    case "picture":
      return [{ text: wall, offset: 0, place: block.place }];
    default:
      return block satisfies never;
  }
}

const tableTextLeast = 150;

/** A table inside a cell reaches us as that cell's lines: they are looked through as text is, behind a wall. */
function linesInside({ cells }: Grid, place: Place): readonly Piece[] {
  const full = cells.filter((cell) => cell.text.length >= tableTextLeast && cell.lines.length > 2);
  const inside = full.flatMap(({ lines, place: own }) => lines.map((text) => ({ text, offset: 0, place: own })));
  const border = { text: wall, offset: 0, place };
  return inside.length === 0 ? [border] : [border, ...inside, border];
}

function cutAtBreaks(text: string, breaks: readonly number[], place: Place): readonly Piece[] {
  const starts = [0, ...breaks.filter((offset) => offset > 0 && offset < text.length)];
  return starts.map((offset, index) => ({
    text: text.slice(offset, starts[index + 1] ?? text.length),
    offset,
    place: place.line === undefined ? place : { ...place, line: place.line + index },
  }));
}

/** The line an offset stands in. O(log lines). */
export function lineAt({ lines }: FlatText, offset: number): FlatLine | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}

const pageNumber =
  /^\s*(?:[-–—―－]\s*\d{1,3}\s*[-–—―－]|第\s*\d{1,3}\s*页[^\p{Script=Han}]{0,4}(?:共\s*\d{1,3}\s*页)?)\s*$/u;
const rule = /^[\s|:+=-]*$/u;

/** A page number in its marks, or the rule under a table's head: no cells. */
export function isFurniture(line: string): boolean {
  if (line.length > 400) return false;
  return pageNumber.test(line) || (rule.test(line) && /[|+].*---|---.*[|+]/u.test(line));
}
