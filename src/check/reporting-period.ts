import { formatPeriod } from "../glossary/titles.ts";
import { daysFromTo, periodSentence } from "../glossary/year-words.ts";
import type { Finding } from "../model/finding.ts";
import { type Passage, passageEvidence } from "./passages.ts";

/** Chapters whose numbers may be of other days without a fault: plans, and what else is to be said. */
const leads = /^(?:preamble|overview|extra\.1)(?:\.|$)/u;

/** The days a report counts: the whole of its year. One finding at most, from the first sentence that tells them. */
export function checkPeriod(passages: readonly Passage[], year: number): readonly Finding[] {
  for (const passage of passages) {
    if (!leads.test(passage.section.id) || !periodSentence.test(passage.text)) continue;
    const days = readDays(passage.text);
    if (days === null) continue;
    const right = days.first === `${year}-1-1` && days.last === `${year}-12-31`;
    return right ? [] : [toFinding(passage, days, year)];
  }
  return [];
}

/** First and last day. `whole`: no letter between the digits was lost, so that they are read for certain. */
type Days = { readonly printed: string; readonly first: string; readonly last: string; readonly whole: boolean };

function readDays(text: string): Days | null {
  const found = daysFromTo.exec(text);
  if (!found) return null;
  const [printed, year = "", , month, , day, , lastYear = year, , lastMonth, , lastDay] = found;
  const letters = [found[2], found[4], found[6], found[7] === undefined ? "-" : found[8], found[10], found[12]];
  return {
    printed,
    first: `${year}-${Number(month)}-${Number(day)}`,
    last: `${lastYear}-${Number(lastMonth)}-${Number(lastDay)}`,
    whole: letters.every((letter) => letter !== ""),
  };
}

function toFinding(passage: Passage, { printed, whole }: Days, year: number): Finding {
  const evidence = passageEvidence(passage);
  return {
    id: "report-year/period",
    rule: "report-year",
    severity: whole ? "error" : "warning",
    certainty: whole ? "certain" : "check-reading",
    report: evidence.report,
    expected: formatPeriod(String(year), String(year)),
    actual: printed,
    facts: { slot: "period", year },
    evidence: [evidence],
  };
}
