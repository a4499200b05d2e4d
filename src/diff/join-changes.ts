import { changedRun, compactRuns, lengthOf, type Run } from "./runs.ts";
import type { Token } from "./tokens.ts";

/** An equal run of so many Han characters between two replacements tells a reader nothing. */
const longestBridge = 2;
const onlyHan = /^\p{Script=Han}+$/u;

/**
 * Joins two replacements over a short equal run: never over a number, a unit, a word of the domain or a pause, and not where
 * the run is longer than one of them.
 *
 *     [加强→推进]了[制度→体系]  →  [加强了制度→推进了体系]
 */
export function joinChanges(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const bridge = joined.at(-1);
    const last = joined.at(-2);
    if (last && bridge && isReplacement(last) && isReplacement(run) && isBridge(bridge, last, run)) {
      joined.splice(
        -2,
        2,
        changedRun([...last.before, ...bridge.before, ...run.before], [...last.after, ...bridge.after, ...run.after]),
      );
    } else joined.push(run);
  }
  return compactRuns(joined);
}

const isReplacement = (run: Run): boolean => !run.equal && run.before.length > 0 && run.after.length > 0;

function isBridge(bridge: Run, last: Run, next: Run): boolean {
  const length = lengthOf(bridge.before);
  if (!bridge.equal || length > longestBridge || length > Math.min(sizeOf(last), sizeOf(next))) return false;
  if (hasFixed(last) || hasFixed(next)) return false;
  return bridge.before.every((token) => token.kind === "word" && onlyHan.test(token.text));
}

const sizeOf = (run: Run): number => Math.max(lengthOf(run.before), lengthOf(run.after));

/** A number stands in a change of its own, so its change is joined to none. */
const hasFixed = (run: Run): boolean => run.before.some(isFixed) || run.after.some(isFixed);

const isFixed = ({ kind }: Token): boolean => kind === "number" || kind === "unit" || kind === "joint";
