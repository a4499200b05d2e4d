import type { Evidence, Finding, RuleId } from "../../model/finding.ts";
import type { Mention, Report } from "../../model/report.ts";
import type { Findings } from "../define-check.ts";
import { figureEvidence, mentionEvidence } from "../evidence.ts";
import { grade } from "../grade.ts";
import { sumFigures, type TableSum } from "./table-sum.ts";

/** What a number of the prose says of the tables. */
export type Claim = {
  readonly mention: Mention;
  /** Figure ids to add up, the likeliest first. The number is right if any of them gives it. */
  readonly readings: readonly (readonly string[])[];
  /** It counts a part of what stands in the table, or more: no more is asked than that it be no greater. */
  readonly atMost?: boolean;
  /** Words narrow it to another scope: at most worth a question. */
  readonly narrowed?: boolean;
  /** Sums that are shown beside the finding and mend nothing. */
  readonly beside?: readonly (readonly string[])[];
};

export const noFindings: Findings = { value: [], notices: [] };

/**
 * A finding where no reading of the claim agrees with the tables. Where one of them rests on a cell that was not read nothing
 * is said but a notice; readings that the report's form does not have are left out.
 */
export function judgeClaim(report: Report, rule: RuleId, claim: Claim): Findings {
  const { mention, readings, atMost = false, narrowed = false } = claim;
  if (mention.approximate || readings.length === 0) return noFindings;
  const sums = readings.map((ids) => sumFigures(report, ids)).filter((sum) => sum !== "absent");
  const known = sums.filter((sum) => sum !== "unread");
  const agrees = ({ value }: TableSum): boolean => value === mention.value || (atMost && mention.value < value);
  if (known.some(agrees)) return noFindings;
  const [first, ...others] = known;
  if (known.length < sums.length || first === undefined)
    return sums.length === 0 ? noFindings : unread(report, rule, readings);
  const cells = known.flatMap((sum) => sum.cells);
  const finding: Finding = {
    id: `${rule}/${first.ids[0]}@${mention.block}`,
    rule,
    ...grade(narrowed ? "info" : "warning", first.cells, "likely"),
    report: report.source.file,
    expected: first.value,
    actual: mention.value,
    facts: {
      figures: first.ids,
      unit: mention.unit,
      otherReadings: [...others, ...besides(report, claim)].map(({ ids, value }) => `${ids.join("+")}=${value}`),
      kind: narrowed ? "scope" : atMost ? "at-most" : "differs",
    },
    evidence: [mentionEvidence(mention), ...cellEvidence(cells)],
  };
  return { value: [finding], notices: [] };
}

const besides = (report: Report, { beside = [] }: Claim): readonly TableSum[] =>
  beside.map((ids) => sumFigures(report, ids)).filter((sum) => sum !== "absent" && sum !== "unread");

function unread(report: Report, rule: RuleId, readings: readonly (readonly string[])[]): Findings {
  const cells = [...new Set(readings.flat())].filter((id) => report.figures.has(id));
  return { value: [], notices: [{ code: "not-evaluated", rule, cells, place: { file: report.source.file } }] };
}

/** Every cell once; of many those that hold something. */
function cellEvidence(cells: TableSum["cells"]): readonly Evidence[] {
  const once = [...new Map(cells.map((cell) => [cell.id, cell])).values()];
  const telling = once.length > 3 ? once.filter(({ value }) => value !== 0) : once;
  return (telling.length === 0 ? once.slice(0, 3) : telling).map(figureEvidence);
}

/** Findings of several claims in one. */
export const joinFindings = (all: readonly Findings[]): Findings => ({
  value: all.flatMap(({ value }) => value),
  notices: all.flatMap(({ notices }) => notices),
});
