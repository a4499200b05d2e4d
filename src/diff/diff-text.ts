import type { Edit, Hunk } from "../model/comparison.ts";
import type { DiffContext } from "./context.ts";
import { diffSentences, type SentenceDiff } from "./diff-sentences.ts";
import { diffTables, isTable } from "./diff-table.ts";
import { isRelated } from "./gate.ts";
import { runsToEdits } from "./hunks.ts";
import { changedRun, compactRuns, lengthOf, type Run } from "./runs.ts";
import { pairSentences } from "./sentence-beads.ts";
import { type Sentence, type Side, sideSentences } from "./side.ts";

/**
 * What changed between two texts. The edits give back both, to the character; `hunks` index into them.
 * `likeness` 0–1: twice the characters that are equal after folding, over all. `limited`: a shortest script was not found in
 * the steps that were left, and larger pieces are marked than had to be.
 */
export type TextDiff = {
  readonly edits: readonly Edit[];
  readonly hunks: readonly Hunk[];
  readonly likeness: number;
  readonly limited: boolean;
};

/** Compares two texts; see `diffSides`. */
export function diffText(before: string, after: string, context: DiffContext): TextDiff {
  return diffSides({ text: before, joints: [] }, { text: after, joints: [] }, context);
}

/**
 * Compares two texts with joints: sentences first, then words inside the sentences that belong together. No number, unit or
 * word of the domain is ever cut.
 *
 * O(n + m) for texts that are much alike, bounded by the budget of the context for others: two texts of 50 000 characters
 * that have nothing in common take under a second.
 */
export function diffSides(before: Side, after: Side, context: DiffContext): TextDiff {
  if (before.text === after.text) {
    return { edits: before.text === "" ? [] : [["=", before.text]], hunks: [], likeness: 1, limited: false };
  }
  const parts =
    isTable(before) && isTable(after) ? diffTables(before, after, context) : diffProse(before, after, context);
  if (!parts) return replaceAll(before, after);
  const runs = compactRuns(joinLone(parts.flatMap((part) => part.runs)));
  const limited = parts.some((part) => part.limited);
  return { ...runsToEdits(before.text, after.text, runs, context.years), likeness: likenessOf(parts, runs), limited };
}

/** Null where the gate finds nothing in common. */
function diffProse(before: Side, after: Side, context: DiffContext): readonly SentenceDiff[] | null {
  const old = sideSentences(before);
  const now = sideSentences(after);
  if (!isWorthwhile(old, now)) return null;
  return pairSentences(textsOf(old), textsOf(now), context.budget).map(({ a, b, na, nb }) =>
    diffSentences(
      { raw: before.text, sentences: old.slice(a, a + na) },
      { raw: after.text, sentences: now.slice(b, b + nb) },
      context,
    ),
  );
}

const textsOf = (sentences: readonly Sentence[]): readonly string[] => sentences.map(({ text }) => text);

/** Equal sentences speak for a look inside; without enough of them the gate decides. */
function isWorthwhile(before: readonly Sentence[], after: readonly Sentence[]): boolean {
  const known = new Set(textsOf(after));
  let shared = 0;
  let all = 0;
  for (const { text } of before) {
    all += text.length;
    if (known.has(text)) shared += text.length;
  }
  return shared * 4 >= all || isRelated(textsOf(before).join(""), textsOf(after).join(""));
}

function replaceAll(before: Side, after: Side): TextDiff {
  const edits: Edit[] = [];
  if (before.text !== "") edits.push(["-", before.text]);
  if (after.text !== "") edits.push(["+", after.text]);
  return { edits, hunks: [{ from: 0, to: edits.length, class: "text" }], likeness: 0, limited: false };
}

/** A sentence taken out and one put in at the same place are one replacement. */
function joinLone(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isLone(last) && isLone(run) && last.after.length === 0 && run.before.length === 0) {
      joined[joined.length - 1] = changedRun(last.before, run.after);
    } else joined.push(run);
  }
  return joined;
}

const isLone = (run: Run): boolean =>
  !run.equal && [...run.before, ...run.after].every(({ kind }) => kind === "sentence");

function likenessOf(parts: readonly SentenceDiff[], runs: readonly Run[]): number {
  const kept = parts.reduce((all, part) => all + part.kept, 0);
  const all = runs.reduce((sum, run) => sum + lengthOf(run.before) + lengthOf(run.after), 0);
  return all === 0 ? 1 : kept / all;
}
