import type { DiffContext } from "./context.ts";
import { diffSentences, type SentenceDiff } from "./diff-sentences.ts";
import { pairSentences } from "./sentence-beads.ts";
import { isJoint, type Sentence, type Side, sideSentences } from "./side.ts";

/** A side is a table where cells are parted by tabs. */
export const isTable = ({ text, joints }: Side): boolean => joints.some((at) => text[at] === "\t");

/**
 * Compares two tables row by row, and rows of as many cells cell by cell: a value that changed never shifts its row.
 * Rows meet by their wording, since their numbers are masked.
 */
export function diffTables(before: Side, after: Side, context: DiffContext): readonly SentenceDiff[] {
  const old = splitAt(sideSentences(before), "\n");
  const now = splitAt(sideSentences(after), "\n");
  const compare = (mine: Line, other: Line) =>
    diffSentences({ raw: before.text, sentences: mine }, { raw: after.text, sentences: other }, context);
  return pairSentences(old.map(textOf), now.map(textOf), context.budget).flatMap(({ a, b, na, nb }) => {
    const [oldRow, newRow] = [old.slice(a, a + na).flat(), now.slice(b, b + nb).flat()];
    if (na !== 1 || nb !== 1 || rawOf(before, oldRow) === rawOf(after, newRow)) return [compare(oldRow, newRow)];
    const [oldCells, newCells] = [splitAt(oldRow, "\t"), splitAt(newRow, "\t")];
    if (oldCells.length !== newCells.length) return [compare(oldRow, newRow)];
    return oldCells.map((cell, index) => compare(cell, newCells[index] ?? []));
  });
}

/** A row or a cell: what stands up to a joint, with that joint. */
type Line = readonly Sentence[];

function splitAt(sentences: readonly Sentence[], joint: string): readonly Line[] {
  const lines: Sentence[][] = [[]];
  for (const sentence of sentences) {
    lines.at(-1)?.push(sentence);
    if (isJoint(sentence) && sentence.text === joint) lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

const rawOf = ({ text }: Side, line: Line): string => text.slice(line[0]?.start, line.at(-1)?.end);

const textOf = (line: Line): string => line.map(({ text }) => text).join("");
