import { describe, expect, test } from "vitest";
import { type Check, defineCheck } from "../../../src/check/define-check.ts";
import { runChecks } from "../../../src/check/run-checks.ts";
import { explanationsOf, findingMessage, ruleTitle } from "../../../src/glossary/rule-words.ts";
import { type Finding, type RuleId, ruleIds } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import { reportOfFigures } from "../../support/report-of-figures.ts";

const report = (year: number, file = `${year}.txt`): Report => reportOfFigures(new Map(), { year, file });

/** A finding that only says which rule met which files. */
function met(rule: RuleId, ...reports: readonly Report[]): { value: Finding[]; notices: [] } {
  const file = reports.map(({ source }) => source.file).join(" ");
  const evidence = [{ report: file, place: { file }, quote: "" }] as const;
  const numbers = { expected: 1, actual: 2, facts: {}, severity: "info", certainty: "likely" } as const;
  return { value: [{ id: rule, rule, report: file, evidence, ...numbers }], notices: [] };
}

const alone = defineCheck({ rules: ["report-year"], of: "report", run: (one) => met("report-year", one) });
const first = defineCheck({ rules: ["number-form"], of: "report", run: (one) => met("number-form", one) });
const pairs = defineCheck({
  rules: ["carry-over"],
  of: "pair",
  run: (before, after) => met("carry-over", before, after),
});
const years = defineCheck({ rules: ["restated-figure"], of: "years", run: (all) => met("restated-figure", ...all) });

const files = (reports: readonly Report[], ...rules: readonly Check[]) =>
  runChecks(reports, rules).value.map((finding) => `${finding.rule}: ${finding.report}`);

describe("runChecks", () => {
  test("goes report by report in the order of years, then across years, each in the order of the rules", () =>
    expect(files([report(2023), report(2022)], alone, years, pairs, first)).toEqual([
      "number-form: 2022.txt",
      "report-year: 2022.txt",
      "number-form: 2023.txt",
      "report-year: 2023.txt",
      "carry-over: 2022.txt 2023.txt",
      "restated-figure: 2022.txt 2023.txt",
    ]));

  test("pairs neighbours only; all years at hand go together", () =>
    expect(files([report(2020), report(2022), report(2023)], pairs, years)).toEqual([
      "carry-over: 2022.txt 2023.txt",
      "restated-figure: 2020.txt 2022.txt 2023.txt",
    ]));

  test("of two versions of a year the later given stands for it", () =>
    expect(files([report(2022), report(2023, "draft"), report(2023, "final")], pairs)).toEqual([
      "carry-over: 2022.txt final",
    ]));

  test("a report whose year is not known is in no pair", () =>
    expect(files([{ ...report(2022), year: null }, report(2023)], pairs, years, alone)).toEqual([
      "report-year: 2022.txt",
      "report-year: 2023.txt",
    ]));

  test("what a rule says twice of the same words is numbered on, so that every id of a report is one finding's", () => {
    const twice = defineCheck({
      rules: ["text-parts"],
      of: "report",
      run: (one) => ({ value: [...met("text-parts", one).value, ...met("text-parts", one).value], notices: [] }),
    });
    expect(runChecks([report(2023)], [twice]).value.map(({ id }) => id)).toEqual(["text-parts", "text-parts#2"]);
  });
});

// A verdict on an agency is no business of a tool that adds up.
const verdicts = /造假|抄袭|瞒报|弄虚作假|fraud|plagiar|conceal/u;

test.each(ruleIds)("%s has words in both languages, and passes no verdict", (rule) => {
  const [finding] = met(rule, report(2023)).value;
  if (finding === undefined) throw new Error("no finding");
  for (const lang of ["zh", "en"] as const) {
    const message = findingMessage(finding, lang);
    expect(ruleTitle(rule, lang)).not.toBe("");
    expect(message).toMatch(lang === "zh" ? /。$/u : /\.$/u);
    expect([message, ruleTitle(rule, lang), ...explanationsOf(rule, lang)].join("")).not.toMatch(verdicts);
    const doubtful = findingMessage({ ...finding, certainty: "check-reading" }, lang);
    expect(doubtful.endsWith(message)).toBe(true);
    expect(doubtful).toMatch(lang === "zh" ? /^可能是读取问题/u : /^Possibly a reading problem/u);
  }
});
