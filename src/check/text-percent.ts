import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { percentOf, sum } from "../text/decimal.ts";
import { defineCheck } from "./define-check.ts";
import { mentionEvidence } from "./evidence.ts";
import { lastDigit } from "./prose/last-digit.ts";
import { requestBases } from "./prose/request-bases.ts";
import { columnsIn, countsAllRequests, isAboutRequests, outcomeRows } from "./prose/requests.ts";
import { type Share, sharesIn } from "./prose/shares.ts";
import { phraseOf, type Told, toldIn } from "./prose/spoken.ts";
import { misfitsIn } from "./text-parts.ts";

/**
 * A share beside its count: right over any base that the text or table 3 gives, to one unit of its last digit, for tails are
 * cut, rounded and moved to reach a hundred. Equal counts of one sentence carry equal shares, or it is worth a look.
 */
export const textPercent = defineCheck({
  rules: ["text-percent"],
  of: "report",
  run: (report) => {
    const told = toldIn(report);
    const value = told.flatMap((one, index): readonly Finding[] => {
      const before = told[index - 1];
      const lists = before && before.statement === one.previous ? [before, one] : [one];
      const shares = sharesIn(one.statement, one.previous).filter(({ share, part }) => isExact(share) && isExact(part));
      const wrong = shares.flatMap((share) => judgeShare(report, share, one, lists));
      return wrong.length > 0 ? wrong : unequalShares(report, shares);
    });
    return { value, notices: [] };
  },
});

const isExact = ({ mention }: Share["part"]): boolean => !mention.approximate && mention.year === null;

function judgeShare(report: Report, { share, part }: Share, one: Told, lists: readonly Told[]): readonly Finding[] {
  const bases = [...new Set([...listBases(report, part, lists), ...tableBases(report, part, one)])].filter(
    (base) => base > 0,
  );
  const [first] = bases;
  const told = share.mention;
  const fits = (base: number): boolean =>
    Math.abs((100 * part.mention.value) / base - told.value) <= lastDigit(told.raw) + 1e-9;
  if (first === undefined || bases.some(fits)) return [];
  return [
    {
      id: `text-percent/${told.block}:${told.label}`,
      rule: "text-percent",
      severity: "warning",
      certainty: "likely",
      report: report.source.file,
      expected: percentOf(part.mention.value, first),
      actual: told.value,
      facts: {
        kind: "share",
        part: part.mention.value,
        unit: part.mention.unit,
        base: first,
        bases: bases.map(String),
      },
      evidence: [mentionEvidence(told), mentionEvidence(part.mention)],
    },
  ];
}

/** The wholes of the list that the part stands in; its sum too, unless it is told as a finding that the two differ. */
function listBases(report: Report, part: Share["part"], lists: readonly Told[]): readonly number[] {
  return lists.flatMap((told) => {
    const partition = told.partitions.find(({ groups }) => groups.flat().includes(part));
    if (!partition) return [];
    const { unit } = part.mention;
    const ofUnit = (all: typeof partition.wholes) => all.filter(({ mention }) => mention.unit === unit);
    const wholes = ofUnit(partition.wholes).map(({ mention }) => mention.value);
    const isWrong = misfitsIn(report, told).some(({ parts }) => parts.includes(part));
    const parts = ofUnit(partition.groups.flat()).map(({ mention }) => mention.value);
    return isWrong ? wholes.slice(0, 1) : [...wholes, sum(parts)];
  });
}

/** What requests are counted over, where the part is some of them. */
function tableBases(report: Report, part: Share["part"], { statement, previous, section }: Told): readonly number[] {
  if (!isAboutRequests({ said: part, statement, previous, section, owner: null })) return [];
  const phrase = phraseOf(part);
  // Outcomes are shares of what was closed before all, applicants of what came in.
  if (outcomeRows(phrase) !== null) return requestBases(report).toReversed();
  return columnsIn(phrase) !== null || countsAllRequests(phrase) ? requestBases(report) : [];
}

/** Pairs of equal counts of one sentence with shares that differ, told to the same digits. */
function unequalShares(report: Report, shares: readonly Share[]): readonly Finding[] {
  return shares.flatMap((one, index): readonly Finding[] => {
    const other = shares.slice(0, index).find((earlier) => isUnequal(earlier, one));
    if (!other) return [];
    const told = one.share.mention;
    return [
      {
        id: `text-percent/${told.block}:${told.label}`,
        rule: "text-percent",
        severity: "info",
        certainty: "likely",
        report: report.source.file,
        expected: other.share.mention.value,
        actual: told.value,
        facts: { kind: "unequal", part: one.part.mention.value, unit: one.part.mention.unit },
        evidence: [mentionEvidence(other.share.mention), mentionEvidence(told)],
      },
    ];
  });
}

const isUnequal = (one: Share, other: Share): boolean =>
  one.part.mention.value === other.part.mention.value &&
  one.part.mention.unit === other.part.mention.unit &&
  one.share.mention.value !== other.share.mention.value &&
  lastDigit(one.share.mention.raw) === lastDigit(other.share.mention.raw);
