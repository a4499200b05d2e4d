import { wrapSpans } from "../../text/wrap.ts";
import type { Frame } from "../item.ts";
import { blankRun, fillLine, type Line, type Span, type Style, toRun } from "./line.ts";

/** The sign at the left of a pane's line, and its colour. */
export type Sign = { readonly text: string; readonly style: Style };

export const noSign: Sign = { text: " ", style: "plain" };

/** Cells of the two panes; one cell between them is the border. */
export function paneWidths(width: number): { readonly before: number; readonly after: number } {
  const before = Math.floor((width - 1) / 2);
  return { before, after: width - 1 - before };
}

/** Cells for text in a pane: the sign, a blank after it and a blank at the right are left free. */
export function textCells(pane: number): number {
  return Math.max(8, pane - 3);
}

/** Both years side by side, the shorter padded, so that pairs stay level. */
export function pairLines(before: readonly Span[], after: readonly Span[], sign: Sign, frame: Frame): readonly Line[] {
  const panes = paneWidths(frame.width);
  const { ambiguous } = frame.drawing;
  return joinPanes(
    before.length === 0 ? [] : wrapSpans(before, textCells(panes.before), ambiguous),
    after.length === 0 ? [] : wrapSpans(after, textCells(panes.after), ambiguous),
    sign,
    frame,
  );
}

/** Lines that are already of a pane's width, put beside each other with signs and border. */
export function joinPanes(before: readonly Line[], after: readonly Line[], sign: Sign, frame: Frame): readonly Line[] {
  const panes = paneWidths(frame.width);
  const { ambiguous } = frame.drawing;
  const border = toRun(frame.chrome.vertical, "dim", ambiguous);
  const head = [toRun(sign.text, sign.style, ambiguous), blankRun(1)];
  return Array.from({ length: Math.max(before.length, after.length, 1) }, (_, index) => [
    ...fillLine([...head, ...(before[index] ?? [])], panes.before, ambiguous),
    border,
    ...fillLine([...head, ...(after[index] ?? [])], panes.after, ambiguous),
  ]);
}

/** One text over the whole width. */
export function unifiedLines(spans: readonly Span[], sign: Sign, frame: Frame): readonly Line[] {
  const { ambiguous } = frame.drawing;
  const head = [toRun(sign.text, sign.style, ambiguous), blankRun(1)];
  return wrapSpans(spans, textCells(frame.width), ambiguous).map((line) =>
    fillLine([...head, ...line], frame.width, ambiguous),
  );
}
