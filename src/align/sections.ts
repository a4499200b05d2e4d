import type { SectionPair } from "../model/alignment.ts";
import type { Report, Section } from "../model/report.ts";
import { assign, type Offer } from "../sequence/assign.ts";
import { groupBy } from "../sequence/group-by.ts";
import { risingRun } from "../sequence/rising-run.ts";
import { findNearest } from "../text/nearest.ts";
import { type Heading, type HeadingGroup, type HeadingPair, surveyHeadings } from "./headings.ts";
import type { Field } from "./items.ts";
import { scoreSections } from "./score-sections.ts";
import { joinSections } from "./section-joins.ts";

/** Where headings stand apart from their texts, a pair of sections is a guess. */
const detachedCap = 0.6;

/**
 * Pairs the sections of two reports. Chapters and the preamble meet by id, whatever their order; parts, and chapters outside
 * the six, by title, body and place, first inside the pairs of their parents, and also across them.
 *
 * @returns every section of both once: pairs (some of one section against several), then those that stand alone
 *
 * O(k³) for k sections with a likely twin (up to 200), apart from the shared bigrams.
 */
export function alignSections(before: Report, after: Report, field: Field): readonly SectionPair[] {
  const [beforeHeadings, afterHeadings] = surveyHeadings(before, after, field);
  const cap = isDetached(before) || isDetached(after) ? detachedCap : 1;
  const pairs = meetById(beforeHeadings, afterHeadings);
  const twinOf = new Map(pairs.map(({ a, b }) => [a.section.id, b.section.id]));
  for (const level of levelsOf(beforeHeadings, afterHeadings)) {
    const found = meetByLikeness(
      open(beforeHeadings, pairs, "a").filter(({ section }) => section.level <= level),
      open(afterHeadings, pairs, "b").filter(({ section }) => section.level <= level),
      twinOf,
    );
    pairs.push(...found);
    for (const { a, b } of found) twinOf.set(a.section.id, b.section.id);
  }
  const joined = joinSections(pairs, open(beforeHeadings, pairs, "a"), open(afterHeadings, pairs, "b"));
  return markMoved(joined, twinOf, cap);
}

/** Whether headings stand apart from their texts: most of them have none, neither of their own nor in their parts. */
function isDetached({ sections }: Report): boolean {
  const owners = new Set(sections.flatMap(({ id, parent, blocks }) => (blocks.length > 0 ? [id, parent] : [parent])));
  const headed = sections.filter(({ printed }) => printed !== null);
  return headed.filter(({ id }) => !owners.has(id)).length * 2 > headed.length;
}

function meetById(before: readonly Heading[], after: readonly Heading[]): HeadingPair[] {
  const byId = new Map(
    after.filter(({ section }) => hasFixedId(section)).map((heading) => [heading.section.id, heading]),
  );
  return before.flatMap((a) => {
    const b = hasFixedId(a.section) ? byId.get(a.section.id) : undefined;
    return b ? [{ a, b, score: 1 }] : [];
  });
}

/** `overview` and `preamble` are names, and two of them never meet; `overview.2` and `extra.1` only count. */
const hasFixedId = ({ id }: Section): boolean => !id.includes(".");

function levelsOf(...sides: readonly (readonly Heading[])[]): readonly number[] {
  const levels = new Set(sides.flat().map(({ section }) => section.level));
  return [...levels].sort((x, y) => x - y);
}

function open(headings: readonly Heading[], pairs: readonly HeadingPair[], side: "a" | "b"): readonly Heading[] {
  const met = new Set(pairs.map((pair) => pair[side]));
  return headings.filter((heading) => !met.has(heading));
}

function meetByLikeness(
  before: readonly Heading[],
  after: readonly Heading[],
  twinOf: ReadonlyMap<string, string>,
): readonly HeadingPair[] {
  const offers = candidates(before, after).flatMap(([a, b]): readonly Offer[] => {
    const [x, y] = [before[a], after[b]];
    if (!x || !y || (hasFixedId(x.section) && hasFixedId(y.section))) return [];
    const score = scoreSections(x, y, haveOneParent(x.section, y.section, twinOf));
    return score > 0 ? [{ a, b, score }] : [];
  });
  return assign(offers).flatMap(({ a, b, score }) => {
    const [x, y] = [before[a], after[b]];
    return x && y ? [{ a: x, b: y, score }] : [];
  });
}

/** Pairs that share wording of title or body. No other can be accepted, and place alone says too little. */
function candidates(before: readonly Heading[], after: readonly Heading[]): readonly (readonly [number, number])[] {
  const near = [
    findNearest(
      before.map(({ titleProfile }) => titleProfile),
      after.map(({ titleProfile }) => titleProfile),
      0.1,
    ),
    findNearest(
      before.map(({ body }) => body),
      after.map(({ body }) => body),
      0.1,
    ),
  ];
  return before.flatMap((_, a) => {
    const found = new Set(near.flatMap((lists) => (lists[a] ?? []).map(({ index }) => index)));
    return [...found].map((b) => [a, b] as const);
  });
}

function haveOneParent(x: Section, y: Section, twinOf: ReadonlyMap<string, string>): boolean {
  return x.parent === null || y.parent === null ? x.parent === y.parent : twinOf.get(x.parent) === y.parent;
}

/** A pair has moved when its parents are no pair, or when it left the order of the other parts of its parent. */
function markMoved(
  groups: readonly HeadingGroup[],
  twinOf: ReadonlyMap<string, string>,
  cap: number,
): readonly SectionPair[] {
  const kept = new Set<HeadingGroup>();
  const inFamily = groups.filter(
    ({ before: [x], after: [y] }) => x && y && haveOneParent(x.section, y.section, twinOf),
  );
  for (const members of groupBy(inFamily, ({ before: [x] }) => x?.section.parent ?? null).values()) {
    const links = members.map(({ before: [x], after: [y] }) => ({
      a: x?.index ?? 0,
      b: y?.index ?? 0,
      weight: 1 + Math.min(x?.body.mass ?? 0, y?.body.mass ?? 0),
    }));
    for (const index of risingRun(links)) {
      const group = members[index];
      if (group) kept.add(group);
    }
  }
  return groups.map((group) => ({
    before: group.before.map(({ section }) => section),
    after: group.after.map(({ section }) => section),
    moved: group.before.length > 0 && group.after.length > 0 && !kept.has(group),
    confidence: Math.min(cap, group.score),
  }));
}
