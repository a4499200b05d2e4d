import type { FoldKind, Item, Speech } from "./item.ts";
import { noDetail } from "./item.ts";
import { cleanText } from "./layout/clean-text.ts";
import { blankRun, fillLine, type Line, toRun } from "./layout/line.ts";
import { joinPanes, noSign } from "./layout/pair-lines.ts";

/** An item as it is shown, and the run of equal items it belongs to: it opens the run, or lies in an open one. */
export type ShownItem = { readonly item: Item; readonly run: string | null };

/**
 * Folds neighbours that say nothing new into one line each, except in the runs that are open.
 *
 * @param isOpen - whether the run of this key is unfolded
 * O(items).
 */
export function foldItems(
  items: readonly Item[],
  isOpen: (run: string, kind: FoldKind) => boolean,
  speech: Speech,
): readonly ShownItem[] {
  const shown: ShownItem[] = [];
  for (let at = 0; at < items.length; ) {
    const end = runEnd(items, at);
    const members = items.slice(at, Math.max(end, at + 1));
    const [first] = members;
    if (!first) break;
    const run = isWorthFolding(items, at, end) ? runKey(first.key) : null;
    if (run !== null && !isOpen(run, first.fold ?? "blocks"))
      shown.push({ item: foldItem(run, members, first, speech), run });
    else shown.push(...members.map((item) => ({ item, run })));
    at += members.length;
  }
  return shown;
}

/** The key of a run is that of its first item behind a prefix. */
export const runKey = (first: string): string => `fold:${first}`;

export const firstOfRun = (run: string): string => run.replace(/^fold:/u, "");

/** The run that the item at this place is part of, or null. O(length of the run). */
export function runOf(items: readonly Item[], at: number): string | null {
  if (!items[at]?.fold) return null;
  let first = at;
  while (isSameRun(items[first - 1], items[first])) first -= 1;
  if (!isWorthFolding(items, first, runEnd(items, first))) return null;
  return runKey(items[first]?.key ?? "");
}

/** A fold must be shorter than what it hides. */
const shortest: { readonly [K in FoldKind]: number } = { blocks: 2, rows: 2, figures: 2, warnings: 2, notices: 1 };

function isWorthFolding(items: readonly Item[], at: number, end: number): boolean {
  const kind = items[at]?.fold ?? null;
  return kind !== null && end - at >= shortest[kind];
}

function runEnd(items: readonly Item[], at: number): number {
  if (!items[at]?.fold) return at;
  let end = at + 1;
  while (isSameRun(items[end - 1], items[end])) end += 1;
  return end;
}

function isSameRun(one: Item | undefined, next: Item | undefined): boolean {
  return (
    one !== undefined && next !== undefined && one.fold === next.fold && one.group === next.group && next.fold !== null
  );
}

function foldItem(run: string, members: readonly Item[], first: Item, { words }: Speech): Item {
  const kind: FoldKind = first.fold ?? "blocks";
  const text = words.folded[kind](members.length, cleanText(first.search));
  return {
    key: run,
    group: first.group,
    fold: null,
    table: false,
    under: first.under,
    columns: 0,
    parts: [],
    whole: false,
    search: "",
    size: 0,
    lay: (frame): readonly Line[] => {
      const { ambiguous } = frame.drawing;
      if (kind === "warnings") return [fillLine([toRun(`! ${text}`, "warning", ambiguous)], frame.width, ambiguous)];
      const line = [toRun(`${frame.chrome.fold} ${text} ${frame.chrome.fold}`, "dim", ambiguous)];
      if (kind === "blocks" && !frame.unified) return joinPanes([line], [line], noSign, frame);
      return [fillLine([blankRun(2), ...line], frame.width, ambiguous)];
    },
    detail: () => ({ ...noDetail, title: text }),
    target: () => null,
  };
}
