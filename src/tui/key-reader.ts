import { splitGraphemes } from "../text/graphemes.ts";

/** A key by name (`j`, `enter`, `ctrl-l`, `pagedown`), or pasted text, which is never taken for keys. */
export type Press = { readonly kind: "key"; readonly key: string } | { readonly kind: "paste"; readonly text: string };

/** Turns what the terminal sends into keys. `flush` gives an Esc that nothing followed. */
export type KeyReader = {
  readonly push: (chunk: string) => readonly Press[];
  readonly isPending: () => boolean;
  readonly flush: () => readonly Press[];
};

const esc = "\u001B";
const pasteStart = `${esc}[200~`;
const pasteEnd = `${esc}[201~`;
/** More than this is no paste of a person. */
const longestPaste = 10_000;

/** CSI and SS3 sequences, by what follows the introducer. */
const sequences: Readonly<Record<string, string>> = {
  A: "up",
  B: "down",
  C: "right",
  D: "left",
  H: "home",
  F: "end",
  Z: "backtab",
  Q: "f2",
  "1~": "home",
  "4~": "end",
  "5~": "pageup",
  "6~": "pagedown",
  "7~": "home",
  "8~": "end",
  "12~": "f2",
};

const controls: Readonly<Record<string, string>> = {
  "\r": "enter",
  "\r\n": "enter",
  "\n": "enter",
  "\t": "tab",
  "\b": "backspace",
  "\u007F": "backspace",
  "\u0003": "ctrl-c",
  "\u000C": "ctrl-l",
  "\u001A": "ctrl-z",
};

/** Several keys may come as one string (jjj, or a word from an input method): text is taken by grapheme. */
export function createKeyReader(): KeyReader {
  let pending = "";
  return {
    push: (chunk) => {
      const { presses, rest } = readPresses(pending + chunk);
      pending = rest;
      return presses;
    },
    isPending: () => pending !== "",
    flush: () => {
      const left = pending;
      pending = "";
      return left === esc ? [{ kind: "key", key: "escape" }] : [];
    },
  };
}

function readPresses(input: string): { readonly presses: readonly Press[]; readonly rest: string } {
  const presses: Press[] = [];
  let at = 0;
  while (at < input.length) {
    const next = input.indexOf(esc, at);
    const end = next < 0 ? input.length : next;
    presses.push(...keysOf(input.slice(at, end)));
    if (next < 0) break;
    const taken = takeEscape(input, next);
    if (taken === null) return { presses, rest: input.slice(next) };
    if (taken.press) presses.push(taken.press);
    at = taken.end;
  }
  return { presses, rest: "" };
}

function keysOf(text: string): readonly Press[] {
  return splitGraphemes(text).flatMap((piece): Press[] => {
    const named = controls[piece];
    if (named !== undefined) return [{ kind: "key", key: named }];
    return /\p{Cc}/u.test(piece) ? [] : [{ kind: "key", key: piece }];
  });
}

type Taken = { readonly press: Press | null; readonly end: number };

/** The sequence that begins at an Esc; null where its end has not come yet. */
function takeEscape(input: string, at: number): Taken | null {
  if (input.startsWith(pasteStart, at)) return takePaste(input, at + pasteStart.length);
  const introducer = input[at + 1];
  if (introducer === undefined) return null;
  if (introducer !== "[" && introducer !== "O") return { press: { kind: "key", key: "escape" }, end: at + 1 };
  let end = at + 2;
  while (end < input.length && /[0-9;:<=>? -/]/u.test(input[end] ?? "")) end += 1;
  if (end >= input.length) return null;
  const name = sequences[input.slice(at + 2, end + 1).replace(/^1;\d+(?=[A-Z])/u, "")];
  return { press: name === undefined ? null : { kind: "key", key: name }, end: end + 1 };
}

function takePaste(input: string, from: number): Taken | null {
  const end = input.indexOf(pasteEnd, from);
  if (end < 0 && input.length - from < longestPaste) return null;
  const text = input.slice(from, end < 0 ? undefined : end).slice(0, longestPaste);
  return { press: { kind: "paste", text }, end: end < 0 ? input.length : end + pasteEnd.length };
}
