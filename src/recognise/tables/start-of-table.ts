import { cornerNote, requestHeadings } from "../../glossary/table-labels.ts";
import type { Skeleton } from "./skeleton.ts";

const noteReach = 130;
const byLength = requestHeadings.toSorted((x, y) => y.length - x.length);

/** Where the head of table 3 begins: the headings of its columns and the note in its corner, in any order, before the first row. */
export function startOfRequests(text: string, skeleton: Skeleton, firstRow: number): number {
  let start = firstRow;
  for (let before = stepBack(text, skeleton, start); before < start; before = stepBack(text, skeleton, start)) {
    start = before;
  }
  return start;
}

function stepBack(text: string, skeleton: Skeleton, start: number): number {
  return Math.min(noteBefore(text, start), headingBefore(skeleton, start));
}

function noteBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - noteReach), start).replace(/[\s|]+$/u, "");
  if (!/[)）]$/u.test(before)) return start;
  const open = Math.max(before.lastIndexOf("("), before.lastIndexOf("（"));
  return open >= 0 && before.slice(open).replace(/\s/gu, "").includes(cornerNote)
    ? Math.max(0, start - noteReach) + open
    : start;
}

function headingBefore(skeleton: Skeleton, start: number): number {
  const index = indexAt(skeleton.at, start);
  const heading = byLength.find((one) => skeleton.text.endsWith(one, index));
  return heading === undefined ? start : (skeleton.at[index - heading.length] ?? start);
}

/** How many offsets are below `offset`. O(log n). */
function indexAt(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
