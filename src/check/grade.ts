import type { Certainty, Severity } from "../model/finding.ts";
import type { Figure, FigureStatus } from "../model/report.ts";

/** How grave a finding is, and how sure. */
export type Grade = { readonly severity: Severity; readonly certainty: Certainty };

const impliedZeros: ReadonlySet<FigureStatus> = new Set(["blank", "slash", "dash"]);
const lower = { error: "warning", warning: "info", info: "info" } as const satisfies {
  readonly [S in Severity]: Severity;
};

/**
 * Lowers a rule's severity by what its numbers rest on: one step where a zero is only implied, to a warning at most where a
 * cell was not read for certain. `certainty`: of the rule on stated cells; a rule that reads sentences passes "likely".
 */
export function grade(severity: Severity, figures: readonly Figure[], certainty: Certainty = "certain"): Grade {
  const implied = figures.some(({ status }) => impliedZeros.has(status));
  const read = figures.every((figure) => figure.certain);
  const lowered = implied ? lower[severity] : severity;
  return {
    severity: !read && lowered === "error" ? "warning" : lowered,
    certainty: read ? (implied && certainty === "certain" ? "likely" : certainty) : "check-reading",
  };
}
