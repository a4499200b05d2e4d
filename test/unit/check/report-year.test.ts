import { expect, test } from "vitest";
import { reportYear } from "../../../src/check/report-year.ts";
import { runChecks } from "../../../src/check/run-checks.ts";
import { findingMessage } from "../../../src/glossary/rule-words.ts";
import { type Written, writtenReport } from "../../support/written-report.ts";

const found = async (written: Written) => runChecks([await writtenReport(written)], [reportYear]).value;
const ids = async (written: Written) => (await found(written)).map(({ id }) => id);

test("a report without a slip has no finding", async () => expect(await found({})).toEqual([]));

test.each([
  ["the whole year", "统计期限自2023年1月1日起至2023年12月31日止。", []],
  ["the year once", "本报告所列数据的统计期限为2023年1月1日至12月31日。", []],
  ["blanks between", "统计期限自 2023 年 1 月 1 日起，至 2023 年 12 月 31 日止。", []],
  ["last year's end", "统计期限自2023年1月1日起至2022年12月31日止。", ["error certain"]],
  ["last year's both", "数据统计期限为2022年1月1日至2022年12月31日。", ["error certain"]],
  ["a day short", "统计期限自2023年1月1日起至2023年12月30日止。", ["error certain"]],
  ["letters lost, the right year", "统计期限自202311日起至20231231日止。", []],
  ["letters lost, another year", "统计期限自202211日起至20221231日止。", ["warning check-reading"]],
  ["days of other things", "统计期限自2023年1月1日起至2023年12月31日止。公示自2022年3月1日至2022年3月7日。", []],
])("period: %s", async (_, preamble, expected) => {
  expect((await found({ preamble })).map(({ severity, certainty }) => `${severity} ${certainty}`)).toEqual(expected);
});

test.each([
  ["this year's work", "2023年，我局共收到申请3件。", []],
  ["last year's count alone", "2022年，我局共主动公开政府信息86条。", ["report-year/reported/2022"]],
  ["last year's none", "2022年度，我局未收到政府信息公开申请。", ["report-year/reported/2022"]],
  ["last year's lead", "2022年，我局认真贯彻落实条例，扎实推进各项工作。", ["report-year/reported/2022"]],
  ["set beside this year's", "2022年收到申请3件，2023年收到申请5件。", []],
  ["a row of years", "2022年收到申请3件。2023年收到申请5件。", []],
  ["a comparison", "2022年同期为86条，本年增加5条。", []],
  ["the count to the end of last year", "截至2022年底，共公开信息312条。", ["report-year/reported/2022"]],
  ["the count to this year's end", "截至2023年12月31日，累计公开信息312条。", []],
  ["inside a name", "《2022年政务公开工作要点》共列任务30项，全部完成。", []],
  ["a law of some year", "2019年修订的条例施行以来，我局共举办培训6次。", []],
  ["next year's plan", "2024年，我局将继续公开信息，计划发布解读20篇。", []],
  ["the year of signing among counts", "2024年，我局共收到申请3件。", ["report-year/reported/2024"]],
  ["a thing of last year", "2022年制定的规范性文件3件继续有效。", []],
  ["last year's count without a subject", "2022年主动公开政府信息86条。", ["report-year/reported/2022"]],
  ["a month of last year", "2022年12月，举办培训1次。", []],
  ["an assessment", "2022年度考核中发现的问题12个，全部整改。", []],
])("told in the overview: %s", async (_, overview, expected) => {
  expect(await ids({ overview })).toEqual(expected);
});

test.each([
  ["for next year", "问题：更新不够及时。2024年，我局将重点做好以下工作：一是加强培训。", []],
  ["without a year", "问题：更新不够及时。下一步，我局将加强培训。", []],
  [
    "for the year that is over",
    "问题：更新不够及时。2023年，我局将重点做好以下工作：加强培训。",
    ["report-year/plan/2023"],
  ],
  ["for the year before", "问题：更新不够及时。2022年，我局将进一步加强培训。", ["report-year/plan/2022"]],
  [
    "behind a title that runs on",
    "存在问题：更新不够及时。改进措施：2023年，我局将进一步加强培训。",
    ["report-year/plan/2023"],
  ],
  [
    "behind what it answers",
    "问题：更新不够及时。针对上述问题，2023年我局将进一步加强培训。",
    ["report-year/plan/2023"],
  ],
  ["将 that looks at nothing to come", "问题：更新不够及时。2023年，我局将政务公开纳入年度考核，开展培训。", []],
  ["after what is told of the year", "2023年，我局工作取得成效，但仍有不足，下一步将加强培训。", []],
  ["将 before what is published", "问题：更新不够及时。2023年，我局将重点领域信息、规范性文件集中公开，完善制度。", []],
  ["last year's problems, answered", "针对2022年存在的问题，我局加强培训。2023年仍存在更新不够及时的问题。", []],
  [
    "last year's problems as this year's",
    "2022年，我局工作取得一定成效，但仍存在更新不及时等问题。下一步，将加强培训。",
    ["report-year/reported/2022"],
  ],
  ["two years further", "问题：更新不够及时。2025年前，我局将继续完善制度。", []],
])("a plan %s", async (_, problems, expected) => {
  expect(await ids({ problems })).toEqual(expected);
});

test("every sentence of one slip is in its evidence", async () => {
  const findings = await found({ overview: "2022年，我局共公开信息86条。\n2022年，我局共举办培训3次。" });
  expect(findings.map(({ evidence }) => evidence.map(({ quote }) => quote))).toEqual([
    ["2022年，我局共公开信息86条。", "2022年，我局共举办培训3次。"],
  ]);
});

test("the sentence names both years and asks to check", async () => {
  const [finding] = await found({ problems: "问题：更新不够及时。2023年，我局将重点做好培训。" });
  expect(finding && findingMessage(finding, "zh")).toBe(
    "“2023年，我局将重点做好培训。”说的是今后的打算，年份写为2023年，应为2024年，疑似沿用上年文字。请核实。",
  );
});
