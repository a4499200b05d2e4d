import type { Finding } from "../model/finding.ts";
import type { ExplanationLetter } from "./explanations.ts";
import type { Lang } from "./lang.ts";

/**
 * The words of a rule. `title` is short, for lists. `sentence` says where (in the official words), both numbers, the difference,
 * and asks to check; it is whole, with its full stop, and passes no verdict. The opening of `check-reading` is put before it.
 */
export type RuleWord = {
  readonly title: { readonly [L in Lang]: string };
  readonly letters: readonly ExplanationLetter[];
  readonly sentence: { readonly [L in Lang]: (finding: Finding) => string };
};

/** A fact as words; nothing where the finding has none of that name. */
export function factText({ facts }: Finding, name: string): string {
  const fact = facts[name] ?? "";
  return typeof fact === "object" ? fact.join("、") : String(fact);
}

/** A fact as a list; empty where the finding has none of that name. */
export function factList({ facts }: Finding, name: string): readonly string[] {
  const fact = facts[name];
  return typeof fact === "object" && fact !== null ? fact : [];
}

/** A fact as a number; null where the finding has none of that name. */
export function factNumber({ facts }: Finding, name: string): number | null {
  const fact = facts[name];
  return typeof fact === "number" ? fact : null;
}
