import type { Comparison } from "../model/comparison.ts";
import type { Content, Speech, ViewId } from "./item.ts";
import { figuresView, sortFigures } from "./views/figures-view.ts";
import { tablesView } from "./views/tables-view.ts";
import { textView } from "./views/text-view.ts";

/** A view: its key on the keyboard, and what it shows. `sort` puts its items in order of size. */
export type View = {
  readonly id: ViewId;
  readonly sort: ((content: Content, speech: Speech) => Content) | null;
  readonly panes: boolean;
  readonly build: (comparison: Comparison, speech: Speech) => Content;
};

/** The views in the order of their keys, 1 first. A view is a file and a line here. */
export const views: readonly View[] = [
  { id: "text", sort: null, panes: true, build: textView },
  { id: "tables", sort: null, panes: false, build: tablesView },
  { id: "figures", sort: sortFigures, panes: false, build: figuresView },
];
