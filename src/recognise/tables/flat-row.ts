import { sum } from "../../text/decimal.ts";
import { readValue } from "./read-value.ts";
import type { RowTokens, Token } from "./row-tokens.ts";
import { fieldsOfLine } from "./ruled-lines.ts";
import { isHan } from "./skeleton.ts";
import { type SplitShape, waysToSplit } from "./split-digits.ts";

/**
 * What a row of flat text was read as. `cells` are raw texts in the order of the form. `trust`: `certain` where tabs or pipes
 * part the cells; `line` where blanks do, in a line of their own (its sums decide, if it has any); `sums` where only sums can
 * tell; `likely` where something was guessed.
 * `open`: digits run together that can be cut in several ways: the other rows' sums may leave one.
 */
export type FlatRow =
  | { readonly kind: "cells"; readonly cells: readonly string[]; readonly trust: Trust }
  | { readonly kind: "split"; readonly cells: readonly string[] }
  | { readonly kind: "open"; readonly ways: readonly (readonly number[])[] }
  | { readonly kind: "short"; readonly found: number }
  | { readonly kind: "unreadable" };

export type Trust = "certain" | "line" | "sums" | "likely";

/** Lines that begin with `labelCells` cells of words. `cells`: how many such a line has in all, null where it goes by its columns. */
export type LineLayout = { readonly labelCells: number; readonly cells: number | null };

/** What is known of a row beside its own text. */
export type RowContext = {
  readonly shape: SplitShape;
  /** Whether digits of this table are known to run together: only then are some cut. */
  readonly glued: boolean;
  /** How the lines of the table are laid out, where tabs or pipes part their cells; null if that is not known. */
  readonly layout: LineLayout | null;
  /** Where the label's words end; where it has none, the values begin. */
  readonly labelEnd: number;
  /** The number printed in front of the next label, which may have been taken for a value. */
  readonly nextMark: string | null;
};

/** Reads the cells of one row from its text, `from` behind the label's first piece. Never shifts and never pads. */
export function readFlatRow(
  text: string,
  row: RowTokens,
  [from, to]: readonly [from: number, to: number],
  context: RowContext,
): FlatRow {
  const arity = context.shape.groups * context.shape.size;
  const { tokens } = row;
  const parted =
    byColumns(text, from, tokens, arity, context.layout) ?? byBorders(text, tokens, [context.labelEnd, to], arity);
  if (parted !== null) return { kind: "cells", cells: parted, trust: "certain" };
  const whole = exactly(tokens, context.shape, context.nextMark);
  if (whole?.every((token) => readable(token.raw)) === true) {
    const trust = whole.length === tokens.length ? trustOf(text, whole, to) : "likely";
    return { kind: "cells", cells: whole.map((token) => token.raw), trust };
  }
  if (whole !== null || tokens.length > arity) return { kind: "unreadable" };
  return split(tokens, arity, context);
}

/** "007" is no number: nobody knows how many cells it was. */
const readable = (raw: string): boolean => readValue(raw, { signed: true, money: true }).status !== "unreadable";

/**
 * As many values as cells: the row as a whole, or what is left of it without a page number, the next label's number, or a
 * word that is the beginning of a caption.
 */
function exactly(tokens: readonly Token[], shape: SplitShape, nextMark: string | null): readonly Token[] | null {
  const arity = shape.groups * shape.size;
  if (tokens.length <= arity) return tokens.length === arity && !isMixed(tokens) ? tokens : null;
  const printed = tokens.filter((token) => !isHan(token.raw.charAt(0)));
  if (printed.length === arity) return printed;
  const first = tokens.slice(0, arity);
  const rest = tokens.slice(arity).map((token) => token.raw);
  if (rest.length === 3 && /^[-–—－]\d{1,3}[-–—－]$/u.test(rest.join(""))) return first;
  const line = fullLine(tokens, arity);
  if (line !== null) return line;
  const isMark = rest.length === 1 && rest[0] === nextMark && byLine(tokens).length === 1;
  return isMark && shape.sums && sumsHold(first, shape) ? first : null;
}

const pageNumber = /^\d{1,3}$/u;

/** The one line with as many values as cells, where the others are lone numbers. */
function fullLine(tokens: readonly Token[], arity: number): readonly Token[] | null {
  const lines = byLine(tokens);
  const full = lines.filter((line) => line.length === arity);
  const [only] = full;
  const others = lines.filter((line) => line !== only);
  const arePages = others.every((line) => line.length === 1 && pageNumber.test(line[0]?.raw ?? ""));
  return arity > 1 && full.length === 1 && only !== undefined && arePages ? only : null;
}

function sumsHold(tokens: readonly Token[], { size }: SplitShape): boolean {
  const values = tokens.map((token) => readValue(token.raw).value ?? Number.NaN);
  const totals = values.filter((_, at) => at % size === size - 1);
  return totals.every((total, group) => sum(values.slice(group * size, group * size + size - 1)) === total);
}

/** A line of several values and a lone number in another: that may be a page's, and one of the values may be lost. */
function isMixed(tokens: readonly Token[]): boolean {
  const lines = byLine(tokens);
  return lines.length > 1 && lines.some((line) => line.length > 1) && lines.some((line) => line.length === 1);
}

function byLine(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines = new Map<number, Token[]>();
  for (const token of tokens) lines.set(token.line, [...(lines.get(token.line) ?? []), token]);
  return [...lines.values()];
}

function trustOf(text: string, tokens: readonly Token[], to: number): Trust {
  const [first, ...others] = tokens;
  if (first === undefined || others.some((token) => token.glued)) return "likely";
  const borders = others.map((token, at) => text.slice(tokens[at]?.end ?? token.start, token.start));
  const isParted = others.length === 0 ? borderBefore(text, first.start) >= 0 : borders.every(partsCells);
  if (isParted) return "certain";
  const behind = text.slice(tokens.at(-1)?.end ?? to, to + 1);
  const isLine = /^[ \t\u3000]*(?:\n|$)/u.test(behind) && !borders.some((border) => border.includes("\n"));
  return isLine ? "line" : "sums";
}

/** A tab or a pipe; over a line end, one that opens the next line: a number alone below a table's line may be a page's. */
const partsCells = (border: string): boolean => /[\t|][^\n]*$/u.test(border);

/** The cells behind the label of a line like all others of its table, blank ones among them; null where it is not so. */
function byColumns(
  text: string,
  from: number,
  tokens: readonly Token[],
  arity: number,
  layout: LineLayout | null,
): readonly string[] | null {
  const first = tokens[0];
  if (layout === null || tokens.some((token) => token.line !== first?.line)) return null;
  const line = fieldsOfLine(text, first?.start ?? from);
  if (layout.cells !== null && layout.cells !== line.length) return null;
  const cells = line.slice(layout.labelCells);
  const filled = cells.filter((cell) => cell !== "");
  return filled.length === tokens.length && filled.every(readable) ? cutTo(cells, arity) : null;
}

/**
 * The cells of a line parted by tabs or pipes, blank ones among them: as many behind the label as the row has columns, or in
 * a line of their own. With more fields than that nobody knows which of the blank ones are cells.
 */
function byBorders(
  text: string,
  tokens: readonly Token[],
  [labelEnd, to]: readonly [labelEnd: number, to: number],
  arity: number,
): readonly string[] | null {
  const first = tokens[0];
  if (tokens.length >= arity || tokens.some((token) => token.line !== first?.line)) return null;
  const at = first?.start ?? labelEnd;
  const line = fieldsOfLine(text, at);
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const isBeside = lineStart < labelEnd;
  const before = isBeside ? fieldsOfLine(text.slice(lineStart, labelEnd), 0).length : 0;
  const cells = line.slice(before);
  if (cells.length !== arity || at > to) return null;
  // A blank right behind the label may be the label's second column, and another value lost.
  if (isBeside && tokens.length > 0 && cells[0] === "") return null;
  return cells.every((cell) => cell === "" || readable(cell)) ? cells : null;
}

/** Exactly as many cells as columns; blank ones behind the last column do not count. */
function cutTo(cells: readonly string[], arity: number): readonly string[] | null {
  if (cells.length < arity) return null;
  return cells.slice(arity).every((cell) => cell === "") ? cells.slice(0, arity) : null;
}

/** The tab or pipe right before a value, over blanks; -1 if there is none. */
function borderBefore(text: string, start: number): number {
  let at = start - 1;
  while (at >= 0 && (text[at] === " " || text[at] === "\u3000" || text[at] === "\u00a0")) at -= 1;
  return text[at] === "\t" || text[at] === "|" ? at : -1;
}

/** From here on a sum does not hold by chance. */
const tellingTotal = 20;

function split(tokens: readonly Token[], arity: number, { shape, glued }: RowContext): FlatRow {
  const short = { kind: "short", found: tokens.length } as const;
  const runs = tokens.map((token) => token.raw);
  if (runs.length === 0 || runs.join("").length < arity) return short;
  const marks = sameMarks(runs, arity);
  if (marks !== null) return { kind: "split", cells: marks };
  const ways = waysToSplit(runs, shape);
  if (!glued && !isTelling(ways, shape)) return short;
  const [only, ...others] = ways ?? [];
  if (ways === null || only === undefined) return { kind: "unreadable" };
  if (others.length === 0) return { kind: "split", cells: only.map(String) };
  return shape.sums ? { kind: "open", ways } : { kind: "unreadable" };
}

/** Whether one way is left, by a sum that is no chance. */
function isTelling(ways: readonly (readonly number[])[] | null, shape: SplitShape): boolean {
  return shape.sums && ways?.length === 1 && (ways[0]?.at(-1) ?? 0) >= tellingTotal;
}

/** "///" is three cells. "———" is one: a dash may have any length. */
function sameMarks(runs: readonly string[], arity: number): readonly string[] | null {
  const [only = ""] = runs;
  return runs.length === 1 && /^\/+$/u.test(only) && only.length === arity ? Array.from(only) : null;
}
