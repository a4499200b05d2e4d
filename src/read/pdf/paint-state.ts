import { identity, type Matrix } from "./matrix.ts";
import type { PaintedLine } from "./painted.ts";

/** What of a font the walk needs. `unit`: glyph widths × `unit` × size = advance. */
export type FontFacts = {
  readonly unit: number;
  readonly vertical: boolean;
  readonly type3: boolean;
  readonly defaultVertical: readonly number[] | null;
};

/** The graphics and text state of the imaging model, as far as it moves or hides characters and lines. Saved by copying. */
export type PaintState = {
  ctm: Matrix;
  /** Nothing outside this box is seen (the hull of the clip path); null where nothing is clipped. */
  clip: PaintedLine | null;
  fill: string;
  stroke: string;
  fillAlpha: number;
  strokeAlpha: number;
  lineWidth: number;
  font: FontFacts | null;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  mode: number;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
};

export const startState = (): PaintState => ({
  ctm: identity,
  clip: null,
  fill: "#000000",
  stroke: "#000000",
  fillAlpha: 1,
  strokeAlpha: 1,
  lineWidth: 1,
  font: null,
  size: 0,
  characterSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  textMatrix: identity,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
});

/** White, or so near it that it is not seen on paper. */
export const isWhite = (colour: string): boolean => /^#f[5-9a-f]f[5-9a-f]f[5-9a-f]$/iu.test(colour);
