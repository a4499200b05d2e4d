/**
 * A line that is not blank, or a row of empty cells between tabs. `text` keeps its inner and leading blanks and tabs, and loses trailing blanks (not tabs).
 * `number` counts from 1 in the file; `gap` is how many blank lines stand before it; `pageTop`: a page begins with it.
 */
export type Line = {
  readonly text: string;
  readonly number: number;
  readonly gap: number;
  readonly pageTop: boolean;
};

/** Text to lines, linear. Form feeds begin a page; carriage returns are expected to be gone. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let pageTop = false;
  for (const [index, raw] of text.split("\n").entries()) {
    pageTop ||= raw.includes("\f");
    const kept = trimBlanks(raw.replaceAll("\f", "").replaceAll("\u00a0", " "));
    if (kept.trim() === "" && (gap > 0 || !isRowBelow(kept, lines.at(-1)))) {
      gap += 1;
      continue;
    }
    lines.push({ text: kept, number: index + 1, gap, pageTop });
    gap = 0;
    pageTop = false;
  }
  return lines;
}

/** Nothing but tabs, as many as in the line above: a row of a table whose cells are all empty. */
function isRowBelow(blank: string, above: Line | undefined): boolean {
  const tabs = tabsIn(blank);
  return tabs > 1 && above !== undefined && tabsIn(above.text) === tabs;
}

const tabsIn = (text: string): number => text.split("\t").length - 1;

/** Trailing blanks, not tabs: a tab at the end is the border of an empty cell. */
function trimBlanks(raw: string): string {
  let end = raw.length;
  while (end > 0 && /[ \r\u3000]/u.test(raw.charAt(end - 1))) end -= 1;
  return raw.slice(0, end);
}

/** Width in cells: 2 for Han, kana, full-width signs and the like, 1 for the rest. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}

// “”‘’—… are full-width in Chinese type, though Unicode calls them ambiguous.
function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3fffd) ||
    (code >= 0x2014 && code <= 0x2026)
  );
}
