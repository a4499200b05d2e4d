import { assign, type Offer } from "../sequence/assign.ts";
import { groupBy } from "../sequence/group-by.ts";
import { likeness } from "../text/similarity.ts";
import type { Sighting } from "./sightings.ts";

// Held by the labelled corpus: test/unit/diff/mention-labelled.test.ts.
const clauseWeight = 0.35;
const nearWeight = 0.35;
const metricWeight = 0.3;
const nounWeight = 0.15;
/** A noun of Chinese has two characters as a rule. */
const nounLength = 2;
const accept = 0.5;
/** Of a label that stands for two values on a side, the wording must tell. */
const acceptTwice = 0.6;
const margin = 0.1;
/** More numbers of one unit than 200 × 200 say too little to be told apart by likeness. */
const mostOffers = 40_000;
/** How sure a pair of one label is, and one whose units only count alike. */
const byLabel = 0.95;
const byLooseLabel = 0.8;

/** Sightings of one number in two years. */
export type MentionPair = { readonly before: Sighting; readonly after: Sighting; readonly confidence: number };

export type MentionPairs = {
  readonly pairs: readonly MentionPair[];
  readonly before: readonly Sighting[];
  readonly after: readonly Sighting[];
};

/**
 * Pairs numbers by what they say, never by their order: equal labels that stand for one value on each side, then likeness of
 * the words around them, first inside paired blocks, then inside paired sections, then anywhere. A label with two values on a
 * side says nothing by itself: of those only the one is paired whose wording sets it apart. A number said twice is taken once,
 * and one of a part of the area never meets one of the whole.
 *
 * @returns pairs, and what stands alone on each side
 */
export function pairMentions(before: readonly Sighting[], after: readonly Sighting[]): MentionPairs {
  const open = { before: dropRepeated(before), after: dropRepeated(after) };
  const pairs: MentionPair[] = [];
  const take = (found: readonly MentionPair[]) => {
    pairs.push(...found);
    const taken = new Set(found.flatMap((pair) => [pair.before, pair.after]));
    open.before = open.before.filter((one) => !taken.has(one));
    open.after = open.after.filter((one) => !taken.has(one));
  };
  take(pairUnique(open.before, open.after, labelKey, byLabel));
  take(pairUnique(open.before, open.after, looseKey, byLooseLabel));

  const twice = new Set([...labelsTwice(open.before), ...labelsTwice(open.after)]);
  const isTwice = (one: Sighting) => twice.has(labelKey(one));
  take(pairByLikeness(open.before.filter(isTwice), open.after.filter(isTwice), labelKey, acceptTwice));
  for (const scope of scopes) {
    const keyOf = (one: Sighting) => `${scope === "report" ? "" : one[scope]}\n${one.family}`;
    const clear = [open.before, open.after].map((side) => side.filter((one) => !isTwice(one)));
    take(pairByLikeness(clear[0] ?? [], clear[1] ?? [], keyOf, accept));
  }
  return { pairs, ...open };
}

/** The pair of the alignment that both must stand in; `report` is none. */
const scopes = ["blockPair", "sectionPair", "report"] as const;

const labelKey = ({ mention, family }: Sighting): string => `${mention.label}\n${family}`;

function dropRepeated(sightings: readonly Sighting[]): readonly Sighting[] {
  return [...groupBy(sightings, (one) => `${labelKey(one)}\n${one.amount}`).values()].flatMap(([first]) => first ?? []);
}

const looseKey = ({ mention, looseFamily }: Sighting): string => `${mention.label}\n${looseFamily}`;

function labelsTwice(sightings: readonly Sighting[]): readonly string[] {
  return [...groupBy(sightings, labelKey)].flatMap(([key, members]) => (members.length > 1 ? [key] : []));
}

/** Pairs whose key stands once on each side. */
function pairUnique(
  before: readonly Sighting[],
  after: readonly Sighting[],
  keyOf: (one: Sighting) => string,
  confidence: number,
): readonly MentionPair[] {
  const twins = groupBy(after, keyOf);
  return [...groupBy(before, keyOf)].flatMap(([key, members]) => {
    const [x, ...moreBefore] = members;
    const [y, ...moreAfter] = twins.get(key) ?? [];
    const once = moreBefore.length === 0 && moreAfter.length === 0;
    return x && y && once && x.narrowed === y.narrowed ? [{ before: x, after: y, confidence }] : [];
  });
}

/** Pairs among those of one key, where the score is enough and well ahead of every rival. */
function pairByLikeness(
  before: readonly Sighting[],
  after: readonly Sighting[],
  keyOf: (one: Sighting) => string,
  least: number,
): readonly MentionPair[] {
  const twins = groupBy(after, keyOf);
  return [...groupBy(before, keyOf)].flatMap(([key, members]) => pairGroup(members, twins.get(key) ?? [], least));
}

function pairGroup(before: readonly Sighting[], after: readonly Sighting[], least: number): readonly MentionPair[] {
  if (before.length * after.length > mostOffers) return [];
  const offers = before.flatMap((x, a) => after.map((y, b): Offer => ({ a, b, score: scoreSightings(x, y) })));
  const rows = groupBy(offers, ({ a }) => a);
  const columns = groupBy(offers, ({ b }) => b);
  return assign(offers.filter(({ score }) => score >= least)).flatMap((offer) => {
    const [x, y] = [before[offer.a], after[offer.b]];
    const rivals = [...(rows.get(offer.a) ?? []), ...(columns.get(offer.b) ?? [])].filter((other) => other !== offer);
    const next = Math.max(0, ...rivals.map(({ score }) => score));
    return x && y && offer.score - next >= margin ? [{ before: x, after: y, confidence: offer.score }] : [];
  });
}

/** How well two numbers of one unit fit, 0–1. */
export function scoreSightings(x: Sighting, y: Sighting): number {
  if (x.narrowed !== y.narrowed) return 0;
  return clauseWeight * likeness(x.clause, y.clause) + nearWeight * likeness(x.near, y.near) + scoreMetrics(x, y);
}

/** One metric, or at least one noun at the end of it. Two qualifiers that differ make two numbers of one metric. */
function scoreMetrics(x: Sighting, y: Sighting): number {
  if (x.qualifier !== null && y.qualifier !== null && x.qualifier !== y.qualifier) return 0;
  const [short, long] = x.metric.length < y.metric.length ? [x.metric, y.metric] : [y.metric, x.metric];
  if (short === long || (short.length >= nounLength && long.endsWith(short))) return metricWeight;
  return short.length >= nounLength && long.endsWith(short.slice(-nounLength)) ? nounWeight : 0;
}
