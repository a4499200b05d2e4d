import { footerKeys, type Here } from "../keys.ts";
import { fillLine, type Line, lineWidth, toRun } from "../layout/line.ts";
import { cursorOf, standOf } from "../moves.ts";
import type { Sheet } from "../sheet.ts";
import type { State } from "../state.ts";
import type { Scene } from "./scene.ts";

/** The keys that do something here, or the search field. `cursor`: the cell where the field's cursor stands. */
export function footerLine(
  state: State,
  sheet: Sheet,
  { speech, ambiguous }: Scene,
): { readonly line: Line; readonly cursor: number | null } {
  const { columns } = state.size;
  const { typing } = state.search;
  if (typing !== null) {
    const field = [toRun(` ${speech.words.searchPrompt}`, "strong", ambiguous), toRun(typing, "plain", ambiguous)];
    return { line: fillLine(field, columns, ambiguous), cursor: Math.min(columns - 1, lineWidth(field)) };
  }
  return {
    line: fillLine(
      keyRuns(footerKeys(state, hereOf(state, sheet), speech.words), columns, ambiguous),
      columns,
      ambiguous,
    ),
    cursor: null,
  };
}

function hereOf(state: State, sheet: Sheet): Here {
  const at = sheet.items[cursorOf(state, sheet).item];
  const isFold = at !== undefined && at.run !== null;
  const target = at?.item.target(standOf(state).spot.part) ?? null;
  return {
    enter: state.sidebar || target !== null || (isFold && at.item.key === at.run),
    fold: isFold,
    back: state.sidebar || state.search.query !== "" || state.trail.length > 0,
  };
}

/** As many as fit whole; help and leave, the last two, always. */
function keyRuns(keys: readonly string[], columns: number, ambiguous: 1 | 2): Line {
  const runs = keys.map((key) => toRun(` ${key} `, "dim", ambiguous));
  const last = runs.slice(-2);
  let room = columns - lineWidth(last);
  const shown = runs.slice(0, -2).filter((run) => {
    room -= run.width;
    return room >= 0;
  });
  return [...shown, ...last];
}
