import { alignBeads, type Bead } from "../sequence/align-beads.ts";
import { editScript } from "../sequence/edit-script.ts";
import { risingRun } from "../sequence/rising-run.ts";
import { findNearest } from "../text/nearest.ts";
import { likeness, type Profile, profileTexts, sharedWeight, uniteProfiles } from "../text/similarity.ts";
import type { Budget } from "./budget.ts";
import { internTexts } from "./intern.ts";

/** A pair gains by what it is liker than this; a bead of several pays a share of its mass; each member must be found again. */
const leastLikeness = 0.3;
const severalPay = 0.06;
const memberLeast = 0.45;
/** Up to 50 × 50 sentences are joined at once; between more of them sure pairs are looked for first. */
const mostCells = 2500;
const sureLikeness = 0.5;

/** Runs of sentences that are compared with each other; one of the two may be empty. */
export type SentenceBead = Bead;

/**
 * Which sentences to compare: beads in order that cover both lists.
 *
 * O(n·m) for up to 50 × 50. Beyond that equal sentences, and where these are few the likest pairs, cut the lists first.
 */
export function pairSentences(
  before: readonly string[],
  after: readonly string[],
  budget: Budget,
): readonly SentenceBead[] {
  const gap: Gap = { before, after, a: 0, b: 0 };
  const gaps = before.length * after.length > mostCells ? cutAtEqual(gap, budget) : [gap];
  return withLone(gaps.flatMap(joinGap), before.length, after.length);
}

/** Neighbouring sentences of both sides, from `a` and `b` on, with no pair yet; or a pair that is equal. */
type Gap = {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly a: number;
  readonly b: number;
};

function cutAtEqual(gap: Gap, budget: Budget): readonly Gap[] {
  const [before, after] = internTexts(gap.before, gap.after);
  const { matches, edits } = editScript(before, after, budget.limit());
  budget.spend(edits);
  const pairs = matches.flatMap(({ before: a, after: b, length }) =>
    Array.from({ length }, (_, index) => ({ a: a + index, b: b + index })),
  );
  return cutAt(gap, pairs).flatMap((part) =>
    part.before.length * part.after.length > mostCells ? cutAt(part, surePairs(part)) : [part],
  );
}

/** Pairs that are each other's likest, as far as they rise. */
function surePairs({ before, after }: Gap): readonly Crossing[] {
  const profiles = profileTexts([...before, ...after]);
  const mine = profiles.slice(0, before.length);
  const near = findNearest(mine, profiles.slice(before.length), sureLikeness);
  // The likest of the other side, read off the same table: the first of equals keeps its place.
  const back = new Map<number, { readonly a: number; readonly score: number }>();
  for (const [a, twins] of near.entries()) {
    for (const { index, score } of twins) if (score > (back.get(index)?.score ?? 0)) back.set(index, { a, score });
  }
  const links = near.flatMap(([best], a) =>
    best && back.get(best.index)?.a === a ? [{ a, b: best.index, weight: best.score * (mine[a]?.mass ?? 0) }] : [],
  );
  return risingRun(links).flatMap((index) => links[index] ?? []);
}

type Crossing = { readonly a: number; readonly b: number };

/** The pairs, each a gap of its own, and what lies between them. */
function cutAt(gap: Gap, pairs: readonly Crossing[]): readonly Gap[] {
  const part = (a: number, b: number, toA: number, toB: number): Gap => ({
    before: gap.before.slice(a, toA),
    after: gap.after.slice(b, toB),
    a: gap.a + a,
    b: gap.b + b,
  });
  const gaps: Gap[] = [];
  let a = 0;
  let b = 0;
  for (const pair of pairs) {
    gaps.push(part(a, b, pair.a, pair.b), part(pair.a, pair.b, pair.a + 1, pair.b + 1));
    a = pair.a + 1;
    b = pair.b + 1;
  }
  gaps.push(part(a, b, gap.before.length, gap.after.length));
  return gaps;
}

/** Joins the sentences of a gap. One against one is a pair, whatever it is like: their texts are known to belong together. */
function joinGap({ before, after, a, b }: Gap): readonly SentenceBead[] {
  if (before.length === 0 || after.length === 0) return [];
  if (before.length === 1 && after.length === 1) return [{ a, b, na: 1, nb: 1 }];
  if (before.length * after.length > mostCells) return [];
  const beads = alignBeads(before.length, after.length, beadGain(before, after));
  return beads.map((bead) => ({ ...bead, a: bead.a + a, b: bead.b + b }));
}

/** What a bead gains: its likeness above the least, times its mass. */
function beadGain(before: readonly string[], after: readonly string[]): (bead: Bead) => number {
  const profiles = profileTexts([...before, ...after]);
  const mine = profiles.slice(0, before.length);
  const theirs = profiles.slice(before.length);
  const massOf = (one: Profile | undefined): number => one?.mass ?? 0;
  const shared = sharedTable(mine, theirs);
  // Of the side with several members each stands largely in the other; joints and mere punctuation have nothing to be found.
  const isMember = (part: Profile | undefined, a: number, b: number): boolean =>
    massOf(part) === 0 || shared(a, b) / massOf(part) >= memberLeast;
  const hasAllMembers = ({ a, b, na, nb }: Bead): boolean => {
    for (let step = 0; na > 1 && step < na; step += 1) if (!isMember(mine[a + step], a + step, b)) return false;
    for (let step = 0; nb > 1 && step < nb; step += 1) if (!isMember(theirs[b + step], a, b + step)) return false;
    return true;
  };
  return (bead) => {
    const { a, b, na, nb } = bead;
    if (na + nb === 2) {
      const [one, other] = [massOf(mine[a]), massOf(theirs[b])];
      if (before[a] === after[b]) return Math.max(1, one);
      return one + other === 0 ? 0 : ((2 * shared(a, b)) / (one + other) - leastLikeness) * Math.min(one, other);
    }
    if (!hasAllMembers(bead)) return 0;
    const one = uniteProfiles(mine.slice(a, a + na));
    const other = uniteProfiles(theirs.slice(b, b + nb));
    return (likeness(one, other) - leastLikeness - severalPay) * Math.min(one.mass, other.mass);
  };
}

/** The weight that `mine[a]` and `theirs[b]` share; each pair is measured once, since five beads ask for it. */
function sharedTable(mine: readonly Profile[], theirs: readonly Profile[]): (a: number, b: number) => number {
  const known = new Float64Array(mine.length * theirs.length).fill(-1);
  return (a, b) => {
    const at = a * theirs.length + b;
    const weight = known[at] ?? 0;
    const [one, other] = [mine[a], theirs[b]];
    if (weight >= 0 || !one || !other) return weight;
    const measured = sharedWeight(one, other);
    known[at] = measured;
    return measured;
  };
}

/** Puts in what stands alone: on the before side first. */
function withLone(beads: readonly SentenceBead[], n: number, m: number): readonly SentenceBead[] {
  const all: SentenceBead[] = [];
  let a = 0;
  let b = 0;
  for (const bead of [...beads, { a: n, b: m, na: 0, nb: 0 }]) {
    if (bead.a > a) all.push({ a, b, na: bead.a - a, nb: 0 });
    if (bead.b > b) all.push({ a: bead.a, b, na: 0, nb: bead.b - b });
    if (bead.na > 0) all.push(bead);
    a = bead.a + bead.na;
    b = bead.b + bead.nb;
  }
  return all;
}
