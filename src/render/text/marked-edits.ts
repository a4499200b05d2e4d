import type { BlockChange, Hunk } from "../../model/comparison.ts";
import type { Span } from "../../text/wrap.ts";
import { type Style, span } from "./page.ts";

/** Hunks of these classes come with every new year: the after text stands there without a mark. */
const unmarked: ReadonlySet<Hunk["class"]> = new Set(["rollover", "renumber", "notation"]);

export function isUnmarked(hunk: Hunk): boolean {
  return unmarked.has(hunk.class);
}

/** How much unchanged text is kept around a change, and from where on the rest gives way to an ellipsis, in characters. */
const context = { kept: 24, cutFrom: 60 } as const;

/** The text of a changed block with its edits marked, long unchanged stretches cut out. */
export function markedSpans(change: BlockChange): readonly Span<Style>[] {
  const runs = shownRuns(change);
  return runs.flatMap(({ sign, text }, at) =>
    sign === "=" ? [span(shortened(text, at === 0, at === runs.length - 1))] : marked(sign, text),
  );
}

type Shown = { readonly sign: "=" | "-" | "+"; readonly text: string };

/** The edits as shown: quiet ones as unchanged after text, neighbours of one sign as one run. */
function shownRuns(change: BlockChange): readonly Shown[] {
  const quiet = quietEdits(change.hunks);
  const runs: Shown[] = [];
  for (const [at, [sign, text]] of change.edits.entries()) {
    if (quiet.has(at) && sign === "-") continue;
    const shown = quiet.has(at) ? "=" : sign;
    const last = runs.at(-1);
    if (last?.sign === shown) runs[runs.length - 1] = { sign: shown, text: last.text + text };
    else runs.push({ sign: shown, text });
  }
  return runs;
}

function quietEdits(hunks: readonly Hunk[]): ReadonlySet<number> {
  const quiet = new Set<number>();
  for (const hunk of hunks) {
    if (isUnmarked(hunk)) for (let at = hunk.from; at < hunk.to; at += 1) quiet.add(at);
  }
  return quiet;
}

function marked(sign: "-" | "+", text: string): readonly Span<Style>[] {
  const [style, opening, closing]: readonly [Style, string, string] =
    sign === "-" ? ["removed", "[-", "-]"] : ["added", "{+", "+}"];
  return [{ text: opening, style, mark: "opening" }, span(text, style), { text: closing, style, mark: "closing" }];
}

function shortened(text: string, first: boolean, last: boolean): string {
  const characters = Array.from(text);
  if (characters.length <= context.cutFrom || (first && last)) return text;
  const head = first ? "" : joined(characters, 0, edgeAfter(characters, context.kept));
  const tail = last
    ? ""
    : joined(characters, edgeBefore(characters, characters.length - context.kept), characters.length);
  return `${head}……${tail}`;
}

function joined(characters: readonly string[], from: number, to: number): string {
  return characters.slice(from, to).join("");
}

/** The cut never falls inside a number or a Latin word. */
function edgeAfter(characters: readonly string[], at: number): number {
  let edge = at;
  while (edge < characters.length && isWord(characters[edge - 1]) && isWord(characters[edge])) edge += 1;
  return edge;
}

function edgeBefore(characters: readonly string[], at: number): number {
  let edge = at;
  while (edge > 0 && isWord(characters[edge - 1]) && isWord(characters[edge])) edge -= 1;
  return edge;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[0-9A-Za-z.,%０-９]/u.test(character);
}
