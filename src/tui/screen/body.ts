import { chromeFor } from "../chrome.ts";
import { blankRun, fillLine, type Line, toRun } from "../layout/line.ts";
import { markHits } from "../layout/mark-hits.ts";
import { type Highlight, paintLine } from "../layout/paint.ts";
import { paneWidths } from "../layout/pair-lines.ts";
import { cursorOf, standOf, topOf } from "../moves.ts";
import type { Sheet } from "../sheet.ts";
import type { State } from "../state.ts";
import { type LineSpot, windowLines } from "../window.ts";
import type { Scene } from "./scene.ts";
import { sidebarLines } from "./sidebar.ts";

/** The list, painted, with the sidebar at its left or, on a narrow screen, over it. */
export function bodyLines(state: State, sheet: Sheet, scene: Scene): readonly string[] {
  const { geometry } = sheet;
  const { ambiguous, color } = scene;
  const isOver = state.sidebar && geometry.sidebar === 0;
  const width = isOver ? geometry.columns : geometry.sidebar;
  const side = width > 0 ? sidebarLines(state, sheet, width, scene) : [];
  const paintSide = (line: Line) => paintLine(line, color, state.sidebar && isCurrent(line) ? "line" : "none");
  if (isOver) return side.map(paintSide);
  const border = paintLine([toRun(chromeFor(ambiguous).vertical, "dim", ambiguous)], color, "none");
  const list = listLines(state, sheet, scene);
  return list.map((text, at) => (side.length > 0 ? `${paintSide(side[at] ?? [])}${border}${text}` : text));
}

function isCurrent(line: Line): boolean {
  return line[0]?.text.startsWith(">") ?? false;
}

function listLines(state: State, sheet: Sheet, scene: Scene): readonly string[] {
  const cursor = cursorOf(state, sheet);
  const lines = windowLines(sheet, topOf(state, sheet)).map(({ at, pinned }) => {
    const line = markHits(sheet.linesOf(at.item)[at.line] ?? [], state.search.query, scene.ambiguous);
    return paintLine(line, scene.color, pinned ? "none" : highlightOf(state, sheet, at, cursor));
  });
  const empty = paintLine(emptyLine(sheet, scene), scene.color, "none");
  if (lines.length === 0) lines.push(paintLine(nothingLine(sheet, scene), scene.color, "none"));
  return [...lines, ...new Array<string>(Math.max(0, sheet.geometry.body - lines.length)).fill(empty)];
}

/** The chosen change is lit wherever its item shows it; where the cursor's line shows none, the whole line is. */
function highlightOf(state: State, sheet: Sheet, at: LineSpot, cursor: LineSpot): Highlight {
  if (at.item !== cursor.item) return "none";
  const { part } = standOf(state).spot;
  const isOnPart = part >= 0 && (sheet.linesOf(cursor.item)[cursor.line] ?? []).some((run) => run.part === part);
  if (isOnPart) return { part };
  return at.line === cursor.line ? "line" : "none";
}

function nothingLine({ geometry }: Sheet, { speech, ambiguous }: Scene): Line {
  return fillLine([toRun(`  ${speech.words.nothing}`, "dim", ambiguous)], geometry.width, ambiguous);
}

function emptyLine({ geometry }: Sheet, { ambiguous }: Scene): Line {
  if (!geometry.paneHead) return [blankRun(geometry.width)];
  const panes = paneWidths(geometry.width);
  const border = toRun(chromeFor(ambiguous).vertical, "dim", ambiguous);
  return [blankRun(panes.before), border, blankRun(panes.after)];
}
