import { expect, test } from "vitest";
import { checkPair } from "../../../src/check/check-pair.ts";
import type { Notice } from "../../../src/model/notice.ts";
import type { Report } from "../../../src/model/report.ts";
import { type Written, writtenReport } from "../../support/written-report.ts";

const named = async (file: string, written: Written): Promise<Report> => {
  const report = await writtenReport(written);
  const own = (text: string): unknown => JSON.parse(text.replaceAll("report.txt", file));
  const figures = new Map(
    [...report.figures].map(([id, figure]) => [id, { ...figure, place: { ...figure.place, file } }]),
  );
  return {
    ...report,
    ...(own(JSON.stringify({ source: report.source, sections: report.sections })) as object),
    figures,
  };
};
const stock = (report: Report, inForce: number): Report => {
  const id = "proactive.normativeDocuments/inForce";
  const figure = report.figures.get(id);
  if (!figure) throw new Error(id);
  return { ...report, figures: new Map(report.figures).set(id, { ...figure, raw: String(inForce), value: inForce }) };
};
const told = (before: Report, after: Report, notices: readonly Notice[] = []) =>
  checkPair(before, after, notices).value.map(({ id, report, evidence }) => [
    id,
    report,
    ...evidence.map((one) => one.report),
  ]);

const before = stock(await named("before.txt", { year: 2022, other: "无。" }), 6);
const after = await named("after.txt", { year: 2023, other: "无。" });

test("findings and their evidence bear the side, what takes both years comes last", () => {
  expect(told(before, after)).toEqual([
    ["fee-statement", "before", "before", "before"],
    ["fee-statement", "after", "after", "after"],
    ["in-force-stock/proactive.normativeDocuments", "pair", "before", "after", "after", "after"],
  ]);
});

test("two files of one name are told apart", () => {
  const same = (report: Report): Report => ({ ...report, source: { ...report.source, file: "report.txt" } });
  const sides = told(same(before), same(after)).map(([id, report]) => `${id} ${report}`);
  expect(sides).toEqual(told(before, after).map(([id, report]) => `${id} ${report}`));
});

test("two that are compared by force are no years of one agency", () => {
  const forced: Notice = { code: "forced-agencies", before: "甲", after: "乙", place: { file: "after.txt" } };
  expect(told(before, after, [forced]).map(([, report]) => report)).toEqual(["before", "after"]);
});

test("keys tell both years' like findings apart", () => {
  const keys = checkPair(before, after, []).value.map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
});
