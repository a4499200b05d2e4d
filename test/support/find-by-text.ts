import { checks } from "../../src/check/checks.ts";
import { runChecks } from "../../src/check/run-checks.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";

const isText = (rule: string): boolean => /^(?:text-|cumulative-|restated-)/u.test(rule);

/** What the rules of the text find, in short: rule, severity, expected ≠ told. */
export function textFindings(reports: readonly Report[]): readonly string[] {
  const rules = checks.filter((check) => check.rules.some(isText));
  return runChecks(reports, rules).value.map(shortly);
}

const shortly = ({ rule, severity, expected, actual }: Finding): string => `${rule} ${severity} ${expected}≠${actual}`;
