import { type AmbiguousWidth, cellsOf, toGlyphs } from "../../text/glyphs.ts";
import type * as wrap from "../../text/wrap.ts";

/** What a piece of a line means; `paint.ts` gives it its colour. `mark` frames a change where there is no colour. */
export type Style =
  | "plain"
  | "strong"
  | "dim"
  | "removed"
  | "added"
  | "edited"
  | "moved"
  | "warning"
  | "hit"
  | "removed-text"
  | "added-text";

/** A piece of a line in one style. `part`: the change it belongs to, counted in its item; -1 for none. */
export type Run = wrap.Run<Style>;

/** The part of a grid row's label: it is under the cursor with whichever cell is chosen. */
export const rowPart = -2;

/** Text in one style, before it is broken into lines. */
export type Span = wrap.Span<Style>;

/** A screen line. Complete lines are padded to exactly their width. */
export type Line = wrap.Line<Style>;

/** How text is measured and drawn. The ASCII chrome goes with ambiguous characters two cells wide. */
export type Drawing = { readonly ambiguous: AmbiguousWidth; readonly color: boolean };

export function toRun(text: string, style: Style, ambiguous: AmbiguousWidth, part = -1): Run {
  return { text, width: cellsOf(text, ambiguous), style, part };
}

export function blankRun(width: number, style: Style = "plain"): Run {
  return { text: " ".repeat(Math.max(0, width)), width: Math.max(0, width), style, part: -1 };
}

export function lineWidth(line: Line): number {
  let width = 0;
  for (const run of line) width += run.width;
  return width;
}

export function lineText(line: Line): string {
  return line.map((run) => run.text).join("");
}

/** The text cut to at most `width` cells, with an ellipsis where something went. */
export function cutText(text: string, width: number, ambiguous: AmbiguousWidth): string {
  if (width <= 0) return "";
  const glyphs = toGlyphs(text, ambiguous);
  const total = glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
  if (total <= width) return text;
  const ellipsis = ambiguous === 1 ? "…" : "..";
  const room = width - cellsOf(ellipsis, ambiguous);
  let kept = "";
  let used = 0;
  for (const glyph of glyphs) {
    if (used + glyph.width > room) break;
    kept += glyph.text;
    used += glyph.width;
  }
  return room < 0 ? "" : kept + ellipsis;
}

/** A line of exactly `width` cells: padded with blanks, or cut at the last run that does not fit. */
export function fillLine(line: Line, width: number, ambiguous: AmbiguousWidth): Line {
  const kept: Run[] = [];
  let used = 0;
  for (const run of line) {
    if (used + run.width <= width) {
      kept.push(run);
      used += run.width;
      continue;
    }
    const cut = toRun(cutText(run.text, width - used, ambiguous), run.style, ambiguous, run.part);
    kept.push(cut);
    used += cut.width;
    break;
  }
  return used < width ? [...kept, blankRun(width - used)] : kept;
}

/** Left and right parts of a line, pushed apart; the right one goes where both do not fit. */
export function spread(left: Line, right: Line, width: number, ambiguous: AmbiguousWidth): Line {
  const gap = width - lineWidth(left) - lineWidth(right);
  return fillLine(gap < 1 ? left : [...left, blankRun(gap), ...right], width, ambiguous);
}
