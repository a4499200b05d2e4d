import { createHash } from "node:crypto";
import type { Alignment, BlockPair } from "../model/alignment.ts";
import type { BlockChange, BlockSide, HunkClass } from "../model/comparison.ts";
import type { Notice } from "../model/notice.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Report } from "../model/report.ts";
import { toBlockSide, toSide } from "./block-text.ts";
import { type DiffContext, newDiffContext } from "./context.ts";
import { diffSides, type TextDiff } from "./diff-text.ts";

/**
 * What became of every block, in the order of the alignment. Where the budget of steps ran out, later blocks are compared
 * by sentences, and a notice counts them. A block of only one year has no hunks: all of it is the change.
 */
export function diffBlocks(before: Report, after: Report, alignment: Alignment): Outcome<readonly BlockChange[]> {
  const years = before.year === null || after.year === null ? null : after.year - before.year;
  const context = newDiffContext(years);
  const keyOf = keyMaker();
  let limited = 0;
  const value = alignment.blocks.map((pair) => {
    const sides = { before: toSide(pair.before), after: toSide(pair.after) };
    const diff = diffPair(pair, sides.before, sides.after, context);
    if (diff.limited) limited += 1;
    return toChange(pair, diff, (relation) => keyOf(relation, sides.before.text, sides.after.text));
  });
  const place = { file: after.source.file };
  const notices: Notice[] = [];
  if (limited > 0) notices.push({ code: "diff-limited", blocks: limited, place });
  if (context.words.byCharacter) notices.push({ code: "words-by-character", place });
  return { value, notices };
}

type Sides = Parameters<typeof diffSides>;

function diffPair(pair: BlockPair, before: Sides[0], after: Sides[1], context: DiffContext): TextDiff {
  if (pair.before.length > 0 && pair.after.length > 0) return diffSides(before, after, context);
  const whole = { hunks: [], likeness: 0, limited: false };
  if (before.text !== "") return { ...whole, edits: [["-", before.text]] };
  return { ...whole, edits: after.text === "" ? [] : [["+", after.text]] };
}

function toChange(pair: BlockPair, diff: TextDiff, keyOf: (relation: string) => string): BlockChange {
  const { edits, hunks, likeness } = diff;
  const sided = toSided(pair, hunks.some(counts));
  const owner = pair.after[0] ?? pair.before[0];
  return {
    key: keyOf(sided.relation),
    section: owner?.section.id ?? "",
    likeness: rounded(likeness),
    confidence: rounded(pair.confidence),
    edits,
    hunks,
    ...sided,
  };
}

type Sided<C = BlockChange> = C extends BlockChange ? Pick<C, "relation" | "before" | "after"> : never;

/** The relation of a pair, with as many blocks as it allows. */
function toSided(pair: BlockPair, edited: boolean): Sided {
  const [before, ...moreBefore] = pair.before.map(toBlockSide);
  const [after, ...moreAfter] = pair.after.map(toBlockSide);
  if (!before && !after) throw new Error("an alignment holds a pair without blocks");
  if (!after) return { relation: "removed", before: only(before, moreBefore), after: [] };
  if (!before) return { relation: "added", before: [], after: only(after, moreAfter) };
  const [secondBefore, ...restBefore] = moreBefore;
  const [secondAfter, ...restAfter] = moreAfter;
  if (secondAfter) {
    return { relation: "split", before: only(before, moreBefore), after: [after, secondAfter, ...restAfter] };
  }
  if (secondBefore) return { relation: "merged", before: [before, secondBefore, ...restBefore], after: [after] };
  return { relation: pair.moved ? "moved" : edited ? "edited" : "same", before: [before], after: [after] };
}

function only(first: BlockSide | undefined, more: readonly BlockSide[]): readonly [BlockSide] {
  if (!first || more.length > 0)
    throw new Error("an alignment holds a pair of several with several, or of several with none");
  return [first];
}

const uncounted: ReadonlySet<HunkClass> = new Set(["notation", "renumber"]);

/** Other signs for the same, and another number before an item, make no block `edited`. */
const counts = (hunk: { readonly class: HunkClass }): boolean => !uncounted.has(hunk.class);

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Keys for review marks: a hash of content, so that they survive a new reading. A counter parts equal contents. */
function keyMaker(): (relation: string, before: string, after: string) => string {
  const seen = new Map<string, number>();
  return (relation, before, after) => {
    const content = JSON.stringify([relation, before, after]);
    const count = seen.get(content) ?? 0;
    seen.set(content, count + 1);
    return createHash("sha256")
      .update(count === 0 ? content : `${content}${count}`)
      .digest("hex")
      .slice(0, 16);
  };
}
