import type { Match } from "../sequence/edit-script.ts";
import type { Token } from "./tokens.ts";

/**
 * A stretch of a diff. `equal`: as many tokens on both sides, equal after folding one by one.
 * Else a change: what `before` has, `after` has instead; one of the two may be empty. Changes may be neighbours.
 */
export type Run = { readonly equal: boolean; readonly before: readonly Token[]; readonly after: readonly Token[] };

export const equalRun = (before: readonly Token[], after: readonly Token[]): Run => ({ equal: true, before, after });
export const changedRun = (before: readonly Token[], after: readonly Token[]): Run => ({ equal: false, before, after });

/** Without empty runs, and with equal neighbours joined. Changes stay apart: each is a hunk of its own. O(tokens). */
export const compactRuns = (runs: readonly Run[]): readonly Run[] => (isCompact(runs) ? runs : joinEqual(runs));

/** Most steps of tidying find nothing to do, and then nothing is copied. */
function isCompact(runs: readonly Run[]): boolean {
  for (const [index, { equal, before, after }] of runs.entries()) {
    if (before.length + after.length === 0 || (equal && runs[index + 1]?.equal === true)) return false;
  }
  return true;
}

function joinEqual(runs: readonly Run[]): readonly Run[] {
  const compact: { readonly equal: boolean; readonly before: Token[]; readonly after: Token[] }[] = [];
  for (const run of runs) {
    if (run.before.length + run.after.length === 0) continue;
    const last = compact.at(-1);
    const open = last?.equal && run.equal ? last : { equal: run.equal, before: [], after: [] };
    if (open !== last) compact.push(open);
    // Pushed one by one: copying what is joined so far would be quadratic.
    for (const token of run.before) open.before.push(token);
    for (const token of run.after) open.after.push(token);
  }
  return compact;
}

/** The matches of an edit script as runs over the tokens it was made from. */
export function matchesToRuns(
  before: readonly Token[],
  after: readonly Token[],
  matches: readonly Match[],
): readonly Run[] {
  const runs: Run[] = [];
  let a = 0;
  let b = 0;
  for (const match of [...matches, { before: before.length, after: after.length, length: 0 }]) {
    runs.push(changedRun(before.slice(a, match.before), after.slice(b, match.after)));
    a = match.before + match.length;
    b = match.after + match.length;
    runs.push(equalRun(before.slice(match.before, a), after.slice(match.after, b)));
  }
  return compactRuns(runs);
}

/** The folded length of tokens, in code units. */
export function lengthOf(tokens: readonly Token[]): number {
  let length = 0;
  for (const token of tokens) length += token.text.length;
  return length;
}

/** The folded text of tokens. */
export const textOf = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join("");
