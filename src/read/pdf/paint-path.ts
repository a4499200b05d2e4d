import { applyTo, type Matrix, type Point } from "./matrix.ts";
import type { PaintedArea, PaintedLine } from "./painted.ts";

/** Path codes of pdf.js, and how many numbers follow each. */
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const OPERANDS: readonly number[] = [2, 2, 6, 4, 0];

/** An edge this near an axis runs along it. */
const ASKEW = 0.6;
/** A filled shape with a side up to this is a line. */
const THIN = 4;

export type Subpath = { readonly points: readonly Point[]; readonly curved: boolean };
type OpenSubpath = { readonly points: Point[]; curved: boolean };

/** A path's pieces as corner points on the page. A curve keeps its end point and is marked. */
export function subpathsOf(codes: ArrayLike<number>, ctm: Matrix): readonly Subpath[] {
  const subpaths: OpenSubpath[] = [];
  let current: OpenSubpath = { points: [], curved: false };
  for (let at = 0; at < codes.length; ) {
    const code = codes[at] ?? CLOSE;
    const operands = OPERANDS[code];
    if (operands === undefined) break;
    if (code === MOVE || subpaths.length === 0) {
      current = { points: [], curved: false };
      subpaths.push(current);
    }
    const end = at + operands;
    extend(current, code, applyTo(ctm, codes[end - 1] ?? 0, codes[end] ?? 0));
    at = end + 1;
  }
  return subpaths;
}

/** Goes on to a point; closing goes back to the first. */
function extend(subpath: OpenSubpath, code: number, point: Point): void {
  const next = code === CLOSE ? subpath.points[0] : point;
  if (next) subpath.points.push(next);
  subpath.curved ||= code > LINE && code < CLOSE;
}

/** The straight edges of a stroked path that run along an axis. */
export function strokedLines(subpaths: readonly Subpath[]): readonly PaintedLine[] {
  return subpaths.flatMap(({ points, curved }) => {
    if (curved) return [];
    return points.slice(1).flatMap(([x1, y1], index): readonly PaintedLine[] => {
      const [x0, y0] = points[index] ?? [x1, y1];
      const along = Math.abs(x1 - x0) <= ASKEW || Math.abs(y1 - y0) <= ASKEW;
      return along ? [[x0, y0, x1, y1]] : [];
    });
  });
}

/** Filled shapes: thin ones are lines (a small square is two, kept together), a frame is its four sides, the rest areas. */
export function filledShapes(
  subpaths: readonly Subpath[],
  white: boolean,
): { readonly lines: readonly (readonly PaintedLine[])[]; readonly areas: readonly PaintedArea[] } {
  const boxes = subpaths.flatMap(({ points, curved }) => (curved || points.length < 2 ? [] : [boxOf(points)]));
  const frame = frameLines(boxes);
  if (frame) return { lines: white ? [] : frame.map((side) => [side]), areas: [] };
  const lines = white ? [] : boxes.map(centreLines);
  const areas = boxes.filter((box) => !isThin(box)).map((box) => ({ box, white }));
  return { lines, areas };
}

/** The box that holds a clip path, within the one that held before. An empty path clips all. */
export function clipTo(subpaths: readonly Subpath[], before: PaintedLine | null): PaintedLine {
  const [x0, y0, x1, y1] = boxOf(subpaths.flatMap(({ points }) => points));
  if (!before) return [x0, y0, x1, y1];
  return [Math.max(x0, before[0]), Math.max(y0, before[1]), Math.min(x1, before[2]), Math.min(y1, before[3])];
}

/** A border drawn along the edge of its clip is seen by half. */
const CLIP_REACH = 2;

/** Lines as far as the clip lets them be seen. */
export function clipLines(lines: readonly PaintedLine[], clip: PaintedLine | null): readonly PaintedLine[] {
  if (!clip) return lines;
  const [x0, y0, x1, y1] = [clip[0] - CLIP_REACH, clip[1] - CLIP_REACH, clip[2] + CLIP_REACH, clip[3] + CLIP_REACH];
  return lines.flatMap((line): readonly PaintedLine[] => {
    const left = Math.max(x0, Math.min(line[0], line[2]));
    const right = Math.min(x1, Math.max(line[0], line[2]));
    const low = Math.max(y0, Math.min(line[1], line[3]));
    const high = Math.min(y1, Math.max(line[1], line[3]));
    return left <= right && low <= high ? [[left, low, right, high]] : [];
  });
}

function boxOf(points: readonly Point[]): PaintedLine {
  let [x0, y0, x1, y1] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  return [x0, y0, x1, y1];
}

const isThin = ([x0, y0, x1, y1]: PaintedLine): boolean => x1 - x0 <= THIN || y1 - y0 <= THIN;

/** A thin box as its middle line; a small square, which may be the corner of two, as both. */
export function centreLines([x0, y0, x1, y1]: PaintedLine): readonly PaintedLine[] {
  const x = (x0 + x1) / 2;
  const y = (y0 + y1) / 2;
  const lines: PaintedLine[] = [];
  if (x1 - x0 <= THIN) lines.push([x, y0, x, y1]);
  if (y1 - y0 <= THIN) lines.push([x0, y, x1, y]);
  return lines;
}

/** Two boxes, one a little inside the other, are filled as the frame between them. */
function frameLines(boxes: readonly PaintedLine[]): readonly PaintedLine[] | null {
  const [one, other] = boxes;
  if (!one || !other || boxes.length !== 2 || isThin(one) || isThin(other)) return null;
  const near = one.every((side, index) => Math.abs(side - (other[index] ?? side)) <= THIN);
  if (!near) return null;
  const [x0, y0, x1, y1] = one;
  return [
    [x0, y0, x1, y0],
    [x0, y1, x1, y1],
    [x0, y0, x0, y1],
    [x1, y0, x1, y1],
  ];
}
