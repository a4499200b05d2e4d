import { beforeYear, changeWord, comparedBefore, saidYears } from "../glossary/metrics.ts";
import type { NumberToken } from "../text/numbers.ts";
import { clauseStart } from "./clause-of.ts";
import { lastAtMost } from "./stream.ts";

/**
 * A year named in a text, from `at` to `end`. `opens`: it opens its clause. `compared`: something is compared with it.
 * `plan`: the last coming year that opened a clause so far, this one included; null for none.
 */
type SaidYear = {
  readonly year: number;
  readonly at: number;
  readonly end: number;
  readonly opens: boolean;
  readonly compared: boolean;
  readonly plan: number | null;
};

/** The years a paragraph names, and the year of its report. `ends` are theirs, rising. */
export type YearsSaid = {
  readonly said: readonly SaidYear[];
  readonly ends: readonly number[];
  readonly reportYear: number;
};

/** How many years before a number are asked whether they speak of it. */
const mostAsked = 8;

/** The years a text names, by number or by word, in order. Years inside 《》 are names. O(n log n). */
export function yearsSaidIn(text: string, tokens: readonly NumberToken[], reportYear: number): YearsSaid {
  const found = tokens.flatMap(({ kind, value, start, unitEnd }) =>
    kind === "year" && !insideTitle(text, start) ? [{ year: value, at: start, end: unitEnd }] : [],
  );
  for (const { sign, offset } of saidYears) {
    for (const { index, 0: word } of text.matchAll(sign)) {
      found.push({ year: reportYear + offset, at: index, end: index + word.length });
    }
  }
  let plan: number | null = null;
  const said = found
    .sort((x, y) => x.at - y.at || x.end - y.end)
    .map((one): SaidYear => {
      const opens = beforeYear.test(text.slice(clauseStart(text, one.at), one.at).trim());
      const compared = comparedBefore.test(text.slice(Math.max(0, one.at - 4), one.at).trimEnd());
      if (opens && !compared && one.year > reportYear) plan = one.year;
      return { ...one, opens, compared, plan };
    });
  return { said, ends: said.map(({ end }) => end), reportYear };
}

/**
 * The year a number speaks of, where it is another than the report's; else null.
 *
 * A year speaks where it opens its clause or stands in the number's own. One that is only compared with (较2020年增加8件)
 * does not; its own figure (较2020年的38件) does. A plan for a coming year holds for the rest of its paragraph.
 *
 * @param sentence - where the number's sentence begins
 */
export function yearOf(
  text: string,
  sentence: number,
  at: number,
  { said, ends, reportYear }: YearsSaid,
): number | null {
  const clause = clauseStart(text, at);
  const nearest = lastAtMost(ends, at);
  const asked = said.slice(Math.max(0, nearest + 1 - mostAsked), nearest + 1).filter((one) => one.at >= sentence);
  const speaks = (one: SaidYear): boolean =>
    one.compared ? isItsOwn(text.slice(one.end, at)) : one.opens || one.at >= clause;
  const last = asked.findLast((one) => one.year === reportYear || speaks(one));
  if (last) return last.year === reportYear ? null : last.year;
  return said[nearest]?.plan ?? null;
}

/** 较2020年的 + number: near, and without a word of change between. */
const isItsOwn = (between: string): boolean =>
  between.length <= 6 && !changeWord.test(between) && !/[，,。；;]/u.test(between);

function insideTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf("《") > before.lastIndexOf("》");
}
