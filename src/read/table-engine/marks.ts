/**
 * What a page shows, whatever format it came from. All lengths are points (1/72 inch); x grows to the right,
 * y grows *down* from the top edge, so that reading order is rising order.
 */

/** A printed character. `base` is the y of its baseline, `size` its em. Blanks are not glyphs: they set `spaced` on the next. */
export type Glyph = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** A blank was drawn just before it. */
  readonly spaced: boolean;
  /** Place in the drawing order of the page, from 0. */
  readonly order: number;
  /** Lies on its side, or is set in a vertical line: its neighbours are known by the drawing order only. */
  readonly turned: boolean;
  /** Id of the marked content it stands in; null outside any. */
  readonly tag: number | null;
};

/** A drawn straight line: horizontal at y = `at`, or vertical at x = `at`; `from` ≤ `to` on the other axis. */
export type Ruling = {
  readonly axis: "h" | "v";
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** One page, ready for tables and text. `rulings` are as drawn, not yet joined. */
export type PageMarks = {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  readonly pictures: readonly Box[];
};

/** The middle of a glyph's body: half its width across, a third of an em above the baseline. */
export function glyphCentre(glyph: Glyph): { readonly x: number; readonly y: number } {
  return { x: (glyph.left + glyph.right) / 2, y: glyph.base - 0.35 * glyph.size };
}

export const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
