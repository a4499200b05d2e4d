const segmenter = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** Characters that may be part of a grapheme of several code units: marks, joiners, flags, jamo, surrogates, a line's end. */
const joining = /\p{M}|[\u200c\u200d]|\p{Regional_Indicator}|[\u1100-\u11ff\uac00-\ud7fb\r]|[\u{10000}-\u{10ffff}]/u;

/** Anything but the Han, the Latin letters and the signs of ordinary print, none of which joins: quickly told. */
const unusual = /[^\n\t -~·\u2010-\u2027\u3000-\u3029\u4e00-\u9fff\uff01-\uff5e]/;

/** Whether a grapheme of the text may be longer than one code unit. Most reports have none. O(n). */
export const hasJoins = (text: string): boolean => unusual.test(text) && joining.test(text);

/** What a reader takes for one character each; joined they give the text. O(n). */
export function splitGraphemes(text: string): readonly string[] {
  return hasJoins(text) ? Array.from(segmenter.segment(text), ({ segment }) => segment) : text.split("");
}

/** The offsets of `text` where a grapheme begins, and its length. O(n). */
export function graphemeBorders(text: string): ReadonlySet<number> {
  const borders = new Set<number>([text.length]);
  for (const { index } of segmenter.segment(text)) borders.add(index);
  return borders;
}
