import { shiftPoint } from "./decimal.ts";
import { arabicSource, hanSource, isRounded, type NumberReading } from "./number-reading.ts";
import { parseNumeral } from "./numerals.ts";
import { unitSource } from "./units.ts";

/** 万, 千万, 百 … behind digits; not the 百 of 百分, the 千 of 千米. */
const multiplier = "(?:万亿|[十百千]?[万亿]|[百千](?![分米克瓦]))";
/** Words that round the number, between it and its unit. */
const rounding = "[余多几来+]";

/** 1,234 · -6 · 34.5 · 18万余 · 30余万 · 3千万 */
const arabicQuantity = new RegExp(
  `(?<sign>(?<![\\dA-Za-z)%.+~年月日号时期-])[+-])?(?<digits>${arabicSource})(?<few>${rounding}(?=${multiplier}|${unitSource}|[,，。;、:)]|$))?` +
    `(?<multiplier>${multiplier})?(?<fewer>${rounding}(?=${unitSource}|[,，。;、:)]|$))?`,
  "uy",
);
/** 三 · 二十余 · 十多万 · 一百零三 */
const hanQuantity = new RegExp(
  `(?<digits>${hanSource}+)(?<few>${rounding}(?=[万亿]|${unitSource}|[,，。;、:)]|$))?(?<multiplier>(?<=${rounding})[万亿])?`,
  "uy",
);
const unitHere = new RegExp(unitSource, "uy");
const wanOrYi = /[万亿]$/u;

/** The quantity that begins at `at` in folded text; null if none does. */
export function readQuantity(text: string, at: number): NumberReading | null {
  arabicQuantity.lastIndex = at;
  const arabic = arabicQuantity.exec(text);
  if (arabic) return readArabic(text, arabic);
  hanQuantity.lastIndex = at;
  const han = hanQuantity.exec(text);
  return han && readHan(text, han);
}

function readArabic(text: string, match: RegExpExecArray): NumberReading {
  // By place: groups by name take as long as the whole match, and most numbers come here.
  const [, sign = "", digits = "", few, times = "", fewer] = match;
  const value = scaled(Number(digits.replaceAll(",", "")), times);
  return quantity(text, match, sign === "-" && value !== 0 ? -value : value, few !== undefined || fewer !== undefined);
}

/** 一起, 一分, 统一… are words; the numeral in them counts nothing. */
const wordsBehindOne = /[起分道直些般旦]/u;
const wordsBeforeOne = /[统唯同单万逐之合专划归不如始第]$/u;

/**
 * Two signs or more make a number where they read as one; a single sign only before a unit, and 百, 千, 万 alone only where
 * rounded (近百件). Signs in a row without 十百千 (三三, 一一) are none.
 */
function readHan(text: string, match: RegExpExecArray): NumberReading | null {
  const { digits = "", multiplier: times = "", few } = match.groups ?? {};
  const start = match.index;
  const rounded = few !== undefined || isRounded(text, start, start + digits.length) || text[start - 1] === "上";
  const value = parseNumeral(rounded && /^[百千万亿]/u.test(digits) ? `一${digits}` : digits);
  if (value === null) return null;
  const read = quantity(text, match, scaled(value, times), rounded);
  if (digits.length === 1 && (read.unit === null || isPartOfWord(text, start, digits))) return null;
  const counted = /[十百千万亿〇零]/u.test(digits) || digits.length === 1;
  if (!counted) return null;
  return read.unit === null && !rounded ? { ...read, kind: "code", value: null } : read;
}

function isPartOfWord(text: string, start: number, digits: string): boolean {
  if (digits !== "一") return false;
  return wordsBehindOne.test(text[start + 1] ?? "") || wordsBeforeOne.test(text.slice(0, start).slice(-1));
}

const scaled = (value: number, times: string): number =>
  [...times].reduce((all, sign) => shiftPoint(all, placesOf[sign] ?? 0), value);

const placesOf: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Takes the unit. 万元 and 亿元 are units: their 万 or 亿 leaves the number, unless a word of rounding parts them. */
function quantity(text: string, match: RegExpExecArray, value: number, rounded: boolean): NumberReading {
  const whole = match[0];
  const start = match.index;
  const money = wanOrYi.test(whole) && text[start + whole.length] === "元";
  const end = start + whole.length - (money ? 1 : 0);
  unitHere.lastIndex = end;
  const unitEnd = unitHere.test(text) ? unitHere.lastIndex : end;
  const places = money ? (placesOf[whole.at(-1) ?? ""] ?? 0) : 0;
  return {
    kind: "number",
    start,
    end,
    unit: unitEnd > end ? text.slice(end, unitEnd) : null,
    unitEnd,
    value: shiftPoint(value, -places),
    approximate: rounded || isRounded(text, start, unitEnd),
  };
}
