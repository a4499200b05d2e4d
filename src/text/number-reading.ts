import { parseNumeral } from "./numerals.ts";

/** The kinds are told at `NumberToken`. */
export type NumberKind =
  | "number"
  | "year"
  | "ordinal"
  | "article"
  | "date"
  | "range"
  | "document"
  | "phone"
  | "mark"
  | "code";

/** A number met in folded text; offsets are of that text. `value` is null where the kind has none. */
export type NumberReading = {
  readonly kind: NumberKind;
  readonly start: number;
  readonly end: number;
  readonly unit: string | null;
  readonly unitEnd: number;
  readonly approximate: boolean;
  readonly value: number | null;
};

/** A sign of a Chinese numeral, as a regular expression's source. */
export const hanSource = "[〇零一二两三四五六七八九十百千万亿]";

/** Thousands, or plain digits, with decimals; a heading's "1." before a year is not the 1 of a decimal. */
export const arabicSource = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.(?!(?:19|20)\\d\\d年)\\d+)?";

/** A numeral that may stand in brackets; NaN if it is none. */
export const numeralValue = (text: string): number => parseNumeral(text.replace(/^\((.*)\)$/u, "$1")) ?? Number.NaN;

const roundedBefore = /(?<=近|约|逾|超|超过|突破|不足|不少于|不低于|至少)/uy;
const roundedAfter = /(?:左右|以上|以下|以内|上下|有余|[余多](?=[,，。;、:)]|$))/uy;

/** Whether a word before the number or behind its unit makes it approximate. */
export function isRounded(text: string, start: number, unitEnd: number): boolean {
  roundedBefore.lastIndex = start;
  roundedAfter.lastIndex = unitEnd;
  return roundedBefore.test(text) || roundedAfter.test(text);
}
