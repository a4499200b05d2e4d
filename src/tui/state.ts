import type { Size } from "./geometry.ts";
import { views } from "./views.ts";

/** Where the cursor is: an item, one of its lines, and the change or column chosen there (-1: none). */
export type Spot = { readonly key: string; readonly line: number; readonly part: number };

/** A spot and the first line of the window, of one view. */
export type Stand = { readonly spot: Spot; readonly top: { readonly key: string; readonly line: number } };

/** `typing` is what stands in the search field, null when it is closed; `query` what was last searched for. */
export type Search = { readonly typing: string | null; readonly query: string };

/**
 * Everything the screen shows that is not in the comparison. `turned`: the folds that differ from `allOpen`.
 * `trail`: the way `back`. `done`: the exit code, once the user has left.
 */
export type State = {
  readonly size: Size;
  readonly view: number;
  readonly stands: readonly Stand[];
  readonly trail: readonly { readonly view: number; readonly stand: Stand }[];
  readonly turned: ReadonlySet<string>;
  readonly allOpen: boolean;
  readonly column: number;
  readonly unified: boolean | null;
  readonly bySize: boolean;
  readonly sidebar: boolean;
  readonly help: boolean;
  readonly search: Search;
  readonly done: number | null;
};

export type Action =
  | { readonly kind: "line" | "page" | "change" | "group" | "table" | "column"; readonly by: 1 | -1 }
  | { readonly kind: "end"; readonly to: "first" | "last" }
  | { readonly kind: "view"; readonly to: number }
  | { readonly kind: "fold" | "enter" | "back" }
  | { readonly kind: "resize"; readonly size: Size }
  | { readonly kind: "leave"; readonly code: number }
  | ScreenAction;

/** What changes how things are shown, not where the cursor is. */
export type ScreenAction =
  | { readonly kind: "fold-all" | "layout" | "sort" | "sidebar" | "help" | "search" | "erase" }
  | { readonly kind: "type"; readonly text: string };

const start: Stand = { spot: { key: "", line: 0, part: -1 }, top: { key: "", line: 0 } };

export function startState(size: Size): State {
  return {
    size,
    view: 0,
    stands: views.map(() => start),
    trail: [],
    turned: new Set(),
    allOpen: false,
    column: 0,
    unified: null,
    bySize: false,
    sidebar: false,
    help: false,
    search: { typing: null, query: "" },
    done: null,
  };
}
