import type { Finding, RuleId } from "../model/finding.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Report } from "../model/report.ts";

/** What a rule found, and a notice for what it could not judge. */
export type Findings = Outcome<readonly Finding[]>;

/**
 * A rule, or a few that share one computation. It looks at one report; at two consecutive years of one agency and scope; or at
 * all years at hand (`reports` in the order of their years, a year once, years may be missing between them).
 */
export type Check = { readonly rules: readonly [RuleId, ...RuleId[]] } & (
  | { readonly of: "report"; readonly run: (report: Report) => Findings }
  | { readonly of: "pair"; readonly run: (before: Report, after: Report) => Findings }
  | { readonly of: "years"; readonly run: (reports: readonly Report[]) => Findings }
);

/** Gives a rule its type, so that `run` knows what it is handed. */
export const defineCheck = (check: Check): Check => check;
