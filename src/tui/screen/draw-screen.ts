import { isTooSmall } from "../geometry.ts";
import { fillLine, type Line, toRun } from "../layout/line.ts";
import { paintLine } from "../layout/paint.ts";
import type { Sheet } from "../sheet.ts";
import type { State } from "../state.ts";
import { bodyLines } from "./body.ts";
import { detailLines } from "./detail.ts";
import { footerLine } from "./footer.ts";
import { headerLine, paneHeadLine, ruleLine, tabsLine } from "./header.ts";
import { helpLines } from "./help.ts";
import type { Scene } from "./scene.ts";

/** A screen as strings, one a line, each exactly as wide as the terminal. `cursor`: where the search field's cursor is. */
export type Picture = {
  readonly lines: readonly string[];
  readonly cursor: { readonly x: number; readonly y: number } | null;
};

/** The whole screen but for the terminal's last line, which stays free. */
export function drawScreen(state: State, sheet: Sheet, scene: Scene): Picture {
  if (isTooSmall(state.size)) return tooSmall(state, scene);
  const paint = (line: Line) => paintLine(line, scene.color, "none");
  const footer = footerLine(state, sheet, scene);
  const header = headerLine(state, scene);
  const middle = state.help
    ? helpLines(state.size.columns, state.size.rows - 3, scene).map(paint)
    : [
        ...[tabsLine(state, sheet, scene), ruleLine("top", sheet, scene)].map(paint),
        ...(sheet.geometry.paneHead ? [paint(paneHeadLine(sheet, scene))] : []),
        ...bodyLines(state, sheet, scene),
        ...[ruleLine("bottom", sheet, scene), ...detailLines(state, sheet, scene)].map(paint),
      ];
  const lines = [paint(header), ...middle, paint(footer.line)];
  return { lines, cursor: footer.cursor === null ? null : { x: footer.cursor, y: lines.length - 1 } };
}

function tooSmall({ size }: State, { speech, ambiguous }: Scene): Picture {
  const line = fillLine([toRun(speech.words.tooSmall, "plain", ambiguous)], size.columns, ambiguous);
  return { lines: size.rows > 1 ? [paintLine(line, false, "none")] : [], cursor: null };
}
