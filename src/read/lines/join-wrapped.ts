import { glueBetween } from "../../text/join-lines.ts";
import { type Line, widthOf } from "./line.ts";

/** Running text with its hard line breaks taken out. `breaks` are offsets in `text`; `number` is the first line's. */
export type Wrapped = { readonly text: string; readonly breaks: readonly number[]; readonly number: number };

const narrowest = 30;
const widest = 160;
/** Where the right edge is looked for: lines to either side, and how many of them must share it. */
const surroundings = [
  { reach: 3, support: 2 },
  { reach: 15, support: 3 },
] as const;
/** How far a full line may fall short of the edge, in cells: signs that may not begin the next line, half-width digits. */
const slack = 5;
const shared = 3;
/** A first line may be shorter still: text taken from a PDF has lost its indent. A heading is not indented. */
const firstSlack = { prose: 10, heading: 7 } as const;
const indentLeast = 3;
const headMost = 8;
/** A word and what it is of the document: such lines stand above many a title, a line each. */
const labelled = /^[\p{Script=Han}\s]{2,12}[：:]/u;

const sentenceEnd = /[。！？；：!?;:]["”’）)》】]*$/u;
const enumerated =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[—－-]{1,2}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、)）](?!\d)|[①-⑳•●◆■▪※★➢])/u;
const startsAnew = /^(?:[一二三四五六七八九十]是|其[一二三四五]|20\d\d ?年|截至|截止)/u;

/**
 * Joins the lines of paragraphs that were wrapped at a fixed width: a line goes on in the next when it reaches the right edge,
 * does not end a sentence, and the next begins neither an enumeration nor a paragraph. Where paragraphs are seen to be
 * indented, a full line goes on even after a full stop. Linear for any input.
 */
export function joinWrapped(lines: readonly Line[]): readonly Wrapped[] {
  const widths = lines.map((line) => widthOf(line.text.replaceAll("\t", "    ")));
  const usualGap = commonGap(lines);
  const indents = hasIndents(lines);
  const paragraphs: Wrapped[] = [];
  let goesOn = false;
  let inHead = true; // until the first sentence: what stands above it is set line by line
  for (const [index, line] of lines.entries()) {
    const last = paragraphs.at(-1);
    if (goesOn && last) paragraphs[paragraphs.length - 1] = append(last, line.text.trim());
    else paragraphs.push({ text: tidy(line.text), breaks: [], number: line.number });
    const next = lines[index + 1];
    inHead &&=
      index < headMost &&
      (!/[，。；：]/u.test(line.text) || (labelled.test(line.text) && !/[，。；]/u.test(line.text)));
    goesOn =
      next !== undefined && !inHead && continues(line, next, { usualGap, indents, isFirst: !goesOn, index, widths });
  }
  return paragraphs;
}

type Manner = {
  readonly usualGap: number;
  readonly indents: boolean;
  readonly isFirst: boolean;
  readonly index: number;
  readonly widths: readonly number[];
};

function continues(line: Line, next: Line, manner: Manner): boolean {
  const text = line.text.trim();
  const following = next.text.trim();
  if (enumerated.test(following) || indentOf(next.text) >= indentOf(line.text) + indentLeast) return false;
  const isHeading = manner.isFirst && enumerated.test(text) && !/[，。；]/u.test(text);
  if (isHeading && startsAnew.test(following)) return false;
  if (isCutProse(text, following)) return true;
  const short = !manner.isFirst ? slack : isHeading ? firstSlack.heading : firstSlack.prose;
  return reachesEdge(manner.widths, manner.index, short) && isOpen(text, next, manner);
}

/** Whether a full line leaves its sentence open, or its paragraph, where paragraphs can be told by their indents. */
function isOpen(text: string, next: Line, { usualGap, indents }: Manner): boolean {
  const ends = sentenceEnd.test(text);
  // Over an empty space only where the sentence cannot be over: at a page's end, or where every line has a blank one after it.
  if (next.gap > usualGap) return !ends && (next.pageTop || usualGap > 0);
  return !ends || (indents && indentOf(next.text) === 0);
}

/** A long paragraph, wrapped or not, that a page's end cut in the middle of a sentence: what follows is its rest. */
function isCutProse(text: string, following: string): boolean {
  return (
    widthOf(text) > widest &&
    /[\p{Script=Han}，、]$/u.test(text) &&
    /[，。]/u.test(following) &&
    !startsAnew.test(following)
  );
}

/**
 * Whether a line is as wide as the text about it: the widest width that a few lines share, close by or farther off. Both,
 * since a document may change its edge from page to page and slide to slide.
 */
function reachesEdge(widths: readonly number[], index: number, short: number): boolean {
  const width = widths[index] ?? 0;
  if (width < narrowest || width > widest) return false;
  return surroundings.some(({ reach, support }) => {
    const near = widths.slice(Math.max(0, index - reach), index + reach + 1).filter((other) => other <= widest);
    near.sort((one, other) => other - one);
    const edge = near.find((candidate, at) => candidate - (near[at + support - 1] ?? 0) <= shared);
    return edge !== undefined && edge >= narrowest && width >= edge - short;
  });
}

/** 1 where every line is followed by a blank one, as some converters write it; else 0. */
function commonGap(lines: readonly Line[]): number {
  const single = lines.filter((line) => line.gap === 1).length;
  return single * 2 > lines.length ? 1 : 0;
}

function hasIndents(lines: readonly Line[]): boolean {
  const indented = lines.filter((line) => indentOf(line.text) >= indentLeast).length;
  return indented >= 3 && indented * 2 < lines.length;
}

function indentOf(text: string): number {
  return widthOf(/^\s*/u.exec(text)?.[0].replaceAll("\t", "    ") ?? "");
}

function append(paragraph: Wrapped, text: string): Wrapped {
  const joined = paragraph.text + glueBetween(paragraph.text, text);
  return { ...paragraph, text: joined + text, breaks: [...paragraph.breaks, joined.length] };
}

function tidy(text: string): string {
  return text.trim().replaceAll("\t", " ");
}
