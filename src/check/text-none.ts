import {
  disputeWord,
  earlierYear,
  everybody,
  hoped,
  narrowCause,
  noDisputes,
  noneLost,
  noRequests,
  otherNone,
  reviewWord,
  suitWord,
} from "../glossary/prose-none.ts";
import type { Report } from "../model/report.ts";
import { defineCheck } from "./define-check.ts";
import { textEvidence } from "./evidence.ts";
import { type Clause, clausesOf } from "./prose/clauses.ts";
import { joinFindings } from "./prose/judge-claim.ts";
import { isOtherScope } from "./prose/spoken.ts";
import { judgeNone } from "./prose/table-claim.ts";

const review = "disputes.review";
const suits = ["disputes.directSuit", "disputes.suitAfterReview"] as const;

/** The text says that there was nothing: no request, no dispute, none of them lost. The cells must be 0. */
export const textNone = defineCheck({
  rules: ["text-none"],
  of: "report",
  run: (report) =>
    joinFindings(
      clausesOf(report)
        .filter((clause) => speaksOfYear(report, clause))
        .flatMap((clause) => {
          const ids = deniedCells(clause.text);
          if (ids.length === 0) return [];
          const severity = isOtherScope(report, clause.text) ? "info" : "warning";
          const evidence = textEvidence(clause.block, clause.raw);
          return [
            judgeNone(report, { rule: "text-none", kind: "none", severity, evidence, block: clause.block.id, ids }),
          ];
        }),
    ),
});

/** The clause tells of the report's own year, and not of what is hoped for. */
function speaksOfYear({ year }: Report, { text, sentence }: Clause): boolean {
  const named = [...text.matchAll(/20\d\d(?=年)/gu)].map(([digits]) => Number(digits));
  return named.every((one) => one === year) && !hoped.test(sentence) && !earlierYear.test(text);
}

/** The cells that a clause says are 0; none where it says no such thing, or only for a part. */
function deniedCells(words: string): readonly string[] {
  const clause = words.replace(everybody, "");
  if (noneLost.test(clause)) return disputeBlocks(clause).map((block) => `${block}/corrected`);
  if (noDisputes.test(clause))
    return narrowCause.test(clause) ? [] : disputeBlocks(clause).map((block) => `${block}/total`);
  return noRequests.test(clause) && !otherNone.test(clause) ? ["requests.received/total"] : [];
}

function disputeBlocks(clause: string): readonly string[] {
  if (disputeWord.test(clause)) return [review, ...suits];
  return [...(reviewWord.test(clause) ? [review] : []), ...(suitWord.test(clause) ? suits : [])];
}
