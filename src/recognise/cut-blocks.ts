import type { Place } from "../model/place.ts";
import type { ReportBlock, Section } from "../model/report.ts";
import { type Item, lastAtMost, type Stream, type TextItem } from "./stream.ts";

/** A block before it has an id. */
export type Loose =
  | Omit<Extract<ReportBlock, { kind: "paragraph" }>, "id">
  | Omit<Extract<ReportBlock, { kind: "table" }>, "id">;

/** A section before its blocks have ids. */
export type Draft = Omit<Section, "blocks"> & { readonly blocks: readonly Loose[] };

/**
 * The blocks between two places of the stream, but for the stretches in `without`. A paragraph cut by a heading gives what
 * stands before and after it; only blanks are lost. O(items between).
 */
export function cutBlocks(stream: Stream, from: number, to: number, without: ReadonlySet<Item>): readonly Loose[] {
  const first = Math.max(0, lastAtMost(stream.starts, from));
  const items = stream.items.slice(first, lastAtMost(stream.starts, to - 1) + 1);
  return items.flatMap((item): readonly Loose[] => {
    if (item.end <= from || without.has(item)) return [];
    if (item.kind === "text") return cutParagraph(stream, item, Math.max(from, item.start), Math.min(to, item.end));
    const { kind, grid, official, place } = item;
    return [{ kind, grid, official, place }];
  });
}

function cutParagraph(stream: Stream, item: TextItem, from: number, to: number): readonly Loose[] {
  const raw = stream.raw.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const printed = raw.trim();
  const isCut = from > item.start || to < item.end;
  // What is left of a line around its heading: a bullet, a dash.
  if (printed === "" || (isCut && !/[\p{L}\p{N}]/u.test(printed))) return [];
  const breaks = item.breaks
    .map((offset) => item.start + offset - start)
    .filter((offset) => offset > 0 && offset < printed.length);
  return [{ kind: "paragraph", text: printed, breaks, place: placeWithin(stream, item, start) }];
}

/** The place of a stretch inside a paragraph: its line, where lines are known, counts the breaks before it. */
export function placeWithin({ countsLines }: Stream, item: Item, at: number): Place {
  if (!countsLines || item.kind !== "text" || item.place.line === undefined) return item.place;
  const passed = item.breaks.filter((offset) => item.start + offset <= at).length;
  return passed === 0 ? item.place : { ...item.place, line: item.place.line + passed };
}
