import type { LineCollector } from "./line-collector.ts";
import type { Pdfjs } from "./load-pdfjs.ts";
import { applyTo, type Matrix, multiply, toMatrix } from "./matrix.ts";
import type { FontFacts, PaintState } from "./paint-state.ts";
import type { PaintedArea, PaintedGlyph, PaintedLine } from "./painted.ts";

/** What a walk over a page's operators asks about: operator numbers, fonts by name, layers by their group. */
export type WalkTools = {
  readonly ops: Pdfjs["OPS"];
  readonly fontOf: (name: string) => FontFacts | null;
  readonly isShown: (layer: unknown) => boolean;
  readonly mostLines: number;
};

/** Marked content that is open: its id, and whether its layer is shown. */
export type Content = { readonly tag: number | null; readonly shown: boolean };

/** A walk so far: the state, what it was saved as, and what was put down. */
export type Walk = {
  state: PaintState;
  readonly saved: PaintState[];
  readonly contents: Content[];
  /** A blank was drawn last. */
  spaced: boolean;
  /** The next path is a clip path too. */
  clipNext: boolean;
  /** A transform that nothing has used yet: where it ends unused, a picture was left out by pdf.js. */
  unused: Matrix | null;
  hidden: number;
  readonly glyphs: PaintedGlyph[];
  readonly lines: LineCollector;
  readonly areas: PaintedArea[];
  readonly pictures: PaintedLine[];
};

/** What one operator does. */
export type Step = (walk: Walk, operands: readonly unknown[], tools: WalkTools) => void;

/** Operators by pdf.js's names for them. */
export type Steps = { readonly [name: string]: Step };

export const numberOf = (operand: unknown): number =>
  typeof operand === "number" && Number.isFinite(operand) ? operand : 0;

export const textOf = (operand: unknown): string => (typeof operand === "string" ? operand : "");

export const contentOf = (walk: Walk): Content => walk.contents.at(-1) ?? { tag: null, shown: true };

export function save(walk: Walk): void {
  walk.saved.push({ ...walk.state });
}

/** Ends a saved state. A transform unused until here held a picture that pdf.js did not decode: the unit square under it. */
export function restore(walk: Walk): void {
  if (walk.unused) walk.pictures.push(unitSquare(walk.unused));
  walk.unused = null;
  walk.state = walk.saved.pop() ?? walk.state;
}

export function transform(walk: Walk, given: unknown): void {
  const matrix = toMatrix(given);
  if (matrix) walk.state.ctm = multiply(walk.state.ctm, matrix);
}

/** Where a picture stands: it fills the unit square of its own units. */
export function unitSquare(matrix: Matrix): PaintedLine {
  const corners = [applyTo(matrix, 0, 0), applyTo(matrix, 1, 0), applyTo(matrix, 0, 1), applyTo(matrix, 1, 1)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
