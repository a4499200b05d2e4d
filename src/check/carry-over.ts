import { applicants } from "../glossary/editions/common.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { subtract } from "../text/decimal.ts";
import { defineCheck, type Findings } from "./define-check.ts";
import { figureEvidence } from "./evidence.ts";
import { grade } from "./grade.ts";
import { type KnownFigure, knownFigure } from "./known-figure.ts";

/** Both sides of a column: what last year carried out and what this year carried in. */
type Carried = { readonly column: string; readonly out: KnownFigure; readonly into: KnownFigure };

/**
 * What one year carries out the next year carries in, for every kind of applicant. A wrong total is one error, with the other
 * columns that differ as evidence; where the totals agree, each column that differs is a warning.
 */
export const carryOver = defineCheck({
  rules: ["carry-over"],
  of: "pair",
  run: (before, after): Findings => {
    if (before.edition === "pre2019" || after.edition === "pre2019") return { value: [], notices: [] };
    const columns = applicants.map(({ id }) => id);
    const read = columns.flatMap((column): Carried[] => {
      const out = knownFigure(before, `requests.carriedOut/${column}`);
      const into = knownFigure(after, `requests.carriedIn/${column}`);
      return out === null || into === null ? [] : [{ column, out, into }];
    });
    const differ = read.filter(({ out, into }) => out.value !== into.value);
    const total = differ.find(({ column }) => column === "total");
    const others = differ.filter((carried) => carried !== total);
    const value = total ? [finding(total, others)] : others.map((carried) => finding(carried, []));
    return { value, notices: notEvaluated(after, columns, read) };
  },
});

function finding(carried: Carried, others: readonly Carried[]): Finding {
  const { column, out, into } = carried;
  const more = others.flatMap((other) => [other.out, other.into]);
  return {
    id: `carry-over/${column}`,
    rule: "carry-over",
    ...grade(column === "total" ? "error" : "warning", [out, into]),
    report: "pair",
    expected: out.value,
    actual: into.value,
    facts: {
      before: out.id,
      after: into.id,
      difference: Math.abs(subtract(into.value, out.value)),
      also: others.map((other) => other.into.id),
    },
    evidence: [figureEvidence(out), figureEvidence(into), ...more.map(figureEvidence)],
  };
}

function notEvaluated(after: Report, columns: readonly string[], read: readonly Carried[]): Findings["notices"] {
  const cells = columns
    .filter((column) => read.every((carried) => carried.column !== column))
    .map((column) => `requests.carriedIn/${column}`);
  const place = { file: after.source.file };
  return cells.length === 0 ? [] : [{ code: "not-evaluated", rule: "carry-over", cells, place }];
}
