import { changedRun, lengthOf, type Run } from "./runs.ts";
import type { Token } from "./tokens.ts";

/** Of the longer side and of the shorter at least so much is unmarked where a reader can follow. */
const leastOfLonger = 0.4;
const leastOfShorter = 0.6;
/** Fewer marks than this are read at a glance, however much they cover. */
const fewMarks = 3;
/** Equal runs from this length on, in characters, are worth keeping even then. */
const longEnough = 8;
/** With less than this left unmarked the two are one replacement. */
const leastLeft = 0.2;

/**
 * Where most of two sentences is marked, in pieces, the short equal runs between the marks tell nothing: they are marked, too.
 * A sentence that only grew or shrank keeps its marks, and a number that stands against a number marks nothing.
 *
 *     [甲→乙]的[丙→丁]和[戊→己]，以下各款继续有效  →  [甲的丙和戊→乙的丁和己]，以下各款继续有效
 */
export function dropIslands(runs: readonly Run[]): readonly Run[] {
  if (runs.filter(({ equal }) => !equal).length < fewMarks || !isMostlyMarked(runs)) return runs;
  const joined: Run[] = [];
  for (const [index, run] of runs.entries()) {
    const last = joined.at(-1);
    const part = isIsland(runs, index) ? changedRun(run.before, run.after) : run;
    if (last && isWords(last) && isWords(part)) joined[joined.length - 1] = join(last, part);
    else joined.push(part);
  }
  const [before, after] = [joined.flatMap((run) => run.before), joined.flatMap((run) => run.after)];
  const left = joined.reduce((all, run) => (run.equal ? all + lengthOf(run.before) : all), 0);
  if (left >= leastLeft * Math.max(lengthOf(before), lengthOf(after)) || hasJoint(before) || hasJoint(after))
    return joined;
  return [changedRun(before, after)];
}

/** Short, and between changes of words: a figure or a year that changed stays a hunk of its own. */
function isIsland(runs: readonly Run[], index: number): boolean {
  const [last, run, next] = [runs[index - 1], runs[index], runs[index + 1]];
  if (!last || !run?.equal || !next || lengthOf(run.before) >= longEnough) return false;
  return isWords(last) && isWords(next);
}

const isWords = (run: Run): boolean => !run.equal && !isNumberPair(run);

function isMostlyMarked(runs: readonly Run[]): boolean {
  let kept = 0;
  let [before, after] = [0, 0];
  for (const run of runs) {
    const lengths = [lengthOf(run.before), lengthOf(run.after)] as const;
    if (run.equal || isNumberPair(run)) kept += (lengths[0] + lengths[1]) / 2;
    before += lengths[0];
    after += lengths[1];
  }
  return kept < leastOfLonger * Math.max(before, after) && kept < leastOfShorter * Math.min(before, after);
}

const isNumberPair = ({ before, after }: Run): boolean =>
  before.length > 0 &&
  after.length > 0 &&
  [...before, ...after].every(({ kind }) => kind === "number" || kind === "unit");

const join = (last: Run, next: Run): Run =>
  changedRun([...last.before, ...next.before], [...last.after, ...next.after]);

const hasJoint = (tokens: readonly Token[]): boolean => tokens.some(({ kind }) => kind === "joint");
