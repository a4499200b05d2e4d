import { hasJoins } from "../text/graphemes.ts";
import { changedRun, compactRuns, equalRun, lengthOf, type Run, textOf } from "./runs.ts";
import type { Token } from "./tokens.ts";

/** Longer replacements are read as words. */
const longestRefined = 6;
/** Two characters that share one are two words (制作, 制定), unless one of them only grew (均, 均已). */
const shortestRefined = 3;
const leastShared = 0.5;

/**
 * Marks only the characters that changed in a replaced word, where most of it stayed: a common head and tail of at least half.
 * Words of the domain, numbers and units are never cut.
 *
 *     [负责人→负责同志]  →  负责[人→同志]
 */
export function refineWords(runs: readonly Run[]): readonly Run[] {
  const refined: Run[] = [];
  for (const run of runs) {
    if (canRefine(run)) refined.push(...refine(run));
    else refined.push(run);
  }
  return compactRuns(refined);
}

function canRefine(run: Run): boolean {
  if (run.equal || run.before.length === 0 || run.after.length === 0) return false;
  const longest = Math.max(lengthOf(run.before), lengthOf(run.after));
  return longest <= longestRefined && isPlain(run.before) && isPlain(run.after);
}

/** Only words, printed without blanks inside or between and without joined characters: raw and folded offsets agree. */
function isPlain(tokens: readonly Token[]): boolean {
  return tokens.every((token, index) => {
    const next = tokens[index + 1];
    const tight = token.end - token.start === token.text.length && (!next || next.start === token.end);
    return token.kind === "word" && tight && !hasJoins(token.text);
  });
}

function refine(run: Run): readonly Run[] {
  const before = textOf(run.before);
  const after = textOf(run.after);
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const grew = head + tail === most;
  const short = Math.max(before.length, after.length) < shortestRefined;
  if ((short && !grew) || (2 * (head + tail)) / (before.length + after.length) < leastShared) return [run];
  const part = (tokens: readonly Token[], from: number, to: number): readonly Token[] => {
    const start = tokens[0]?.start ?? 0;
    const text = textOf(tokens).slice(from, to);
    return text === "" ? [] : [{ kind: "word", text, start: start + from, end: start + to }];
  };
  const sides = (make: typeof changedRun, ends: (length: number) => readonly [number, number]): Run =>
    make(part(run.before, ...ends(before.length)), part(run.after, ...ends(after.length)));
  return [
    sides(equalRun, () => [0, head]),
    sides(changedRun, (length) => [head, length - tail]),
    sides(equalRun, (length) => [length - tail, length]),
  ];
}
