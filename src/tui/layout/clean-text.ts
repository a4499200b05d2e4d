/** Controls (ESC and C1 among them), bidi and zero-width characters, variation selectors, lone surrogates, line separators. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * What of a document's text may reach the terminal: tabs become spaces, line feeds stay, whatever could drive the
 * terminal or hide goes. A file never drives the terminal. O(n).
 */
export function cleanText(raw: string): string {
  return raw.replace(unsafe, (found) => (found === "\n" ? "\n" : found === "\t" ? " " : ""));
}
