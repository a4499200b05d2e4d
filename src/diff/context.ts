import { lexicon } from "../glossary/lexicon.ts";
import { type Budget, newBudget } from "./budget.ts";
import { indexTerms, type Terms } from "./terms.ts";
import { type WordBreaker, wordBreaker } from "./words.ts";

/** What the diff of every pair of texts of one comparison shares. */
export type DiffContext = {
  /** After's year less before's: how far a rolled year moves. Null where a year is not known. */
  readonly years: number | null;
  readonly terms: Terms;
  readonly words: WordBreaker;
  readonly budget: Budget;
};

const terms = indexTerms(lexicon);

/** The context of one comparison: a fresh budget, the words of the domain. */
export function newDiffContext(years: number | null): DiffContext {
  return { years, terms, words: wordBreaker(), budget: newBudget() };
}
