import {
  closedCount,
  ofDocuments,
  otherBusiness,
  otherMatters,
  receivedReadings,
  requestCount,
} from "../glossary/prose-requests.ts";
import type { Report } from "../model/report.ts";
import { defineCheck } from "./define-check.ts";
import { type Claim, joinFindings, judgeClaim } from "./prose/judge-claim.ts";
import { columnsOf, isAboutRequests, outcomeRows } from "./prose/requests.ts";
import { phraseOf, type Spoken, spokenIn } from "./prose/spoken.ts";
import { cellsOf } from "./prose/table-sum.ts";

/** How requests ended, as the text tells it: rows and groups of rows, and all that were answered. */
export const textOutcome = defineCheck({
  rules: ["text-outcome"],
  of: "report",
  run: (report) =>
    joinFindings(
      spokenIn(report)
        .flatMap((spoken) => outcomeClaim(report, spoken))
        .map((claim) => judgeClaim(report, "text-outcome", claim)),
    ),
});

export function outcomeClaim(report: Report, spoken: Spoken): readonly Claim[] {
  const { said, statement, owner } = spoken;
  if (!isAboutRequests(spoken)) return [];
  const phrase = phraseOf(said);
  if (ofDocuments.test(phrase)) return [];
  const rows = outcomeRows(phrase) ?? closedRows(phrase, statement.text.slice(0, said.start));
  const whole = owner !== null && rows !== null && isRowOf(rows, outcomeRows(phraseOf(owner)) ?? []) ? null : owner;
  const columns = rows && columnsOf(report, said, whole);
  if (!rows || !columns) return [];
  return [{ mention: said.mention, readings: rows.map((reading) => cellsOf(reading, columns)) }];
}

/** A reason told as a part of its group: a refusal and the reason for it. */
const isRowOf = (rows: readonly (readonly string[])[], groups: readonly (readonly string[])[]): boolean =>
  rows.flat().every((row) => groups.flat().some((group) => row.startsWith(`${group}.`)));

/** Rows of all that were answered; null where the words, or the sentence up to them, are of other business. */
function closedRows(phrase: string, head: string): readonly (readonly string[])[] | null {
  if (!closedCount.test(phrase) || otherBusiness.test(phrase) || otherMatters.test(head)) return null;
  // What came in and was answered in one breath may be either.
  return /[收接]/u.test(phrase) && requestCount.test(phrase) ? receivedReadings.any : receivedReadings.closing;
}
