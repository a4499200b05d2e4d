import type { Block } from "../model/document.ts";
import type { Notice } from "../model/notice.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Place } from "../model/place.ts";
import { glueBetween } from "../text/join-lines.ts";
import { repairText } from "../text/repair.ts";
import { buildGrid, type RawRow } from "./grid.ts";
import type { Limits, ReadOptions } from "./limits.ts";
import { knowLabels, type Labels } from "./lines/labels.ts";
import { findTableRuns } from "./lines/table-runs.ts";
import type { LinePiece, Piece, TablePiece } from "./pieces.ts";
import { isHardWrapped, type Paragraph, unwrapParagraphs } from "./unwrap-paragraphs.ts";

/** How a format names the place of its n-th paragraph, at a line of the source. */
export type PlaceOf = (paragraph: number, line: number) => Place;

const headingMost = 80;
const sentenceEnd = /[。！？；：!?;:]["”’）)》】]*$/u;
const enumerated =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d))/u;

/** A date with its line for itself: the one under a signature. */
const dated = /^\s*20\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s*$/u;

/** Pieces to blocks: headings, paragraphs, tables as grids, large pictures; runs of table-like paragraphs as `lines`. */
export function piecesToBlocks(
  pieces: readonly Piece[],
  file: string,
  placeOf: PlaceOf,
  options: ReadOptions,
): Outcome<readonly Block[]> {
  const blocks: Block[] = [];
  const notices: Notice[] = [];
  const manner = {
    known: knowLabels(options.labels),
    wrapped: isHardWrapped(pieces.flatMap((piece) => (piece.kind === "line" ? [piece.text] : []))),
  };
  let run: Paragraph[] = [];
  let tables = 0;
  let paragraphs = 0;
  const flush = (): void => {
    blocks.push(...toBlocks(run, manner));
    run = [];
  };
  for (const piece of pieces) {
    if (piece.kind === "line") {
      const joined = joinLine(run.at(-1), piece);
      if (joined) run[run.length - 1] = joined;
      else run.push(toParagraph(piece, placeOf(++paragraphs, piece.number)));
      continue;
    }
    flush();
    if (piece.kind === "table") {
      const table = toTable(piece, { file, table: tables + 1 }, options.limits);
      tables += table.value.length;
      blocks.push(...table.value);
      notices.push(...table.notices);
    } else {
      const { width, height, number } = piece;
      blocks.push({ kind: "picture", width, height, place: placeOf(paragraphs + 1, number) });
    }
  }
  flush();
  return { value: blocks, notices };
}

function toParagraph(line: LinePiece, place: Place): Paragraph {
  return { text: repairText(line.text).trim(), breaks: [], level: line.level, place };
}

/** A line after a break inside a block goes on where the sentence does; else null: it is a paragraph of its own. */
function joinLine(last: Paragraph | undefined, line: LinePiece): Paragraph | null {
  if (!last || line.starts || /^[\s　]{2}/u.test(line.text)) return null;
  if (sentenceEnd.test(last.text) || enumerated.test(line.text) || dated.test(line.text)) return null;
  const isHeading = enumerated.test(last.text) && !/[，。；]/u.test(last.text) && last.breaks.length === 0;
  if (isHeading && /[，。；]/u.test(line.text)) return null;
  // Numbers a line each are cells: as paragraphs they can still become a table.
  if (/^[\s\d.,/—-]+$/u.test(line.text) || /^[\d.,/—-]+$/u.test(last.text)) return null;
  const text = repairText(line.text).trim();
  const before = last.text + glueBetween(last.text, text);
  return { ...last, text: before + text, breaks: [...last.breaks, before.length] };
}

type Manner = { readonly known: Labels; readonly wrapped: boolean };

function toBlocks(paragraphs: readonly Paragraph[], { known, wrapped }: Manner): readonly Block[] {
  const blocks: Block[] = [];
  const toProse = (prose: readonly Paragraph[]) => (wrapped ? unwrapParagraphs(prose) : prose).map(toBlock);
  const texts = paragraphs.map((paragraph) => paragraph.text);
  let at = 0;
  for (const { from, to } of findTableRuns(texts, known)) {
    const lines = paragraphs.slice(from, to).map(({ text, place }) => ({ text, place }));
    const [first] = lines;
    if (!first) continue;
    blocks.push(...toProse(paragraphs.slice(at, from)), { kind: "lines", lines, place: first.place });
    at = to;
  }
  return [...blocks, ...toProse(paragraphs.slice(at))];
}

/** A whole paragraph set in a heading style is still a paragraph. */
function toBlock({ text: tabbed, breaks, level, place }: Paragraph): Block {
  const text = tabbed.replaceAll("\t", " ");
  return level !== null && text.length <= headingMost
    ? { kind: "heading", level, text, place }
    : { kind: "paragraph", text, breaks, place };
}

/** One block, or none where the table holds no text. */
export function toTable({ rows, nested, hidden }: TablePiece, place: Place, limits: Limits): Outcome<readonly Block[]> {
  const { grid, isIrregular, isCut } = buildGrid(rows.map(repairRow), place, limits);
  const notices = hiddenNotice(hidden, place);
  if (grid.cells.every((cell) => cell.text === "")) return { value: [], notices };
  if (nested > 0) notices.push({ code: "nested-table", place });
  if (isIrregular) notices.push({ code: "table-irregular", place });
  if (isCut) notices.push({ code: "limit-reached", limit: "cells", place });
  return { value: [{ kind: "table", grid, place }], notices };
}

function repairRow(row: RawRow): RawRow {
  return row.map((cell) => {
    const lines = cell.lines.map((line) => repairText(line).trim());
    return { ...cell, lines: lines.filter((line) => line !== "") };
  });
}

/** Empty where nothing is hidden. */
export function hiddenNotice(count: number, place: Place): Notice[] {
  return count > 0 ? [{ code: "hidden-text-dropped", count, place }] : [];
}
