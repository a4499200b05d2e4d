import {
  aboutOpenness,
  afterReview,
  both,
  direct,
  disputeCount,
  each,
  endings,
  fresh,
  hearing,
  review,
  settled,
  stage,
  suit,
} from "../glossary/prose-disputes.ts";
import { idleOwn, wayNarrowing } from "../glossary/prose-requests.ts";
import type { Report } from "../model/report.ts";
import { defineCheck } from "./define-check.ts";
import { type Claim, joinFindings, judgeClaim } from "./prose/judge-claim.ts";
import { countsThings, isOtherScope, phraseOf, type Spoken, spokenIn } from "./prose/spoken.ts";
import { cellsOf } from "./prose/table-sum.ts";

/** Reviews and suits, and how they ended, as the text tells them, against table 4. */
export const textDisputes = defineCheck({
  rules: ["text-disputes"],
  of: "report",
  run: (report) =>
    joinFindings(
      spokenIn(report)
        .flatMap((spoken) => disputeClaim(report, spoken))
        .map((claim) => judgeClaim(report, "text-disputes", claim)),
    ),
});

const reviewBlock = ["disputes.review"] as const;
const suitBlocks = ["disputes.directSuit", "disputes.suitAfterReview"] as const;
const ended = ["upheld", "corrected", "other"] as const;

export function disputeClaim(report: Report, spoken: Spoken): readonly Claim[] {
  const { said, statement, section } = spoken;
  if (!countsThings(said.mention.unit) || stage.test(said.own) || wayNarrowing.test(said.own)) return [];
  // An office of review tells of all that it hears; where openness is not named such words are not of these disputes.
  const isNamed = section.id.startsWith("disputes") || aboutOpenness.test(statement.text);
  const isOurs = isNamed || (aboutOpenness.test(section.title) && !hearing.test(statement.text));
  return isOurs ? (endingClaim(report, spoken) ?? totalClaim(report, spoken)) : [];
}

/** A number of the disputes of a kind: 复议#, 诉讼#, #件复议. */
function totalClaim(report: Report, { said, owner }: Spoken): readonly Claim[] {
  const phrase = phraseOf(said);
  if (!disputeCount.test(phrase)) return [];
  if (owner !== null && disputeCount.test(phraseOf(owner))) return [];
  const groups = blocksIn(phrase);
  const narrowed = isOtherScope(report, phrase);
  const totals = groups.map((blocks) => cellsOf(blocks, ["total"]));
  // The number may leave out what is not concluded yet.
  const concluded = groups.map((blocks) => cellsOf(blocks, ended));
  const { mention } = said;
  if (fresh.test(phrase)) return [{ mention, readings: totals, atMost: true, narrowed }];
  if (narrowed) return [{ mention, readings: totals, beside: concluded, narrowed }];
  return [{ mention, readings: settled.test(phrase) ? concluded : [...totals, ...concluded] }];
}

/** How disputes ended: of the kind that the number's whole or the words before it name. */
function endingClaim(report: Report, { said, statement, owner }: Spoken): readonly Claim[] | null {
  const [own = "", tail = ""] = phraseOf(said).split("#");
  const words = idleOwn.test(own) ? tail.slice(0, 8) : own;
  const columns = endings.filter(({ sign }) => sign.test(words)).map(({ column }) => column);
  if (columns.length === 0) return null;
  const head = owner === null ? statement.text.slice(0, said.start) : phraseOf(owner);
  const groups = blocksIn(blocksIn(own).length > 0 ? own : head);
  if (groups.length === 0 || isOtherScope(report, `${head}${own}`)) return [];
  // Several endings may be one column (驳回 and 维持), so a number may be a part of its cell.
  return [{ mention: said.mention, readings: groups.map((blocks) => cellsOf(blocks, columns)), atMost: true }];
}

/** The blocks of table 4 that words name, as alternatives. */
function blocksIn(words: string): readonly (readonly string[])[] {
  const suits = direct.test(words)
    ? suitBlocks.slice(0, 1)
    : afterReview.test(words)
      ? suitBlocks.slice(1)
      : suitBlocks;
  const isSuit = suit.test(words);
  // 复议后起诉 names a suit, not a review.
  const isReview = review.test(words.replace(/复议后|(?:未|不)?经复议/gu, ""));
  if (both.test(words)) return [[...reviewBlock, ...suitBlocks]];
  if (isReview && isSuit) return [...(each.test(words) ? [reviewBlock, suits] : []), [...reviewBlock, ...suits]];
  return isReview ? [reviewBlock] : isSuit ? [suits] : [];
}
