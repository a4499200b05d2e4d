import { listOpening, looseListWord, trendWord } from "../../glossary/prose-parts.ts";
import { bracketAround } from "./brackets.ts";
import type { Statement } from "./read-prose.ts";
import type { Said } from "./said.ts";

/**
 * A whole and the list of its parts: 85条,其中甲78条,乙7条 · 39件(甲7件,乙32件).
 *
 * `wholes`: what the list may divide, the nearest first. `groups`: the parts, cut at `;`, for a whole may be divided twice.
 * `closed`: nothing says that there are more parts. `bound`: the words or brackets say that the parts are all there is.
 */
export type Partition = {
  readonly wholes: readonly Said[];
  readonly groups: readonly (readonly Said[])[];
  readonly closed: boolean;
  readonly bound: boolean;
};

/** A list in a sentence: from where it opens to where it ends, and the bracket all of it stands in. */
type Opening = { readonly at: number; readonly bracket: number | null; readonly word: string };

/**
 * The lists of parts in a sentence, in order; `previous` is the sentence before, whose numbers a list at the beginning divides.
 * O(openings × numbers)
 */
export function findPartitions(statement: Statement, previous: Statement | undefined): readonly Partition[] {
  const openings = findOpenings(statement);
  return openings.flatMap((opening, index) => {
    const next = openings.slice(index + 1).find(({ bracket }) => bracket === opening.bracket);
    const parts = statement.said.filter(
      (said) => said.bracket === opening.bracket && said.start >= opening.at && said.start < (next?.at ?? Infinity),
    );
    const wholes = wholesOf(statement, previous, opening);
    const counted = parts.filter(isPlain);
    if (wholes.length === 0 || counted.length === 0) return [];
    return [
      {
        wholes,
        groups: cutAtSemicolons(statement, counted),
        closed: isClosed(statement, opening, counted),
        bound: /分别|\(/u.test(opening.word),
      },
    ];
  });
}

function findOpenings({ text, brackets, said }: Statement): readonly Opening[] {
  const openings: Opening[] = [];
  for (const [open] of brackets.closeOf) {
    if (said.some(({ end }) => end === open)) openings.push({ at: open, bracket: open, word: "(" });
  }
  for (const match of text.matchAll(listOpening)) {
    const bracket = bracketAround(brackets, match.index);
    const opened = openings.find((one) => one.bracket === bracket && one.word === "(" && match.index - one.at <= 1);
    if (opened) openings.splice(openings.indexOf(opened), 1);
    openings.push({ at: match.index, bracket, word: match[0] });
  }
  return openings.sort((one, other) => one.at - other.at);
}

/** Numbers before the list, on its own level or around its bracket, the nearest first. */
function wholesOf({ said }: Statement, previous: Statement | undefined, opening: Opening): readonly Said[] {
  const before = said.filter((one) => one.end <= opening.at);
  if (opening.bracket !== null) {
    const inside = before.filter(({ bracket }) => bracket === opening.bracket);
    const owner = before.find(({ end }) => end === opening.bracket);
    return [...inside.filter(isPlain).toReversed(), ...(owner && isPlain(owner) ? [owner] : [])];
  }
  const level = before.filter((one) => one.bracket === null && isPlain(one)).toReversed();
  if (before.length > 0 || opening.at > 4) return level;
  return (previous?.said ?? []).filter((one) => one.bracket === null && isPlain(one)).toReversed();
}

/** A count of its own, and neither a share nor a change against another year. */
export const isPlain = ({ own, mention }: Said): boolean =>
  mention.unit !== null && !/[%‰倍]|百分点/u.test(mention.unit) && !trendWord.test(own);

function cutAtSemicolons({ text }: Statement, parts: readonly Said[]): readonly (readonly Said[])[] {
  const groups: Said[][] = [];
  let end = -1;
  for (const part of parts) {
    const group = groups.at(-1);
    if (group && !text.slice(end, part.start).includes(";")) group.push(part);
    else groups.push([part]);
    end = part.end;
  }
  return groups;
}

/** 等 behind the last part, or 主要 at the opening, leave room for more. */
function isClosed({ text }: Statement, { at, word }: Opening, parts: readonly Said[]): boolean {
  const last = parts.at(-1);
  const opening = text.slice(at, at + word.length + 6);
  return !looseListWord.test(opening) && (last === undefined || !/^[^,;。]{0,8}等/u.test(text.slice(last.end)));
}
