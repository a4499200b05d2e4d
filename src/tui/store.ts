import { createKeyReader, type Press } from "./key-reader.ts";
import { actionOf, type Effect, isEffect } from "./keys.ts";
import { reduce } from "./reduce.ts";
import type { Sheet } from "./sheet.ts";
import type { Action, State } from "./state.ts";

/** The running review: its state, what changes it, and who is told. */
export type Store = {
  readonly state: () => State;
  readonly send: (action: Action) => void;
  /** What came from the keyboard, in one piece or several. */
  readonly press: (chunk: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** How long an Esc waits for the rest of a sequence before it is a key of its own, in ms. */
const escapeWait = 25;

/** Keys to actions, actions to states. Every key sees the state that the key before it left, also inside one chunk. */
export function createStore(start: State, sheetOf: (state: State) => Sheet, effect: (effect: Effect) => void): Store {
  const listeners = new Set<() => void>();
  const reader = createKeyReader();
  let state = start;
  let waiting: NodeJS.Timeout | undefined;

  const send = (action: Action): void => {
    if (state.done !== null) return;
    const next = reduce(state, action, sheetOf);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const take = (presses: readonly Press[]): void => {
    for (const press of presses) {
      const action = press.kind === "paste" ? pasted(press.text, state) : actionOf(press.key, state);
      if (action === null) continue;
      if (isEffect(action)) effect(action);
      else send(action);
    }
  };
  const press = (chunk: string): void => {
    clearTimeout(waiting);
    take(reader.push(chunk));
    if (reader.isPending()) waiting = setTimeout(() => take(reader.flush()), escapeWait);
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return { state: () => state, send, press, subscribe };
}

/** Pasted text goes into the search field; where there is none it is no command. */
function pasted(text: string, state: State): Action | null {
  return state.search.typing === null ? null : { kind: "type", text };
}
