import { type AmbiguousWidth, toGlyphs } from "./glyphs.ts";

/** Text in one style. `mark` keeps the span whole and says on which side text must stay with it. */
export type Span<S> = {
  readonly text: string;
  readonly style: S;
  readonly part?: number;
  readonly mark?: "opening" | "closing";
};

/** A piece of a line in one style, and the cells it takes. `part` is its span's, -1 for none. */
export type Run<S> = { readonly text: string; readonly width: number; readonly style: S; readonly part: number };

/** A line as runs, not padded. */
export type Line<S> = readonly Run<S>[];

/** No line begins with these. */
const neverFirst = new Set("，。、；：！？）〕】》〉」』”’…—～·％‰℃%,.;:!?)]} 　");
/** No line ends with these. */
const neverLast = new Set("（〔【《〈「『“‘([{￥$#");

const wordCharacter = /^[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/u;
const digit = /^[0-9０-９]/u;
const numberJoint = new Set(".,，．:：-－—~～/");
const sign = new Set("+-－＋−");
/** What a number counts stays on its line where it can. */
const units = new Set("件条次个人份项元万亿篇期场宗起家名户笔部处页年月日号");

type Cell<S> = { readonly text: string; readonly width: number; readonly span: Span<S> };

/**
 * Breaks text into lines of at most `width` cells (8 or more), by grapheme: no line begins with a closing mark or ends
 * with an opening one, and no number, Latin word or edit mark is cut, unless it alone is longer than a line. A line feed
 * ends a line. The lines joined give the text without its line feeds. O(n).
 *
 * @returns at least one line; lines are not padded
 */
export function wrapSpans<S>(spans: readonly Span<S>[], width: number, ambiguous: AmbiguousWidth): readonly Line<S>[] {
  const lines: Line<S>[] = [];
  for (const cells of paragraphsOf(spans, ambiguous)) {
    let start = 0;
    do {
      const end = lineEnd(cells, start, width);
      lines.push(toRuns(cells.slice(start, end)));
      start = end;
    } while (start < cells.length);
  }
  return lines;
}

/** May a line end before `cells[at]`? */
export function mayBreak(
  cells: readonly { readonly text: string; readonly span: Span<unknown> }[],
  at: number,
): boolean {
  const before = cells[at - 1];
  const after = cells[at];
  if (!before || !after) return true;
  if (before.span.mark === "opening" || after.span.mark === "closing") return false;
  if (before.span.mark === "closing" || after.span.mark === "opening") return true;
  if (neverFirst.has(after.text) || neverLast.has(before.text)) return false;
  if (wordCharacter.test(before.text) && wordCharacter.test(after.text)) return false;
  return !isInsideNumber(cells, at);
}

/** 1,234 and 2020-2021 hold together, and so does a sign with its number. */
function isInsideNumber(cells: readonly { readonly text: string }[], at: number): boolean {
  const [first, before, after, last] = [at - 2, at - 1, at, at + 1].map((index) => cells[index]?.text ?? "");
  const isDigit = (text = "") => digit.test(text);
  if (isDigit(after) && sign.has(before ?? "")) return true;
  if (isDigit(first) && numberJoint.has(before ?? "") && isDigit(after)) return true;
  return isDigit(before) && numberJoint.has(after ?? "") && isDigit(last);
}

function paragraphsOf<S>(spans: readonly Span<S>[], ambiguous: AmbiguousWidth): readonly (readonly Cell<S>[])[] {
  const paragraphs: Cell<S>[][] = [[]];
  for (const span of spans) {
    const glyphs = span.mark ? [{ text: span.text, width: span.text.length }] : toGlyphs(span.text, ambiguous);
    for (const { text, width } of glyphs) {
      if (text === "\n") paragraphs.push([]);
      else paragraphs.at(-1)?.push({ text, width, span });
    }
  }
  return paragraphs;
}

function lineEnd(cells: readonly Cell<unknown>[], start: number, width: number): number {
  let used = 0;
  let end = start;
  while (end < cells.length && used + (cells[end]?.width ?? 0) <= width) {
    used += cells[end]?.width ?? 0;
    end += 1;
  }
  if (end >= cells.length) return end;
  let parted = 0; // the last place that would only part a number from its unit
  for (let at = end; at > start; at -= 1) {
    if (!mayBreak(cells, at)) continue;
    if (!partsUnit(cells, at)) return at;
    parted ||= at;
  }
  return parted || Math.max(end, start + 1);
}

function partsUnit(cells: readonly { readonly text: string }[], at: number): boolean {
  return digit.test(cells[at - 1]?.text ?? "") && units.has(cells[at]?.text ?? "");
}

function toRuns<S>(cells: readonly Cell<S>[]): Line<S> {
  const runs: Run<S>[] = [];
  let from = 0;
  for (let at = 1; at <= cells.length; at += 1) {
    const first = cells[from];
    if (!first || cells[at]?.span === first.span) continue;
    const members = cells.slice(from, at);
    runs.push({
      text: members.map((cell) => cell.text).join(""),
      width: members.reduce((sum, cell) => sum + cell.width, 0),
      style: first.span.style,
      part: first.span.part ?? -1,
    });
    from = at;
  }
  return runs;
}

/** The text cut to at most `width` cells, with two dots where something went. */
export function cutText(text: string, width: number, ambiguous: AmbiguousWidth): string {
  const glyphs = toGlyphs(text, ambiguous);
  if (glyphs.reduce((sum, glyph) => sum + glyph.width, 0) <= width) return text;
  let kept = "";
  let used = 2;
  for (const glyph of glyphs) {
    if (used + glyph.width > width) break;
    kept += glyph.text;
    used += glyph.width;
  }
  return `${kept}..`;
}
