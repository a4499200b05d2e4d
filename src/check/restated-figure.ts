import type { Evidence, Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { defineCheck } from "./define-check.ts";
import { figureEvidence, mentionEvidence } from "./evidence.ts";
import { claimsOf } from "./prose/claims.ts";
import { isPlain } from "./prose/partitions.ts";
import { allSpokenIn, type Spoken } from "./prose/spoken.ts";
import { sumFigures } from "./prose/table-sum.ts";
import { inEarlierWords } from "./prose/year-lists.ts";
import { twinOf } from "./prose/year-pairs.ts";

/** A number that a report gives for an earlier year is the one that year's own report has. */
export const restatedFigure = defineCheck({
  rules: ["restated-figure"],
  of: "years",
  run: (reports) => ({
    value: reports.flatMap((report, index) =>
      allSpokenIn(report).flatMap((spoken) => judgeRestated(reports.slice(0, index), report, spoken)),
    ),
    notices: [],
  }),
});

function judgeRestated(earlier: readonly Report[], report: Report, spoken: Spoken): readonly Finding[] {
  const { mention } = spoken.said;
  const own = earlier.find(({ year }) => year !== null && year === mention.year);
  if (!own || mention.approximate || !isPlain(spoken.said)) return [];
  const known = valuesIn(own, report, spoken);
  const [first] = known;
  if (!first || known.some(({ value }) => value === mention.value)) return [];
  return [
    {
      id: `restated-figure/${own.year}@${mention.block}:${mention.label}`,
      rule: "restated-figure",
      severity: "warning",
      certainty: "likely",
      report: "pair",
      expected: first.value,
      actual: mention.value,
      facts: { year: own.year, unit: mention.unit, figures: first.ids },
      evidence: [mentionEvidence(mention), ...first.evidence],
    },
  ];
}

/** What that year's own report has for it, on every reading; nothing where one of them was not read. */
function valuesIn(
  own: Report,
  report: Report,
  spoken: Spoken,
): readonly { readonly value: number; readonly ids: readonly string[]; readonly evidence: readonly Evidence[] }[] {
  const readings = claimsOf(report, inEarlierWords(spoken)).flatMap((claim) => claim.readings);
  const sums = readings.map((ids) => sumFigures(own, ids)).filter((sum) => sum !== "absent");
  const twin = twinOf(own, spoken.said.mention);
  if (sums.includes("unread")) return [];
  const tables = sums.filter((sum) => sum !== "unread");
  return [
    ...tables.map(({ ids, value, cells }) => ({ value, ids, evidence: cells.map(figureEvidence) })),
    ...(twin === null ? [] : [{ value: twin.value, ids: [], evidence: [mentionEvidence(twin)] }]),
  ];
}
