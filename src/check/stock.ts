import type { Finding, RuleId } from "../model/finding.ts";
import type { Figure, Report } from "../model/report.ts";
import { subtract, sum } from "../text/decimal.ts";
import type { Findings } from "./define-check.ts";
import { figureEvidence } from "./evidence.ts";
import { grade } from "./grade.ts";
import { type KnownFigure, knownFigure } from "./known-figure.ts";

/** A stock that goes on from year to year: last year's, what came, what went, and this year's. `came`, `went`: of either report. */
export type Stock = {
  readonly last: string;
  readonly came: readonly (readonly [Report, string])[];
  readonly went: readonly (readonly [Report, string])[];
  readonly now: string;
};

/** Whether this year's stock is what last year's makes it. One finding where it is not, a notice where a cell was not read. */
export function followStock(rule: RuleId, row: string, before: Report, after: Report, stock: Stock): Findings {
  const last = knownFigure(before, stock.last);
  const now = knownFigure(after, stock.now);
  const came = stock.came.map(([report, id]) => knownFigure(report, id));
  const went = stock.went.map(([report, id]) => knownFigure(report, id));
  if (last === null || now === null || !came.every(isKnown) || !went.every(isKnown)) {
    return {
      value: [],
      notices: [{ code: "not-evaluated", rule, cells: [stock.now], place: { file: after.source.file } }],
    };
  }
  const expected = sum([last.value, ...came.map(({ value }) => value), ...went.map(({ value }) => -value)]);
  if (expected === now.value) return { value: [], notices: [] };
  const cells: readonly Figure[] = [...came, ...went, now];
  const finding: Finding = {
    id: `${rule}/${row}`,
    rule,
    ...grade("warning", [last, ...cells]),
    report: "pair",
    expected,
    actual: now.value,
    facts: {
      before: last.id,
      lastValue: last.value,
      came: came.map(({ value }) => String(value)),
      went: went.map(({ value }) => String(value)),
      after: now.id,
      difference: Math.abs(subtract(now.value, expected)),
    },
    evidence: [figureEvidence(last), ...cells.map(figureEvidence)],
  };
  return { value: [finding], notices: [] };
}

const isKnown = (figure: KnownFigure | null): figure is KnownFigure => figure !== null;
