import type { CheckedAgency } from "../model/checked.ts";
import { type RuleId, ruleIds, type Severity } from "../model/finding.ts";
import type { Notice } from "../model/notice.ts";
import { checkJson } from "../render/check-json.ts";
import { renderCheckMarkdown } from "../render/check-markdown.ts";
import { renderCheckText } from "../render/check-text.ts";
import type { Failure } from "../render/report-json.ts";
import { checkReports } from "../survey.ts";
import { type Context, exitCodes } from "./context.ts";
import { faultLines } from "./fault.ts";
import type { CheckInvocation, FailOn } from "./invocation.ts";
import { writeResult } from "./output.ts";
import { readEach } from "./read-each.ts";
import { textOptions } from "./text-options.ts";

/**
 * `check`: what does not add up, in each report and between the years of an agency. Files that could not be read are listed in
 * `failures` and on standard error, and the code is 2; else it is 1 where something at or above `failOn` was found.
 */
export async function runCheck(asked: CheckInvocation, context: Context): Promise<number> {
  const { reports, failures } = await readEach(asked, context);
  for (const { error } of failures) context.stderr.write(faultLines(error, context.lang));
  if (reports.length === 0) return exitCodes.failed;
  const checked = checkReports(
    reports.map(({ value }) => value),
    wantedRules(asked),
  );
  const notices = [...reports.flatMap((report) => report.notices), ...checked.notices];
  writeResult(rendered(asked, checked.value, notices, failures, context), asked.output, context);
  if (failures.length > 0) return exitCodes.failed;
  return checked.value.some(({ findings }) => findings.some(({ severity }) => counts(severity, asked.failOn)))
    ? exitCodes.different
    : exitCodes.same;
}

/** The rules asked for, without those to ignore; null for all. */
function wantedRules({ rules, ignore }: CheckInvocation): ReadonlySet<RuleId> | null {
  if (rules === null && ignore.length === 0) return null;
  return new Set((rules ?? ruleIds).filter((rule) => !ignore.includes(rule)));
}

const order: readonly Severity[] = ["info", "warning", "error"];

/** Whether a finding makes the command end with 1. */
function counts(severity: Severity, failOn: FailOn): boolean {
  return failOn !== "never" && order.indexOf(severity) >= order.indexOf(failOn);
}

function rendered(
  asked: CheckInvocation,
  agencies: readonly CheckedAgency[],
  notices: readonly Notice[],
  failures: readonly Failure[],
  context: Context,
): string {
  switch (asked.format) {
    case "json":
      return `${JSON.stringify(checkJson(agencies, notices, failures, context.lang), null, 2)}\n`;
    case "markdown":
      return renderCheckMarkdown(agencies, notices, context.lang);
    case "text":
      return renderCheckText(agencies, notices, textOptions(asked, context));
    default:
      return asked.format satisfies never;
  }
}
