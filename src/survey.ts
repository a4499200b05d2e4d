import { checks } from "./check/checks.ts";
import { keyFindings } from "./check/key-findings.ts";
import { runChecks } from "./check/run-checks.ts";
import type { CheckedAgency } from "./model/checked.ts";
import type { RuleId } from "./model/finding.ts";
import type { Notice } from "./model/notice.ts";
import type { Outcome } from "./model/outcome.ts";
import type { Report } from "./model/report.ts";
import { groupByAgency } from "./recognise/group-by-agency.ts";

/** Checks reports of any number of agencies, each agency's years among themselves. `rules`: those that are asked for; all by default. */
export function checkReports(
  reports: readonly Report[],
  rules: ReadonlySet<RuleId> | null = null,
): Outcome<readonly CheckedAgency[]> {
  const wanted = (rule: RuleId): boolean => rules === null || rules.has(rule);
  const chosen = checks.filter((check) => check.rules.some(wanted));
  const notices: Notice[] = [];
  const value = groupByAgency(reports).map((group): CheckedAgency => {
    const found = runChecks(group, chosen);
    notices.push(...found.notices.filter((notice) => notice.code !== "not-evaluated" || wanted(notice.rule)));
    const inOrder = [...group].sort((one, other) => (one.year ?? 0) - (other.year ?? 0));
    const fullest = inOrder.flatMap(({ agency }) => agency ?? []).sort((one, other) => other.length - one.length);
    return {
      agency: fullest[0] ?? null,
      reports: inOrder,
      findings: keyFindings(found.value.filter(({ rule }) => wanted(rule))),
    };
  });
  return { value, notices };
}
