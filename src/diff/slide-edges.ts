import { changedRun, compactRuns, equalRun, type Run } from "./runs.ts";
import type { Token } from "./tokens.ts";

/** How far an edge is moved at most, in tokens: a list of equal items slides without end. */
const farthest = 64;
const pause = /^[,，。;、:!?]$/u;

/**
 * Moves what was only put in or only taken out to where a reader would cut: behind a pause, else before one, never between a
 * number and its unit. The texts stay the same, since the tokens passed over are equal.
 *
 *     共3[件，5]件  →  共3件[，5件]        甲、[乙、]丙  stays
 */
export function slideEdges(runs: readonly Run[]): readonly Run[] {
  const slid: Run[] = [];
  for (const run of [...runs, nothing]) {
    const change = slid.at(-1);
    if (!change || !isOneSided(change)) {
      slid.push(run);
      continue;
    }
    // Both neighbours of the change are known now.
    slid.pop();
    const left = slid.at(-1)?.equal ? slid.pop() : nothing;
    slid.push(...slide(left ?? nothing, change, run.equal ? run : nothing));
    if (!run.equal) slid.push(run);
  }
  return compactRuns(slid);
}

const nothing = equalRun([], []);

const isOneSided = (run: Run): boolean => !run.equal && (run.before.length === 0 || run.after.length === 0);

type Three = readonly [left: Run, run: Run, right: Run];

/** The best place of `run` between its equal neighbours. */
function slide(left: Run, run: Run, right: Run): Three {
  const tokens = run.before.length > 0 ? run.before : run.after;
  const side = run.before.length > 0 ? "before" : "after";
  const line = [...left[side].slice(-farthest), ...tokens, ...right[side].slice(0, farthest)];
  const from = Math.min(farthest, left[side].length);
  let best = 0;
  let most = edgeScore(line, from, tokens.length);
  for (const by of reachable(line, from, tokens.length)) {
    const score = edgeScore(line, from + by, tokens.length);
    if (score > most || (score === most && Math.abs(by) < Math.abs(best))) {
      best = by;
      most = score;
    }
  }
  return shift(left, run, right, best);
}

/** The steps by which the `length` tokens from `from` on can move with the text unchanged. */
function reachable(line: readonly Token[], from: number, length: number): readonly number[] {
  const steps: number[] = [];
  for (let by = -1; from + by >= 0 && line[from + by]?.text === line[from + by + length]?.text; by -= 1) steps.push(by);
  for (let by = 1; from + by + length <= line.length; by += 1) {
    if (line[from + by - 1]?.text !== line[from + by - 1 + length]?.text) break;
    steps.push(by);
  }
  return steps;
}

/** Higher is better: both edges of the `length` tokens from `from` on. */
function edgeScore(line: readonly Token[], from: number, length: number): number {
  return borderScore(line[from - 1], line[from]) + borderScore(line[from + length - 1], line[from + length]);
}

function borderScore(left: Token | undefined, right: Token | undefined): number {
  if (right?.kind === "unit") return -10;
  if (!left || !right || left.kind === "joint" || right.kind === "joint") return 3;
  if (pause.test(left.text)) return 3;
  return pause.test(right.text) ? 2 : 1;
}

/** Moves `run` by `by` tokens: the tokens it passes change sides, with their twins. */
function shift(left: Run, run: Run, right: Run, by: number): Three {
  if (by === 0) return [left, run, right];
  const all = {
    before: [...left.before, ...run.before, ...right.before],
    after: [...left.after, ...run.after, ...right.after],
  };
  const head = left.before.length + by;
  const behind = { before: head + run.before.length, after: head + run.after.length };
  return [
    equalRun(all.before.slice(0, head), all.after.slice(0, head)),
    changedRun(all.before.slice(head, behind.before), all.after.slice(head, behind.after)),
    equalRun(all.before.slice(behind.before), all.after.slice(behind.after)),
  ];
}
