import type { Notice } from "../model/notice.ts";
import type { Place } from "../model/place.ts";
import { chapterIds, type Section } from "../model/report.ts";
import type { Chapters } from "./choose-chapters.ts";

/** Official chapters that were not found, and an order of print that is not the official one. */
export function sectionNotices(
  sections: readonly Section[],
  { headings }: Chapters,
  earlier: boolean,
  place: Place,
): readonly Notice[] {
  if (earlier || headings.length === 0) return [];
  const found = new Set(sections.map((section) => section.id));
  const missing = chapterIds.filter((id) => !found.has(id));
  const order = headings.flatMap(({ id }) => (id === null ? [] : [chapterIds.indexOf(id)]));
  const reordered = order.some((index, at) => index < (order[at - 1] ?? -1));
  return [
    ...missing.map((section): Notice => ({ code: "section-missing", section, place })),
    ...(reordered ? [{ code: "sections-reordered", place } as const] : []),
  ];
}
