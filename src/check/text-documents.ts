import {
  documentCount,
  documentRows,
  documentScope,
  documentVerbs,
  otherDocuments,
  repealedAlone,
} from "../glossary/prose-documents.ts";
import type { Report } from "../model/report.ts";
import { defineCheck } from "./define-check.ts";
import { type Claim, joinFindings, judgeClaim } from "./prose/judge-claim.ts";
import { countsThings, isOtherScope, phraseOf, type Spoken, spokenIn } from "./prose/spoken.ts";
import { cellsOf } from "./prose/table-sum.ts";

/** Documents issued, repealed and in force, as the text tells them, against table 2. */
export const textDocuments = defineCheck({
  rules: ["text-documents"],
  of: "report",
  run: (report) =>
    joinFindings(
      spokenIn(report)
        .flatMap((spoken) => documentClaim(report, spoken))
        .map((claim) => judgeClaim(report, "text-documents", claim)),
    ),
});

export function documentClaim(report: Report, { said, statement, owner }: Spoken): readonly Claim[] {
  if (!countsThings(said.mention.unit) || owner !== null) return [];
  const phrase = phraseOf(said);
  const isAlone = repealedAlone.test(phrase);
  const words = isAlone ? statement.text.slice(0, said.start) : phrase;
  const rows = documentRows.filter(({ sign }) => sign.test(words)).map(({ row }) => row);
  const columns = documentVerbs.find(({ sign }) => sign.test(phrase))?.columns;
  if (rows.length === 0 || columns === undefined || otherDocuments.test(phrase)) return [];
  if (!isAlone && !documentCount.test(phrase)) return [];
  const readings = columns.map((column) => cellsOf(rows, [column]));
  const narrowed = documentScope.test(phrase) || isOtherScope(report, phrase);
  return [{ mention: said.mention, readings, narrowed }];
}
