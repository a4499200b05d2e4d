import type { Folded } from "../text/fold.ts";
import type { NumberReading } from "../text/number-reading.ts";
import { readNumbers } from "../text/numbers.ts";
import { isPercentSign } from "../text/units.ts";
import { type Terms, termAt } from "./terms.ts";
import type { WordBreaker } from "./words.ts";

/**
 * A word as the diff sees it: never marked in part, but for `word` (refine-words.ts). `text` is folded and decides equality;
 * `start`, `end` are raw offsets in the side's text. White space between tokens belongs to none.
 * A `unit` directly follows its `number`. A `joint` is the line feed or tab between blocks or cells, a `sentence` is one, or
 * a part of one, that needs no look inside.
 */
export type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
} & (
  | { readonly kind: "number"; readonly reading: NumberReading }
  | { readonly kind: "unit" | "term" | "word" | "joint" | "sentence" }
);

/** A piece of a folded text, in code units of it; `base` is where in the side's raw text the folded text came from. */
export type FoldedPiece = {
  readonly folded: Folded;
  readonly start: number;
  readonly end: number;
  readonly base: number;
};

/** Words not yet parted: what stands between numbers, words of the domain and pauses. */
export type Chunk = { readonly kind: "chunk"; readonly text: string; readonly piece: FoldedPiece };

/**
 * The first cut of a piece: numbers and their units, then words of the domain, and the chunks between them.
 * `chunkToWords` parts those that need it. O(n).
 */
export function tokenise(piece: FoldedPiece, terms: Terms): readonly (Token | Chunk)[] {
  const text = textOfPiece(piece);
  const tokens: (Token | Chunk)[] = [];
  let at = 0;
  for (const fixed of fixedTokens(text, terms)) {
    pushChunks(tokens, piece, text, at, fixed.start);
    tokens.push({ ...fixed, start: rawStart(piece, fixed.start), end: rawEnd(piece, fixed.end) });
    at = fixed.end;
  }
  pushChunks(tokens, piece, text, at, text.length);
  return tokens;
}

/** The words of a chunk as the runtime parts them: nearly all of the cost of a diff, some 8 ms for 10 000 characters. */
export function chunkToWords({ piece, text }: Chunk, words: WordBreaker): readonly Token[] {
  let from = 0;
  return words.ends(text).map((end): Token => {
    const start = from;
    from = end;
    return { kind: "word", text: text.slice(start, end), start: rawStart(piece, start), end: rawEnd(piece, end) };
  });
}

/** A chunk that both sides have, as one word. */
export const chunkToToken = ({ piece, text }: Chunk): Token => ({
  kind: text.length > 2 ? "sentence" : "word",
  text,
  start: rawStart(piece, 0),
  end: rawEnd(piece, text.length),
});

const pauses: ReadonlySet<number> = new Set(Array.from(",，。;、:!?", (mark) => mark.charCodeAt(0)));

/** Cuts the words from `start` to `end` of the text of a piece behind each pause. */
function pushChunks(tokens: (Token | Chunk)[], piece: FoldedPiece, text: string, start: number, end: number): void {
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (at + 1 < end && !pauses.has(text.charCodeAt(at))) continue;
    const { folded, base } = piece;
    const part = { folded, start: piece.start + from, end: piece.start + at + 1, base };
    tokens.push({ kind: "chunk", text: text.slice(from, at + 1), piece: part });
    from = at + 1;
  }
}

/** Numbers, units and words of the domain. A word of the domain wins over a Chinese numeral inside it, never over digits. */
function fixedTokens(text: string, terms: Terms): readonly Token[] {
  const tokens: Token[] = [];
  const numbers = readNumbers(text);
  let next = 0;
  let at = 0;
  while (at < text.length) {
    while ((numbers[next]?.start ?? at) < at) next += 1;
    const number = numbers[next];
    const term = termAt(terms, text, at);
    if (term && !isCut(text, number, at, at + term.length)) {
      tokens.push({ kind: "term", text: term, start: at, end: at + term.length });
      at += term.length;
    } else if (number?.start === at) {
      const read = numberTokens(text, number);
      tokens.push(...read);
      at = read.at(-1)?.end ?? number.unitEnd;
    } else at += 1;
  }
  return tokens;
}

/** Whether a word from `start` to `end` would cut the next number: one in digits, or one that reaches as far. */
function isCut(text: string, number: NumberReading | undefined, start: number, end: number): boolean {
  if (!number || number.start >= end) return false;
  const covered = number.start >= start && number.end < end;
  return !covered || /\d/.test(text.slice(number.start, number.end));
}

/** % and ‰ stay with the number, and so do the brackets or the point of an item's mark; a unit is a token of its own. */
function numberTokens(text: string, reading: NumberReading): readonly Token[] {
  const { start, end, unit, unitEnd } = reading;
  if (reading.kind === "mark") {
    const bracketed = text[start - 1] === "(" && text[end] === ")";
    const [from, to] = bracketed ? [start - 1, end + 1] : [start, end + (/[.、]/.test(text[end] ?? "") ? 1 : 0)];
    return [{ kind: "number", text: text.slice(from, to), start: from, end: to, reading }];
  }
  const whole = isPercentSign(unit) ? unitEnd : end;
  const number: Token = { kind: "number", text: text.slice(start, whole), start, end: whole, reading };
  return unitEnd > whole
    ? [number, { kind: "unit", text: text.slice(whole, unitEnd), start: whole, end: unitEnd }]
    : [number];
}

const textOfPiece = ({ folded, start, end }: FoldedPiece): string => folded.text.slice(start, end);

/** The raw offsets where a part of a piece starts and ends; `at` is counted from the start of the piece. */
const rawStart = ({ folded, start, base }: FoldedPiece, at: number): number => base + (folded.starts[start + at] ?? 0);
const rawEnd = ({ folded, start, base }: FoldedPiece, at: number): number => base + (folded.ends[start + at - 1] ?? 0);
