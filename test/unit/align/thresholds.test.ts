import { describe, expect, test } from "vitest";
import { surveyHeadings } from "../../../src/align/headings.ts";
import { surveyBlocks } from "../../../src/align/items.ts";
import { rateSections } from "../../../src/align/score-sections.ts";
import { foldText } from "../../../src/text/fold.ts";
import { containment, likeness, type Profile, profileTexts } from "../../../src/text/similarity.ts";
import { expectGap } from "../../support/labelled/gap.ts";
import { labelledHeadings } from "../../support/labelled/headings.ts";
import { type Half, halves, type LabelledParagraphs } from "../../support/labelled/paragraphs.ts";
import { drawReport } from "../../support/labelled/report.ts";

type Profiled = {
  readonly twin: LabelledParagraphs;
  readonly before: readonly Profile[];
  readonly after: readonly Profile[];
};

function profile({ twins }: Half): readonly Profiled[] {
  const profiles = profileTexts(twins.flatMap(({ before, after }) => [...before, ...after]).map(foldText)).values();
  const next = () => profiles.next().value ?? { grams: new Uint32Array(), weights: new Float64Array(), mass: 0 };
  return twins.map((twin) => ({ twin, before: twin.before.map(next), after: twin.after.map(next) }));
}

/** The measure between every paragraph of last year and every one of this year that is no twin of it. */
function unrelated(twins: readonly Profiled[], measure: (x: Profile, y: Profile) => number): readonly number[] {
  return twins.flatMap((one) =>
    twins.flatMap((other) =>
      one === other ? [] : one.before.flatMap((x) => other.after.map((y) => Math.max(measure(x, y), measure(y, x)))),
    ),
  );
}

describe.each(halves.map((half) => [half.agency, profile(half)] as const))("paragraphs of %s", (agency, twins) => {
  const likenessOf = (...labels: readonly LabelledParagraphs["label"][]) =>
    twins
      .filter(({ twin }) => labels.includes(twin.label))
      .flatMap(({ before, after }) => before.flatMap((x) => after.map((y) => likeness(x, y))));
  const highestFalse = Math.max(...unrelated(twins, likeness));

  test("a pair in its order", () => {
    expectGap(`${agency}, in order`, 0.25, { lowestTrue: Math.min(...likenessOf("same", "edited")), highestFalse });
  });

  test("a pair out of its order", () => {
    expectGap(`${agency}, out of order`, 0.45, { lowestTrue: Math.min(...likenessOf("moved")), highestFalse });
  });

  test("a member of several", () => {
    const members = twins.flatMap(({ before, after }) => {
      const [parts, whole] = before.length > after.length ? [before, after[0]] : [after, before[0]];
      return parts.length > 1 && whole ? parts.map((part) => containment(part, whole)) : [];
    });
    expectGap(`${agency}, member of several`, 0.45, {
      lowestTrue: Math.min(...members),
      highestFalse: Math.max(...unrelated(twins, containment)),
    });
  });
});

describe.each(labelledHeadings.map((headings, half) => [half + 1, headings] as const))(
  "headings, half %i",
  (half, headings) => {
    /** Every heading of the half stands among all others of its half, as in a report. */
    const scored = headings.map((labelled, at) => {
      const draw = (side: "before" | "after", year: number) =>
        drawReport(
          [
            "# overview 总体情况",
            ...headings.map((one, n) => `## overview.${n + 1} ${one[side][0]}\n${one[side][1]}`),
          ].join("\n"),
          { year },
        );
      const [before, after] = [draw("before", 2022), draw("after", 2023)];
      const [x, y] = surveyHeadings(before, after, surveyBlocks(before, after)).map((side) => side[at + 1]);
      return { labelled, score: x && y ? rateSections(x, y, labelled.across === undefined) : 0 };
    });
    const scores = (twin: boolean, across: boolean) =>
      scored
        .filter(({ labelled }) => labelled.twin === twin && (labelled.across === true) === across)
        .map(({ score }) => score);

    test.each([
      ["parts of one chapter", 0.45, false],
      ["parts of two chapters", 0.6, true],
    ] as const)("%s", (name, threshold, across) => {
      expectGap(`headings ${half}, ${name}`, threshold, {
        lowestTrue: Math.min(...scores(true, across)),
        highestFalse: Math.max(...scores(false, across)),
      });
    });

    test("every label is told why", () => {
      expect(headings.every(({ why }) => why !== "")).toBe(true);
    });
  },
);
