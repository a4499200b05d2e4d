import type { Column } from "../../glossary/editions/edition.ts";
import { cellUnits, changeWords, emptyWords, shortMoneyUnits, zeroWords } from "../../glossary/table-labels.ts";
import { BLANK, DROPPED, foldTable } from "../../text/fold-units.ts";
import type { ReadCell } from "./table-reading.ts";

/** What is known of a cell's column. */
export type ColumnKind = Partial<Pick<Column, "signed" | "money">>;

export type CellValue = Pick<ReadCell, "raw" | "value" | "unit" | "status">;

const number = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)((?:\.\d+)?)/u;
const runTogether = /^0\d/u;

/**
 * Reads one cell: a number with what stands behind it, or a mark that stands for nothing. A number is followed by a unit,
 * by brackets or by words, never by more digits or by what changes its size: then the cell is `unreadable`.
 *
 * @param of - the column: in one of changes words and dashes before a number are its sign, in one of money `万` is a unit
 */
export function readValue(printed: string, of: ColumnKind = {}): CellValue {
  const signed = of.signed === true;
  const raw = printed.trim();
  const text = withDigit(foldCell(raw));
  const empty = emptyStatus(text);
  if (empty !== null) return { raw, value: 0, unit: null, status: empty };
  const unreadable: CellValue = { raw, value: null, unit: null, status: "unreadable" };
  const { sign, rest } = takeSign(text, signed);
  const match = number.exec(rest);
  if (match === null) return unreadable;
  const [whole, mark = "", digits = "", decimals = ""] = match;
  if (runTogether.test(digits) || (mark === "-" && /^[—–―－]/u.test(raw) && !signed)) return unreadable;
  const behind = readTail(rest.slice(whole.length), of.money === true);
  if (behind === null) return unreadable;
  const size = Number(`${digits.replaceAll(",", "")}${decimals}`);
  const value = size === 0 ? 0 : size * sign * (mark === "-" ? -1 : 1);
  return { raw, value, unit: behind.unit, status: "stated" };
}

/** A word for 0 that is the cell, or the cell's number. */
function withDigit(text: string): string {
  const zero = zeroWords.find((word) => text.startsWith(word));
  const rest = text.slice(zero?.length ?? 0);
  return zero !== undefined && (rest === "" || cellUnits.includes(rest)) ? `0${rest}` : text;
}

/** Half width, without blanks at the ends; inner blanks become one, since they may part two numbers. */
export function foldCell(raw: string): string {
  let text = "";
  for (let at = 0; at < raw.length; at += 1) {
    const unit = foldTable[raw.charCodeAt(at)] ?? BLANK;
    if (unit !== DROPPED) text += String.fromCharCode(unit);
  }
  return text.trim().replace(/ +/gu, " ").replaceAll("，", ",");
}

function emptyStatus(text: string): "blank" | "slash" | "dash" | null {
  if (text === "") return "blank";
  const tight = text.replaceAll(" ", "");
  if (/^[/\\]+$/u.test(tight) || emptyWords.includes(tight)) return "slash";
  return /^[-_]+$/u.test(tight) ? "dash" : null;
}

function takeSign(text: string, signed: boolean): { readonly sign: 1 | -1; readonly rest: string } {
  if (signed) {
    for (const [word, sign] of Object.entries(changeWords)) {
      if (text.startsWith(word)) return { sign, rest: text.slice(word.length).trimStart() };
    }
  }
  return { sign: 1, rest: text.replace(/^([+-]) /u, "$1") };
}

/** What stands behind the number. Null where it may change the number: more digits, a share, a rounding, a size. */
function readTail(tail: string, money: boolean): { readonly unit: string | null } | null {
  const rest = tail.trimStart();
  if (rest === "") return { unit: null };
  const short = money ? shortMoneyUnits[rest] : undefined;
  if (short !== undefined) return { unit: short };
  const unit = cellUnits.find((one) => rest.startsWith(one));
  if (unit !== undefined) return /^\s*[\d.,/%]/u.test(rest.slice(unit.length)) ? null : { unit };
  return /^[(,;:*#]/u.test(rest) && !/^,\s*\d/u.test(rest) ? { unit: null } : null;
}
