import type { ScreenWords } from "../glossary/screen.ts";
import type { Action, State } from "./state.ts";
import { views } from "./views.ts";

/** What a key does that is no change of state: the terminal's part. */
export type Effect = { readonly kind: "redraw" | "suspend" };

export function isEffect(action: Action | Effect): action is Effect {
  return action.kind === "redraw" || action.kind === "suspend";
}

/** Which keys have something to do under the cursor. */
export type Here = { readonly enter: boolean; readonly fold: boolean; readonly back: boolean };

/**
 * A line of the table of keys. `where`: the states in which it does something; `here`: the items. Elsewhere the bottom
 * line does not offer it.
 */
type Binding = {
  readonly name: keyof ScreenWords["keys"];
  readonly keys: readonly (readonly [key: string, action: Action | Effect])[];
  /** The keys as they are shown, without those that are only another way. */
  readonly shown: string;
  /** In the bottom line too, not only in the help. */
  readonly footer: boolean;
  readonly where?: (state: State) => boolean;
  readonly here?: (here: Here) => boolean;
};

const both = (
  kind: "line" | "page" | "change" | "group" | "table" | "column",
  next: readonly string[],
  last: readonly string[],
) => [...next.map((key) => [key, { kind, by: 1 }] as const), ...last.map((key) => [key, { kind, by: -1 }] as const)];

/** Every key of the review: the handler, the bottom line and the help read this and nothing else. */
const bindings: readonly Binding[] = [
  { name: "line", keys: both("line", ["j", "down"], ["k", "up"]), shown: "j/k", footer: true },
  { name: "change", keys: both("change", ["n"], ["N"]), shown: "n/N", footer: true },
  { name: "group", keys: both("group", ["]"], ["["]), shown: "]/[", footer: true },
  { name: "table", keys: both("table", ["}"], ["{"]), shown: "}/{", footer: false },
  { name: "page", keys: both("page", [" ", "pagedown"], ["b", "pageup"]), shown: "Space/b", footer: false },
  {
    name: "ends",
    keys: [
      ["g", { kind: "end", to: "first" }],
      ["home", { kind: "end", to: "first" }],
      ["G", { kind: "end", to: "last" }],
      ["end", { kind: "end", to: "last" }],
    ],
    shown: "g/G",
    footer: false,
  },
  {
    name: "view",
    keys: views.map((_, to) => [String(to + 1), { kind: "view", to }] as const),
    shown: `1-${views.length}`,
    footer: true,
  },
  { name: "enter", keys: [["enter", { kind: "enter" }]], shown: "Enter", footer: true, here: (here) => here.enter },
  { name: "fold", keys: [["z", { kind: "fold" }]], shown: "z", footer: true, here: (here) => here.fold },
  { name: "back", keys: [["escape", { kind: "back" }]], shown: "Esc", footer: true, here: (here) => here.back },
  { name: "search", keys: [["/", { kind: "search" }]], shown: "/", footer: true },
  { name: "foldAll", keys: [["Z", { kind: "fold-all" }]], shown: "Z", footer: false },
  { name: "sidebar", keys: [["tab", { kind: "sidebar" }]], shown: "Tab", footer: true },
  {
    name: "column",
    keys: both("column", ["L", "right"], ["H", "left"]),
    shown: "H/L",
    footer: true,
    where: hasColumns,
  },
  { name: "sort", keys: [["s", { kind: "sort" }]], shown: "s", footer: true, where: sorts },
  { name: "layout", keys: [["v", { kind: "layout" }]], shown: "v", footer: true, where: hasPanes },
  { name: "help", keys: [["?", { kind: "help" }]], shown: "?", footer: true },
  { name: "redraw", keys: [["ctrl-l", { kind: "redraw" }]], shown: "Ctrl-L", footer: false },
  { name: "suspend", keys: [["ctrl-z", { kind: "suspend" }]], shown: "Ctrl-Z", footer: false },
  {
    name: "quit",
    keys: [
      ["q", { kind: "leave", code: 0 }],
      ["ctrl-c", { kind: "leave", code: 130 }],
    ],
    shown: "q",
    footer: true,
  },
];

const byKey = new Map(
  bindings.flatMap((binding) => binding.keys.map(([key, action]) => [key, { binding, action }] as const)),
);

/** What an input method gives for the key. Full-width forms of ASCII are turned by their code. */
const sameKey = new Map([
  ["、", "/"],
  ["【", "["],
  ["】", "]"],
  ["「", "{"],
  ["」", "}"],
  ["　", " "],
  ["，", ","],
  ["。", "."],
]);

/** The key as the table knows it: full-width forms count as their keys. */
export function plainKey(key: string): string {
  const same = sameKey.get(key);
  if (same !== undefined) return same;
  const code = key.length === 1 ? key.charCodeAt(0) : 0;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : key;
}

/** What a key does in this state; null where it does nothing. In the search field everything printable is text. */
export function actionOf(key: string, state: State): Action | Effect | null {
  if (key === "ctrl-c") return { kind: "leave", code: 130 };
  if (state.search.typing !== null) return fieldAction(key);
  const plain = plainKey(key);
  const found = byKey.get(plain);
  if (state.help) return helpAction(plain, found?.action ?? null);
  if (!found || found.binding.where?.(state) === false) return null;
  return found.action;
}

/** Keys and their short words for the bottom line: those that do something here. */
export function footerKeys(state: State, here: Here, words: ScreenWords): readonly string[] {
  if (state.help) return [`Esc ${words.shortKeys.back}`, `q ${words.shortKeys.quit}`];
  return bindings
    .filter(({ footer, where, here: isHere }) => footer && where?.(state) !== false && isHere?.(here) !== false)
    .map(({ name, shown }) => {
      const isHits = name === "change" && state.search.query !== "";
      return `${shown} ${isHits ? words.hits : words.shortKeys[name]}`;
    });
}

/** All keys and what they do, for the help. */
export function helpKeys(words: ScreenWords): readonly (readonly [shown: string, does: string])[] {
  return bindings.map((binding) => [binding.name === "quit" ? "q Ctrl-C" : binding.shown, words.keys[binding.name]]);
}

function fieldAction(key: string): Action | null {
  if (key === "enter") return { kind: "enter" };
  if (key === "escape") return { kind: "back" };
  if (key === "backspace") return { kind: "erase" };
  const isNamed = key.length > 1 && /^[a-z-]+$/u.test(key);
  return isNamed || key === "" ? null : { kind: "type", text: key };
}

function helpAction(key: string, action: Action | Effect | null): Action | Effect | null {
  if (key === "q") return { kind: "leave", code: 0 };
  return action !== null && isEffect(action) ? action : { kind: "back" };
}

function hasColumns(state: State): boolean {
  return views[state.view]?.id !== "figures";
}

function sorts(state: State): boolean {
  return views[state.view]?.sort != null;
}

function hasPanes(state: State): boolean {
  return views[state.view]?.panes === true;
}
