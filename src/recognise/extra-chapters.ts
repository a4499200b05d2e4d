import type { Candidate } from "./find-candidates.ts";
import type { OrdinalStyle } from "./read-ordinal.ts";

/**
 * Chapters outside the six: whole lines, or titles of the earlier forms, numbered as the chapters are, each number one above
 * the chapter before and below the next. A list inside a chapter begins at 一 again and fails that.
 *
 * @param chosen - the chapters among the six, by place
 * @param level - of the chapters, where the format itself marks headings: an unnumbered heading of that level is a chapter too
 */
export function extraChapters(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  style: OrdinalStyle,
  level: number | null,
): readonly Candidate[] {
  const extras: Candidate[] = [];
  let last = 0;
  for (const one of candidates) {
    if (chosen.includes(one)) {
      last = one.ordinal ?? last;
    } else if (!overlaps(one, chosen) && (isNext(one, chosen, style, last) || isMarked(one, chosen, level))) {
      extras.push({ ...one, id: null });
      last = one.ordinal ?? last;
    }
  }
  return extras;
}

function isNext(one: Candidate, chosen: readonly Candidate[], style: OrdinalStyle, last: number): boolean {
  if (one.style !== style || one.ordinal !== last + 1 || !(one.whole || one.earlier)) return false;
  const next = chosen.find((other) => other.start > one.start && other.ordinal !== null);
  return next === undefined || one.ordinal < (next.ordinal ?? 0);
}

/** A heading of the chapters' own level after the first of them. */
function isMarked(one: Candidate, chosen: readonly Candidate[], level: number | null): boolean {
  return (
    level !== null && one.level === level && one.style === "none" && one.whole && one.start > (chosen[0]?.start ?? 0)
  );
}

const overlaps = (one: Candidate, chosen: readonly Candidate[]): boolean =>
  chosen.some((other) => one.start < other.end && other.start < one.end);
