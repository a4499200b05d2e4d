import { type Finding, ruleIds } from "../model/finding.ts";
import type { Notice } from "../model/notice.ts";
import type { Report } from "../model/report.ts";
import { checks } from "./checks.ts";
import type { Check, Findings } from "./define-check.ts";

/**
 * Runs the rules on reports of one agency: each by itself, neighbouring years as pairs, and all years together. Several agencies
 * are several calls, and so are two that are compared by force.
 *
 * A pair needs both years known, one apart, and scopes that do not contradict each other. Of two versions of one year the
 * later given stands for the year. Findings come report by report in the order of the years, then those across years, each
 * in the order of `ruleIds`. O(reports × length)
 */
export function runChecks(reports: readonly Report[], rules: readonly Check[] = checks): Findings {
  const inOrder = [...reports].sort((one, other) => (one.year ?? 0) - (other.year ?? 0));
  const years = oneAYear(inOrder);
  const runs = [
    ...inOrder.map((report) => rules.map((check) => (check.of === "report" ? check.run(report) : nothing))),
    ...pairsOf(years).map(([before, after]) =>
      rules.map((check) => (check.of === "pair" ? check.run(before, after) : nothing)),
    ),
    rules.map((check) => (check.of === "years" && years.length > 1 ? check.run(years) : nothing)),
  ];
  const notices: readonly Notice[] = runs.flat().flatMap((found) => found.notices);
  return { value: runs.flatMap((run) => tidy(run.flatMap((found) => found.value))), notices };
}

const nothing: Findings = { value: [], notices: [] };

/** The reports whose year is known, a year once. */
function oneAYear(inOrder: readonly Report[]): readonly Report[] {
  const byYear = new Map(inOrder.flatMap((report) => (report.year === null ? [] : [[report.year, report] as const])));
  return [...byYear.values()];
}

function pairsOf(years: readonly Report[]): readonly (readonly [Report, Report])[] {
  return years.flatMap((after, at) => {
    const before = years[at - 1];
    if (before === undefined || (before.year ?? 0) + 1 !== after.year) return [];
    const sameScope = before.scope === null || after.scope === null || before.scope === after.scope;
    return sameScope ? [[before, after] as const] : [];
  });
}

/** In the order of the rules, and every id once: what a rule says again of the same words is numbered on. */
function tidy(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  const inOrder = findings.toSorted((one, other) => ruleIds.indexOf(one.rule) - ruleIds.indexOf(other.rule));
  return inOrder.map((finding) => {
    const times = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, times);
    return times === 1 ? finding : { ...finding, id: `${finding.id}#${times}` };
  });
}
