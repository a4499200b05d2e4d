import { containment, uniteProfiles } from "../text/similarity.ts";
import type { Heading, HeadingGroup, HeadingPair } from "./headings.ts";

// Drawn by the cases of test/unit/align/sections.test.ts.
/** The share of a section's text that must stand on the other side before it is taken for a part of what became of it. */
const joinLeast = 0.6;

/**
 * Joins sections left over to pairs beside them that hold their text, and to each other: one part that became two, or two one.
 * Only parts of one parent, next to each other, are joined.
 *
 * @returns every section once: groups of 1:1, 1:n, n:1, then 1:0 and 0:1
 *
 * O(left over × members of a family).
 */
export function joinSections(
  pairs: readonly HeadingPair[],
  before: readonly Heading[],
  after: readonly Heading[],
): readonly HeadingGroup[] {
  const groups: HeadingGroup[] = pairs.map(({ a, b, score }) => ({ before: [a], after: [b], score }));
  const loose = {
    before: before.filter((heading) => !absorb(groups, heading, "before")),
    after: after.filter((heading) => !absorb(groups, heading, "after")),
  };
  const divided = [...divide(loose.before, loose.after, "before"), ...divide(loose.after, loose.before, "after")];
  const taken = new Set(divided.flatMap((group) => [...group.before, ...group.after]));
  const alone = (headings: readonly Heading[], side: "before" | "after") =>
    headings.filter((heading) => !taken.has(heading)).map((heading) => ({ ...nothing, [side]: [heading], score: 1 }));
  return [...groups, ...divided, ...alone(loose.before, "before"), ...alone(loose.after, "after")];
}

const nothing = { before: [], after: [] } as const;

/** Adds a section to a group next to it whose other side, one section, holds its text. */
function absorb(groups: HeadingGroup[], part: Heading, side: "before" | "after"): boolean {
  const other = side === "before" ? "after" : "before";
  const at = groups.findIndex((group) => {
    const [whole, ...more] = group[other];
    const touches = group[side].some((member) => areNeighbours(member, part));
    return touches && whole && more.length === 0 && mayBePart(part) && containment(part.body, whole.body) >= joinLeast;
  });
  const group = groups[at];
  if (!group) return false;
  groups[at] = { ...group, [side]: [...group[side], part].sort((x, y) => x.index - y.index) };
  return true;
}

/** One section against a run of neighbours: each of them stands in it, and it stands in them. */
function divide(
  wholes: readonly Heading[],
  parts: readonly Heading[],
  side: "before" | "after",
): readonly HeadingGroup[] {
  const other = side === "before" ? "after" : "before";
  const taken = new Set<Heading>();
  return wholes.flatMap((whole) => {
    if (!mayBePart(whole)) return [];
    const held = parts.filter(
      (part) => !taken.has(part) && mayBePart(part) && containment(part.body, whole.body) >= joinLeast,
    );
    const run = held.filter((part, at) => at === 0 || areNeighbours(held[at - 1] ?? part, part));
    const score = containment(whole.body, uniteProfiles(run.map(({ body }) => body)));
    if (run.length < 2 || score < joinLeast) return [];
    for (const part of run) taken.add(part);
    return [{ ...nothing, [side]: [whole], [other]: run, score }];
  });
}

/** Chapters have fixed names and no parts elsewhere. */
const mayBePart = ({ section, body }: Heading): boolean => section.parent !== null && body.mass > 0;

function areNeighbours(x: Heading, y: Heading): boolean {
  return x.section.parent === y.section.parent && x.section.parent !== null && Math.abs(x.rank - y.rank) === 1;
}
