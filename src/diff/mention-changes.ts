import type { Alignment } from "../model/alignment.ts";
import type { MentionChange } from "../model/comparison.ts";
import type { Mention, Report } from "../model/report.ts";
import { keyMaker } from "../text/content-key.ts";
import { percentOf, subtract } from "../text/decimal.ts";
import { inMoneyUnit, isMoney } from "./common-unit.ts";
import { pairMentions } from "./pair-mentions.ts";
import { type Sighting, surveyMentions } from "./sightings.ts";

/** Shares, and differences of shares: their change is in points, and a percent of it would mislead. */
const shares: ReadonlySet<string> = new Set(["%", "‰", "‱", "百分点", "个百分点"]);

/**
 * Compares the numbers of the prose. Numbers of other years stay out; a number that stands alone is listed alone.
 *
 * @returns in the after report's order; what only the before report has at the place of its block
 */
export function diffMentions(before: Report, after: Report, alignment: Alignment): readonly MentionChange[] {
  const found = pairMentions(...surveyMentions(before, after, alignment));
  const rows: readonly Row[] = [
    ...found.pairs.map((pair) => ({ ...pair, at: pair.after })),
    ...found.after.map((one) => ({ before: null, after: one, confidence: 1, at: one })),
    ...found.before.map((one) => ({ before: one, after: null, confidence: 1, at: one })),
  ];
  const makeKey = keyMaker();
  return [...rows].sort(inOrder).map((row) => toChange(row, makeKey));
}

type Row = {
  readonly before: Sighting | null;
  readonly after: Sighting | null;
  readonly confidence: number;
  /** The sighting that gives the row its place. */
  readonly at: Sighting;
};

function inOrder(x: Row, y: Row): number {
  return (
    x.at.blockPair - y.at.blockPair ||
    Number(x.after === null) - Number(y.after === null) ||
    x.at.mention.start - y.at.mention.start
  );
}

function toChange({ before, after, confidence, at }: Row, makeKey: ReturnType<typeof keyMaker>): MentionChange {
  const { label, unit } = at.mention;
  const sides = [before?.mention ?? null, after?.mention ?? null] as const;
  return {
    key: makeKey(label, unit ?? "", ...sides.flatMap((side) => [side?.raw ?? "", side?.sentence ?? ""])),
    label,
    unit,
    before: sides[0],
    after: sides[1],
    ...subtractMentions(...sides),
    confidence: Math.round(confidence * 1000) / 1000,
  };
}

const unknown = { delta: null, percent: null } as const;

function subtractMentions(before: Mention | null, after: Mention | null): Pick<MentionChange, "delta" | "percent"> {
  if (!before || !after || before.approximate || after.approximate) return unknown;
  const base = isMoney(before.unit) ? inMoneyUnit(before, after.unit) : before.value;
  if (base === null) return unknown;
  const delta = subtract(after.value, base);
  const isShare = after.unit !== null && shares.has(after.unit);
  return { delta, percent: isShare || base === 0 ? null : percentOf(delta, base) };
}
