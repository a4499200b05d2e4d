import {
  carriedInWord,
  carriedOutWord,
  closing,
  coming,
  dealing,
  manyYears,
  newOnly,
  type RowReading,
  receivedReadings,
  withCarried,
  withCarriedBefore,
} from "../glossary/prose-requests.ts";
import type { Report } from "../model/report.ts";
import { defineCheck } from "./define-check.ts";
import { type Claim, joinFindings, judgeClaim } from "./prose/judge-claim.ts";
import { countsAllRequests, isAboutRequests, outcomeRows } from "./prose/requests.ts";
import { isOtherScope, phraseOf, type Spoken, spokenIn } from "./prose/spoken.ts";
import { cellsOf } from "./prose/table-sum.ts";

/** The requests that came in as the text tells them: those of the year, or with those carried in, as the verb allows. */
export const textReceived = defineCheck({
  rules: ["text-received"],
  of: "report",
  run: (report) => {
    const claims = spokenIn(report).flatMap((spoken) => receivedClaim(report, spoken));
    const judged = claims.map((claim) => ({ claim, findings: judgeClaim(report, "text-received", claim) }));
    // The whole is told rightly elsewhere: then the narrower number says what it says.
    const isTold = judged.some(({ claim, findings }) => !claim.narrowed && findings.value.length === 0);
    return joinFindings(judged.flatMap(({ claim, findings }) => (claim.narrowed && isTold ? [] : [findings])));
  },
});

export function receivedClaim(report: Report, spoken: Spoken): readonly Claim[] {
  const { said, statement, owner } = spoken;
  const phrase = phraseOf(said);
  const rows = receivedRows(phrase, statement.text.slice(said.end));
  if (rows === null || !isAboutRequests(spoken) || !countsAllRequests(phrase) || outcomeRows(phrase) !== null)
    return [];
  if (manyYears.test(`${said.clause},${phrase}`)) return [];
  // A part of a number of requests is no count of all of them; a part of other things may be.
  if (owner !== null && countsAllRequests(phraseOf(owner))) return [];
  const readings = rows.map((reading) => cellsOf(reading, ["total"]));
  return [{ mention: said.mention, readings, narrowed: isOtherScope(report, phrase) }];
}

/** Null where the words tell what was answered, not what came in: that is another rule's. */
function receivedRows(phrase: string, behind: string): readonly RowReading[] | null {
  const comes = coming.test(phrase);
  const closes = closing.test(phrase);
  const own = phrase.replace(withCarriedBefore, "");
  if ((closes && !comes) || carriedInWord.test(own) || carriedOutWord.test(own)) return null;
  if (withCarried.test(behind) || withCarriedBefore.test(phrase)) return receivedReadings.all;
  if (newOnly.test(phrase)) return receivedReadings.newOnly;
  return comes && !closes && !dealing.test(phrase) ? receivedReadings.coming : receivedReadings.any;
}
