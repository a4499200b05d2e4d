import { type AmbiguousWidth, cellsOf } from "../../text/glyphs.ts";
import { blankRun, cutText, type Run, type Style, toRun } from "./line.ts";

/** A cell of a grid row: its text, its style, and the part or column that the cursor may choose. */
export type GridCell = { readonly text: string; readonly style: Style; readonly part: number };

/** Text in a field of `width` cells, cut if it is longer. */
export function field(
  cell: GridCell,
  width: number,
  align: "left" | "right",
  ambiguous: AmbiguousWidth,
): readonly Run[] {
  const run = toRun(cutText(cell.text, width, ambiguous), cell.style, ambiguous, cell.part);
  const pad = blankRun(width - run.width);
  return align === "left" ? [run, pad] : [pad, run];
}

/**
 * Which columns of a grid fit into `room` cells, so that the chosen one is among them and the last (the total) always is.
 * The columns move only when the chosen one would not be seen.
 */
export function visibleColumns(widths: readonly number[], room: number, chosen: number): readonly number[] {
  const last = widths.length - 1;
  if (last < 0) return [];
  let left = room - (widths[last] ?? 0);
  const fits = (first: number): readonly number[] => {
    const shown: number[] = [];
    let free = left;
    for (let column = first; column < last && free >= (widths[column] ?? 0); column += 1) {
      free -= widths[column] ?? 0;
      shown.push(column);
    }
    return shown;
  };
  if (chosen >= last) left = Math.max(left, 0);
  for (let first = 0; first < last; first += 1) {
    const shown = fits(first);
    if (chosen >= last || shown.includes(chosen) || first === chosen) return [...shown, last];
  }
  return [last];
}

/** The width of a grid's columns: the widest text of each, and a gap before it. */
export function columnWidths(
  rows: readonly (readonly string[])[],
  gap: number,
  ambiguous: AmbiguousWidth,
): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cellsOf(text, ambiguous) + gap);
    });
  }
  return widths;
}
