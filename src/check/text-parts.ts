import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { defineCheck } from "./define-check.ts";
import { mentionEvidence } from "./evidence.ts";
import { findMisfits, type Misfit } from "./prose/judge-parts.ts";
import { requestBases } from "./prose/request-bases.ts";
import { outcomeRows } from "./prose/requests.ts";
import { phraseOf, type Told, toldIn } from "./prose/spoken.ts";

/** A whole and the parts that the text divides it into. Needs no table, but a table may show that both numbers are right. */
export const textParts = defineCheck({
  rules: ["text-parts"],
  of: "report",
  run: (report) => ({
    value: toldIn(report).flatMap((told) => misfitsIn(report, told).map((misfit) => toFinding(report, misfit))),
    notices: [],
  }),
});

/** The lists of a sentence that do not add up. */
export function misfitsIn(report: Report, { statement, partitions }: Told): readonly Misfit[] {
  return partitions.flatMap((partition) => {
    // Outcomes are those of all requests that were open, whatever number stands before them.
    const areOutcomes = partition.groups.flat().some((part) => outcomeRows(phraseOf(part)) !== null);
    return findMisfits(statement.text, partition, areOutcomes ? requestBases(report) : []);
  });
}

function toFinding(report: Report, { kind, whole, parts, sum }: Misfit): Finding {
  const { mention } = whole;
  return {
    id: `text-parts/${mention.block}:${mention.label}`,
    rule: "text-parts",
    severity: "warning",
    certainty: "likely",
    report: report.source.file,
    expected: kind === "sum" ? sum : mention.value,
    actual: kind === "sum" ? mention.value : sum,
    facts: { kind, whole: mention.value, parts: parts.map((part) => part.mention.raw), sum, unit: mention.unit },
    evidence: [mentionEvidence(mention), ...parts.map((part) => mentionEvidence(part.mention))],
  };
}
