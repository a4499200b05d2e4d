import { openFor, toggleFold } from "./folding.ts";
import type { Target } from "./item.ts";
import {
  cursorOf,
  groupHeads,
  movePage,
  moveTo,
  moveToChange,
  moveToEnd,
  moveToHead,
  settle,
  standOf,
  tableHeads,
  withStand,
} from "./moves.ts";
import { closeSearch, eraseSearch, moveToHit, typeSearch } from "./search.ts";
import type { Sheet } from "./sheet.ts";
import type { Action, ScreenAction, State } from "./state.ts";
import { views } from "./views.ts";
import { walk } from "./window.ts";

type SheetOf = (state: State) => Sheet;

/** The behaviour of the review, without React. `sheetOf` gives what a state shows; sheets are no part of the state. */
export function reduce(state: State, action: Action, sheetOf: SheetOf): State {
  const sheet = sheetOf(state);
  switch (action.kind) {
    case "line":
      if (state.sidebar) return moveToHead(state, sheet, action.by, groupHeads(sheet));
      return moveTo(state, sheet, walk(sheet, cursorOf(state, sheet), action.by));
    case "page":
      return movePage(state, sheet, action.by);
    case "end":
      return moveToEnd(state, sheet, action.to);
    case "change":
      if (state.search.query !== "") return moveToHit(state, action.by, sheetOf);
      return moveToChange(state, sheet, action.by);
    case "group":
      return moveToHead(state, sheet, action.by, groupHeads(sheet));
    case "table":
      return moveToHead(state, sheet, action.by, tableHeads(sheet));
    case "column":
      return moveColumn(state, sheet, action.by, sheetOf);
    case "view":
      return showView({ ...state, sidebar: false }, action.to, sheetOf);
    case "enter":
      return enter(state, sheet, sheetOf);
    case "back":
      return goBack(state);
    case "fold":
      return toggleFold(state, sheetOf);
    case "resize":
      return resettle(state, { ...state, size: action.size }, sheetOf);
    case "leave":
      return { ...state, done: action.code };
    default:
      return changeScreen(state, action, sheetOf);
  }
}

function changeScreen(state: State, action: ScreenAction, sheetOf: SheetOf): State {
  switch (action.kind) {
    case "fold-all":
      return resettle(state, { ...state, allOpen: !state.allOpen, turned: new Set() }, sheetOf);
    case "layout":
      return resettle(state, { ...state, unified: !sheetOf(state).geometry.unified }, sheetOf);
    case "sort":
      if (!views[state.view]?.sort) return state;
      return toFirst({ ...state, bySize: !state.bySize }, sheetOf);
    case "sidebar":
      return { ...state, sidebar: !state.sidebar };
    case "help":
      return { ...state, help: !state.help };
    case "search":
      return { ...state, search: { typing: "", query: "" } };
    case "type":
      return typeSearch(state, action.text);
    case "erase":
      return eraseSearch(state);
    default:
      return action satisfies never;
  }
}

/** Another order is looked at from its beginning. */
function toFirst(state: State, sheetOf: SheetOf): State {
  return moveToEnd(state, sheetOf(state), "first");
}

function resettle(before: State, state: State, sheetOf: SheetOf): State {
  return settle(before, sheetOf(before), state, sheetOf(state));
}

/** Another column of a table is chosen; every row of every table keeps to it. */
function moveColumn(state: State, sheet: Sheet, by: 1 | -1, sheetOf: SheetOf): State {
  const most = sheet.items.reduce((widest, { item }) => Math.max(widest, item.columns), 0);
  if (most === 0) return state;
  const moved = { ...state, column: Math.max(0, Math.min(state.column + by, most - 1)) };
  return moveTo(moved, sheetOf(moved), cursorOf(moved, sheetOf(moved)));
}

function showView(state: State, view: number, sheetOf: SheetOf): State {
  if (view === state.view || !views[view]) return state;
  const moved = { ...state, view };
  const sheet = sheetOf(moved);
  return moveTo(moved, sheet, cursorOf(moved, sheet), standOf(moved).spot.part >= 0 ? standOf(moved).spot.part : null);
}

/** Unfolds a fold; on anything else goes to what it rests on. In the sidebar it leads into the section. */
function enter(state: State, sheet: Sheet, sheetOf: SheetOf): State {
  if (state.search.typing !== null) {
    const asked = { ...state, search: { typing: null, query: state.search.typing } };
    return asked.search.query === "" ? asked : moveToHit(remember(asked), 1, sheetOf);
  }
  if (state.sidebar) return { ...state, sidebar: false };
  const at = sheet.items[cursorOf(state, sheet).item];
  if (at?.run === at?.item.key) return toggleFold(state, sheetOf);
  const target = at?.item.target(standOf(state).spot.part) ?? null;
  return target ? goTo(remember(state), target, sheetOf) : state;
}

function remember(state: State): State {
  return { ...state, trail: [...state.trail, { view: state.view, stand: standOf(state) }] };
}

function goTo(state: State, target: Target, sheetOf: SheetOf): State {
  const view = views.findIndex((one) => one.id === target.view);
  const shown = openFor({ ...state, view }, target.key, sheetOf);
  const sheet = sheetOf(shown);
  const item = sheet.indexOf(target.key);
  return item < 0 ? state : moveTo(shown, sheet, { item, line: 0 }, target.part);
}

/** One step back: out of help, search field, sidebar, search; then the way that Enter came. */
function goBack(state: State): State {
  if (state.help) return { ...state, help: false };
  if (state.search.typing !== null || state.search.query !== "") return closeSearch(state);
  if (state.sidebar) return { ...state, sidebar: false };
  const last = state.trail.at(-1);
  if (!last) return state;
  return withStand({ ...state, view: last.view, trail: state.trail.slice(0, -1) }, last.stand);
}
