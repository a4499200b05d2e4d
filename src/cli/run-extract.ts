import type { Outcome } from "../model/outcome.ts";
import type { Report } from "../model/report.ts";
import { type Failure, reportsJson } from "../render/report-json.ts";
import { reportsCsv } from "../render/reports-csv.ts";
import { reportsMarkdown } from "../render/reports-markdown.ts";
import { type Context, exitCodes } from "./context.ts";
import { faultLines } from "./fault.ts";
import type { Invocation } from "./invocation.ts";
import { writeResult } from "./output.ts";
import { readEach } from "./read-each.ts";

type ExtractInvocation = Extract<Invocation, { readonly command: "extract" }>;

/**
 * `extract`: what was read, of one report or several. Of several, what could be read is delivered, the rest is listed in
 * `failures` and on standard error, and the code is 2. A single file that cannot be read writes nothing.
 */
export async function runExtract(asked: ExtractInvocation, context: Context): Promise<number> {
  const { reports, failures } = await readEach(asked, context);
  for (const { error } of failures) context.stderr.write(faultLines(error, context.lang));
  if (reports.length === 0) return exitCodes.failed;
  writeResult(rendered(asked, reports, failures, context), asked.output, context);
  return failures.length > 0 ? exitCodes.failed : exitCodes.same;
}

function rendered(
  asked: ExtractInvocation,
  reports: readonly Outcome<Report>[],
  failures: readonly Failure[],
  context: Context,
): string {
  switch (asked.format) {
    case "json":
      return `${JSON.stringify(reportsJson(reports, failures, asked.files.length, context.lang), null, 2)}\n`;
    case "csv":
      return reportsCsv(reports, context.lang);
    case "markdown":
      return reportsMarkdown(reports, context.lang);
    default:
      return asked.format satisfies never;
  }
}
