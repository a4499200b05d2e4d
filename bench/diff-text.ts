import { diffChars } from "diff";
import DiffMatchPatch from "diff-match-patch";
import { findNumbers } from "../src/text/numbers.ts";
import { bundled } from "./bundled.ts";
import { randomHan, reportProse, rewrittenProse, shuffled } from "./prose.ts";
import { hold, race, report } from "./race.ts";

type Diff = typeof import("../src/diff/context.ts") & typeof import("../src/diff/diff-text.ts");
const { newDiffContext, diffText } = await bundled<Diff>("diff/context.ts", "diff/diff-text.ts");

/** A pair of paragraphs as a whole comparison meets it first: with a context of its own, nothing remembered. */
const ours = (before: string, after: string) => diffText(before, after, newDiffContext(1));

function diffMatchPatch(before: string, after: string) {
  const tool = new DiffMatchPatch();
  const diffs = tool.diff_main(before, after);
  tool.diff_cleanupSemantic(diffs);
  return diffs;
}

/** How many edit borders stand inside a number of the text they cut. */
function cutNumbers(text: string, parts: readonly string[]): number {
  const inside = new Set<number>();
  for (const { start, end } of findNumbers(text)) for (let at = start + 1; at < end; at += 1) inside.add(at);
  let at = 0;
  let cuts = 0;
  for (const part of parts) {
    if (inside.has(at)) cuts += 1;
    at += part.length;
  }
  return cuts;
}

const light = [reportProse(7, 10_000, 0), reportProse(7, 10_000, 60)] as const;
const heavy = [reportProse(9, 9_000, 0), rewrittenProse(9, 9_000)] as const;
const long = reportProse(11, 50_000, 0);

// Rounds enough that the best of them is of warm code on both sides.
race({
  name: "10k light, diffChars",
  ours: () => ours(...light),
  peer: () => diffChars(...light),
  limit: 0.15,
  rounds: 100,
});
race({
  name: "10k light, diff-match-patch",
  ours: () => ours(...light),
  peer: () => diffMatchPatch(...light),
  limit: 1,
  rounds: 100,
});
race({
  name: "9k heavy, diffChars",
  ours: () => ours(...heavy),
  peer: () => diffChars(...heavy),
  limit: 0.03,
  rounds: 5,
});
race({
  name: "9k heavy, diff-match-patch",
  ours: () => ours(...heavy),
  peer: () => diffMatchPatch(...heavy),
  limit: 0.3,
  rounds: 5,
});
hold("2 × 50k unrelated", () => ours(randomHan(1, 50_000), randomHan(2, 50_000)), 1000);
hold("2 × 50k, the same words shuffled", () => ours(long, shuffled(3, long)), 1000);
hold("2 × 50k rewritten", () => ours(long, rewrittenProse(11, 50_000)), 1000);

const before = ours(...light).edits.flatMap(([sign, text]) => (sign === "+" ? [] : [text]));
const peers = diffChars(...light).flatMap((change) => (change.added ? [] : [change.value]));
report(
  `numbers cut: ${cutNumbers(light[0], before)}; by diffChars: ${cutNumbers(light[0], peers)}`,
  cutNumbers(light[0], before),
  0,
);
