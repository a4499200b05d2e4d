import { BLANK, DROPPED, foldTable, isDigit, isWordUnit } from "./fold-units.ts";

/** Folded text and the way back: for every code unit of `text` the raw offsets where it starts and ends. */
export type Folded = { readonly text: string; readonly starts: Uint32Array; readonly ends: Uint32Array };

/**
 * Folds away what no reader of a report calls a difference: width, kinds of dash, quote, dot and bracket, white space.
 * Comparison happens on folded text; what is shown is raw.
 *
 * Unit by unit, never NFKC, which would make 12 of ①2. White space goes, except for one blank between two digits or Latin
 * letters ("2 3" may be two cells) and after a point that would else join two numbers ("1. 2021年").
 * A comma between digits is `,` where it parts thousands (1,234), else `，`. A dash where a heading has its number is 一.
 *
 * The map is monotone and leaves out nothing but white space and invisible marks; folding twice is folding once. O(n).
 */
export function fold(raw: string): Folded {
  if (raw.length >= offsets.length || !isPlain(raw)) return foldUnits(raw);
  return { text: raw, starts: offsets.subarray(0, raw.length), ends: offsets.subarray(1, raw.length + 1) };
}

/** The folded text alone. */
export const foldText = (raw: string): string => fold(raw).text;

function foldUnits(raw: string): Folded {
  const draft = newDraft(raw.length);
  let space = -1; // where the white space before `at` begins, if there is some
  for (let at = 0; at < raw.length; at += 1) {
    const unit = foldTable[raw.charCodeAt(at)] ?? DROPPED;
    if (unit === DROPPED) {
      extendLast(draft, at);
      continue;
    }
    if (unit === BLANK) {
      if (space < 0) space = at;
      continue;
    }
    append(draft, space < 0 ? unit : settleSpace(draft, unit, space, at), at, at + 1);
    space = -1;
  }
  const { units, starts, ends, length } = draft;
  const text = unitsToText(settleHeadingDash(settleCommas(units.subarray(0, length))));
  return { text, starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** Whether nothing in it folds, wherever it stands: figures in cells, most labels. */
function isPlain(raw: string): boolean {
  for (let at = 0; at < raw.length; at += 1) {
    const unit = raw.charCodeAt(at);
    if (foldTable[unit] !== unit || unit === BLANK || unit === COMMA || unit === WIDE_COMMA || unit === DASH)
      return false;
  }
  return true;
}

/** The offsets that short plain texts share as their map: a cell needs none of its own. */
const offsets = Uint32Array.from({ length: 257 }, (_, at) => at);

const COMMA = 0x2c;
const WIDE_COMMA = 0xff0c;
const DASH = 0x2d;
const POINT = 0x2e;
const PAUSE = 0x3001;
const ONE = 0x4e00;

/** A folding under way; `length` units are written. */
type Draft = {
  readonly units: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  length: number;
};

const newDraft = (most: number): Draft => ({
  units: new Uint16Array(most),
  starts: new Uint32Array(most),
  ends: new Uint32Array(most),
  length: 0,
});

function append(draft: Draft, unit: number, start: number, end: number): void {
  draft.units[draft.length] = unit;
  draft.starts[draft.length] = start;
  draft.ends[draft.length] = end;
  draft.length += 1;
}

/** A mark without width belongs to the unit right before it: a selector makes one character with it. */
function extendLast(draft: Draft, at: number): void {
  const last = draft.length - 1;
  if (last >= 0 && draft.ends[last] === at) draft.ends[last] = at + 1;
}

/**
 * White space from `start` to `end` stands before `next`: writes the one blank that must stay, if any.
 * Returns what to write for `next`: a comma beside white space parts a list ("3, 400" is two numbers).
 */
function settleSpace(draft: Draft, next: number, start: number, end: number): number {
  const { units, length } = draft;
  if (blankStays(units, length, next)) append(draft, BLANK, start, end);
  else if (length > 0 && units[length - 1] === COMMA) units[length - 1] = WIDE_COMMA;
  return next === COMMA ? WIDE_COMMA : next;
}

function blankStays(units: Uint16Array, length: number, next: number): boolean {
  if (length === 0 || !isWordUnit(next)) return false;
  const last = units[length - 1] ?? 0;
  if (last === POINT) return isDigit(next) && isDigit(units[length - 2] ?? 0);
  return isWordUnit(last);
}

/** Commas between digits: `,` in thousands as they were typed, else `，`. All others: `,`. */
function settleCommas(units: Uint16Array): Uint16Array {
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit !== COMMA && unit !== WIDE_COMMA) continue;
    const between = isDigit(units[at - 1] ?? 0) && isDigit(units[at + 1] ?? 0);
    if (!between) units[at] = COMMA;
    else if (unit === COMMA && !partsThousands(units, at)) units[at] = WIDE_COMMA;
  }
  return units;
}

/** Up to three digits before the comma, exactly three behind it, and nothing that makes them decimals. */
function partsThousands(units: Uint16Array, comma: number): boolean {
  const before = digitsFrom(units, comma - 1, -1);
  const after = digitsFrom(units, comma + 1, 1);
  const opener = units[comma - 1 - before];
  if (after !== 3 || before > 3 || opener === POINT || opener === WIDE_COMMA) return false;
  return opener === COMMA ? before === 3 : true;
}

/** How many digits stand from `at` on in the direction `step`; counted up to four. */
function digitsFrom(units: Uint16Array, at: number, step: 1 | -1): number {
  let count = 0;
  while (count < 4 && isDigit(units[at + count * step] ?? 0)) count += 1;
  return count;
}

/** "—、" and "（—）" before a title: readers of scanned pages take 一 for a dash. */
function settleHeadingDash(units: Uint16Array): Uint16Array {
  if (units[0] === DASH && units[1] === PAUSE && units.length > 2) units[0] = ONE;
  if (units[0] === 0x28 && units[1] === DASH && units[2] === 0x29 && units.length > 3) units[1] = ONE;
  return units;
}

/** In pieces: a function takes only so many arguments. */
function unitsToText(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += 4096) {
    pieces.push(Reflect.apply(String.fromCharCode, null, units.subarray(at, at + 4096)));
  }
  return pieces.join("");
}
