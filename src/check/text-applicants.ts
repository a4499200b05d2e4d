import { applicantCount, carriedInWord, closing, otherBusiness } from "../glossary/prose-requests.ts";
import type { Report } from "../model/report.ts";
import { defineCheck } from "./define-check.ts";
import { type Claim, joinFindings, judgeClaim } from "./prose/judge-claim.ts";
import { columnsIn, columnsOf, isAboutRequests, outcomeRows } from "./prose/requests.ts";
import { phraseOf, type Spoken, spokenIn } from "./prose/spoken.ts";
import { cellsOf } from "./prose/table-sum.ts";

/** Who applied, as the text tells it, against the columns of the applicants. */
export const textApplicants = defineCheck({
  rules: ["text-applicants"],
  of: "report",
  run: (report) =>
    joinFindings(
      spokenIn(report)
        .flatMap((spoken) => applicantClaim(report, spoken))
        .map((claim) => judgeClaim(report, "text-applicants", claim)),
    ),
});

const rowReadings = [["requests.received"], ["requests.received", "requests.carriedIn"]] as const;

export function applicantClaim(report: Report, spoken: Spoken): readonly Claim[] {
  const { said, statement, owner } = spoken;
  const phrase = phraseOf(said);
  const columns = applicantCount.test(phrase) && isAboutRequests(spoken) ? columnsIn(phrase) : null;
  if (columns === null || outcomeRows(phrase) !== null || carriedInWord.test(phrase)) return [];
  if (otherBusiness.test(phrase) || columnsOf(report, said, owner) === null) return [];
  const head = statement.text.slice(0, said.start);
  const rows = closing.test(head) ? [...rowReadings, ["requests.concluded"]] : rowReadings;
  return [{ mention: said.mention, readings: rows.map((reading) => cellsOf(reading, columns)) }];
}
