import type { Lang } from "../glossary/lang.ts";
import type { ScreenWords } from "../glossary/screen.ts";
import type { Place } from "../model/place.ts";
import type { Chrome } from "./chrome.ts";
import type { Drawing, Line } from "./layout/line.ts";

/** What an item needs to know to lay itself out. `column`: the chosen column of tables, from 0. */
export type Frame = {
  readonly width: number;
  readonly unified: boolean;
  readonly column: number;
  readonly drawing: Drawing;
  readonly chrome: Chrome;
};

/** What the bottom of the screen says of an item or of one change in it. */
export type Detail = {
  readonly title: string;
  readonly before: readonly Place[];
  readonly after: readonly Place[];
  readonly note: string;
  readonly likeness: number | null;
  readonly confidence: number | null;
};

/** What a fold counts: equal paragraphs, rows, figures; or notices, grave ones apart. */
export type FoldKind = "blocks" | "rows" | "figures" | "warnings" | "notices";

/** Another view's item, by key. */
export type Target = { readonly view: ViewId; readonly key: string; readonly part: number };

/**
 * A thing of a view that the cursor can stand on. `key` stays the same over folding, sorting and resizing.
 * `parts` are the changes in it that count, in order; the runs of its lines carry these numbers. Items with a `fold` say nothing
 * new: neighbours of one kind are folded together. `columns`: how many cells a grid row has to choose from, 0 elsewhere.
 */
export type Item = {
  readonly key: string;
  readonly group: string;
  readonly fold: FoldKind | null;
  readonly table: boolean;
  /** The key of the item whose lines stay in sight above this one: a table's head. */
  readonly under: string | null;
  readonly columns: number;
  readonly parts: readonly number[];
  /** Does its first part mean the whole item, wherever in it the cursor stands? */
  readonly whole: boolean;
  readonly search: string;
  /** How far the years lie apart, for sorting by size. */
  readonly size: number;
  readonly lay: (frame: Frame) => readonly Line[];
  readonly detail: (part: number) => Detail;
  readonly target: (part: number) => Target | null;
};

/** A section, table or kind of number: an entry of the sidebar. `counts`: e.g. ~3 +1. */
export type Group = { readonly id: string; readonly title: string; readonly depth: number; readonly counts: string };

export type ViewId = "text" | "tables" | "figures";

/** A view: its items in print order, none folded. */
export type Content = { readonly items: readonly Item[]; readonly groups: readonly Group[] };

/** Words and language, as every view needs them. */
export type Speech = { readonly words: ScreenWords; readonly lang: Lang };

export const noDetail: Detail = { title: "", before: [], after: [], note: "", likeness: null, confidence: null };
