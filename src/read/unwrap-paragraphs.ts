import type { Place } from "../model/place.ts";
import { joinWrapped } from "./lines/join-wrapped.ts";
import { widthOf } from "./lines/line.ts";

/** A paragraph on its way to a block. `level` of a heading, else null. */
export type Paragraph = {
  readonly text: string;
  readonly breaks: readonly number[];
  readonly level: number | null;
  readonly place: Place;
};

const longFrom = 30;
const longTo = 160;
const longLeast = 12;
const openLeast = 0.5;
const ended = /[。！？；：!?;:]["”’）)》】]*$/u;
const enumerated = /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）])/u;

/**
 * Whether a document's paragraphs are the lines of a page: converters from PDF make a paragraph of every line. Then most long
 * ones end in the middle of a sentence, which paragraphs that were written as such hardly ever do.
 */
export function isHardWrapped(texts: readonly string[]): boolean {
  const long = texts.filter((text) => {
    const width = widthOf(text);
    return width >= longFrom && width <= longTo && !enumerated.test(text);
  });
  const open = long.filter((text) => !ended.test(text.trim()));
  return long.length >= longLeast && open.length >= long.length * openLeast;
}

/** Joins paragraphs that are the lines of one, and keeps where they were broken. Headings are let alone. */
export function unwrapParagraphs(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  let at = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.level === null) continue;
    joined.push(...unwrapRun(paragraphs.slice(at, index)), paragraph);
    at = index + 1;
  }
  return [...joined, ...unwrapRun(paragraphs.slice(at))];
}

function unwrapRun(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const lines = paragraphs.map(({ text }, index) => ({ text, number: index, gap: 0, pageTop: false }));
  return joinWrapped(lines).flatMap(({ text, breaks, number }) => {
    const starts = [0, ...breaks];
    const members = paragraphs.slice(number, number + starts.length);
    const [first] = members;
    if (!first) return [];
    // Where a member begins, and where it was broken itself.
    const all = members.flatMap((member, index) => {
      const start = starts[index] ?? 0;
      return [...(index > 0 ? [start] : []), ...member.breaks.map((offset) => start + offset)];
    });
    return [{ ...first, text, breaks: all }];
  });
}
