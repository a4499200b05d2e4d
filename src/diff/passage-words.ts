import { hasJoins } from "../text/graphemes.ts";
import type { DiffContext } from "./context.ts";
import type { Sentence } from "./side.ts";
import { type Chunk, chunkToToken, chunkToWords, type Token, tokenise } from "./tokens.ts";
import { wholeGraphemes } from "./whole-graphemes.ts";
import type { WordBreaker } from "./words.ts";

/** Sentences that follow each other in the raw text of a side. */
export type Passage = { readonly raw: string; readonly sentences: readonly Sentence[] };

/**
 * The words of two passages. A chunk that stands as often in both is taken as one word: only what differs is parted, which
 * saves most of the cost where two years differ in figures.
 */
export function passageWords(before: Passage, after: Passage, context: DiffContext): readonly [Words, Words] {
  const [old, now] = [firstCut(before, context), firstCut(after, context)];
  const surplus = countSurplus(old, now);
  const part = (tokens: readonly (Token | Chunk)[]) => partChunks(tokens, surplus, context.words);
  return [keepGraphemes(before, part(old)), keepGraphemes(after, part(now))];
}

function partChunks(
  tokens: readonly (Token | Chunk)[],
  surplus: ReadonlyMap<string, number>,
  breaker: WordBreaker,
): Words {
  const words: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== "chunk") words.push(token);
    else if (surplus.get(token.text) === 0) words.push(chunkToToken(token));
    else for (const word of chunkToWords(token, breaker)) words.push(word);
  }
  return words;
}

type Words = readonly Token[];

/** A sentence, or a joint, as one token. */
export const sentenceToToken = ({ text, start, end, piece }: Sentence): Token => ({
  kind: piece ? "sentence" : "joint",
  text,
  start,
  end,
});

function firstCut({ sentences }: Passage, { terms }: DiffContext): readonly (Token | Chunk)[] {
  const tokens: (Token | Chunk)[] = [];
  for (const sentence of sentences) {
    if (sentence.piece) for (const token of tokenise(sentence.piece, terms)) tokens.push(token);
    else tokens.push(sentenceToToken(sentence));
  }
  return tokens;
}

/** By chunk, how many more of it the first list has than the second. */
function countSurplus(old: readonly (Token | Chunk)[], now: readonly (Token | Chunk)[]): ReadonlyMap<string, number> {
  const surplus = new Map<string, number>();
  for (const { kind, text } of old) if (kind === "chunk") surplus.set(text, (surplus.get(text) ?? 0) + 1);
  for (const { kind, text } of now) if (kind === "chunk") surplus.set(text, (surplus.get(text) ?? 0) - 1);
  return surplus;
}

/** Most texts have no character of several units, and their tokens stay as they are. */
function keepGraphemes({ raw, sentences }: Passage, tokens: Words): Words {
  const [start, end] = [sentences[0]?.start ?? 0, sentences.at(-1)?.end ?? 0];
  return hasJoins(raw.slice(start, end)) ? wholeGraphemes(raw, start, end, tokens) : tokens;
}
