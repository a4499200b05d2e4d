import { feeByName, feeForRequests, formHint } from "../glossary/chapter-words.ts";
import type { Evidence, Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { foldText } from "../text/fold.ts";
import { chapterSections } from "./chapter-text.ts";
import { defineCheck } from "./define-check.ts";
import { textEvidence } from "./evidence.ts";
import { chapterOf, type Passage, passageEvidence, passagesOf, strikeNames } from "./passages.ts";

const home = "other";

/** The form of 2021 wants a word on fees for requests, in the last chapter. */
export const feeStatement = defineCheck({
  rules: ["fee-statement"],
  of: "report",
  run: (report) => {
    const finding = report.edition === "2021" ? judge(report) : null;
    return { value: finding ? [finding] : [], notices: [] };
  },
});

function judge(report: Report): Finding | null {
  const told = passagesOf(report).filter(tellsFee);
  const titled = report.sections.filter(({ level, title }) => level > 1 && tellsFeeText(foldText(title)));
  const atHome = [...told.map(({ section }) => section), ...titled].some(({ id }) => chapterOf(id) === home);
  if (atHome) return null;
  const [elsewhere] = told;
  const evidence = elsewhere ? ([passageEvidence(elsewhere)] as const) : instead(report);
  return (
    evidence && {
      id: elsewhere ? "fee-statement/elsewhere" : "fee-statement",
      rule: "fee-statement",
      severity: elsewhere ? "info" : "warning",
      certainty: "likely",
      report: evidence[0].report,
      expected: null,
      actual: null,
      facts: { elsewhere: elsewhere ? chapterOf(elsewhere.section.id) : null },
      evidence,
    }
  );
}

/** The name of the rule on fees is no statement on them; a hint of the form is none either. */
const tellsFee = ({ text }: Passage): boolean => !formHint.test(text) && tellsFeeText(text);

const tellsFeeText = (text: string): boolean =>
  feeByName.test(strikeNames(text)) || feeForRequests.test(strikeNames(text));

/** Where the statement should stand and what stands there: the last chapter, or the end of what there is. */
function instead(report: Report): readonly [Evidence, ...Evidence[]] | null {
  const section = chapterSections(report, home)[0] ?? report.sections.at(-1);
  if (!section) return null;
  const [first] = section.blocks.flatMap((block) =>
    block.kind === "paragraph" ? [textEvidence(block, block.text)] : [],
  );
  const heading = { report: section.place.file, place: section.place, quote: section.printed ?? section.title };
  return first ? [heading, first] : [heading];
}
