/** What drawing a page puts down, in the page's own units (y up), before anything is judged. */

/** A character: where its baseline starts, the way it advances (its width), the way up (its em). */
export type PaintedGlyph = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly advance: readonly [x: number, y: number];
  readonly up: readonly [x: number, y: number];
  /** Set top to bottom by its font. */
  readonly vertical: boolean;
  readonly spaced: boolean;
  /** Drawn with nothing (render mode 3, no opacity): the text layer of a scan. */
  readonly invisible: boolean;
  readonly white: boolean;
  readonly tag: number | null;
};

/** A line along an axis, from one end to the other. */
export type PaintedLine = readonly [x0: number, y0: number, x1: number, y1: number];

export type PaintedArea = { readonly box: PaintedLine; readonly white: boolean };

export type Painted = {
  readonly glyphs: readonly PaintedGlyph[];
  readonly lines: readonly PaintedLine[];
  /** Filled rectangles too wide to be lines: what white text may stand on. */
  readonly areas: readonly PaintedArea[];
  /** Where pictures stand: two opposite corners. */
  readonly pictures: readonly PaintedLine[];
  /** Characters in layers that are switched off. */
  readonly hidden: number;
  /** More lines than allowed: they were left out. */
  readonly tooManyLines: boolean;
};
