import { changedRun, compactRuns, equalRun, type Run, textOf } from "./runs.ts";
import type { Token } from "./tokens.ts";

/**
 * Cuts a change with equally many numbers on both sides at them, so that every number stands in a change of its own.
 * A unit stays with its number where both changed; where only one did, it alone is marked.
 *
 *     [收到3件→办理5件]  →  [收到→办理][3→5]件        [3件→5条] stays
 */
export function cutAtNumbers(runs: readonly Run[]): readonly Run[] {
  const parts: Run[] = [];
  for (const run of runs) {
    if (run.equal) parts.push(run);
    else for (const part of cut(run)) parts.push(part);
  }
  return compactRuns(parts);
}

function cut(run: Run): readonly Run[] {
  const before = quantities(run.before);
  const after = quantities(run.after);
  if (before.length === 0 || before.length !== after.length) return [run];
  const parts: Run[] = [];
  let a = 0;
  let b = 0;
  for (const [index, mine] of before.entries()) {
    const other = after[index];
    if (!other) break;
    parts.push(...between(run.before.slice(a, mine.start), run.after.slice(b, other.start)));
    parts.push(...quantity(run.before.slice(mine.start, mine.end), run.after.slice(other.start, other.end)));
    a = mine.end;
    b = other.end;
  }
  return [...parts, ...between(run.before.slice(a), run.after.slice(b))];
}

type Place = { readonly start: number; readonly end: number };

/** Where numbers stand among tokens, each with the unit that follows it. */
function quantities(tokens: readonly Token[]): readonly Place[] {
  const found: Place[] = [];
  for (const [start, { kind }] of tokens.entries()) {
    if (kind === "number") found.push({ start, end: start + (tokens[start + 1]?.kind === "unit" ? 2 : 1) });
  }
  return found;
}

/** The words between two numbers: their common head and tail is equal. */
function between(before: readonly Token[], after: readonly Token[]): readonly Run[] {
  let head = 0;
  const most = Math.min(before.length, after.length);
  while (head < most && before[head]?.text === after[head]?.text) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail)?.text === after.at(-1 - tail)?.text) tail += 1;
  return [
    equalRun(before.slice(0, head), after.slice(0, head)),
    changedRun(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    equalRun(before.slice(before.length - tail), after.slice(after.length - tail)),
  ];
}

/** Number and unit against number and unit: equal parts are equal runs. */
function quantity(before: readonly Token[], after: readonly Token[]): readonly Run[] {
  const sameNumber = before[0]?.text === after[0]?.text;
  const sameUnit = textOf(before.slice(1)) === textOf(after.slice(1));
  if (!sameNumber && !sameUnit) return [changedRun(before, after)];
  const make = (same: boolean) => (same ? equalRun : changedRun);
  return [make(sameNumber)(before.slice(0, 1), after.slice(0, 1)), make(sameUnit)(before.slice(1), after.slice(1))];
}
