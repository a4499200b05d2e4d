import {
  answering,
  comparing,
  countedThing,
  countedUntil,
  doneInYear,
  headingAhead,
  lackingTold,
  ledSo,
  lookingAhead,
  namedReport,
  noneOfIt,
  noticeOnReports,
  openingYear,
  thingOfYear,
  toldFirst,
} from "../glossary/year-words.ts";
import type { Evidence, Finding } from "../model/finding.ts";
import { foldText } from "../text/fold.ts";
import { defineCheck } from "./define-check.ts";
import { chapterOf, type Passage, passageEvidence, passagesOf, strikeNames } from "./passages.ts";
import { checkPeriod } from "./reporting-period.ts";

/** A sentence that speaks of another year than it should. `slot`: what it is there for. */
type Slip = { readonly slot: "reported" | "plan" | "title"; readonly year: number; readonly passage: Passage };

/** The years a report speaks of: its period, what was done in it, what is planned for the next. */
export const reportYear = defineCheck({
  rules: ["report-year"],
  of: "report",
  run: (report) => {
    const { year } = report;
    if (year === null) return { value: [], notices: [] };
    const passages = passagesOf(report);
    return {
      value: [...checkPeriod(passages, year), ...slipsToFindings(findSlips(passages, year), year)],
      notices: [],
    };
  },
});

function findSlips(passages: readonly Passage[], year: number): readonly Slip[] {
  const told = passages.map((passage) => strikeNames(passage.text));
  const problemsSpeakOfYear = passages.some(
    ({ section }, at) => chapterOf(section.id) === "problems" && told[at]?.includes(`${year}年`),
  );
  return passages.flatMap((passage, at): readonly Slip[] => {
    const text = told[at] ?? "";
    switch (chapterOf(passage.section.id)) {
      case "preamble":
        return nameSlip(passage, text, year);
      case "problems":
        return problemSlip(passage, text, year, problemsSpeakOfYear);
      default: {
        const beside = [at - 1, at + 1].flatMap((other) =>
          passages[other]?.block === passage.block ? [told[other] ?? ""] : [],
        );
        return reportSlip(passage, text, beside, year);
      }
    }
  });
}

/** The preamble names this very report, by another year. */
function nameSlip(passage: Passage, text: string, year: number): readonly Slip[] {
  const named = Number(namedReport.exec(text)?.[1]);
  const wrong = !Number.isNaN(named) && named !== year && !noticeOnReports.test(text);
  return wrong ? [{ slot: "title", year: named, passage }] : [];
}

/** In the chapter of problems: a plan for a year that is over, or what was lacking told of last year and of no other. */
function problemSlip(passage: Passage, text: string, year: number, speaksOfYear: boolean): readonly Slip[] {
  const opening = openingYearOf(text);
  if (opening === null) return [];
  if (looksAhead(passage, text)) return isOver(opening, year) ? [{ slot: "plan", year: opening, passage }] : [];
  const stale = opening === year - 1 && !speaksOfYear && lackingTold.test(text) && !answering.test(text);
  return stale ? [{ slot: "reported", year: opening, passage }] : [];
}

/** The sentence is a plan: it says so before it tells anything else, or its heading does. */
function looksAhead({ section }: Passage, text: string): boolean {
  const at = text.search(lookingAhead);
  if (at >= 0) return !toldFirst.test(text.slice(0, at));
  return headingAhead.test(foldText(section.title)) && !toldFirst.test(text);
}

/** A plan is for the next year. One further ahead may be meant. */
const isOver = (opening: number, year: number): boolean => opening <= year && opening >= year - 3;

/** Anywhere else: what was done, told of the year before or after and not set beside the report's own. */
function reportSlip(passage: Passage, text: string, beside: readonly string[], year: number): readonly Slip[] {
  const opening = openingYearOf(text) ?? countedUntilOf(text);
  if (opening === null || (opening !== year - 1 && opening !== year + 1)) return [];
  if (text.includes(`${year}年`) || comparing.test(text) || lookingAhead.test(text) || !tellsWork(passage, text))
    return [];
  // A row of years, one a sentence, is a comparison.
  const isRow = beside.some((other) => openingYearOf(other) === year && countedThing.test(other));
  return isRow ? [] : [{ slot: "reported", year: opening, passage }];
}

/** What was done in a year: counted, none of it, or how it was led. A thing of some year (2022年制定的文件) is none. */
function tellsWork({ section, opens }: Passage, text: string): boolean {
  const ofYear = countedUntil.test(text) || (doneInYear.test(text) && !thingOfYear.test(text));
  const leads = chapterOf(section.id) === "overview" && opens && ledSo.test(text);
  return ofYear && (leads || countedThing.test(text) || noneOfIt.test(text));
}

function openingYearOf(text: string): number | null {
  const found = openingYear.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

function countedUntilOf(text: string): number | null {
  const found = countedUntil.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** One finding a kind and year, with every sentence of it. */
function slipsToFindings(slips: readonly Slip[], year: number): readonly Finding[] {
  const groups = new Map<string, { readonly slip: Slip; readonly evidence: [Evidence, ...Evidence[]] }>();
  for (const slip of slips) {
    const id = `report-year/${slip.slot}/${slip.year}`;
    const evidence = passageEvidence(slip.passage);
    const group = groups.get(id);
    if (group) group.evidence.push(evidence);
    else groups.set(id, { slip, evidence: [evidence] });
  }
  return [...groups].map(([id, { slip, evidence }]) => ({
    id,
    rule: "report-year",
    severity: "warning",
    certainty: "likely",
    report: evidence[0].report,
    expected: slip.slot === "plan" ? year + 1 : year,
    actual: slip.year,
    facts: { slot: slip.slot, year },
    evidence,
  }));
}
