import { clearingWords, stockRows } from "../glossary/stock-words.ts";
import type { Evidence, Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { findNumbers } from "../text/numbers.ts";
import { splitSentences } from "../text/sentences.ts";
import { defineCheck } from "./define-check.ts";
import { textEvidence } from "./evidence.ts";
import { followStock } from "./stock.ts";

/**
 * Documents in force: last year's, with those issued, without those repealed. Where the text tells of a clearing with just the
 * number that is missing, it is quoted, and the finding is only worth a look. In the 2021 edition alone the column means that.
 */
export const inForceStock = defineCheck({
  rules: ["in-force-stock"],
  of: "pair",
  run: (before, after) => {
    if (before.edition !== "2021" || after.edition !== "2021") return { value: [], notices: [] };
    const found = stockRows.documents.map((row) =>
      followStock("in-force-stock", row, before, after, {
        last: `${row}/inForce`,
        came: [[after, `${row}/issued`]],
        went: [[after, `${row}/repealed`]],
        now: `${row}/inForce`,
      }),
    );
    return {
      value: found.flatMap(({ value }) => value.map((finding) => weighClearing(finding, after))),
      notices: found.flatMap(({ notices }) => notices),
    };
  },
});

function weighClearing(finding: Finding, after: Report): Finding {
  const { difference } = finding.facts;
  const told = typeof difference === "number" ? clearingOf(after, difference) : null;
  if (told === null) return finding;
  const [first, ...more] = finding.evidence;
  return {
    ...finding,
    severity: "info",
    certainty: finding.certainty === "certain" ? "likely" : finding.certainty,
    facts: { ...finding.facts, clearing: told.quote },
    evidence: [first, ...more, told],
  };
}

/** The sentence with a clause that tells of a clearing and names the number. */
function clearingOf({ sections }: Report, wanted: number): Evidence | null {
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== "paragraph" || !clearingWords.test(block.text)) continue;
    const sentences = splitSentences(block.text).map(({ start, end }) => block.text.slice(start, end));
    const told = sentences.find((sentence) =>
      sentence.split(/[，；;]/u).some((clause) => tellsClearing(clause, wanted)),
    );
    if (told !== undefined) return textEvidence(block, told);
  }
  return null;
}

const tellsClearing = (clause: string, wanted: number): boolean =>
  clearingWords.test(clause) && findNumbers(clause).some(({ value, kind }) => kind === "number" && value === wanted);
