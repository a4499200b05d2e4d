import { firstOfRun } from "./fold-items.ts";
import type { ChangeSpot, Sheet } from "./sheet.ts";
import type { Spot, Stand, State } from "./state.ts";
import { fillWindow, type LineSpot, scrollTo, walk } from "./window.ts";

/** Where the cursor is in a sheet. What is no longer shown leads to the fold it went into, else to the first item. */
export function cursorOf(state: State, sheet: Sheet): LineSpot {
  const { spot } = standOf(state);
  return findSpot(sheet, spot.key, spot.line);
}

export function topOf(state: State, sheet: Sheet): LineSpot {
  const { top } = standOf(state);
  return findSpot(sheet, top.key, top.line);
}

export function standOf(state: State): Stand {
  const stand = state.stands[state.view];
  if (!stand) throw new Error("a view without a stand");
  return stand;
}

/** The part under the cursor: the one chosen, or the first that the line shows. */
export function partAt(sheet: Sheet, at: LineSpot, column: number): number {
  const item = sheet.items[at.item]?.item;
  if (!item) return -1;
  if (item.columns > 0) return Math.min(column, item.columns - 1);
  const run = sheet.linesOf(at.item)[at.line]?.find((one) => one.part >= 0);
  return run?.part ?? (item.whole ? (item.parts[0] ?? -1) : -1);
}

/** The state with the cursor at a line; the window follows. `part` chooses a change, else the line's first is chosen. */
export function moveTo(state: State, sheet: Sheet, to: LineSpot, part: number | null = null): State {
  const item = sheet.items[to.item]?.item;
  if (!item) return state;
  const top = scrollTo(sheet, topOf(state, sheet), to);
  const spot: Spot = { key: item.key, line: to.line, part: part ?? partAt(sheet, to, state.column) };
  const column = item.columns > 0 && part !== null && part >= 0 ? part : state.column;
  return { ...withStand(state, { spot, top: keyed(sheet, top) }), column };
}

export function withStand(state: State, stand: Stand): State {
  return { ...state, stands: state.stands.map((old, view) => (view === state.view ? stand : old)) };
}

export function movePage(state: State, sheet: Sheet, by: 1 | -1): State {
  const lines = by * Math.max(1, sheet.geometry.body - 2);
  const moved = withStand(state, {
    ...standOf(state),
    top: keyed(sheet, fillWindow(sheet, walk(sheet, topOf(state, sheet), lines))),
  });
  return moveTo(moved, sheet, walk(sheet, cursorOf(state, sheet), lines));
}

export function moveToEnd(state: State, sheet: Sheet, to: "first" | "last"): State {
  const item = to === "first" ? 0 : sheet.items.length - 1;
  return moveTo(state, sheet, { item, line: to === "first" ? 0 : Math.max(0, sheet.linesOf(item).length - 1) });
}

/** To the next or previous change that the view counts; at the last one it stays. */
export function moveToChange(state: State, sheet: Sheet, by: 1 | -1): State {
  const change = by === 1 ? sheet.changes[changeAfter(state, sheet)] : sheet.changes[changeBefore(state, sheet)];
  return change ? moveToPart(state, sheet, change) : state;
}

function moveToPart(state: State, sheet: Sheet, { item, part }: ChangeSpot): State {
  const line = sheet.linesOf(item).findIndex((runs) => runs.some((run) => run.part === part));
  return moveTo(state, sheet, { item, line: Math.max(0, line) }, part);
}

/** How many changes stand at or above the cursor, and whether it is on the last of them. */
export function changeNumber(state: State, sheet: Sheet): { readonly count: number; readonly isOn: boolean } {
  const after = changeAfter(state, sheet);
  const last = sheet.changes[after - 1];
  const { item } = cursorOf(state, sheet);
  return { count: after, isOn: last !== undefined && last.item === item && last.part === standOf(state).spot.part };
}

function changeAfter(state: State, sheet: Sheet): number {
  const at = cursorOf(state, sheet);
  return firstWhere(sheet.changes.length, (index) => isPast(sheet.changes[index], state, sheet, at));
}

function changeBefore(state: State, sheet: Sheet): number {
  const { count, isOn } = changeNumber(state, sheet);
  return isOn ? count - 2 : count - 1;
}

function isPast(change: ChangeSpot | undefined, state: State, sheet: Sheet, at: LineSpot): boolean {
  if (!change || change.item !== at.item) return change !== undefined && change.item > at.item;
  const { part } = standOf(state).spot;
  if (part >= 0) return change.part > part;
  return sheet.linesOf(at.item).findIndex((line) => line.some((run) => run.part === change.part)) > at.line;
}

/** The first index of which a condition holds that goes on to hold once it does. O(log n). */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** To the first item of the next or previous group or table; from inside one, back to where it begins. */
export function moveToHead(state: State, sheet: Sheet, by: 1 | -1, heads: readonly number[]): State {
  const at = cursorOf(state, sheet);
  const item =
    by === 1 ? heads.find((head) => head > at.item) : heads.findLast((head) => head < at.item || at.line > 0);
  if (item === undefined) return state;
  const moved = moveTo(state, sheet, { item, line: 0 });
  return withStand(moved, { ...standOf(moved), top: keyed(sheet, fillWindow(sheet, { item, line: 0 })) });
}

/** The items at which groups begin. */
export function groupHeads({ items }: Sheet): readonly number[] {
  return items.flatMap(({ item }, at) => (items[at - 1]?.item.group === item.group ? [] : [at]));
}

export function tableHeads({ items }: Sheet): readonly number[] {
  return items.flatMap(({ item }, at) => (item.table ? [at] : []));
}

/** The state after the sheet changed under it: the cursor stays on its item, or goes to the fold that took it in. */
export function settle(before: State, was: Sheet, state: State, sheet: Sheet): State {
  const cursor = cursorOf(before, was);
  const top = topOf(before, was);
  const [to, from] = [carry(was, cursor, sheet), carry(was, top, sheet)];
  const settled = withStand(state, { ...standOf(state), top: keyed(sheet, from) });
  return moveTo(settled, sheet, to, standOf(before).spot.part >= 0 ? standOf(before).spot.part : null);
}

/** The same place in another sheet: same item, and as far down in it as before. */
function carry(was: Sheet, at: LineSpot, sheet: Sheet): LineSpot {
  const key = was.items[at.item]?.item.key ?? "";
  const { item } = findSpot(sheet, key, 0);
  if (sheet.items[item]?.item.key !== key) return { item, line: 0 };
  const [old, now] = [was.linesOf(at.item).length, sheet.linesOf(item).length];
  return { item, line: Math.min(now - 1, Math.floor((at.line * now) / Math.max(1, old))) };
}

function findSpot(sheet: Sheet, key: string, line: number): LineSpot {
  const item = sheet.indexOf(key);
  if (item >= 0) return { item, line: Math.min(line, sheet.linesOf(item).length - 1) };
  const run = sheet.runOf(key) ?? key;
  return { item: Math.max(sheet.indexOf(run), sheet.indexOf(firstOfRun(run)), 0), line: 0 };
}

export function keyed(sheet: Sheet, at: LineSpot): Stand["top"] {
  return { key: sheet.items[at.item]?.item.key ?? "", line: at.line };
}
