import { firstOfRun } from "./fold-items.ts";
import { cursorOf, moveTo, settle } from "./moves.ts";
import type { Sheet } from "./sheet.ts";
import type { State } from "./state.ts";

type SheetOf = (state: State) => Sheet;

/** Opens the fold under the cursor, or closes the open run it stands in. */
export function toggleFold(state: State, sheetOf: SheetOf): State {
  const sheet = sheetOf(state);
  const at = sheet.items[cursorOf(state, sheet).item];
  if (!at || at.run === null) return state;
  const turned = turn(state, at.run);
  if (at.item.key !== at.run) return settle(state, sheet, turned, sheetOf(turned));
  const next = sheetOf(turned);
  return moveTo(turned, next, { item: Math.max(0, next.indexOf(firstOfRun(at.run))), line: 0 });
}

/** The state in which the item of a key is not folded away. */
export function openFor(state: State, key: string, sheetOf: SheetOf): State {
  const sheet = sheetOf(state);
  const run = sheet.runOf(key);
  return run === null || sheet.indexOf(key) >= 0 ? state : turn(state, run);
}

function turn(state: State, run: string): State {
  const turned = new Set(state.turned);
  if (!turned.delete(run)) turned.add(run);
  return { ...state, turned };
}
