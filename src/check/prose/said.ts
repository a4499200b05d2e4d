import type { Mention } from "../../model/report.ts";
import { type Brackets, bracketAround } from "./brackets.ts";

/**
 * A number of a sentence and the words it is said by, folded, without quotes and remarks in brackets.
 *
 *     答复方面,甲类(含乙)341件公开,…      own 甲类 · tail 公开 · before 答复方面,
 *
 * `own`: from the mark or number before it. `tail`: up to the next mark or number. `before`: the sentence from the number
 * before it up to `own`. `clause`: the last clause of `before`, unless it is the tail of another number. `bracket`: where the
 * remark it stands in opens, null outside. Offsets are of the sentence; `end` is behind the unit.
 */
export type Said = {
  readonly mention: Mention;
  readonly start: number;
  readonly end: number;
  readonly own: string;
  readonly tail: string;
  readonly before: string;
  readonly clause: string;
  readonly bracket: number | null;
};

type Spot = { readonly mention: Mention; readonly start: number; readonly end: number };

/** The words beside a number that can speak of it: longer ones are cut, at the far end. */
const reach = 240;

const marks = ",，;:。!?";

/** The numbers of a sentence with their words. O(length × brackets). */
export function sayNumbers(text: string, spots: readonly Spot[], brackets: Brackets): readonly Said[] {
  return spots.map((spot, index) => {
    const previous = spots.slice(0, index).findLast(({ end }) => !closesBetween(brackets, end, spot.start));
    const next = spots[index + 1]?.start ?? text.length;
    const from = ownStart(text, spot.start, previous?.end ?? 0, brackets);
    const follows = previous !== undefined && from === previous.end;
    const own = plainWords(text.slice(Math.max(from, spot.start - reach), spot.start));
    const before = plainWords(text.slice(Math.max(spots[index - 1]?.end ?? 0, from - reach), from));
    return {
      ...spot,
      own: follows ? behindPause(own) : own,
      tail: plainWords(text.slice(spot.end, tailEnd(text, spot.end, Math.min(next, spot.end + reach)))),
      before,
      clause: lastClause(before, index > 0),
      bracket: bracketAround(brackets, spot.start),
    };
  });
}

/** Whether `at` stands in a bracket that closes before `until`. */
function closesBetween(brackets: Brackets, at: number, until: number): boolean {
  const open = bracketAround(brackets, at - 1);
  return open !== null && (brackets.closeOf.get(open) ?? until) < until;
}

function ownStart(text: string, at: number, floor: number, { openOf }: Brackets): number {
  let from = at;
  while (from > floor) {
    const letter = text[from - 1] ?? "";
    const open = letter === ")" ? openOf.get(from - 1) : undefined;
    if (letter === "(" || marks.includes(letter)) return from;
    from = open !== undefined && open >= floor ? open : from - 1;
  }
  return floor;
}

/** Behind another number the words up to a mark are that one's. */
function lastClause(before: string, isBehind: boolean): string {
  const clauses = before.replace(/[,，;:。]+$/u, "").split(/[,，;:。]/u);
  return isBehind && clauses.length < 2 ? "" : (clauses.at(-1) ?? "");
}

function tailEnd(text: string, from: number, next: number): number {
  for (let at = from; at < next; at += 1) if (`${marks}、()`.includes(text[at] ?? "")) return at;
  return next;
}

/** Behind another number the words up to a pause are that one's: 4件甲、1件乙. */
const behindPause = (words: string): string => {
  const pause = words.search(/[、和及与]/u);
  return pause < 0 ? words : words.slice(pause + 1).replace(/^[和及与]/u, "");
};

const plainWords = (text: string): string => text.replace(/\([^()]*\)|"/gu, "").replace(/[()]/gu, "");
