import { wordedOrdinal } from "../glossary/headings.ts";

/** How a heading is numbered. `comma` 一、 · `bracket` （一） · `half` 一） · `point` 1. · `ring` (1) · `digits` 01 · `worded` as the glossary says. */
export type OrdinalStyle = "comma" | "bracket" | "half" | "point" | "ring" | "digits" | "worded" | "none";

/** A number before a title: its value and where the title begins. */
export type Ordinal = { readonly style: OrdinalStyle; readonly value: number | null; readonly end: number };

const han = "一二三四五六七八九十";
/** Numbers as accounts and old prints write them, each by its place. */
const formal = "壹贰叁肆伍陆柒捌玖拾";
const roman = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ";
/** Leftovers of a word processor between a number and its title. */
const noise = String.raw`(?:\s|<!--[^>]{0,60}-->)*`;

const forms: readonly { readonly style: OrdinalStyle; readonly form: RegExp }[] = [
  { style: "bracket", form: new RegExp(`[（(〔【［]\\s*([${han}]{1,3})\\s*[)）〕】］]\\s*[、.．]?${noise}`, "uy") },
  { style: "half", form: new RegExp(`([${han}]{1,3})\\s*[)）]\\s*[、.．]?${noise}`, "uy") },
  {
    style: "comma",
    form: new RegExp(`([${han}]{1,3}|[${formal}${roman}—–－﹣ー-])\\s*[、，,.．:：﹑。]${noise}`, "uy"),
  },
  { style: "ring", form: new RegExp(`[（(]?\\s*([0-9０-９]{1,2})\\s*[)）]${noise}`, "uy") },
  { style: "point", form: new RegExp(`([0-9０-９]{1,2})\\s*[.．、](?![0-9０-９])${noise}`, "uy") },
  { style: "digits", form: /(0[1-9])\s*(?=\p{Script=Han})/uy },
  { style: "worded", form: wordedOrdinal },
  { style: "comma", form: new RegExp(`([${han}]{1,3})[ \\t\\u3000]+(?=\\p{Script=Han})`, "uy") },
  { style: "point", form: /([0-9０-９]{1,2})[ \t\u3000]+(?=\p{Script=Han})/uy },
];

/** The number that stands at `at`, if one does. A lone dash before a comma is a 一 that was misread. */
export function readOrdinal(text: string, at: number): Ordinal | null {
  for (const { style, form } of forms) {
    form.lastIndex = at;
    const found = form.exec(text);
    if (found) return { style, value: ordinalValue(found[1] ?? ""), end: form.lastIndex };
  }
  return null;
}

/** 一 to 九十九, or digits of either width. A dash is 1. */
function ordinalValue(written: string): number | null {
  if (/^[—–－﹣ー-]$/u.test(written)) return 1;
  const digits = written.replace(/[０-９]/gu, (wide) => String(wide.charCodeAt(0) - 0xff10));
  if (/^\d+$/u.test(digits)) return Number(digits);
  const rare = Math.max(formal.indexOf(written), roman.indexOf(written));
  if (rare >= 0) return rare + 1;
  const [tens, ones] = written.includes("十") ? written.split("十") : ["", written];
  const one = ones ? han.indexOf(ones) + 1 : 0;
  if (ones && (one === 0 || one === 10 || ones.length > 1)) return null;
  if (!written.includes("十")) return one;
  const ten = tens ? han.indexOf(tens) + 1 : 1;
  return ten > 0 && ten < 10 ? ten * 10 + one : null;
}
