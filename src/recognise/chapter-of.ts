import { chapterSigns, chapterTitles, earlierChapters } from "../glossary/headings.ts";
import { type ChapterId, chapterIds } from "../model/report.ts";
import { canonicalTitle, matchTitle } from "./match-title.ts";

/** A title known from the glossary. `earlier`: it belongs to the forms before 2019, too or only. */
export type KnownTitle = { readonly id: ChapterId | null; readonly title: string; readonly earlier: boolean };

const known: readonly KnownTitle[] = [
  ...chapterIds.flatMap((id) =>
    chapterTitles[id].map((title) => ({ id, title, earlier: earlierChapters.includes(title) })),
  ),
  ...earlierChapters.map((title) => ({ id: null, title, earlier: true })),
].sort((x, y) => y.title.length - x.title.length);

const byCanonical = new Map([...known].reverse().map((one) => [canonicalTitle(one.title), one]));

/** The longest known title that stands at `at`, and where it ends. */
export function knownTitleAt(text: string, at: number): (KnownTitle & { readonly end: number }) | null {
  for (const one of known) {
    const end = matchTitle(text, at, one.title);
    if (end > 0) return { ...one, end };
  }
  return null;
}

/** How sure a chapter is of its title: word for word, nearly, or by a telling word only. */
export type Likeness = "exact" | "near" | "sign";

/** Containment that makes two titles one; edits that a slip of reading may take. Source: comparing.md §2, labelled set. */
const enoughShared = 0.75;
const mostEdits = 2;
const fewestGrams = 5;

/** The chapter a whole printed title names, if any. */
export function chapterOfTitle(printed: string): { readonly id: ChapterId; readonly likeness: Likeness } | null {
  const title = canonicalTitle(printed);
  const exact = byCanonical.get(title);
  if (exact) return exact.id ? { id: exact.id, likeness: "exact" } : null;
  const near = nearestChapter(title);
  if (near) return { id: near, likeness: "near" };
  const sign = chapterSigns.find((one) => one.sign.test(title) && !one.not?.test(title));
  return sign ? { id: sign.id, likeness: "sign" } : null;
}

/** The titles of the six chapters as they are compared. */
const canonical = known.flatMap(({ id, title }) => {
  const compared = canonicalTitle(title);
  return id === null ? [] : [{ id, title: compared, grams: bigrams(compared) }];
});

function nearestChapter(title: string): ChapterId | null {
  let best: { readonly id: ChapterId; readonly score: number } | null = null;
  const grams = bigrams(title);
  for (const one of canonical) {
    const score = Math.max(sharedScore(grams, one.grams), editScore(title, one.title));
    if (score > (best?.score ?? 0)) best = { id: one.id, score };
  }
  return best?.id ?? null;
}

/** Dice of the bigrams where enough of the smaller stand in the larger, else 0. */
function sharedScore(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const smaller = Math.min(x.size, y.size);
  if (smaller < fewestGrams) return 0;
  let shared = 0;
  for (const gram of x) if (y.has(gram)) shared += 1;
  const dice = (2 * shared) / (x.size + y.size);
  return shared / smaller >= enoughShared && dice >= 0.6 ? dice : 0;
}

function bigrams(title: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let at = 0; at + 1 < title.length; at += 1) grams.add(title.slice(at, at + 2));
  return grams;
}

/** Near 1 within two edits of a title of some length, else 0. */
function editScore(x: string, y: string): number {
  if (Math.abs(x.length - y.length) > mostEdits || y.length < 2 * mostEdits + 2) return 0;
  const edits = editDistance(x, y);
  return edits <= mostEdits ? 1 - edits / 10 : 0;
}

/** Levenshtein, O(length²): for titles only. */
export function editDistance(x: string, y: string): number {
  let row = Array.from({ length: y.length + 1 }, (_, at) => at);
  for (let i = 1; i <= x.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= y.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (x[i - 1] === y[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[y.length] ?? 0;
}
