import type { Grid } from "../model/grid.ts";
import type { OfficialTable } from "../model/notice.ts";
import type { Place } from "../model/place.ts";
import { plainReader } from "./simplify-text.ts";
import type { Piece } from "./tables/extract-tables.ts";

/** A paragraph or heading and where it stands in the stream. `level`: of a heading the format itself marked, else null. */
export type TextItem = {
  readonly kind: "text";
  readonly start: number;
  readonly end: number;
  readonly level: number | null;
  readonly breaks: readonly number[];
  readonly place: Place;
};

export type TableItem = {
  readonly kind: "table";
  readonly start: number;
  readonly end: number;
  readonly grid: Grid;
  readonly official: OfficialTable | null;
  readonly place: Place;
};

export type Item = TextItem | TableItem;

/**
 * The pieces of a report as one string, so that headings are found alike where they stand alone, open a paragraph, are cut
 * over lines or lie inside a page run together. Items are parted by a line feed; a table is one placeholder character.
 * `text` is what headings are looked for in, `raw` what is printed, letter for letter the same but for traditional characters.
 * `lines`: where a line begins, by item or by a break inside one; rising.
 */
export type Stream = {
  readonly text: string;
  readonly raw: string;
  readonly items: readonly Item[];
  readonly lines: readonly number[];
  /** Where the items begin; rising. */
  readonly starts: readonly number[];
  /** Whether a break inside an item is a line of the file, as in plain text. */
  readonly countsLines: boolean;
};

/** Stands for a table. Never printed in a report. */
export const tableMark = "\uFFFC";

/**
 * O(characters). Pictures leave no trace: their notice was given when they were met.
 *
 * @param countsLines - whether breaks are lines of the file
 */
export function joinPieces(pieces: readonly Piece[], countsLines = false): Stream {
  const parts: string[] = [];
  const items: Item[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.kind === "picture") continue;
    const item = toItem(piece, at);
    items.push(item);
    parts.push(piece.kind === "table" ? tableMark : piece.text);
    at = item.end + 1;
  }
  const raw = parts.join("\n");
  return {
    text: plainReader(raw)(raw),
    raw,
    items,
    lines: items.flatMap(lineStarts),
    starts: items.map(({ start }) => start),
    countsLines,
  };
}

function toItem(piece: Exclude<Piece, { readonly kind: "picture" }>, start: number): Item {
  const { kind, place } = piece;
  if (kind === "table") return { kind, start, end: start + 1, place, grid: piece.grid, official: piece.official };
  const end = start + piece.text.length;
  if (kind === "heading") return { kind: "text", start, end, place, level: piece.level, breaks: [] };
  return { kind: "text", start, end, place, level: null, breaks: piece.breaks };
}

function lineStarts(item: Item): readonly number[] {
  if (item.kind === "table") return [item.start];
  const inside = item.breaks.map((offset) => item.start + offset);
  return [item.start, ...inside.filter((at) => at > item.start && at < item.end)];
}

/** The index of the last number of a rising list that is not above `value`; -1 if all are. */
export function lastAtMost(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the line that holds `at` ends, its line feed not included. */
export function lineEnd(stream: Stream, at: number): number {
  const next = stream.lines[lastAtMost(stream.lines, at) + 1] ?? stream.text.length + 1;
  return stream.text[next - 1] === "\n" || next > stream.text.length ? next - 1 : next;
}

/** The item that holds `at`; null only where there is none at all. */
export function itemAt(stream: Stream, at: number): Item | null {
  return stream.items[Math.max(0, lastAtMost(stream.starts, at))] ?? null;
}
