import type { ShiftedRow } from "../glossary/shifted-rows.ts";
import type { Evidence, Finding, RuleId } from "../model/finding.ts";
import type { Notice } from "../model/notice.ts";
import type { Figure, Report } from "../model/report.ts";
import { subtract } from "../text/decimal.ts";
import { defineCheck } from "./define-check.ts";
import { figureEvidence } from "./evidence.ts";
import { grade } from "./grade.ts";
import { type Fault, joinFaults } from "./one-wrong-cell.ts";
import { addUpTables } from "./table-sums.ts";

const rules = [
  "requests-balance",
  "requests-outcomes-sum",
  "requests-applicants-sum",
  "disputes-sum",
  "column-shift",
] as const satisfies readonly RuleId[];

/**
 * The sums inside the tables. One wrong cell breaks its row, its column and the balance: it is one finding, under the first rule
 * broken, and the other sums are evidence. Cells that hold once moved along their row are a shift instead.
 */
export const sumsOfTables = defineCheck({
  rules,
  of: "report",
  run: (report) => {
    const sums = addUpTables(report);
    const notices = rules.flatMap((rule): Notice[] => {
      const cells = sums.unread.flatMap(({ rule: of, equal }) => (of === rule ? equal.slice(0, 1) : []));
      return cells.length === 0 ? [] : [{ code: "not-evaluated", rule, cells, place: { file: report.source.file } }];
    });
    const shifts = sums.shifted.map((row) => shiftFinding(report, row));
    return { value: [...joinFaults(sums).map((fault) => sumFinding(report, fault)), ...shifts], notices };
  },
});

function sumFinding({ source }: Report, { sums, suspect }: Fault): Finding {
  const [{ equation, terms, equal, left, right }, ...others] = sums;
  // The suspect leads, then what the sums should equal, then their terms.
  const lead = suspect === null ? [] : [suspect.figure];
  const cells = [...new Set([...lead, ...sums.flatMap((one) => one.equal), ...sums.flatMap((one) => one.terms)])];
  return {
    id: `${equation.rule}/${equation.cell}`,
    rule: equation.rule,
    ...grade("error", [...terms, ...equal]),
    report: source.file,
    expected: left,
    actual: right,
    facts: {
      terms: equation.terms,
      termValues: terms.map(printed),
      equal: equation.equal,
      equalValues: equal.map(printed),
      difference: Math.abs(subtract(left, right)),
      suspect: suspect?.figure.id ?? null,
      suspectValue: suspect?.figure.value ?? null,
      suspectShould: suspect?.should ?? null,
      also: others.flatMap((other) => other.equation.equal.slice(0, 1)),
    },
    evidence: evidenceOf(cells, source.file),
  };
}

const printed = ({ value }: Figure): string => String(value);

function shiftFinding({ source, figures }: Report, { rows, ids, moved }: ShiftedRow): Finding {
  const cells = ids.flatMap((id) => figures.get(id) ?? []);
  const [first = ""] = rows;
  return {
    id: `column-shift/${rows.length > 1 ? "disputes" : first}`,
    rule: "column-shift",
    severity: "warning",
    certainty: "check-reading",
    report: source.file,
    expected: moved.join(" "),
    actual: cells.map(printed).join(" "),
    facts: { rows, ids },
    evidence: evidenceOf(cells, source.file),
  };
}

function evidenceOf(figures: readonly Figure[], file: string): Finding["evidence"] {
  const [first, ...more]: readonly Evidence[] = figures.map(figureEvidence);
  return [first ?? { report: file, place: { file }, quote: "" }, ...more];
}
