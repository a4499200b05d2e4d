import { containment, likeness, type Profile } from "./similarity.ts";

/** A text of the other list, and its measure: how like it is, or how much of ours stands in it. */
export type Near = { readonly index: number; readonly score: number };

/** A bigram that stands in more texts than this tells none of them, and walking them all would be quadratic. */
const mostTexts = 256;
/** How many candidates of a text are measured exactly where some bigrams were passed over. */
const mostCandidates = 32;

/**
 * For each profile of `from` those of `to` that measure at least `least`, the greatest first; of equals the earlier.
 *
 * @param measure - `likeness`, or `containment` of ours in the other
 *
 * One pass over an inverted index: O(shared bigrams), never |from| × |to| comparisons of texts.
 * Exact while no bigram stands in more than 256 texts of `to`; beyond that a text like none by its rarer bigrams is missed.
 */
export function findNearest(
  from: readonly Profile[],
  to: readonly Profile[],
  least: number,
  measure: "likeness" | "containment" = "likeness",
): readonly (readonly Near[])[] {
  const postings = indexGrams(to);
  const sums = new Float64Array(to.length); // of one profile at a time, given back as zeros
  return from.map((profile) => {
    const { shared, exact } = shareGrams(profile, postings, sums);
    const near = shared.map(([index, weight]): Near => {
      const otherMass = to[index]?.mass ?? 0;
      const score = measure === "likeness" ? (2 * weight) / (profile.mass + otherMass) : weight / profile.mass;
      return { index, score };
    });
    const sure = exact ? near : measureAgain(profile, to, near, measure === "likeness" ? likeness : containment);
    return sure.filter(({ score }) => score >= least).sort(nearestFirst);
  });
}

type Posting = { readonly index: number; readonly weight: number };
type Postings = ReadonlyMap<number, readonly Posting[]>;

/** The weight shared with each text that has a bigram in common; `exact` where no bigram was passed over. */
function shareGrams(profile: Profile, postings: Postings, sums: Float64Array) {
  const touched: number[] = [];
  let exact = true;
  for (const [at, gram] of profile.grams.entries()) {
    const posting = postings.get(gram) ?? [];
    if (posting.length > mostTexts) {
      exact = false;
      continue;
    }
    const own = profile.weights[at] ?? 0;
    for (const { index, weight } of posting) {
      const sum = sums[index] ?? 0;
      if (sum === 0) touched.push(index);
      sums[index] = sum + Math.min(weight, own);
    }
  }
  const shared = touched.map((index) => [index, sums[index] ?? 0] as const);
  for (const index of touched) sums[index] = 0;
  return { shared, exact };
}

function indexGrams(profiles: readonly Profile[]): Postings {
  const postings = new Map<number, Posting[]>();
  for (const [index, { grams, weights }] of profiles.entries()) {
    for (const [at, gram] of grams.entries()) {
      const entry = { index, weight: weights[at] ?? 0 };
      const posting = postings.get(gram);
      if (posting) posting.push(entry);
      else postings.set(gram, [entry]);
    }
  }
  return postings;
}

function measureAgain(
  profile: Profile,
  to: readonly Profile[],
  near: readonly Near[],
  measure: (x: Profile, y: Profile) => number,
): readonly Near[] {
  const candidates = [...near].sort(nearestFirst).slice(0, mostCandidates);
  return candidates.map(({ index }) => {
    const other = to[index];
    return { index, score: other ? measure(profile, other) : 0 };
  });
}

function nearestFirst(x: Near, y: Near): number {
  return y.score - x.score || x.index - y.index;
}
