import { crosswalk } from "../glossary/crosswalk.ts";
import { otherHandlingOf } from "../glossary/equations.ts";
import { formUnit } from "../glossary/figure-words.ts";
import type { Finding } from "../model/finding.ts";
import type { Figure, Report } from "../model/report.ts";
import { percentOf, shiftPoint, subtract, sum } from "../text/decimal.ts";
import { defineCheck } from "./define-check.ts";
import { figureEvidence } from "./evidence.ts";
import { grade } from "./grade.ts";
import { type KnownFigure, knownFigure } from "./known-figure.ts";
import { joinFaults } from "./one-wrong-cell.ts";
import { addUpTables } from "./table-sums.ts";

/** Worth a question: by so many percent and by so many, or (from one number to another) by fewer but many times over. */
const least = { percent: 30, count: 30, tenThousandYuan: 10, fewer: 20, times: 3 } as const;

/**
 * A prompt, no fault: a number that rose or fell a great deal, and means the same in both years. Of the table of requests only
 * the totals. What a broken sum puts in doubt is left out: from a wrong number no rise can be told.
 */
export const largeChange = defineCheck({
  rules: ["large-change"],
  of: "pair",
  run: (before, after) => {
    if (before.edition === null || after.edition === null) return { value: [], notices: [] };
    const rows = crosswalk(before.edition, after.edition, {
      before: otherHandlingOf(before.figures),
      after: otherHandlingOf(after.figures),
    });
    const doubtful = new Set([before, after].flatMap(doubtfulCells));
    const asked = rows.filter(
      ({ id, basis, before: from, after: to }) =>
        (basis === "same" || basis === "renamed" || basis === "sum") &&
        isAsked(id) &&
        ![...from, ...to].some((cell) => doubtful.has(cell)),
    );
    return {
      value: asked.flatMap((row) => changeFinding(row.id, sumOf(before, row.before), sumOf(after, row.after))),
      notices: [],
    };
  },
});

/** Stocks of the year before are no numbers of a year; of the requests the totals alone. */
const isAsked = (id: string): boolean =>
  id.startsWith("requests.") ? id.endsWith("/total") : !id.endsWith("/itemsLastYear") && !id.endsWith("/itemsChange");

/** A number of one year, or several that make one. */
type Amount = { readonly value: number; readonly unit: string | null; readonly figures: readonly Figure[] };

function sumOf(report: Report, ids: readonly string[]): Amount | null {
  const figures = ids.map((id) => knownFigure(report, id));
  const known = figures.filter((figure): figure is KnownFigure => figure !== null && figure.parts === undefined);
  const [first] = known;
  if (first === undefined || known.length < ids.length) return null;
  return { value: sum(known.map(({ value }) => value)), unit: first.unit, figures: known };
}

function changeFinding(id: string, before: Amount | null, after: Amount | null): readonly Finding[] {
  if (before === null || after === null) return [];
  const isMoney = formUnit(id) === null || id.endsWith("/amount");
  if (isMoney && (before.unit === null || before.unit !== after.unit)) return [];
  const delta = subtract(after.value, before.value);
  if (!(isMoney ? isLargeAmount(before, delta) : isLargeCount(before.value, after.value))) return [];
  const figures = [...before.figures, ...after.figures];
  const [first, ...more] = figures.map(figureEvidence);
  if (first === undefined) return [];
  return [
    {
      id: `large-change/${id}`,
      rule: "large-change",
      ...grade("info", figures),
      report: "pair",
      expected: before.value,
      actual: after.value,
      facts: { figure: id, delta, percent: before.value === 0 ? null : percentOf(delta, before.value) },
      evidence: [first, ...more],
    },
  ];
}

function isLargeCount(before: number, after: number): boolean {
  const size = Math.abs(after - before);
  if (before === 0 || after === 0) return size >= least.count;
  const many = size >= least.count && size * 100 >= least.percent * before;
  return many || (size >= least.fewer && Math.max(before, after) >= least.times * Math.min(before, after));
}

/** `delta` in the unit of `before`: 元 or a size of it that the form uses. */
function isLargeAmount({ value, unit }: Amount, delta: number): boolean {
  const size = Math.abs(delta);
  const enough =
    unit === formUnit("proactive.fees/amount") ? least.tenThousandYuan : shiftPoint(least.tenThousandYuan, 4);
  return size >= enough && size * 100 >= least.percent * value;
}

/** Totals that their own parts contradict, cells that broken sums point at, and rows whose cells look moved. */
function doubtfulCells(report: Report): readonly string[] {
  const sums = addUpTables(report);
  const pointed = joinFaults(sums).flatMap(({ suspect }) => (suspect === null ? [] : [suspect.figure.id]));
  const totals = sums.broken.flatMap(({ equation }) => equation.equal);
  return [...pointed, ...totals, ...sums.shifted.flatMap(({ ids }) => ids)];
}
