import { shiftPoint, sum } from "./decimal.ts";
import { foldText } from "./fold.ts";

const ones: ReadonlyMap<string, number> = new Map(
  ["〇零", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap((forms, value) =>
    [...forms].map((form) => [form, value] as const),
  ),
);
/** How many places 万 and 亿 move the point. */
const places: ReadonlyMap<string, number> = new Map([
  ["万", 4],
  ["亿", 8],
]);

/**
 * The value of a whole numeral: 12, １，234 no, 1,234 yes, 十二, 一百零三, 两千, 二〇二一, 3万, 784.58万. Null for anything else.
 * 三点五 is 3.5. Digits in a row without 十百千 are read by position where there are at least two (二〇二一).
 */
export function parseNumeral(text: string): number | null {
  const folded = foldText(text);
  const arabic = /^([\d.,]+)(万?)(亿?)$/u.exec(folded);
  if (!arabic) return parseHan(folded);
  const [, digits = "", wan, yi] = arabic;
  const base = parseArabic(digits);
  return base === null ? null : shiftPoint(base, (wan ? 4 : 0) + (yi ? 8 : 0));
}

/** A whole number from 0 to 9999 as it is counted in headings: 12 is 十二, 103 is 一百零三. */
export function chineseNumeral(value: number): string {
  if (value === 0) return "零";
  const names = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
  const digits = [...String(value)].map(Number);
  const written = digits.map((digit, index) =>
    digit === 0 ? "零" : `${names[digit]}${["", "十", "百", "千"][digits.length - 1 - index] ?? ""}`,
  );
  const joined = written.join("").replace(/零+/gu, "零").replace(/零$/u, "");
  return joined.replace(/^一十/u, "十");
}

function parseArabic(text: string): number | null {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) ? text.replaceAll(",", "") : text;
  return /^\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

/** Longer than any number that is written; bounds the recursion over 亿. */
const longestNumeral = 32;

function parseHan(text: string): number | null {
  if (text.length > longestNumeral) return null;
  const [whole = "", fraction] = text.split("点", 2);
  const base = inRow(whole) ?? parseCounted(whole);
  if (base === null || fraction === undefined) return base;
  const decimals = inRow(`零${fraction}`);
  return decimals === null ? null : sum([base, shiftPoint(decimals, -fraction.length)]);
}

/** Two digits or more without 十百千, read by position. */
function inRow(text: string): number | null {
  const digits = [...text].map((sign) => ones.get(sign));
  return digits.length > 1 && !digits.includes(undefined) ? Number(digits.join("")) : null;
}

/** Numerals with 亿, 万 and what is under 万: each part is of the form 二千零三十一. */
function parseCounted(text: string): number | null {
  let rest = text;
  const parts: number[] = [];
  for (const mark of ["亿", "万"]) {
    const at = rest.lastIndexOf(mark);
    if (at < 0) continue;
    const part = mark === "亿" ? parseCounted(rest.slice(0, at)) : parseThousands(rest.slice(0, at));
    if (part === null) return null;
    parts.push(shiftPoint(part, places.get(mark) ?? 0));
    rest = rest.slice(at + 1);
  }
  const last = rest === "" && parts.length > 0 ? 0 : parseThousands(rest);
  return last === null ? null : sum([...parts, last]);
}

const digit = "[〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖]";
const thousands = new RegExp(
  `^(?:(${digit})[千仟])?零?(?:(${digit})[百佰])?零?(?:(${digit})?[十拾])?零?(${digit})?$`,
  "u",
);

/** 0 to 9999. 十 may stand without a digit: 十二, 一百十二. */
function parseThousands(text: string): number | null {
  const match = thousands.exec(text);
  if (!match || text === "") return null;
  const [, thousand, hundred, ten, one] = match.map((sign) => (sign === undefined ? undefined : ones.get(sign)));
  const tens = ten ?? (/[十拾]/u.test(text) ? 1 : 0);
  return (thousand ?? 0) * 1000 + (hundred ?? 0) * 100 + tens * 10 + (one ?? 0);
}
