import { listOf } from "./list-of.ts";
import { identity, type Matrix, toMatrix } from "./matrix.ts";
import { showText } from "./paint-text.ts";
import { contentOf, numberOf, type Steps, textOf, type Walk, type WalkTools } from "./walk.ts";

function moveText(walk: Walk, x: number, y: number): void {
  const { state } = walk;
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

function setTextMatrix(walk: Walk, matrix: Matrix): void {
  Object.assign(walk.state, { textMatrix: matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
}

export function setFont(walk: Walk, name: unknown, size: unknown, tools: WalkTools): void {
  walk.state.font = tools.fontOf(textOf(name));
  walk.state.size = numberOf(size);
}

/** The operators that show text and move the pen. Signs follow pdf.js: its leading is ours turned round. */
export const textSteps: Steps = {
  beginText: (walk) => setTextMatrix(walk, identity),
  setCharSpacing: (walk, [spacing]) => {
    walk.state.characterSpacing = numberOf(spacing);
  },
  setWordSpacing: (walk, [spacing]) => {
    walk.state.wordSpacing = numberOf(spacing);
  },
  setHScale: (walk, [scale]) => {
    walk.state.horizontalScale = numberOf(scale) / 100;
  },
  setLeading: (walk, [leading]) => {
    walk.state.leading = -numberOf(leading);
  },
  setFont: (walk, [name, size], tools) => setFont(walk, name, size, tools),
  setTextRenderingMode: (walk, [mode]) => {
    walk.state.mode = numberOf(mode);
  },
  setTextRise: (walk, [rise]) => {
    walk.state.rise = numberOf(rise);
  },
  moveText: (walk, [x, y]) => moveText(walk, numberOf(x), numberOf(y)),
  setLeadingMoveText: (walk, [x, y]) => {
    walk.state.leading = numberOf(y);
    moveText(walk, numberOf(x), numberOf(y));
  },
  setTextMatrix: (walk, [given]) => {
    const matrix = toMatrix(given);
    if (matrix) setTextMatrix(walk, matrix);
  },
  nextLine: (walk) => moveText(walk, 0, walk.state.leading),
  showText: (walk, [shown]) => {
    walk.unused = null;
    const content = contentOf(walk);
    const { glyphs, spaced } = showText(walk.state, listOf(shown) ?? [], walk.spaced, content.tag);
    walk.spaced = spaced;
    if (content.shown) for (const glyph of glyphs) walk.glyphs.push(glyph);
    else walk.hidden += glyphs.length;
  },
};
