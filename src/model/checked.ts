import type { KeyedFinding } from "./finding.ts";
import type { Report } from "./report.ts";

/** The reports of one agency, in the order of their years, and what the rules found in them. */
export type CheckedAgency = {
  readonly agency: string | null;
  readonly reports: readonly Report[];
  readonly findings: readonly KeyedFinding[];
};
