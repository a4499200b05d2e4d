import type { Glyph } from "./marks.ts";

/** Glyphs on one baseline, from left to right, and what they spell. */
export type PrintedLine = {
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** The em of most of its glyphs. */
  readonly size: number;
};

/** Baselines nearer than this part of an em are one line: raised and lowered characters stay in it. */
const SAME_LINE = 0.4;
/** Gaps in em from which a blank is seen, where none was drawn: two letters, two digits, anything else. */
const GAPS = { letters: 0.15, digits: 0.5, others: 0.5 };
/** A drawn blank counts if it is at least this wide: some writers draw blanks of no width. */
const DRAWN_GAP = 0.1;
/** From here a gap may be the border between two columns. */
const WIDE_GAP = 1.2;

/** How gaps are written: `"one"` blank, or `"wide"`: two where a gap may part two columns. */
export type GapStyle = "one" | "wide";

/** Glyphs of a page or a cell → its lines from top to bottom. O(n log n). */
export function printedLines(glyphs: readonly Glyph[], gaps: GapStyle = "one"): readonly PrintedLine[] {
  const rows: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((one, other) => one.base - other.base || one.left - other.left)) {
    const row = rows.at(-1);
    const head = row?.[0];
    const reach = SAME_LINE * Math.min(glyph.size, head?.size ?? glyph.size);
    if (row && head && glyph.base - head.base <= reach) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map((row) => toLine(row, gaps));
}

function toLine(row: readonly Glyph[], gaps: GapStyle): PrintedLine {
  const glyphs = row.toSorted((one, other) => one.left - other.left || one.order - other.order);
  const size = usualSize(glyphs);
  return {
    glyphs,
    text: spell(glyphs, gaps),
    left: glyphs[0]?.left ?? 0,
    right: glyphs.reduce((right, glyph) => Math.max(right, glyph.right), 0),
    base: glyphs.find((glyph) => glyph.size === size)?.base ?? 0,
    size,
  };
}

/** Glyphs from left to right → text, with a blank where one is seen. */
export function spell(glyphs: readonly Glyph[], gaps: GapStyle = "one"): string {
  let text = "";
  let before: Glyph | null = null;
  for (const glyph of glyphs) {
    if (before) text += blankBetween(before, glyph, gaps);
    text += glyph.text;
    before = glyph;
  }
  return text;
}

function blankBetween(before: Glyph, after: Glyph, gaps: GapStyle): "" | " " | "  " {
  const gap = (after.left - before.right) / Math.max(before.size, after.size);
  const least = after.spaced ? DRAWN_GAP : GAPS[kindOf(before, after)];
  if (gap < least) return "";
  return gaps === "wide" && gap >= WIDE_GAP ? "  " : " ";
}

function kindOf(before: Glyph, after: Glyph): keyof typeof GAPS {
  const last = before.text.at(-1) ?? "";
  const first = after.text.at(0) ?? "";
  if (/[0-9]/u.test(last) && /[0-9]/u.test(first)) return "digits";
  return /[!-~]/u.test(last) && /[!-~]/u.test(first) ? "letters" : "others";
}

function usualSize(glyphs: readonly Glyph[]): number {
  const sizes = glyphs.map(({ size }) => size).sort((one, other) => one - other);
  return sizes[sizes.length >> 1] ?? 0;
}
