import type { Evidence, Finding, RuleId, Severity } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import type { Findings } from "../define-check.ts";
import { figureEvidence } from "../evidence.ts";
import { grade } from "../grade.ts";
import { noFindings } from "./judge-claim.ts";
import { sumFigures } from "./table-sum.ts";

/** Words of the prose that say a number of the tables is 0. */
export type NoneClaim = {
  readonly rule: RuleId;
  readonly kind: string;
  readonly severity: Severity;
  readonly evidence: Evidence;
  /** Where it stands, for the finding's id. */
  readonly block: string;
  /** Each is to be 0 by itself. */
  readonly ids: readonly string[];
};

/** A finding where the cells are not all 0; a notice, and no more, where one was not read. */
export function judgeNone(report: Report, { rule, kind, severity, evidence, block, ids }: NoneClaim): Findings {
  const sums = sumFigures(report, ids);
  if (sums === "absent") return noFindings;
  if (sums === "unread") {
    return { value: [], notices: [{ code: "not-evaluated", rule, cells: ids, place: { file: report.source.file } }] };
  }
  const wrong = sums.cells.filter(({ value }) => value !== 0);
  if (wrong.length === 0) return noFindings;
  const finding: Finding = {
    id: `${rule}/${wrong[0]?.id}@${block}`,
    rule,
    ...grade(severity, wrong, "likely"),
    report: report.source.file,
    expected: 0,
    actual: sums.value,
    facts: { kind, figures: wrong.map(({ id }) => id) },
    evidence: [evidence, ...wrong.map(figureEvidence)],
  };
  return { value: [finding], notices: [] };
}
