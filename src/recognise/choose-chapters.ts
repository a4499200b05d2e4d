import { bestRow, chapterIndex } from "./best-row.ts";
import { extraChapters } from "./extra-chapters.ts";
import type { Candidate } from "./find-candidates.ts";
import type { OrdinalStyle } from "./read-ordinal.ts";
import { type Item, itemAt, type Stream, tableMark } from "./stream.ts";

/** The headings of the chapters in their printed order; `id` null for a chapter outside the six. */
export type Chapters = { readonly headings: readonly Candidate[]; readonly style: OrdinalStyle };

/**
 * What speaks for a candidate. Start values, held by the tests of headings: a title word for word outweighs a telling word
 * twice over, an empty chapter (a table of contents, a list in a sentence) loses to one with text.
 */
const weights = { exact: 8, near: 6, sign: 3, none: 0, numbered: 2, rightNumber: 2, whole: 1, marked: 2, empty: -6 };
/** Candidates looked at, at most: a report names its six chapters a few times, not hundreds. */
const mostCandidates = 120;
/** Chapters that must share a level before it tells chapters from parts. */
const fewestMarked = 3;
/** How far a chapter is looked into for any text. */
const emptyReach = 200;

/**
 * Picks for each chapter the one place that best serves as its heading, all six weighed together: outer numbering, official
 * order and number, text after it. A part titled like a chapter loses by its numbering, a table of contents by its emptiness.
 *
 * @param earlier - whether this is a form before 2019: then its own titles are no official chapters
 *
 * O(candidates + 120²).
 */
export function chooseChapters(stream: Stream, candidates: readonly Candidate[], earlier: boolean): Chapters {
  const style = chapterStyle(candidates);
  const named = candidates.filter((one) => one.id !== null && !(earlier && one.earlier)).slice(0, mostCandidates);
  const level = chapterLevel(named);
  const outer = named.filter((one) => one.level === null || level === null || one.level <= level);
  const fitting = outer.filter((one) => one.style === style || mayDiffer(one, outer));
  const chosen = dropStraySigns(bestRow(fitting, (one) => weigh(one, style, stream, fitting)));
  const extras = extraChapters(candidates, chosen, style, commonLevel(chosen));
  return { headings: [...chosen, ...extras].sort((x, y) => x.start - y.start), style };
}

/** The items that hold nothing but a chapter's heading. */
export function headingItems(stream: Stream, { headings }: Chapters): ReadonlySet<Item> {
  const items = headings.flatMap(({ start, end }) => {
    const item = itemAt(stream, start);
    const around = item ? stream.text.slice(item.start, start) + stream.text.slice(end, item.end) : "";
    return item && !/\p{L}/u.test(around) ? [item] : [];
  });
  return new Set(items);
}

const styles: readonly OrdinalStyle[] = ["worded", "comma", "bracket", "half", "point", "ring", "digits", "none"];

/** The numbering that most different chapters share, titles word for word counting twice; the outer one of equals. */
function chapterStyle(candidates: readonly Candidate[]): OrdinalStyle {
  const score = (style: OrdinalStyle): number => {
    const mine = candidates.filter((one) => one.style === style && one.id !== null);
    const exact = mine.filter((one) => one.likeness === "exact");
    return new Set(mine.map((one) => one.id)).size + new Set(exact.map((one) => one.id)).size;
  };
  const scored = styles.map((style) => ({ style, score: score(style) }));
  const best = scored.reduce((most, one) => (one.score > most.score ? one : most), {
    style: "comma" as const,
    score: 0,
  });
  return best.style;
}

/** The level at which the format marks most chapters, the outer one of equals; null where it marks too few. */
function chapterLevel(named: readonly Candidate[]): number | null {
  const ids = new Map<number, Set<string | null>>();
  for (const { level, id } of named) if (level !== null) ids.set(level, (ids.get(level) ?? new Set()).add(id));
  const counted = [...ids].map(([level, found]) => ({ level, count: found.size })).sort((x, y) => x.level - y.level);
  const best = counted.reduce((most, one) => (one.count > most.count ? one : most), {
    level: 0,
    count: fewestMarked - 1,
  });
  return best.count < fewestMarked ? null : best.level;
}

/** A heading numbered unlike the others: without number where it stands alone, or with the chapter's own number. */
function mayDiffer(one: Candidate, named: readonly Candidate[]): boolean {
  if (one.style === "none") return one.likeness === "exact" || (one.level !== null && one.likeness === "near");
  if (one.likeness === "sign" || !one.whole || one.ordinal !== chapterIndex(one) + 1) return false;
  // The second of a row of brackets is a part: its first stands just before.
  return !named.some(
    (other) => other.style === one.style && other.ordinal === chapterIndex(one) && other.start < one.start,
  );
}

function weigh(one: Candidate, style: OrdinalStyle, stream: Stream, all: readonly Candidate[]): number {
  let weight = weights[one.likeness];
  if (one.style === style && one.ordinal !== null) weight += weights.numbered;
  if (one.ordinal === chapterIndex(one) + 1) weight += weights.rightNumber;
  if (one.whole) weight += weights.whole;
  if (one.level !== null) weight += weights.marked;
  if (isEmpty(one, stream, all)) weight += weights.empty;
  return weight;
}

/** Nothing but blanks, marks or a page number up to the next candidate, while the chapter is named elsewhere as well. */
function isEmpty(one: Candidate, stream: Stream, all: readonly Candidate[]): boolean {
  if (!all.some((other) => other !== one && other.id === one.id)) return false;
  const next = all.find((other) => other.start >= one.end && other.id !== one.id)?.start ?? stream.text.length;
  const between = stream.text.slice(one.end, Math.min(next, one.end + emptyReach));
  return !between.includes(tableMark) && !/\p{L}/u.test(between);
}

/** A chapter known by a telling word only is believed where it stands in its place among the others. */
function dropStraySigns(chosen: readonly Candidate[]): readonly Candidate[] {
  return chosen.filter((one, at) => {
    if (one.likeness !== "sign") return true;
    const inPlace = chosen.every(
      (other, index) => other === one || index < at === chapterIndex(other) < chapterIndex(one),
    );
    return inPlace && (one.ordinal === null || one.ordinal > at);
  });
}

/** The level of the chapters by the format's own marks; null where they are not marked, or not alike. */
function commonLevel(chosen: readonly Candidate[]): number | null {
  const levels = new Set(chosen.map((one) => one.level));
  const [level] = levels;
  return chosen.length > 1 && levels.size === 1 && level !== undefined ? level : null;
}
