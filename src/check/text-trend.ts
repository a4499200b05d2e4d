import { changeTold, comparedYear, heldTold, multipleTold, otherBase } from "../glossary/prose-trends.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { percentOf, subtract } from "../text/decimal.ts";
import { defineCheck } from "./define-check.ts";
import { figureEvidence, mentionEvidence } from "./evidence.ts";
import { lastDigit } from "./prose/last-digit.ts";
import { isPlain } from "./prose/partitions.ts";
import type { Said } from "./prose/said.ts";
import { type Spoken, spokenIn } from "./prose/spoken.ts";
import { type YearPair, yearPairs } from "./prose/year-pairs.ts";

/** A change against last year that the text claims: 增加8件, 增长21.1%, 2.3倍, 持平. `claim` is null where no number tells it. */
type Trend = {
  readonly kind: "difference" | "percent" | "multiple" | "held";
  readonly spoken: Spoken;
  readonly claim: Said | null;
  /** Signed: a fall is below 0. */
  readonly value: number;
};

/** The change that the text claims is the one between both years, on any reading of what is counted. */
export const textTrend = defineCheck({
  rules: ["text-trend"],
  of: "pair",
  run: (before, after) => ({
    value: trendsIn(before, after).flatMap((trend) => judgeTrend(before, after, trend)),
    notices: [],
  }),
});

function trendsIn(before: Report, after: Report): readonly Trend[] {
  return spokenIn(after).flatMap((spoken): readonly Trend[] => {
    const { said, statement } = spoken;
    if (!isPlain(said) || said.mention.approximate) return [];
    const at = statement.said.indexOf(said);
    const end = statement.said.slice(at + 1).find((one) => isPlain(one) && one.bracket === said.bracket)?.start;
    const claims = statement.said.filter(
      (one, index) =>
        index > at && one.start < (end ?? Infinity) && !one.mention.approximate && isOfLastYear(before, one),
    );
    const held = heldTold.test(statement.text.slice(said.end, statement.said[at + 1]?.start))
      ? [{ kind: "held", spoken, claim: null, value: 0 } as const]
      : [];
    return [...claims.flatMap((claim) => trendOf(spoken, claim)), ...held];
  });
}

function isOfLastYear({ year }: Report, { own }: Said): boolean {
  const named = comparedYear.exec(own)?.[1];
  return !otherBase.test(own) && (named === undefined || Number(named) === year);
}

function trendOf(spoken: Spoken, claim: Said): readonly Trend[] {
  const { unit, value } = claim.mention;
  if (unit === "倍" && multipleTold.test(claim.own)) return [{ kind: "multiple", spoken, claim, value }];
  const told = changeTold.exec(claim.own)?.groups;
  if (!told) return [];
  const signed = told["fall"] === undefined ? value : -value;
  if (unit === "%") return [{ kind: "percent", spoken, claim, value: signed }];
  if (unit === "倍") return [{ kind: "multiple", spoken, claim, value: signed }];
  return unit === spoken.said.mention.unit ? [{ kind: "difference", spoken, claim, value: signed }] : [];
}

function judgeTrend(before: Report, after: Report, trend: Trend): readonly Finding[] {
  const pairs = yearPairs(before, after, trend.spoken);
  const [likeliest] = pairs;
  const computed = likeliest === undefined ? null : changeOf(trend.kind, likeliest);
  if (likeliest === undefined || computed === null || pairs.some((pair) => fits(trend, pair))) return [];
  const told = (trend.claim ?? trend.spoken.said).mention;
  const count = trend.spoken.said.mention;
  const base = likeliest.mention ? [mentionEvidence(likeliest.mention)] : likeliest.cells.map(figureEvidence);
  return [
    {
      id: `text-trend/${told.block}:${told.label}:${trend.kind}`,
      rule: "text-trend",
      severity: "warning",
      certainty: likeliest.cells.every(({ certain }) => certain) ? "likely" : "check-reading",
      report: "pair",
      expected: computed,
      actual: trend.value,
      facts: { kind: trend.kind, count: likeliest.after, base: likeliest.before, unit: count.unit, year: before.year },
      evidence: [mentionEvidence(told), ...(told === count ? [] : [mentionEvidence(count)]), ...base],
    },
  ];
}

function fits({ kind, value, claim }: Trend, { before, after }: YearPair): boolean {
  const tolerance = claim === null ? 0 : lastDigit(claim.mention.raw) + 1e-9;
  const near = (exact: number): boolean => Math.abs(exact - value) <= tolerance;
  switch (kind) {
    case "held":
      return before === after;
    case "difference":
      return subtract(after, before) === value;
    case "percent":
      return before !== 0 && near((100 * (after - before)) / before);
    case "multiple":
      // 增长2.3倍 is written for 2.3 times as much, too.
      return (
        before !== 0 && [after / before, (after - before) / before].some((exact) => isPrinted(exact, value, tolerance))
      );
    default:
      return kind satisfies never;
  }
}

/** Rounded or cut to the digits printed: a multiple has few of them. */
const isPrinted = (exact: number, value: number, unit: number): boolean =>
  exact - value >= -unit / 2 && exact - value < unit;

/** The change as it should have been told; null where there is none to tell. */
function changeOf(kind: Trend["kind"], { before, after }: YearPair): number | null {
  if (kind === "difference" || kind === "held") return subtract(after, before);
  if (before === 0) return null;
  return kind === "percent" ? percentOf(subtract(after, before), before) : percentOf(after, before) / 100;
}
