import { countBefore, countedUnits, noCountAfter, noCountBefore, spokenUnits } from "../glossary/metrics.ts";
import { foldText } from "../text/fold.ts";
import type { NumberToken } from "../text/numbers.ts";
import { isQuoted } from "./find-candidates.ts";

export type Counted = Extract<NumberToken, { readonly value: number }>;

/** How much is looked at on either side of a number. */
const beside = 8;
const titleReach = 80;

/** Whether a number counts something, and is not the name, the place or the time of something. */
export function isCount(text: string, token: NumberToken): token is Counted {
  if (token.kind !== "number" || insideTitle(text, token.start)) return false;
  const before = text.slice(Math.max(0, token.start - beside), token.start);
  const after = text.slice(token.unitEnd, token.unitEnd + beside);
  if (isTorn(before)) return false;
  const digits = /^(?:[\d０-９+\-−－]|百分之)/u.test(token.raw);
  if (token.unit === null) return digits && countBefore.test(foldText(before)) && /^\s*\p{Script=Han}/u.test(after);
  if (!countedUnits.has(token.unit) || noCountAfter.test(after)) return false;
  return digits || isSpokenCount(text, token, before, after);
}

/** A numeral in characters: a count with some units only, and 一 only where the clause ends behind it. */
function isSpokenCount(text: string, token: Counted, before: string, after: string): boolean {
  if (!spokenUnits.has(token.unit ?? "") || noCountBefore.test(before) || isQuoted(text, token.start)) return false;
  return token.value > 1 || (/^\s*(?:[，。；、,;）)]|$)/u.test(after) && /\p{Script=Han}$/u.test(before));
}

/** The rest of a number that blanks or a wide comma parted from its first digits: what it counts is not known for certain. */
const isTorn = (before: string): boolean => /[\d０-９](?:[ \t\u3000]{1,3}|(?<=[０-９])，)$/u.test(before);

function insideTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - titleReach), at);
  return before.lastIndexOf("《") > before.lastIndexOf("》");
}
