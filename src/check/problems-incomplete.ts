import {
  aboutToMend,
  measureLacking,
  measureTitle,
  measureWords,
  problemAlone,
  problemTitle,
  problemWords,
} from "../glossary/chapter-words.ts";
import type { Finding } from "../model/finding.ts";
import type { Report, Section } from "../model/report.ts";
import { foldText } from "../text/fold.ts";
import { chapterSections, hasContent, paragraphsOf, tellsNothing } from "./chapter-text.ts";
import { defineCheck } from "./define-check.ts";
import { type Passage, passageEvidence, passagesOf } from "./passages.ts";

const chapter = "problems";

/** The fifth chapter tells what is lacking, and what is done about it. A chapter without anything is another rule's. */
export const problemsIncomplete = defineCheck({
  rules: ["problems-incomplete"],
  of: "report",
  run: (report) => {
    const finding = report.edition === "pre2019" ? null : judge(report);
    return { value: finding ? [finding] : [], notices: [] };
  },
});

function judge(report: Report): Finding | null {
  const sections = chapterSections(report, chapter);
  const [head] = sections;
  if (!head || !hasContent(sections)) return null;
  const passages = passagesOf(report, [chapter]);
  const lacking = lackingIn(sections, passages);
  if (lacking.length === 0) return null;
  const [first] = passages;
  const evidence = first ? passageEvidence(first) : { report: head.place.file, place: head.place, quote: head.title };
  return {
    id: `problems-incomplete/${lacking.join("+")}`,
    rule: "problems-incomplete",
    severity: "warning",
    certainty: "likely",
    report: evidence.report,
    expected: null,
    actual: null,
    facts: { lacking },
    evidence: [evidence],
  };
}

/** Which of the two is nowhere told. */
function lackingIn(sections: readonly Section[], passages: readonly Passage[]): readonly string[] {
  if (tellsNothing(sections)) return ["problems", "measures"];
  const problem = hasPart(sections, problemTitle) || passages.some(({ text }) => tellsProblem(text));
  const measure = hasPart(sections, measureTitle) || passages.some(({ text }) => tellsMeasure(text));
  return [...(problem ? [] : ["problems"]), ...(measure ? [] : ["measures"])];
}

/** A part of the chapter that says by its title what stands under it, and is not empty. The chapter's own title names both. */
function hasPart(sections: readonly Section[], title: RegExp): boolean {
  return sections.some(
    (section) => section.level > 1 && title.test(foldText(section.title)) && paragraphsOf([section]).length > 0,
  );
}

/** Something is lacking. A sentence that opens with what will be done must name more than "the problem". */
function tellsProblem(text: string): boolean {
  return problemWords.test(aboutToMend.test(text) ? text.replace(problemAlone, "") : text);
}

const tellsMeasure = (text: string): boolean => measureWords.test(text.replace(measureLacking, ""));
