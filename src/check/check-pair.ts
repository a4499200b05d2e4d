import type { Evidence, Finding, KeyedFinding } from "../model/finding.ts";
import type { Notice } from "../model/notice.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Report } from "../model/report.ts";
import { checks } from "./checks.ts";
import { keyFindings } from "./key-findings.ts";
import { runChecks } from "./run-checks.ts";

type Side = "before" | "after";

const alone = checks.filter((check) => check.of === "report");
const across = checks.filter((check) => check.of !== "report");

/**
 * The rules on two reports that are compared: each by itself, then the years together; what it takes both to see comes last.
 * `report` of a finding, and of its evidence, is the side, for two files may bear one name. `notices` are those of the pair:
 * two agencies or scopes that are compared by force are two reports and no years of one.
 */
export function checkPair(before: Report, after: Report, notices: readonly Notice[]): Outcome<readonly KeyedFinding[]> {
  const forced = notices.some(({ code }) => code === "forced-agencies" || code === "forced-scope");
  const runs = [runChecks([before], alone), runChecks([after], alone)];
  const [first, second] = runs.map(({ value }) => value);
  const years = forced ? { value: [], notices: [] } : runChecks([before, after], across);
  const findings = [
    ...(first ?? []).map((finding) => ofSide(finding, "before")),
    ...(second ?? []).map((finding) => ofSide(finding, "after")),
    ...years.value.map((finding) => ofBoth(finding, before.source.file)),
  ];
  return { value: keyFindings(findings), notices: [...runs.flatMap((run) => run.notices), ...years.notices] };
}

function ofSide(finding: Finding, side: Side): Finding {
  const [first, ...others] = finding.evidence;
  const moved = (one: Evidence): Evidence => ({ ...one, report: side });
  return { ...finding, report: side, evidence: [moved(first), ...others.map(moved)] };
}

/** Evidence across years is told by its file; where both bear one name, the first is the older one's. */
function ofBoth(finding: Finding, beforeFile: string): Finding {
  const [first, ...others] = finding.evidence;
  const oneName = finding.evidence.every(({ report }) => report === beforeFile);
  const side = (one: Evidence, at: number): Evidence => {
    const isBefore = oneName ? at === 0 : one.report === beforeFile;
    return { ...one, report: isBefore ? "before" : "after" };
  };
  return { ...finding, evidence: [side(first, 0), ...others.map((one, at) => side(one, at + 1))] };
}
