import { citedNotice, formatNotice, formNotices } from "../glossary/citations.ts";
import { noticeTitles, titleToNumber } from "../glossary/notice-titles.ts";
import type { Finding } from "../model/finding.ts";
import type { EditionId, Report } from "../model/report.ts";
import { defineCheck } from "./define-check.ts";
import { type Passage, passageEvidence, passagesOf } from "./passages.ts";

/** A notice on the form as a sentence cites it. `edition` of its number, null where no notice has it; `titled`: of the title before it. */
type Cited = {
  readonly passage: Passage;
  readonly number: string;
  readonly edition: EditionId | null;
  readonly titled: EditionId | null;
  /** Nothing of the number was lost on the way. */
  readonly whole: boolean;
};

/** Title and number of a notice on the form belong together, and to the tables the report prints. */
export const citation = defineCheck({
  rules: ["citation"],
  of: "report",
  run: (report) => {
    const cited = passagesOf(report).flatMap(citedIn);
    const apart = cited.find(({ edition, titled }) => edition === null || (titled !== null && titled !== edition));
    const finding = apart ? ofTitle(apart) : ofTables(report, cited);
    return { value: finding ? [finding] : [], notices: [] };
  },
});

/** The notices of a sentence, each with the title between it and the one before. */
function citedIn(passage: Passage): readonly Cited[] {
  let from = 0;
  return [...passage.text.matchAll(citedNotice)].map((found): Cited => {
    const [printed, opening = "", year = "", closing = "", number = "", word = ""] = found;
    const before = passage.text.slice(from, found.index);
    from = found.index + printed.length;
    const notice = formNotices.find((one) => one.year === Number(year) && one.number === Number(number));
    return {
      passage,
      number: formatNotice(year, number),
      edition: notice?.edition ?? null,
      titled: lastTitled(before),
      whole: opening !== "" && closing !== "" && word !== "",
    };
  });
}

/** The edition whose title ends the text. */
function lastTitled(text: string): EditionId | null {
  const tail = text.slice(-titleToNumber);
  const found = noticeTitles.map(({ edition, ending }) => ({ edition, at: tail.search(ending) }));
  const [last] = found.filter(({ at }) => at >= 0).sort((one, other) => other.at - one.at);
  return last?.edition ?? null;
}

function ofTitle({ passage, number, edition, titled, whole }: Cited): Finding {
  const right = formNotices.find((notice) => notice.edition === (titled ?? edition));
  return {
    ...toFinding(passage, whole),
    id: "citation/number",
    expected: right ? formatNotice(String(right.year), String(right.number)) : null,
    actual: number,
    facts: { kind: titled === null ? "unknown" : "title", title: right?.title ?? null },
  };
}

/** Only where tables were read: an edition told by a citation says nothing of the citation. */
function ofTables(report: Report, cited: readonly Cited[]): Finding | null {
  const [first] = cited;
  const read = [...report.figures.values()].some(({ status }) => status !== "missing" && status !== "derived");
  if (!first || !read || cited.some(({ edition }) => edition === report.edition)) return null;
  const right = formNotices.find(({ edition }) => edition === report.edition);
  if (!right) return null;
  return {
    ...toFinding(first.passage, first.whole),
    id: "citation/tables",
    expected: formatNotice(String(right.year), String(right.number)),
    actual: first.number,
    facts: { kind: "tables", edition: report.edition },
  };
}

function toFinding(passage: Passage, whole: boolean): Omit<Finding, "id" | "expected" | "actual" | "facts"> {
  const evidence = passageEvidence(passage);
  return {
    rule: "citation",
    severity: "warning",
    certainty: whole ? "likely" : "check-reading",
    report: evidence.report,
    evidence: [evidence],
  };
}
