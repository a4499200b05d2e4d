import { listOf } from "./list-of.ts";
import type { Pdfjs } from "./load-pdfjs.ts";
import { centreLines, clipLines, clipTo, filledShapes, type Subpath, strokedLines, subpathsOf } from "./paint-path.ts";
import { isWhite } from "./paint-state.ts";
import { type Steps, unitSquare, type Walk, type WalkTools } from "./walk.ts";

/** A stroke wider than this fills an area: it is no line of a table. */
const WIDEST_LINE = 6;

function paintPath(walk: Walk, paint: unknown, codes: unknown, tools: WalkTools): void {
  const { fill, stroke } = paintKind(paint, tools.ops);
  const clips = walk.clipNext;
  walk.clipNext = false;
  if (!(codes instanceof Float32Array) || !(clips || fill || stroke)) return;
  const subpaths = subpathsOf(codes, walk.state.ctm);
  if (clips) walk.state.clip = clipTo(subpaths, walk.state.clip);
  if (fill || stroke) walk.unused = null;
  if (fill) fillPath(walk, subpaths, tools);
  if (stroke) strokePath(walk, subpaths);
}

function paintKind(paint: unknown, ops: Pdfjs["OPS"]): { readonly fill: boolean; readonly stroke: boolean } {
  const both: readonly unknown[] = [ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke];
  const fill: readonly unknown[] = [ops.fill, ops.eoFill];
  const stroke: readonly unknown[] = [ops.stroke, ops.closeStroke];
  return { fill: both.includes(paint) || fill.includes(paint), stroke: both.includes(paint) || stroke.includes(paint) };
}

function fillPath({ state, lines, areas }: Walk, subpaths: readonly Subpath[], { mostLines }: WalkTools): void {
  if (state.fillAlpha === 0) return;
  const shapes = filledShapes(subpaths, isWhite(state.fill));
  for (const line of shapes.lines) lines.add(clipLines(line, state.clip));
  areas.push(...shapes.areas.slice(0, Math.max(0, mostLines - areas.length)));
}

function strokePath({ state, lines }: Walk, subpaths: readonly Subpath[]): void {
  const { ctm, lineWidth, strokeAlpha, stroke } = state;
  const scale = Math.sqrt(Math.abs(ctm[0] * ctm[3] - ctm[1] * ctm[2]));
  if (strokeAlpha === 0 || isWhite(stroke) || lineWidth * scale > WIDEST_LINE) return;
  for (const line of clipLines(strokedLines(subpaths), state.clip)) lines.add([line]);
}

/** A picture pdf.js did decode: small, and perhaps a line. */
function paintPicture(walk: Walk): void {
  walk.unused = null;
  const box = unitSquare(walk.state.ctm);
  walk.pictures.push(box);
  walk.lines.add(centreLines(box));
}

const clipNext = (walk: Walk): void => {
  walk.clipNext = true;
};

/** The operators that draw paths and pictures. */
export const pathSteps: Steps = {
  clip: clipNext,
  eoClip: clipNext,
  constructPath: (walk, [paint, subpaths], tools) => paintPath(walk, paint, listOf(subpaths)?.[0] ?? null, tools),
  paintImageXObject: paintPicture,
  paintInlineImageXObject: paintPicture,
  paintImageMaskXObject: paintPicture,
  paintSolidColorImageMask: paintPicture,
};
