import { hangingClause, openingClause } from "../glossary/metrics.ts";
import { foldText } from "../text/fold.ts";
import type { Span } from "../text/sentences.ts";

/** How far a clause is looked for on either side of a number, in code units. Longer ones are cut. */
const reach = 160;
const opening = "（(〔【[";
const closing = "）)〕】]";
const sentenceMark = "。！？!?；;\n";
const clauseMark = "，,：:";

/**
 * The clause a number stands in: up to the nearest comma or full stop outside brackets; inside brackets, up to them.
 * A clause that hangs on the one before (占…, 同比…) takes it along, and so does one that was only opened (其中, 2021年).
 * O(1): at most some hundred characters are looked at.
 */
export function clauseOf(text: string, start: number, end: number): Span {
  let from = clauseStart(text, start);
  for (let again = 0; again < 2; again += 1) {
    if (from < 2 || !clauseMark.includes(text[from - 1] ?? " ")) break;
    const before = clauseStart(text, from - 1);
    const hangs = hangingClause.test(foldText(text.slice(from, end)));
    if (!hangs && !openingClause.test(foldText(text.slice(before, from - 1)))) break;
    from = before;
  }
  return trimSpan(text, from, clauseEnd(text, end));
}

/** Where the clause before `at` begins. */
export function clauseStart(text: string, at: number): number {
  let depth = 0;
  const first = Math.max(0, at - reach);
  for (let index = at - 1; index >= first; index -= 1) {
    depth -= step(text[index] ?? "");
    if (depth < 0 || (depth === 0 && isBorder(text, index))) return index + 1;
  }
  return first;
}

function clauseEnd(text: string, at: number): number {
  let depth = 0;
  const last = Math.min(text.length, at + reach);
  for (let index = at; index < last; index += 1) {
    depth += step(text[index] ?? "");
    if (depth < 0) return index;
    if (depth === 0 && isBorder(text, index)) return "。！？".includes(text[index] ?? " ") ? index + 1 : index;
  }
  return last;
}

/** One bracket deeper, one out, or none. */
function step(letter: string): number {
  if (opening.includes(letter)) return 1;
  return closing.includes(letter) ? -1 : 0;
}

function isBorder(text: string, index: number): boolean {
  const letter = text[index] ?? "";
  if (sentenceMark.includes(letter)) return true;
  if (!clauseMark.includes(letter)) return false;
  return !(/\d/u.test(text[index - 1] ?? "") && /[,:]/u.test(letter) && /\d/u.test(text[index + 1] ?? ""));
}

function trimSpan(text: string, from: number, to: number): Span {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  return { start, end: start + raw.trim().length };
}
