import { changedRun, compactRuns, equalRun, type Run } from "./runs.ts";
import type { Token } from "./tokens.ts";

/**
 * Where one side goes on with more numbers of the same unit, the first number meets the first: the shortest script may as well
 * have kept the last unit.
 *
 *     [1136→2428条，解读7]条  →  [1136→2428]条[，解读7条]
 */
export function anchorUnits(runs: readonly Run[]): readonly Run[] {
  const anchored: Run[] = [];
  let taken = false; // whether the change before has taken the first unit of this equal run
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    const parts = next?.equal && !run.equal ? anchor(run, next) : null;
    if (parts) anchored.push(...parts);
    else anchored.push(taken ? equalRun(run.before.slice(1), run.after.slice(1)) : run);
    taken = parts !== null;
  }
  return compactRuns(anchored);
}

/** The change cut behind its first unit, with the unit of `next`; null where it need not be. */
function anchor(run: Run, next: Run): readonly Run[] | null {
  const [unitBefore, unitAfter] = [next.before[0], next.after[0]];
  if (unitBefore?.kind !== "unit" || !unitAfter) return null;
  if (!endsInNumber(run.before) || !endsInNumber(run.after)) return null;
  const before = numbersIn(run.before);
  const after = numbersIn(run.after);
  const most = Math.min(before.length, after.length);
  if (before.length === after.length) return null;
  const longer = before.length > after.length ? run.before : run.after;
  const cut = (before.length > after.length ? before : after)[most - 1] ?? 0;
  const unit = longer[cut + 1];
  if (unit?.kind !== "unit" || unit.text !== unitBefore.text) return null;
  const [head, tail] = [longer.slice(0, cut + 1), longer.slice(cut + 2)];
  return before.length > after.length
    ? [changedRun(head, run.after), equalRun([unit], [unitAfter]), changedRun([...tail, unitBefore], [])]
    : [changedRun(run.before, head), equalRun([unitBefore], [unit]), changedRun([], [...tail, unitAfter])];
}

function numbersIn(tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  for (const [index, { kind }] of tokens.entries()) if (kind === "number") found.push(index);
  return found;
}

const endsInNumber = (tokens: readonly Token[]): boolean => tokens.at(-1)?.kind === "number";
