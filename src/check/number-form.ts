import { editions } from "../glossary/editions/all.ts";
import { equationsOf, otherHandlingOf } from "../glossary/equations.ts";
import { formUnit } from "../glossary/figure-words.ts";
import type { Finding } from "../model/finding.ts";
import type { OfficialTable } from "../model/notice.ts";
import type { Figure, Report } from "../model/report.ts";
import { defineCheck } from "./define-check.ts";
import { figureEvidence } from "./evidence.ts";
import { grade } from "./grade.ts";

/** A cell holds the kind of number the form asks for there: a count, a change with its sign, an amount. Empty totals are told once a table. */
export const numberForm = defineCheck({
  rules: ["number-form"],
  of: "report",
  run: (report) => {
    const cells = [...report.figures.values()].filter(({ status }) => status === "stated");
    return { value: [...cells.flatMap((cell) => wrongForm(report, cell)), ...unfilledTables(report)], notices: [] };
  },
});

/** The cells that hold a change: they alone may be below zero. */
const signedCells: ReadonlySet<string> = new Set(
  editions.flatMap(({ proactive }) =>
    proactive.flatMap(({ rows, columns }) =>
      columns.flatMap(({ id, signed }) => (signed ? rows.map((row) => `${row.id}/${id}`) : [])),
    ),
  ),
);

/** Counts have a unit of the form's; the form's money, and what it leaves open, may have decimals. */
const isCount = (id: string): boolean => formUnit(id) !== null && !id.endsWith("/amount");

function faultOf({ id, value }: Figure): "negative" | "not-whole" | null {
  if (value === null) return null;
  if (value < 0 && !signedCells.has(id)) return "negative";
  return isCount(id) && !Number.isInteger(value) ? "not-whole" : null;
}

function wrongForm({ source }: Report, figure: Figure): readonly Finding[] {
  const { id } = figure;
  const kind = faultOf(figure);
  if (kind === null) return [];
  return [
    {
      id: `number-form/${id}`,
      rule: "number-form",
      ...grade("warning", [figure]),
      report: source.file,
      expected: null,
      actual: figure.raw,
      facts: { kind, figure: id },
      evidence: [figureEvidence(figure)],
    },
  ];
}

const tables: readonly OfficialTable[] = ["proactive", "requests", "disputes"];

/** One finding a table: its empty cells, then the numbers beside them that show that they are no zeros. */
function unfilledTables(report: Report): readonly Finding[] {
  const { source, figures } = report;
  const unfilled = [...figures.values()].filter(isUnfilled);
  return tables.flatMap((table): Finding[] => {
    const cells = unfilled.filter(({ id }) => id.startsWith(`${table}.`));
    const [first, ...more] = cells;
    if (first === undefined) return [];
    return [
      {
        id: `number-form/${table}`,
        rule: "number-form",
        ...grade("warning", cells),
        report: source.file,
        expected: null,
        actual: null,
        facts: { kind: "unfilled", figures: cells.map(({ id }) => id) },
        evidence: [figureEvidence(first), ...[...more, ...besideUnfilled(report, table)].map(figureEvidence)],
      },
    ];
  });
}

/** The parts that are not 0 beside an empty total, and the total beside parts that are all empty. */
function besideUnfilled({ edition, figures }: Report, table: OfficialTable): readonly Figure[] {
  const beside = equationsOf(edition ?? "2021", otherHandlingOf(figures)).flatMap(
    ({ rule, terms, equal }): Figure[] => {
      if (rule === "requests-balance" || !equal[0]?.startsWith(`${table}.`)) return [];
      const [parts, totals] = [terms, equal].map((ids) => ids.flatMap((id) => figures.get(id) ?? []));
      const ofParts = totals?.some(isUnfilled) ? (parts ?? []) : [];
      const ofTotals = parts?.every(isUnfilled) ? (totals ?? []) : [];
      return [...ofParts, ...ofTotals].filter(({ value }) => value !== null && value !== 0);
    },
  );
  return [...new Set(beside)];
}

const isUnfilled = ({ status }: Figure): boolean => status === "unfilled";
