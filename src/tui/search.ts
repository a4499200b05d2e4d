import { foldText } from "../text/fold.ts";
import { toGlyphs } from "../text/glyphs.ts";
import { openFor } from "./folding.ts";
import { cleanText } from "./layout/clean-text.ts";
import { lineText } from "./layout/line.ts";
import { cursorOf, moveTo } from "./moves.ts";
import type { Sheet } from "./sheet.ts";
import type { State } from "./state.ts";

/** The search field after text was typed into it. */
export function typeSearch(state: State, text: string): State {
  const { typing } = state.search;
  return typing === null ? state : withTyping(state, typing + cleanText(text).replaceAll("\n", ""));
}

/** The search field without its last character. */
export function eraseSearch(state: State): State {
  const glyphs = toGlyphs(state.search.typing ?? "", 1).slice(0, -1);
  return state.search.typing === null ? state : withTyping(state, glyphs.map((glyph) => glyph.text).join(""));
}

export function closeSearch(state: State): State {
  return { ...state, search: { typing: null, query: "" } };
}

/** To the next or previous item that holds the query, around the end; a fold that hides it is opened. */
export function moveToHit(state: State, by: 1 | -1, sheetOf: (state: State) => Sheet): State {
  const sheet = sheetOf(state);
  const hits = sheet.find(state.search.query);
  const at = orderAt(state, sheet);
  const key =
    by === 1
      ? (hits.find((hit) => sheet.orderOf(hit) > at) ?? hits[0])
      : (hits.findLast((hit) => sheet.orderOf(hit) < at) ?? hits.at(-1));
  if (key === undefined) return state;
  const open = openFor(state, key, sheetOf);
  const shown = sheetOf(open);
  const item = shown.indexOf(key);
  return moveTo(open, shown, { item, line: hitLine(shown, item, state.search.query) });
}

/** Which hit the cursor is on, from 1 (0: on none), of how many. */
export function hitNumber(state: State, sheet: Sheet): { readonly at: number; readonly of: number } {
  const hits = sheet.find(state.search.query);
  const key = sheet.items[cursorOf(state, sheet).item]?.item.key ?? "";
  return { at: hits.indexOf(key) + 1, of: hits.length };
}

function orderAt(state: State, sheet: Sheet): number {
  return sheet.orderOf(sheet.items[cursorOf(state, sheet).item]?.item.key ?? "");
}

/** The first line of an item that shows the query; its first where the query is broken over lines. */
function hitLine(sheet: Sheet, item: number, query: string): number {
  const wanted = foldText(query);
  const line = sheet.linesOf(item).findIndex((one) => foldText(lineText(one)).includes(wanted));
  return Math.max(0, line);
}

function withTyping(state: State, typing: string): State {
  return { ...state, search: { ...state.search, typing } };
}
