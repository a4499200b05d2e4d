import { partTitles, titleEndings } from "../glossary/headings.ts";
import { type Chapters, headingItems } from "./choose-chapters.ts";
import { type Candidate, isArticle, isQuoted, isRowLabel } from "./find-candidates.ts";
import { canonicalTitle } from "./match-title.ts";
import { readPartTitle } from "./part-title.ts";
import { type Ordinal, type OrdinalStyle, readOrdinal } from "./read-ordinal.ts";
import { type Item, itemAt, lastAtMost, type Stream, type TextItem } from "./stream.ts";

/** The heading of a part: like a chapter's, one level down. `ordinal` null where it has no number. */
export type PartHeading = {
  readonly ordinal: number | null;
  readonly start: number;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly end: number;
};

const inlineBracket = /(?<=[。！？；：:;)）”》\s\p{L}>\d])[（(]\s*[一二三四五六七八九十]{1,2}\s*[)）]/gu;

/**
 * The parts of the chapter that runs from `chapter` to `to`: （一）…, and what the format itself marks one level down.
 * Deeper levels stay in the text,
 * but for customary parts numbered 1. straight under their chapter. O(characters of the chapter).
 */
export function findParts(stream: Stream, chapters: Chapters, chapter: Candidate, to: number): readonly PartHeading[] {
  for (const styles of partStyles(chapters.style)) {
    const parts = numberedParts(stream, chapters, chapter, to, styles);
    if (parts.length > 0) return parts;
  }
  const customary = numberedParts(stream, chapters, chapter, to, ["point", "ring"]).filter((part) =>
    isCustomary(stream, part),
  );
  if (customary.length > 1) return customary;
  return markedParts(stream, chapter, to);
}

/** One of the parts chapters customarily have, alone on its line. */
function isCustomary({ text }: Stream, { titleStart, titleEnd, end }: PartHeading): boolean {
  return (
    customaryTitles.has(canonicalTitle(text.slice(titleStart, titleEnd))) &&
    /^\s*(?:\n|$)/u.test(text.slice(end, end + 8))
  );
}

const customaryTitles = new Set(partTitles.map(canonicalTitle));

function numberedParts(
  stream: Stream,
  chapters: Chapters,
  chapter: Candidate,
  to: number,
  styles: readonly OrdinalStyle[],
): readonly PartHeading[] {
  const starts = [...lineStarts(stream, chapter, to), ...insideStarts(stream, chapters, chapter, to)];
  const found: PartHeading[] = [];
  const refused = new Set<number>();
  for (const start of starts.sort((x, y) => x.at - y.at)) {
    const ordinal = numberAt(stream, start, styles, found.at(-1));
    if (!ordinal) continue;
    const part = readPart(stream, start.at, ordinal);
    if (part && !goesOn(stream, part, refused)) found.push(part);
    else refused.add(ordinal.value ?? 0);
  }
  return dropLists(stream, found, to);
}

/** A sentence after a numbered sentence that was no title is the next item of that list. */
const goesOn = (stream: Stream, part: PartHeading, refused: ReadonlySet<number>): boolean =>
  refused.has((part.ordinal ?? 0) - 1) && isSentence(stream, part);

/** The numberings that may stand one level below the chapters', the outer first. */
function partStyles(style: OrdinalStyle): readonly (readonly OrdinalStyle[])[] {
  const brackets = ["bracket", "half"] as const;
  if (style === "bracket" || style === "half") return [];
  if (style === "worded") return [["comma"], brackets];
  return [style === "none" ? [...brackets, "digits"] : brackets];
}

type Start = { readonly at: number; readonly inside: boolean };

function lineStarts(stream: Stream, chapter: Candidate, to: number): readonly Start[] {
  const starts: Start[] = [];
  for (let index = lastAtMost(stream.lines, chapter.end) + 1; index < stream.lines.length; index += 1) {
    const line = stream.lines[index] ?? 0;
    if (line >= to) break;
    const blanks = /^(?:\s|<!--[^>]{0,60}-->|[•●■◆▶#*])*/u.exec(stream.text.slice(line, line + 80))?.[0].length ?? 0;
    starts.push({ at: line + blanks, inside: false });
  }
  return starts;
}

/** Numbers inside a paragraph count only where pages were run together: a heading does not have its paragraph for itself. */
function insideStarts(stream: Stream, chapters: Chapters, chapter: Candidate, to: number): readonly Start[] {
  const alone = headingItems(stream, chapters);
  const run = new Set(
    chapters.headings.map((one) => itemAt(stream, one.start)).filter((item) => item && !alone.has(item)),
  );
  const text = stream.text.slice(chapter.end, to);
  const starts: Start[] = [];
  if (/^\s*[（(]/u.test(text)) starts.push({ at: chapter.end + text.search(/[（(]/u), inside: false });
  for (const { index } of text.matchAll(inlineBracket)) {
    const at = chapter.end + index;
    const item = itemAt(stream, at);
    const isRun = run.has(item) || (item !== null && startsNumbered(stream, item));
    if (isRun && !isQuoted(stream.text, at)) starts.push({ at, inside: true });
  }
  return starts;
}

const startsNumbered = (stream: Stream, { start }: Item): boolean =>
  readOrdinal(stream.text, start)?.style === "bracket";

/** The number of a part at a place behind the part before; inside a paragraph only the next number counts. */
function numberAt(
  stream: Stream,
  { at, inside }: Start,
  styles: readonly OrdinalStyle[],
  previous: PartHeading | undefined,
): Ordinal | null {
  if (previous && previous.end > at) return null;
  const { text } = stream;
  const ordinal = itemAt(stream, at)?.kind === "text" ? readOrdinal(text, at) : null;
  if (!ordinal || !styles.includes(ordinal.style)) return null;
  if (inside && ordinal.value !== (previous?.ordinal ?? 0) + 1) return null;
  return isArticle(text, at, ordinal.end) || isRowLabel(text, ordinal.end) ? null : ordinal;
}

function readPart(stream: Stream, at: number, ordinal: Ordinal): PartHeading | null {
  const item = itemAt(stream, at);
  const title = item && readPartTitle(stream.text, ordinal.end, item.end, breaksOf(item));
  return title && { ordinal: ordinal.value, start: at, titleStart: ordinal.end, ...title };
}

const breaksOf = (item: Item): ReadonlySet<number> =>
  new Set(item.kind === "text" ? item.breaks.map((offset) => item.start + offset) : []);

/** Numbered sentences with nothing under them are a list, and stay in the text; so do those that only seem to have something under them, being last. */
function dropLists(stream: Stream, found: readonly PartHeading[], to: number): readonly PartHeading[] {
  const sentences = found.filter((part) => isSentence(stream, part));
  const bare = sentences.filter((part) => {
    const next = found[found.indexOf(part) + 1]?.start ?? to;
    return !/[\p{L}\d\uFFFC]/u.test(stream.text.slice(part.end, next));
  });
  if (bare.length === 0) return found;
  const dropped = new Set(bare);
  const last = sentences.at(-1);
  // Of a list the last item is followed by other text.
  if (last && last === found.at(-1) && bare.length === sentences.length - 1) dropped.add(last);
  return found.filter((part) => !dropped.has(part));
}

/** Closed by a full stop, and no word by which titles end. */
function isSentence(stream: Stream, part: PartHeading): boolean {
  const closed = /[。！？!?]/u.test(stream.text.slice(part.titleEnd, part.end));
  return closed && !titleEndings.test(canonicalTitle(stream.text.slice(part.titleStart, part.titleEnd)));
}

/** Headings by the format's own marks, the outermost level found inside the chapter. */
function markedParts(stream: Stream, chapter: Candidate, to: number): readonly PartHeading[] {
  const inside = stream.items.filter(
    (item): item is TextItem & { readonly level: number } =>
      item.kind === "text" &&
      item.level !== null &&
      item.start >= chapter.end &&
      item.end <= to &&
      item.end - item.start <= 45,
  );
  const outer = Math.min(...inside.map((item) => item.level));
  if (chapter.level === null || outer <= chapter.level) return [];
  return inside
    .filter((item) => item.level === outer)
    .map((item) => {
      const ordinal = readOrdinal(stream.text, item.start);
      const titleStart = ordinal?.end ?? item.start;
      return { ordinal: ordinal?.value ?? null, start: item.start, titleStart, titleEnd: item.end, end: item.end };
    });
}
