import { likeness } from "../text/similarity.ts";
import type { Heading } from "./headings.ts";

// Held by the labelled corpus: test/unit/align/thresholds.test.ts.
const titleWeight = 0.5;
const bodyWeight = 0.35;
const placeWeight = 0.15;
/** What a body speaks for where the title was changed. */
const bodyAlone = 0.6;
/** How like a title is the same with up to three characters more at an end. */
const lengthened = 0.95;
const shortestTitle = 3;
const mostMore = 3;
const accept = 0.45;
/** Out of its chapter a section is known by title and body together; its place says nothing. */
const acceptAcross = 0.6;

/** The rating where it is enough for a pair, else 0. */
export function scoreSections(x: Heading, y: Heading, oneParent: boolean): number {
  const rating = rateSections(x, y, oneParent);
  return rating >= (oneParent ? accept : acceptAcross) ? rating : 0;
}

/**
 * How well two sections fit, 0–1. What one of them lacks, a title or a body, the other signs speak for.
 *
 * @param oneParent - whether they are parts of sections that are a pair; else their place says nothing, and they need both
 */
export function rateSections(x: Heading, y: Heading, oneParent: boolean): number {
  const titled = x.title !== "" && y.title !== "";
  const bodied = x.body.mass > 0 && y.body.mass > 0;
  if (!oneParent && !(titled && bodied)) return 0;
  const words = wordScore(titled ? titleLikeness(x, y) : null, bodied ? likeness(x.body, y.body) : null);
  if (!oneParent) return words;
  const text = bodied ? bodyAlone * likeness(x.body, y.body) : 0;
  return Math.max(words, text) + placeWeight * (1 - Math.abs(x.position - y.position));
}

function wordScore(title: number | null, body: number | null): number {
  const whole = titleWeight + bodyWeight;
  if (title !== null && body !== null) return titleWeight * title + bodyWeight * body;
  return whole * (title ?? body ?? 0);
}

function titleLikeness(x: Heading, y: Heading): number {
  if (x.title === y.title) return 1;
  const measured = likeness(x.titleProfile, y.titleProfile);
  return isLengthened(x.title, y.title) || isLengthened(y.title, x.title) ? Math.max(lengthened, measured) : measured;
}

/** A title with a word more at an end (“… situation”, “… side”, “our …”) is the same title. */
function isLengthened(short: string, long: string): boolean {
  const more = long.length - short.length;
  return (
    short.length >= shortestTitle && more > 0 && more <= mostMore && (long.startsWith(short) || long.endsWith(short))
  );
}
