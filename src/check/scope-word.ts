import { actsFor, lowestAgency, onlyMentions, wholePlace } from "../glossary/scope-claims.ts";
import type { Evidence, Finding } from "../model/finding.ts";
import { foldText } from "../text/fold.ts";
import { defineCheck } from "./define-check.ts";
import { chapterOf, clauseEvidence, type Passage, passagesOf, strikeNames } from "./passages.ts";

/** A town or street office does not act for its whole county: such words are often left over from another's report. */
export const scopeWord = defineCheck({
  rules: ["scope-word"],
  of: "report",
  run: (report) => {
    const name = foldText(report.agency ?? "");
    if (!lowestAgency.test(name) || report.scope === "area") return { value: [], notices: [] };
    const claims = new Map<string, [Evidence, ...Evidence[]]>();
    for (const passage of passagesOf(report)) {
      if (chapterOf(passage.section.id) === "preamble") continue;
      for (const { word, evidence } of claimsIn(passage)) {
        const found = claims.get(word);
        if (found) found.push(evidence);
        else claims.set(word, [evidence]);
      }
    }
    return { value: [...claims].map(([word, evidence]) => toFinding(word, evidence)), notices: [] };
  },
});

/** The clauses of a sentence that claim to act for a whole place, and their words for it. */
function claimsIn(passage: Passage): readonly { readonly word: string; readonly evidence: Evidence }[] {
  let from = 0;
  return strikeNames(passage.text)
    .split(/[,;:。!?]/u)
    .flatMap((clause) => {
      const start = from;
      from += clause.length + 1;
      const word = clause.match(wholePlace)?.[0];
      if (word === undefined || !actsFor.test(clause) || onlyMentions.test(clause)) return [];
      return [{ word, evidence: clauseEvidence(passage, start, start + clause.length) }];
    });
}

function toFinding(word: string, evidence: readonly [Evidence, ...Evidence[]]): Finding {
  return {
    id: `scope-word/${word}`,
    rule: "scope-word",
    severity: "info",
    certainty: "likely",
    report: evidence[0].report,
    expected: null,
    actual: word,
    facts: { word },
    evidence,
  };
}
