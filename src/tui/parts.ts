import type { BlockChange, Hunk, HunkClass } from "../model/comparison.ts";

/** A change that counts: the fate of a whole block, or a hunk inside one. */
export type Part = { readonly kind: "whole" } | { readonly kind: "hunk"; readonly hunk: Hunk };

const whole: Part = { kind: "whole" };
/** Hunks of these classes are what a new year brings by itself; they are shown, but neither marked nor counted. */
const uncounted: ReadonlySet<HunkClass> = new Set(["rollover", "renumber", "notation"]);

/** The changes of a block that count, in reading order. The position in this list is the part's number. */
export function partsOf(change: BlockChange): readonly Part[] {
  if (change.relation === "same") return [];
  if (change.relation === "added" || change.relation === "removed") return [whole];
  const hunks = change.hunks.flatMap((hunk): Part[] => (uncounted.has(hunk.class) ? [] : [{ kind: "hunk", hunk }]));
  if (change.relation !== "edited") return [whole, ...hunks];
  return change.hunks.length === 0 ? [whole] : hunks;
}
