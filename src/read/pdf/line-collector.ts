import type { PaintedLine } from "./painted.ts";

/** Lines of a page as they come, up to a bound. Dots and dashes drawn one after another become one line at once. */
export type LineCollector = {
  readonly add: (lines: readonly PaintedLine[]) => void;
  readonly lines: readonly PaintedLine[];
  /** More came than fit. */
  readonly isFull: () => boolean;
};

/** Gap between two dots of one line, and how far they may lie out of line. Wider gaps are judged once all lines are known. */
const GAP = 3;
const OUT_OF_LINE = 0.2;

export function lineCollector(most: number): LineCollector {
  const lines: PaintedLine[] = [];
  let full = false;
  const last = { h: -1, v: -1 };
  const extendLast = (line: PaintedLine): boolean =>
    (["h", "v"] as const).some((axis) => {
      const longer = joined(lines[last[axis]], line, axis);
      if (longer) lines[last[axis]] = longer;
      return longer !== null;
    });
  return {
    add: (added) => {
      // A dot comes as two strokes across each other. If either goes on a line, the other is but its width.
      if (added.some(extendLast)) return;
      for (const line of added) {
        full ||= lines.length >= most;
        if (full) return;
        last[isFlat(line) ? "h" : "v"] = lines.length;
        lines.push(line);
      }
    },
    lines,
    isFull: () => full,
  };
}

const isFlat = ([x0, y0, x1, y1]: PaintedLine): boolean => Math.abs(x1 - x0) >= Math.abs(y1 - y0);

/** A line and the next piece of it; null where the piece does not go on where the line ends. */
function joined(line: PaintedLine | undefined, piece: PaintedLine, axis: "h" | "v"): PaintedLine | null {
  if (!line) return null;
  const [x0, y0, x1, y1] = hull(line, piece);
  const width = x1 - x0;
  const height = y1 - y0;
  const length = axis === "h" ? lengthOf(line, 0) + lengthOf(piece, 0) : lengthOf(line, 1) + lengthOf(piece, 1);
  if (axis === "h") return height <= OUT_OF_LINE && width <= length + GAP ? [x0, y0, x1, y1] : null;
  return width <= OUT_OF_LINE && height <= length + GAP ? [x0, y0, x1, y1] : null;
}

const lengthOf = ([x0, y0, x1, y1]: PaintedLine, axis: 0 | 1): number => Math.abs(axis === 0 ? x1 - x0 : y1 - y0);

function hull(one: PaintedLine, other: PaintedLine): PaintedLine {
  const xs = [one[0], one[2], other[0], other[2]];
  const ys = [one[1], one[3], other[1], other[3]];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
