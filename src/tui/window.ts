import type { Sheet } from "./sheet.ts";

/** A line of a sheet: its item, and which of the item's lines. */
export type LineSpot = { readonly item: number; readonly line: number };

/** The spot `by` lines further on, or back; it stops at the ends. Cost: the items passed. */
export function walk(sheet: Sheet, from: LineSpot, by: number): LineSpot {
  let { item, line } = from;
  let left = line + by;
  while (left < 0 && item > 0) {
    item -= 1;
    left += sheet.linesOf(item).length;
  }
  let height = sheet.linesOf(item).length;
  while (left >= height && item < sheet.items.length - 1) {
    left -= height;
    item += 1;
    height = sheet.linesOf(item).length;
  }
  line = Math.max(0, Math.min(left, height - 1));
  return { item, line };
}

/** Lines from one spot down to another, counted no further than `most`; negative if the other stands above. */
export function distance(sheet: Sheet, from: LineSpot, to: LineSpot, most: number): number {
  if (to.item < from.item || (to.item === from.item && to.line < from.line)) return -distance(sheet, to, from, most);
  let lines = to.line - from.line;
  for (let item = from.item; item < to.item && lines < most; item += 1) lines += sheet.linesOf(item).length;
  return lines;
}

/** Lines of a table's head that stay in sight above its rows. */
const headHeight = 2;

/**
 * The first line of the window, so that the cursor is in it and no head covers it: moved as little as need be, or, for a
 * jump out of sight, so that the cursor stands a third down.
 */
export function scrollTo(sheet: Sheet, top: LineSpot, cursor: LineSpot): LineSpot {
  const { body } = sheet.geometry;
  const down = distance(sheet, top, cursor, body * 2);
  const room = headOf(sheet, cursor) < top.item ? Math.min(headHeight, body - 1) : 0;
  if (down >= room && down < body) return top;
  if (Math.abs(down) > body + body / 2) return fillWindow(sheet, walk(sheet, cursor, -Math.floor(body / 3)));
  return walk(sheet, cursor, down < room ? -Math.min(headHeight, body - 1) : 1 - body);
}

/** The head that stays in sight above an item; behind every item where there is none. */
function headOf(sheet: Sheet, at: LineSpot): number {
  const under = sheet.items[at.item]?.item.under ?? null;
  const head = under === null ? -1 : sheet.indexOf(under);
  return head < 0 ? Number.POSITIVE_INFINITY : head;
}

/** A window at the end of the sheet is moved up until its last line is the sheet's. */
export function fillWindow(sheet: Sheet, top: LineSpot): LineSpot {
  const item = sheet.items.length - 1;
  const end = { item, line: Math.max(0, sheet.linesOf(item).length - 1) };
  const { body } = sheet.geometry;
  return distance(sheet, top, end, body) >= body - 1 ? top : walk(sheet, end, 1 - body);
}

/** A line in the window. `spot` is null for a table's head that stays in sight above its rows. */
export type WindowLine = { readonly at: LineSpot; readonly pinned: boolean };

/** The lines of the window in order; fewer than its height at the end of the sheet. */
export function windowLines(sheet: Sheet, top: LineSpot): readonly WindowLine[] {
  const lines: WindowLine[] = [];
  for (let { item, line } = top; item < sheet.items.length && lines.length < sheet.geometry.body; item += 1, line = 0) {
    const height = sheet.linesOf(item).length;
    for (; line < height && lines.length < sheet.geometry.body; line += 1) {
      lines.push({ at: { item, line }, pinned: false });
    }
  }
  return pinHead(sheet, top, lines);
}

/** A head takes the place of the first lines only if all of them are its own rows. */
function pinHead(sheet: Sheet, top: LineSpot, lines: readonly WindowLine[]): readonly WindowLine[] {
  const head = headOf(sheet, top);
  if (!Number.isFinite(head)) return lines;
  const height = Math.min(sheet.linesOf(head).length, headHeight);
  if (lines.slice(0, height).some(({ at }) => headOf(sheet, at) !== head)) return lines;
  const pinned = Array.from({ length: height }, (_, line) => ({ at: { item: head, line }, pinned: true }));
  return [...pinned, ...lines.slice(height)];
}
