import {
  arabicSource as arabic,
  hanSource as han,
  isRounded,
  type NumberKind,
  type NumberReading,
  numeralValue,
} from "./number-reading.ts";
import { readQuantity } from "./quantities.ts";
import { unitSource as unit } from "./units.ts";

/**
 * A way to read a number. The pattern is sticky, without nested repetition, and has the groups `n` (the number as it is
 * quoted) and, where it applies, `unit`, `value` (the numeral inside `n`), `few` (a word that makes it approximate).
 */
type Rule = {
  readonly kind: NumberKind;
  /** The characters it may begin with. */
  readonly opens: string;
  readonly pattern: RegExp;
};

const fullYear = "(?:19|20)\\d\\d";
const month = "(?:0?[1-9]|1[0-2]|十[一二]?|[一二三四五六七八九])(?!\\d)月";
const day = "(?:[0-3]?\\d|[一二三]?十?[一二三四五六七八九十])[日号]";
/** What ends a clause: behind it no word goes on. */
const pause = '[,，。;、:!?()"]|$';
const sentenceStart = '(?<=^|[。;:!?"]|\\.(?<!\\d\\.))';
const multiplier = "(?:[十百千]?[万亿]|万亿|[百千](?![分米克瓦]))";
const ordinalUnit = "(?:季度|阶段|部分|版本|[期次届条款项章节批号名位轮场版辑年页类种个卷集组层讲课件])";

const digits = "0123456789";
const numerals = "〇零一二两三四五六七八九十百千万亿";

const rule = (kind: NumberKind, opens: string, source: string): Rule => ({
  kind,
  opens,
  pattern: new RegExp(source, "uy"),
});

/** In the order they are tried: the first that fits has it. */
const rules: readonly Rule[] = [
  rule("document", "(", `(?<n>\\(${fullYear}年?\\)第?\\d{1,5}号)`),
  rule("phone", "(", "(?<n>\\(0\\d{2,3}\\)-?\\d{7,8})(?!\\d)"),
  rule("mark", "(", `${sentenceStart}\\((?<n>\\d{1,2}|${han}{1,3})\\)`),
  rule("mark", digits + numerals, `${sentenceStart}(?<n>\\d{1,2}|${han}{1,3})(?=[.、](?!\\d|${han}))`),
  rule("mark", numerals, `(?<=^|[。;:!?,、"])(?<n>${han}{1,3})(?=是)`),
  rule("date", digits, `(?<n>${fullYear}(?<joint>[-./])(?:0?[1-9]|1[0-2])\\k<joint>[0-3]?\\d)(?!\\d)`),
  rule("year", digits + numerals, `(?<n>${fullYear}|[一二][〇零一二三四五六七八九]{3})(?<unit>年)`),
  rule("year", digits, `(?<n>${fullYear})(?=[-~至到]${fullYear}(?:年|(?!\\d|${unit})))`),
  rule("year", digits, `(?<=${fullYear}[-~至到])(?<n>${fullYear})(?!\\d|${unit})`),
  rule("year", digits, `(?<n>${fullYear})(?=[版届级])`),
  rule("date", digits + numerals, `(?<n>(?:\\d{1,2}[-~至到、])?${month}(?:${day})?)`),
  rule("date", digits + numerals, `(?<n>${day.replace("[日号]", "日")})(?![内常报益前])`),
  rule("date", digits, "(?<n>\\d{1,2}:\\d\\d(?::\\d\\d)?)(?!\\d)"),
  rule("date", digits, "(?<n>\\d{1,2}时(?:\\d{1,2}分)?)(?![间期效])"),
  rule("date", digits + numerals, "(?<n>[1-4一二三四]季度)"),
  rule("phone", digits, `(?<n>1[3-9]\\d{9})(?!\\d|\\.\\d|${unit})`),
  rule("phone", digits, "(?<n>0\\d{2,3}-{1,2}\\d{7,8}(?:-\\d{1,5})?)(?!\\d)"),
  rule("phone", digits, "(?<n>0\\d{9,11}|[48]00-?\\d{3,4}-?\\d{3,4})(?![\\d.])"),
  rule("phone", digits, "(?<=[话真机线编码]:?)(?<n>\\d{6,8})(?!\\d)"),
  rule("code", digits, "(?=\\d[\\d.-]{0,40}(?:[A-Za-z@]|\\+[\\dA-Za-z]))(?<n>\\d[\\w.+@-]*)"),
  rule("code", digits, "(?<n>\\d+(?:[-.]\\d+){2,})"),
  rule("code", digits, "(?<n>\\d{16,})"),
  rule("code", digits, `(?<n>123\\d\\d)(?![\\d.,万亿余多]|${unit})`),
  rule("code", digits, "(?<n>\\d{1,5}(?:-\\d{1,4})?号)(?!召)"),
  rule("document", "第", `(?<n>第\\d{1,5}号)`),
  rule(
    "article",
    "第",
    `(?<n>第(?<value>\\d{1,3}|${han}{1,5}|\\((?:\\d{1,2}|${han}{1,3})\\)))(?<unit>[条款]|(?<=\\))项)`,
  ),
  rule("ordinal", "第", `(?<n>第(?<value>\\d{1,5}|${han}{1,5}))(?<unit>${ordinalUnit})`),
  rule("ordinal", "第", `(?<n>第(?<value>\\d{1,5}|${han}{1,5}(?=${pause})))`),
  rule("ordinal", digits + numerals, `(?<n>\\d{1,3}|${han}{1,4})(?<unit>届)`),
  rule("number", numerals, `(?<n>百分之(?<value>\\d[\\d.]*|${han}{1,5}(?:点${han}{1,4})?))`),
  rule("range", digits + numerals, `(?<n>(?:\\d{1,5}|${han}{1,4})分之(?:\\d{1,5}|${han}{1,4}))`),
  rule(
    "range",
    digits,
    `(?<n>${arabic}${multiplier}?[%‰]?[-~]${arabic}${multiplier}?(?<few>[余多])?)(?!-)(?<unit>${unit})?`,
  ),
  rule("range", digits, `(?<n>${arabic}[至到]${arabic}${multiplier}?)(?<unit>${unit})`),
  rule("range", numerals, `(?<n>${han}{1,5}[-~至到]${han}{1,5})(?<unit>${unit})`),
  rule(
    "range",
    numerals,
    `(?<n>(?:一两|一二|二三|两三|三四|三五|四五|五六|六七|七八|八九)[十百千万亿]?)(?<unit>${unit})`,
  ),
  rule(
    "range",
    "几数",
    `(?<![总件人次多少岁页期户笔份基参系函分位])(?<n>[几数](?:[十百千万亿]{1,3}[余多]?)?)(?<unit>${unit})`,
  ),
  rule("year", digits, `(?<n>199\\d|20[0-5]\\d)(?![\\d,]|\\.\\d|${multiplier}|[余多来几]|${unit})`),
];

/**
 * The rules of a sign, and one pattern that fits wherever one of them does: most numbers fit none, and one look says so.
 * Units are left out of it. They would make it ten times as long, and it may fit too often.
 */
type RuleSet = { readonly rules: readonly Rule[]; readonly any: RegExp };

const ruleSets: ReadonlyMap<string, RuleSet> = new Map(
  [digits, numerals, ..."(第几数"].flatMap((signs) => {
    const set = ruleSet(signs.charAt(0));
    return [...signs].map((sign) => [sign, set] as const);
  }),
);

/** Rules open with any digit or with none, and so with numerals: one sign of a kind speaks for all. */
function ruleSet(sign: string): RuleSet {
  const own = rules.filter(({ opens }) => opens.includes(sign));
  const sources = own.map(({ pattern }) =>
    pattern.source
      .replaceAll(`|${unit}`, "") // in what must not follow
      .replaceAll(unit, "") // in what must
      .replace(/\(\?<(?:n|unit|value|few)>/gu, "(?:"),
  );
  return { rules: own, any: new RegExp(sources.join("|"), "uy") };
}

/** What a number begins with; a Latin letter begins a word that may hide digits (a web address, O2O). */
export const candidateSource = "[0-9A-Za-z〇零一二两三四五六七八九十百千万亿几数第(+-]";

const latinWord = /[A-Za-z][\w.+:/?#&=%@~-]*/uy;
const hanRun = new RegExp(`${han}+`, "uy");

/** The number that begins at `at` in folded text; null if there is none. */
export function readNumber(text: string, at: number): NumberReading | null {
  const set = ruleSets.get(text.charAt(at));
  return (set && fits(set.any, text, at) ? readByRule(set.rules, text, at) : null) ?? readQuantity(text, at);
}

function readByRule(some: readonly Rule[], text: string, at: number): NumberReading | null {
  for (const { kind, pattern } of some) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const reading = match && toReading(kind, text, match);
    if (reading && !Number.isNaN(reading.value)) return reading;
  }
  return null;
}

function fits(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Where to look next when no number begins at `at`: behind the word or run of numerals that stands there. */
export function skipFrom(text: string, at: number): number {
  for (const pattern of [latinWord, hanRun]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return at + 1;
}

/** Rules may quote less than they match (the brackets of a mark): `n` says what. */
function toReading(kind: NumberKind, text: string, match: RegExpExecArray): NumberReading {
  const groups = match.groups ?? {};
  const quoted = groups["n"] ?? match[0];
  const start = match.index + match[0].indexOf(quoted);
  const end = start + quoted.length;
  const percent = quoted.startsWith("百分之");
  const valued = kind === "number" || kind === "year" || kind === "ordinal" || kind === "article";
  return {
    kind,
    start,
    end,
    unit: percent ? "%" : (groups["unit"] ?? null),
    unitEnd: end + (groups["unit"]?.length ?? 0),
    approximate: kind === "range" || isRounded(text, start, end),
    value: valued ? numeralValue(groups["value"] ?? quoted) : null,
  };
}
