import { fold } from "../text/fold.ts";
import { splitSentences } from "../text/sentences.ts";
import type { FoldedPiece } from "./tokens.ts";

/** One side of a diff. `joints`: offsets of the characters between blocks and cells, rising; nothing is joined over them. */
export type Side = { readonly text: string; readonly joints: readonly number[] };

/** A sentence of a side, or a joint (`piece` null). `text` is folded; `start`, `end` are raw offsets. */
export type Sentence = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly piece: FoldedPiece | null;
};

/** The sentences and joints of a side, in order. White space around them belongs to none. O(n). */
export function sideSentences({ text, joints }: Side): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const joint of [...joints, text.length]) {
    sentences.push(...textSentences(text.slice(from, joint), from));
    if (joint < text.length) sentences.push({ text: text.charAt(joint), start: joint, end: joint + 1, piece: null });
    from = joint + 1;
  }
  return sentences;
}

function textSentences(raw: string, base: number): readonly Sentence[] {
  const folded = fold(raw);
  return splitSentences(folded.text).map(({ start, end }) => ({
    text: folded.text.slice(start, end),
    start: base + (folded.starts[start] ?? 0),
    end: base + (folded.ends[end - 1] ?? 0),
    piece: { folded, start, end, base },
  }));
}

/** Whether it is the character between two blocks or cells. */
export const isJoint = ({ piece }: Sentence): boolean => piece === null;
