import {
  carriedInWord,
  carriedOutWord,
  carriedToYear,
  earlierCarried,
  idleOwn,
  otherBusiness,
} from "../glossary/prose-requests.ts";
import type { Report } from "../model/report.ts";
import { defineCheck } from "./define-check.ts";
import { type Claim, joinFindings, judgeClaim } from "./prose/judge-claim.ts";
import { columnsOf, isAboutRequests } from "./prose/requests.ts";
import { allSpokenIn, phraseOf, type Spoken } from "./prose/spoken.ts";
import { cellsOf } from "./prose/table-sum.ts";

/** What was carried over from last year and into the next, as the text tells it. */
export const textCarried = defineCheck({
  rules: ["text-carried"],
  of: "report",
  run: (report) =>
    joinFindings(
      // Next year's number in these words (结转至2024年) is this year's carriedOut.
      allSpokenIn(report)
        .flatMap((spoken) => carriedClaim(report, spoken))
        .map((claim) => judgeClaim(report, "text-carried", claim)),
    ),
});

export function carriedClaim(report: Report, spoken: Spoken): readonly Claim[] {
  const { said, owner } = spoken;
  if (!isAboutRequests(spoken)) return [];
  const [own = "", tail = ""] = phraseOf(said).split("#");
  const words = idleOwn.test(own) ? tail : own;
  const row = carriedRow(report.year, words);
  if (row === null || otherBusiness.test(words)) return [];
  // The words of the carrying are no narrower whole of their own.
  const columns = columnsOf(report, { ...said, before: "" }, owner);
  return columns === null ? [] : [{ mention: said.mention, readings: [cellsOf([row], columns)] }];
}

/** The row that the words of carrying over speak of; null where they name a year that is neither neighbour. */
function carriedRow(year: number | null, words: string): "requests.carriedIn" | "requests.carriedOut" | null {
  const to = carriedToYear.exec(words)?.[1];
  const from = earlierCarried.exec(words)?.[1];
  if (to !== undefined || from !== undefined) {
    if (year !== null && Number(to) === year + 1) return "requests.carriedOut";
    return year !== null && (Number(to) === year || Number(from) === year - 1) ? "requests.carriedIn" : null;
  }
  if (carriedInWord.test(words)) return "requests.carriedIn";
  return carriedOutWord.test(words) ? "requests.carriedOut" : null;
}
