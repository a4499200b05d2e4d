import { applyTo, multiply } from "./matrix.ts";
import { type FontFacts, isWhite, type PaintState } from "./paint-state.ts";
import type { PaintedGlyph, PaintedLine } from "./painted.ts";

/** A glyph as pdf.js hands it out; a number in its place is a kern in 1/1000 em. */
type ShownGlyph = {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric?: readonly number[] | null;
};

/** Modes 3 and 7 draw nothing. */
const INVISIBLE_MODES: readonly number[] = [3, 7];

/**
 * Shows a text: moves the pen, and gives the glyphs it passes. Follows pdf.js's own `showText`, which draws them.
 *
 * @param spaced - whether a blank was drawn just before
 */
export function showText(
  state: PaintState,
  shown: readonly unknown[],
  spaced: boolean,
  tag: number | null,
): { readonly glyphs: readonly PaintedGlyph[]; readonly spaced: boolean } {
  const { font } = state;
  if (!font || state.size === 0) return { glyphs: [], spaced };
  const glyphs: PaintedGlyph[] = [];
  let afterBlank = spaced;
  let along = 0;
  for (const item of shown) {
    if (isShownGlyph(item)) {
      const isBlank = /^\s*$/u.test(item.unicode);
      if (!isBlank) glyphs.push(place(state, font, item, along, afterBlank, tag));
      afterBlank = isBlank;
    }
    along += advanceOf(state, font, item);
  }
  if (font.vertical) state.y -= along;
  else state.x += along * state.horizontalScale * directionOf(state);
  return { glyphs: glyphs.filter((glyph) => isInside(glyph, state.clip)), spaced: afterBlank };
}

const directionOf = ({ size }: PaintState): 1 | -1 => (size < 0 ? -1 : 1);

const isShownGlyph = (item: unknown): item is ShownGlyph =>
  typeof item === "object" && item !== null && "unicode" in item && "width" in item && typeof item.width === "number";

/** How far the pen moves for a glyph, or for a kern. */
function advanceOf(state: PaintState, font: FontFacts, item: unknown): number {
  const em = Math.abs(state.size);
  if (typeof item === "number") return ((font.vertical ? 1 : -1) * item * em) / 1000;
  if (!isShownGlyph(item)) return 0;
  const spacing = ((item.isSpace ? state.wordSpacing : 0) + state.characterSpacing) * directionOf(state);
  if (!font.vertical) return item.width * font.unit * em + spacing;
  const metric = item.vmetric ?? font.defaultVertical;
  return (metric ? -(metric[0] ?? 0) : item.width) * font.unit * em - spacing;
}

/** The glyph with its place in the units of the page. */
function place(
  state: PaintState,
  font: FontFacts,
  glyph: ShownGlyph,
  along: number,
  spaced: boolean,
  tag: number | null,
): PaintedGlyph {
  const direction = directionOf(state);
  const em = Math.abs(state.size);
  const scale = state.horizontalScale * direction;
  const [shiftX, shiftY] = shiftOf(font, glyph, em);
  const textX = state.x + (font.vertical ? shiftX : along) * scale;
  const textY = state.y + state.rise - (font.vertical ? along + shiftY : 0);
  const toPage = multiply(state.ctm, state.textMatrix);
  const [x, y] = applyTo(toPage, textX, textY);
  const width = glyph.width * font.unit * em * scale;
  const height = emOf(font, em) * direction;
  return {
    text: glyph.unicode,
    x,
    y,
    advance: [toPage[0] * width, toPage[1] * width],
    up: [toPage[2] * height, toPage[3] * height],
    vertical: font.vertical,
    spaced,
    invisible: INVISIBLE_MODES.includes(state.mode) || state.fillAlpha === 0,
    white: isWhite(state.fill),
    tag,
  };
}

/** How far (in em) outside a clip the middle of a glyph may lie and some of it be seen. */
const CLIPPED = 0.2;

function isInside({ x, y, advance, up }: PaintedGlyph, clip: PaintedLine | null): boolean {
  if (!clip) return true;
  const reach = CLIPPED * Math.hypot(...up);
  const middleX = x + advance[0] / 2 + up[0] * 0.35;
  const middleY = y + advance[1] / 2 + up[1] * 0.35;
  const across = middleX >= clip[0] - reach && middleX <= clip[2] + reach;
  return across && middleY >= clip[1] - reach && middleY <= clip[3] + reach;
}

/** From the pen of vertical writing to the start of the glyph's baseline. */
function shiftOf(font: FontFacts, glyph: ShownGlyph, em: number): readonly [number, number] {
  if (!font.vertical) return [0, 0];
  const metric = glyph.vmetric ?? font.defaultVertical;
  const across = glyph.vmetric ? (glyph.vmetric[1] ?? 0) : glyph.width * 0.5;
  return [-across * font.unit * em, (metric?.[2] ?? 0) * font.unit * em];
}

/** A Type3 font draws in units of its own; one that has fewer than 500 to the em says nothing of its em. */
const emOf = (font: FontFacts, em: number): number =>
  font.type3 && Math.abs(font.unit) > 1 / 500 ? em * Math.abs(font.unit) * 100 : em;
