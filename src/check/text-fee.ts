import { feeContext, feeTaken, feeWord, noFee, noFeeNotice, otherFee, someOnly } from "../glossary/prose-fees.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { defineCheck } from "./define-check.ts";
import { mentionEvidence, textEvidence } from "./evidence.ts";
import { type Clause, clausesOf } from "./prose/clauses.ts";
import { joinFindings } from "./prose/judge-claim.ts";
import { phraseOf, type Spoken, spokenIn } from "./prose/spoken.ts";
import { judgeNone } from "./prose/table-claim.ts";

/**
 * What applicants paid, one place of the text against another. Never against the charges of table 2, which are all those of the
 * agency.
 */
export const textFee = defineCheck({
  rules: ["text-fee"],
  of: "report",
  run: (report) => {
    const clauses = clausesOf(report);
    const denial = clauses.find((clause) => deniesFees(report, clause));
    const amount = spokenIn(report).find(tellsFee);
    const contradiction = denial && amount ? [contradict(report, denial, amount)] : [];
    const unpaid = clauses.filter(({ text }) => noFeeNotice.test(text)).map((clause) => judgeUnpaid(report, clause));
    return joinFindings([{ value: contradiction, notices: [] }, ...unpaid]);
  },
});

function deniesFees({ year }: Report, { text, sentence, section }: Clause): boolean {
  if (!noFee.test(text) || !feeWord.test(text) || someOnly.test(text) || otherFee.test(text)) return false;
  const isOwnYear = [...text.matchAll(/20\d\d(?=年)/gu)].every(([digits]) => Number(digits) === year);
  return isOwnYear && feeContext.test(`${section.title}${sentence}`);
}

function tellsFee({ said, statement, owner }: Spoken): boolean {
  const { mention } = said;
  if ((mention.unit !== "元" && mention.unit !== "万元") || mention.value === 0) return false;
  const words = phraseOf(said);
  return owner === null && feeTaken.test(words) && !otherFee.test(words) && feeContext.test(statement.text);
}

function contradict(report: Report, denial: Clause, { said }: Spoken): Finding {
  const { raw, unit } = said.mention;
  return {
    id: `text-fee/${denial.block.id}+${said.mention.block}`,
    rule: "text-fee",
    severity: "warning",
    certainty: "likely",
    report: report.source.file,
    expected: 0,
    actual: said.mention.value,
    facts: { kind: "contradiction", amount: `${raw}${unit ?? ""}` },
    evidence: [textEvidence(denial.block, denial.raw), mentionEvidence(said.mention)],
  };
}

/** Requests that ended for a fee unpaid, where no notice of a fee was sent. */
function judgeUnpaid(report: Report, { block, raw }: Clause) {
  const ids = ["requests.otherHandling.feeUnpaid/total"];
  const evidence = textEvidence(block, raw);
  return judgeNone(report, { rule: "text-fee", kind: "unpaid", severity: "info", evidence, block: block.id, ids });
}
