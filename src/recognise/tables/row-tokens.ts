import { cellUnits, emptyWords, groupCores, requestHeadings, zeroWords } from "../../glossary/table-labels.ts";
import { BLANK, DROPPED, foldTable } from "../../text/fold-units.ts";
import { closingOf, isHan, isOpener, wall } from "./skeleton.ts";

/** A value in flat text. `line` counts the lines of its row; `glued`: right behind another value or the label. */
export type Token = {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly glued: boolean;
};

/** The values of a row of flat text. `junk`: stretches that are neither value nor label. `end`: behind the last value or label. */
export type RowTokens = {
  readonly tokens: readonly Token[];
  readonly junk: readonly (readonly [start: number, end: number])[];
  readonly end: number;
};

const number = /[+-]?(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?/uy;
const listMark = / ?[.、)](?!\d) ?/uy;
const pieces: ReadonlySet<string> = new Set([...groupCores.join(""), ...requestHeadings.join(""), ..."一二三四五六七"]);

/** A row being read. `masked`: offsets of label characters; `hidden`: of a label's words in brackets that values cut. */
type Reading = {
  readonly text: string;
  readonly masked: ReadonlySet<number>;
  readonly hidden: Set<number>;
  readonly to: number;
  readonly last: boolean;
  readonly tokens: Token[];
  readonly junk: [number, number][];
  line: number;
  at: number;
  end: number;
};

/**
 * Reads the values between the label of one row and that of the next. Pieces of tall captions and of headings are passed
 * over. Foreign words end the row once it has values; before that their line is passed over.
 *
 * @param masked - the offsets that belong to labels
 * @param last - whether this is the table's last row, which the next foreign word ends in any case
 */
export function readTokens(
  text: string,
  from: number,
  to: number,
  masked: ReadonlySet<number>,
  last: boolean,
): RowTokens {
  const row: Reading = {
    text,
    masked,
    hidden: new Set(),
    to,
    last,
    tokens: [],
    junk: [],
    line: 0,
    at: from,
    end: from,
  };
  while (row.at < to && text.charAt(row.at) !== wall) if (!readOne(row)) break;
  return { tokens: row.tokens, junk: row.junk, end: row.end };
}

/** One step. False where the row ends. */
function readOne(row: Reading): boolean {
  const { text, masked, at } = row;
  const raw = text.charAt(at);
  if (masked.has(at)) {
    row.end = at + 1;
    return pass(row, at + 1);
  }
  if (raw === "\n") {
    row.line += 1;
    return pass(row, at + 1);
  }
  if (isOpener(raw)) return passBrackets(row);
  if (zeroWords.includes(raw) && !isHan(text.charAt(at - 1)) && !isHan(text.charAt(at + 1))) return take(row, at + 1);
  if (isHan(raw)) return readWords(row);
  const unit = unitAt(text, at);
  if (/[\d+-]/u.test(unit)) return readNumber(row);
  if (unit === "/" || unit === "\\") return take(row, at + 1);
  return pass(row, at + 1);
}

function pass(row: Reading, to: number): true {
  row.at = to;
  return true;
}

function take(row: Reading, to: number): true {
  const before = row.tokens.at(-1);
  const glued = before?.end === row.at || row.masked.has(row.at - 1);
  row.tokens.push({ raw: row.text.slice(row.at, to), start: row.at, end: to, line: row.line, glued });
  row.end = to;
  return pass(row, to);
}

/** Brackets in one line explain a label or a number and belong to it; those over several cells are a label cut by its values. */
function passBrackets(row: Reading): boolean {
  const close = closingOf(row.text, row.at);
  const inside = row.text.slice(row.at, close);
  if (close === row.at) return pass(row, row.at + 1);
  if (/[\n\t|]/u.test(inside)) {
    for (let at = row.at; at <= close; at += 1) if (isHan(row.text.charAt(at))) row.hidden.add(at);
    return pass(row, row.at + 1);
  }
  return pass(row, close + 1);
}

function readWords(row: Reading): boolean {
  const { text, at } = row;
  if (row.hidden.has(at)) return pass(row, at + 1);
  const word = emptyWords.find((one) => text.startsWith(one, at) && !isHan(text.charAt(at + one.length)));
  if (word !== undefined && !beginsCaption(text, at)) return take(row, at + word.length);
  let end = at;
  while (end < row.to && isHan(text.charAt(end)) && !row.masked.has(end)) end += 1;
  const ends = row.last && row.tokens.length > 0;
  if (!ends && Array.from(text.slice(at, end)).every((unit) => pieces.has(unit))) return pass(row, end);
  return passJunk(row);
}

const captionReach = 24;

/** A caption whose lines are broken may begin as a word for an empty cell does. */
function beginsCaption(text: string, at: number): boolean {
  const words = Array.from(text.slice(at, at + captionReach))
    .filter(isHan)
    .join("");
  return groupCores.some((core) => words.startsWith(core));
}

/** Foreign words: false where they end the row, else they are passed over to the end of the line. */
function passJunk(row: Reading): boolean {
  if (row.last || row.tokens.length > 0) {
    if (!row.last) row.junk.push([row.at, row.to]);
    return false;
  }
  const lineEnd = row.text.indexOf("\n", row.at);
  let end = row.at;
  const stop = lineEnd < 0 ? row.to : Math.min(lineEnd, row.to);
  while (end < stop && !row.masked.has(end)) end += 1;
  row.junk.push([row.at, end]);
  return pass(row, end);
}

function readNumber(row: Reading): boolean {
  const { text, at } = row;
  const digits = folded(text, at, Math.min(row.to, at + 40));
  number.lastIndex = 0;
  const match = number.exec(digits)?.[0];
  if (match === undefined) return readMark(row, digits);
  const behind = at + match.length;
  if (startsList(row, digits, match.length) || startsWords(row, behind)) return passJunk(row);
  return take(row, endOfCell(row, behind));
}

/** A dash of any length, or a lone plus. */
function readMark(row: Reading, digits: string): boolean {
  const dashes = /^-+/u.exec(digits)?.[0].length ?? 0;
  return dashes > 0 ? take(row, row.at + dashes) : pass(row, row.at + 1);
}

/** "2." before a word: the number of a label that was not known. */
function startsList(row: Reading, digits: string, length: number): boolean {
  listMark.lastIndex = length;
  const mark = listMark.exec(digits)?.[0];
  const word = row.at + length + (mark?.length ?? 0);
  return mark !== undefined && isHan(row.text.charAt(word)) && !row.masked.has(word);
}

/** "2021年": a number that words follow which are no unit. */
function startsWords(row: Reading, at: number): boolean {
  if (!isHan(row.text.charAt(at)) || row.masked.has(at) || row.hidden.has(at)) return false;
  let end = at;
  while (end < row.to && isHan(row.text.charAt(end)) && !row.masked.has(end)) end += 1;
  const words = row.text.slice(at, end);
  return !cellUnits.some((unit) => words.startsWith(unit)) && !Array.from(words).every((unit) => pieces.has(unit));
}

/** Past the unit, and past brackets behind it. */
function endOfCell(row: Reading, at: number): number {
  const unit = row.masked.has(at) ? undefined : cellUnits.find((one) => row.text.startsWith(one, at));
  const end = at + (unit?.length ?? 0);
  if (!isOpener(row.text.charAt(end))) return end;
  const close = closingOf(row.text, end);
  const inside = row.text.slice(end + 1, close);
  // "（六）" opens the next label; words in brackets belong to the number.
  return close > end &&
    inside.length > 2 &&
    !/[\n\t|]/u.test(inside) &&
    !/^\s?[一二三四五六七八九十\d]{1,2}\s?$/u.test(inside)
    ? close + 1
    : end;
}

function unitAt(text: string, at: number): string {
  const unit = foldTable[text.charCodeAt(at)] ?? BLANK;
  return unit === DROPPED ? " " : String.fromCharCode(unit);
}

/** Line ends stay: what is read from here ends with its line. */
function folded(text: string, from: number, to: number): string {
  let result = "";
  for (let at = from; at < to; at += 1) result += text[at] === "\n" ? "\n" : unitAt(text, at).replace("，", ",");
  return result;
}
