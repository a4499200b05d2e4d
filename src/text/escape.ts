/**
 * Makes text safe for a terminal or a line of output: control, bidi and zero-width characters are shown as `\u{…}`;
 * tabs and line feeds become one space. O(n).
 */
export function escapeControls(text: string): string {
  return text
    .replace(/[\t\n\r]+/gu, " ")
    .replace(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

const hidden = /[\p{Cc}\u061C\u200B-\u200F\u2028\u2029\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
