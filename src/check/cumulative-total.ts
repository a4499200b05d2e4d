import { cumulativeQualifier } from "../glossary/prose-trends.ts";
import type { Finding } from "../model/finding.ts";
import type { Mention, Report } from "../model/report.ts";
import { subtract, sum } from "../text/decimal.ts";
import { defineCheck } from "./define-check.ts";
import { mentionEvidence } from "./evidence.ts";

/** A total over the years is last year's and what this year added. */
export const cumulativeTotal = defineCheck({
  rules: ["cumulative-total"],
  of: "pair",
  run: (before, after) => ({
    value: totalsIn(after).flatMap((total) => judgeTotal(before, after, total)),
    notices: [],
  }),
});

const totalsIn = ({ mentions }: Report): readonly Mention[] =>
  mentions.filter(({ label, approximate }) => !approximate && isCumulative(label));

const isCumulative = (label: string): boolean => label.split("·").includes(cumulativeQualifier);

/** The label without its qualifier of a total. */
const yearly = (label: string): string =>
  label
    .split("·")
    .filter((part) => part !== cumulativeQualifier)
    .join("·");

function judgeTotal(before: Report, after: Report, total: Mention): readonly Finding[] {
  const earlier = totalsIn(before).filter(({ label, unit }) => label === total.label && unit === total.unit);
  const added = after.mentions.filter(
    ({ label, unit, year }) => label === yearly(total.label) && unit === total.unit && year === null,
  );
  const [last] = earlier;
  if (!last || earlier.length > 1 || added.length === 0 || added.some(({ approximate }) => approximate)) return [];
  if (added.some(({ value }) => sum([last.value, value]) === total.value)) return [];
  const nearest = added.findLast(({ block, end }) => block === total.block && end <= total.start) ?? added[0];
  if (!nearest) return [];
  return [
    {
      id: `cumulative-total/${total.label}@${total.block}`,
      rule: "cumulative-total",
      severity: "warning",
      certainty: "likely",
      report: "pair",
      expected: sum([last.value, nearest.value]),
      actual: total.value,
      facts: {
        last: last.value,
        added: nearest.value,
        unit: total.unit,
        lastShould: subtract(total.value, nearest.value),
        year: before.year,
      },
      evidence: [mentionEvidence(total), mentionEvidence(nearest), mentionEvidence(last)],
    },
  ];
}
