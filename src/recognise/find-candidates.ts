import { articleAfter, articleBefore, listedAfter, rowLabels, titlesAloneEnough } from "../glossary/headings.ts";
import type { ChapterId } from "../model/report.ts";
import { chapterOfTitle, knownTitleAt, type Likeness } from "./chapter-of.ts";
import { matchTitle } from "./match-title.ts";
import { type Ordinal, type OrdinalStyle, readOrdinal } from "./read-ordinal.ts";
import { itemAt, lineEnd, type Stream } from "./stream.ts";

/**
 * What may be the heading of a chapter: `start`–`end` in the stream with its number and closing mark, its title between.
 * `id` null: a numbered line that names none of the six. `whole`: nothing else stands on its line.
 * `level`: of the item, where the format itself says heading.
 */
export type Candidate = {
  readonly id: ChapterId | null;
  readonly likeness: Likeness | "none";
  readonly earlier: boolean;
  readonly style: OrdinalStyle;
  readonly ordinal: number | null;
  readonly start: number;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly end: number;
  readonly whole: boolean;
  readonly level: number | null;
};

/** A heading is shorter than this, in characters. */
const longestHeading = 45;
/** Lines of a heading cut over lines, at most. */
const bullets = /[\s•●■◆▶★#*\-–·]*/uy;
/** Where a chapter's number inside a line may begin: after a full stop, a closing bracket, a blank or a digit of a table. */
const inlineOrdinal = /(?<=[。！？；：:;!?)）”》\s\d>])(?=[一二三四五六七八九十第—])/gu;
const closing = /^[ \t\u3000]*[。．.：:；;]?/u;
const contentsTail = /^[\s.…·⋯\-—_]*\d{0,3}\s*$/u;

/** Every place of the stream that could open a chapter, in order. O(characters × titles tried at line starts and numbers). */
export function findCandidates(stream: Stream): readonly Candidate[] {
  const found = new Map<number, Candidate>();
  for (const line of stream.lines) {
    bullets.lastIndex = line;
    bullets.exec(stream.text);
    const at = Math.max(line, bullets.lastIndex);
    const candidate = readLine(stream, at, dashAt(stream.text, line, at));
    if (candidate) found.set(candidate.start, candidate);
  }
  for (const { index } of stream.text.matchAll(inlineOrdinal)) {
    if (found.has(index)) continue;
    const candidate = readInside(stream, index);
    if (candidate) found.set(candidate.start, candidate);
  }
  return [...found.values()].sort((x, y) => x.start - y.start);
}

/** A dash that stands for 一 looks like a bullet: the line is read from the dash on. */
function dashAt(text: string, line: number, at: number): number {
  const dash = text.slice(line, at).search(/[—–－-]\s*$/u);
  return dash >= 0 && /^[、，.．]/u.test(text.slice(at, at + 1)) ? line + dash : at;
}

function readLine(stream: Stream, bulleted: number, at: number): Candidate | null {
  const { text } = stream;
  const item = itemAt(stream, at);
  if (item?.kind !== "text" || at >= item.end) return null;
  const ordinal = readOrdinal(text, at);
  const titleStart = ordinal?.end ?? bulleted;
  const base = { start: at, titleStart, level: item.level, ...numbering(ordinal) };
  if (isArticle(text, at, titleStart) || isRowLabel(text, titleStart)) return null;
  return ordinal || item.level !== null
    ? (knownHere(stream, base) ?? wholeLine(stream, base))
    : aloneOnLine(stream, base);
}

type Base = Pick<Candidate, "start" | "titleStart" | "level" | "style" | "ordinal">;

const numbering = (ordinal: Ordinal | null): Pick<Candidate, "style" | "ordinal"> => ({
  style: ordinal?.style ?? "none",
  ordinal: ordinal?.value ?? null,
});

/** A known title after a number: the rest of the line may be the text of the chapter. */
function knownHere(stream: Stream, base: Base): Candidate | null {
  const { text } = stream;
  const known = knownTitleAt(text, base.titleStart);
  if (!known) return null;
  const rest = text.slice(known.end, lineEnd(stream, known.end - 1));
  if (listedAfter.test(rest)) return null;
  const whole = contentsTail.test(rest.replace(closing, ""));
  // A longer title that only begins with a known one: the whole line is the title.
  if (!whole && rest.length <= longestHeading && !/^[\s。．：:；;，]/u.test(rest) && !/[，。；：:,]/u.test(rest)) {
    return wholeLine(stream, base);
  }
  if (base.ordinal === null && !whole) return null;
  const mark = closing.exec(rest)?.[0].trimEnd().length ?? 0;
  const { id, earlier } = known;
  const spot = { titleEnd: known.end, end: known.end + mark };
  return { ...base, id, earlier, likeness: "exact", whole, ...spot };
}

/** A short line that is one title, known or not. */
function wholeLine(stream: Stream, base: Base): Candidate | null {
  const { text } = stream;
  const item = itemAt(stream, base.start);
  const ends = new Set([lineEnd(stream, base.start), item?.end ?? 0]);
  let best: Candidate | null = null;
  for (const end of ends) {
    const line = text.slice(base.titleStart, end).trimEnd();
    if (line.length === 0 || line.length > longestHeading || /[，；！？,;!?]|[。：:](?=.)/u.test(line)) continue;
    const match = chapterOfTitle(line);
    const marks = /[。．.：:]*$/u.exec(line)?.[0].length ?? 0;
    const spot = { titleEnd: base.titleStart + line.length - marks, end: base.titleStart + line.length };
    const one = {
      ...base,
      id: match?.id ?? null,
      likeness: match?.likeness ?? "none",
      earlier: false,
      whole: true,
      ...spot,
    } as const;
    if (!best || rank(one) > rank(best)) best = one;
  }
  return best;
}

const rank = ({ likeness }: Candidate): number => ["none", "sign", "near", "exact"].indexOf(likeness);

/** A title without number: only word for word, alone on its line or cut over short lines. */
function aloneOnLine(stream: Stream, base: Base): Candidate | null {
  const { text } = stream;
  for (const title of titlesAloneEnough) {
    const end = matchTitle(text, base.titleStart, title);
    if (end < 0 || !/^\s*[：:。]?\s*$/u.test(text.slice(end, lineEnd(stream, end - 1)))) continue;
    if (!endsSentence(text, base.start)) continue;
    const id = chapterOfTitle(title)?.id ?? null;
    return { ...base, id, likeness: "exact", earlier: false, whole: true, titleEnd: end, end };
  }
  return null;
}

/** Whether what stands before is done: a list of chapters cut over lines is not a row of headings. */
function endsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at).trimEnd();
  return before === "" || !/[、，,“《（(和及与]$/u.test(before);
}

/** A known title after a chapter's number inside a line, as pages run together have it. */
function readInside(stream: Stream, at: number): Candidate | null {
  const { text } = stream;
  const ordinal = readOrdinal(text, at);
  if (!ordinal || (ordinal.style !== "comma" && ordinal.style !== "worded") || isQuoted(text, at)) return null;
  if (isRowLabel(text, ordinal.end)) return null;
  const item = itemAt(stream, at);
  return knownHere(stream, {
    start: at,
    titleStart: ordinal.end,
    level: item?.kind === "text" ? item.level : null,
    ...numbering(ordinal),
  });
}

/** Whether a quotation mark or title mark opened shortly before is still open. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  return before.lastIndexOf("《") > before.lastIndexOf("》") || before.lastIndexOf("“") > before.lastIndexOf("”");
}

export function isArticle(text: string, at: number, titleStart: number): boolean {
  return (
    articleBefore.test(text.slice(Math.max(0, at - 2), at)) || articleAfter.test(text.slice(titleStart, titleStart + 3))
  );
}

/** A line of an official table is numbered as a heading is. */
export function isRowLabel(text: string, titleStart: number): boolean {
  return rowLabels.some((label) => matchTitle(text, titleStart, label) > 0);
}
