import { describe, expect, test } from "vitest";
import { alignReports } from "../../../src/align/align-reports.ts";
import { diffMentions } from "../../../src/diff/mention-changes.ts";
import { scoreSightings } from "../../../src/diff/pair-mentions.ts";
import { surveyMentions } from "../../../src/diff/sightings.ts";
import type { Report } from "../../../src/model/report.ts";
import { findMentions } from "../../../src/recognise/find-mentions.ts";
import { expectGap } from "../../support/labelled/gap.ts";
import { labelledMentions } from "../../support/labelled/mentions.ts";
import { drawReport } from "../../support/labelled/report.ts";

const leastPrecision = 0.97;
const leastRecall = 0.9;

function readChapter(sentences: readonly string[], year: number): Report {
  const report = drawReport(["# overview 总体情况", ...sentences].join("\n"), { year });
  return { ...report, mentions: findMentions(report.sections, report) };
}

describe.each(labelledMentions.map((half, at) => [at + 1, half] as const))(
  "labelled sentences, half %i",
  (half, labelled) => {
    const [before, after] = [
      readChapter(
        labelled.map((one) => one.before),
        2022,
      ),
      readChapter(
        labelled.map((one) => one.after),
        2023,
      ),
    ];
    const claimed = diffMentions(before, after, alignReports(before, after)).flatMap((change) =>
      change.before && change.after ? [`${change.before.raw} → ${change.after.raw}`] : [],
    );
    const truths = labelled.flatMap(({ pairs }) => pairs.map((pair) => pair.join(" → ")));

    test("what is paired is one measure, and most that are one are paired", () => {
      const right = claimed.filter((claim) => truths.includes(claim));
      const wrong = claimed.filter((claim) => !truths.includes(claim));
      const missed = truths.filter((truth) => !claimed.includes(truth));
      process.stdout.write(`mentions, half ${half}: wrong [${wrong.join(", ")}], missed [${missed.join(", ")}]\n`);
      expect(right.length / claimed.length).toBeGreaterThanOrEqual(leastPrecision);
      expect(right.length / truths.length).toBeGreaterThanOrEqual(leastRecall);
    });

    test("likeness tells one measure from two", () => {
      const [x, y] = surveyMentions(before, after, alignReports(before, after));
      const scores = x.flatMap((one) =>
        y
          .filter(({ family }) => family === one.family)
          .map((other) => ({
            twin: truths.includes(`${one.mention.raw} → ${other.mention.raw}`),
            score: scoreSightings(one, other),
          })),
      );
      const of = (twin: boolean) => scores.filter((one) => one.twin === twin).map(({ score }) => score);
      expectGap(`mentions, half ${half}`, 0.5, {
        lowestTrue: Math.min(...of(true)),
        highestFalse: Math.max(...of(false)),
      });
    });
  },
);
