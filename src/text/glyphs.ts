import { textWidth } from "./width.ts";

/** One grapheme and the cells it takes. */
export type Glyph = { readonly text: string; readonly width: number };

/** Cells of characters that terminals disagree about (“ ” … — ·): 1, or 2 in many Chinese set-ups. */
export type AmbiguousWidth = 1 | 2;

const segmenter = new Intl.Segmenter("zh", { granularity: "grapheme" });
/** Characters that are a grapheme each: ASCII, common punctuation, kana-free CJK and the full-width forms. */
const simple = /^[\x20-\x7e\u2014\u2018-\u201d\u2026\u3000-\u3029\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$/u;

const caches: { readonly [W in AmbiguousWidth]: Map<string, Glyph> } = { 1: new Map(), 2: new Map() };
/** Texts of one report share a few thousand graphemes; a hostile one must not fill the memory. */
const cacheLimit = 20_000;

/** Text as graphemes with their widths in cells. O(n); plain Chinese text skips the segmenter. */
export function toGlyphs(text: string, ambiguous: AmbiguousWidth): readonly Glyph[] {
  if (simple.test(text)) return Array.from(text, (character) => glyphOf(character, ambiguous));
  return Array.from(segmenter.segment(text), ({ segment }) => glyphOf(segment, ambiguous));
}

/** Cells that a text takes. */
export function cellsOf(text: string, ambiguous: AmbiguousWidth): number {
  let cells = 0;
  for (const glyph of toGlyphs(text, ambiguous)) cells += glyph.width;
  return cells;
}

function glyphOf(text: string, ambiguous: AmbiguousWidth): Glyph {
  const cache = caches[ambiguous];
  const known = cache.get(text);
  if (known) return known;
  const glyph = { text, width: textWidth(text, ambiguous) };
  if (cache.size < cacheLimit) cache.set(text, glyph);
  return glyph;
}
