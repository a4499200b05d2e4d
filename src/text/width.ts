import stringWidth from "string-width";

/**
 * The cells of a terminal that `text` fills, by grapheme. Control characters and marks fill none.
 * Characters of ambiguous width (“ ” — ①) fill `ambiguous` cells: 2 where the terminal's font is Chinese. O(n).
 */
export function textWidth(text: string, ambiguous: 1 | 2 = 1): number {
  return stringWidth(text, { ambiguousIsNarrow: ambiguous === 1, countAnsiEscapeCodes: true });
}
