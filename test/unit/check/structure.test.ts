import { expect, test } from "vitest";
import type { Check } from "../../../src/check/define-check.ts";
import { editionOutdated } from "../../../src/check/edition-outdated.ts";
import { feeStatement } from "../../../src/check/fee-statement.ts";
import { problemsIncomplete } from "../../../src/check/problems-incomplete.ts";
import { runChecks } from "../../../src/check/run-checks.ts";
import { sectionEmpty } from "../../../src/check/section-empty.ts";
import { sectionList } from "../../../src/check/section-list.ts";
import { sectionMissing } from "../../../src/check/section-missing.ts";
import { type Written, writtenReport } from "../../support/written-report.ts";

const told = (check: Check) => async (written: Written) =>
  runChecks([await writtenReport(written)], [check]).value.map(({ id, severity }) => `${id} ${severity}`);

test.each<[string, Written, string[]]>([
  ["the form of its time", { year: 2020, edition: "2019" }, []],
  ["the new form", { year: 2023 }, []],
  ["the old form", { year: 2023, edition: "2019" }, ["edition-outdated/tables warning"]],
  ["one row of other handling", { year: 2023, oneOtherRow: true }, ["edition-outdated/one-row info"]],
])("edition: %s", async (_, written, expected) => {
  expect(await told(editionOutdated)(written)).toEqual(expected);
});

test.each<[string, Written, string[]]>([
  ["all six", {}, []],
  ["the last", { other: null }, ["section-missing/other warning"]],
  ["the fifth", { problems: null }, ["section-missing/problems warning"]],
  ["the first", { overview: null }, ["section-missing/overview warning"]],
])("missing: %s", async (_, written, expected) => {
  expect(await told(sectionMissing)(written)).toEqual(expected);
});

test("a chapter whose table was not found may be a picture: its absence is told as not read", async () => {
  const [finding] = runChecks([await writtenReport({ disputes: null, other: null })], [sectionMissing]).value;
  expect(finding?.certainty).toBe("check-reading");
});

test.each<[string, Written, string[]]>([
  ["nothing to tell is told", { other: "无。" }, []],
  ["in the heading of a part", { other: "### （一）需要说明的事项：无" }, []],
  ["a chapter of text", { problems: "" }, ["section-empty/problems warning"]],
  ["a hint nobody wrote over", { problems: "（文字描述）" }, ["section-empty/problems warning"]],
  ["a chapter of a table, which may be a picture", { disputes: "" }, ["section-empty/disputes info"]],
  ["text in place of a table", { disputes: "本年度无复议和诉讼。" }, []],
])("empty: %s", async (_, written, expected) => {
  expect(await told(sectionEmpty)(written)).toEqual(expected);
});

const six =
  "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项";
const five = six.replace("存在的主要问题及改进情况、", "");

test.each<[string, Written, string[]]>([
  ["no list", {}, []],
  ["six of six", { preamble: `本报告内容包括${six}等六部分内容。` }, []],
  [
    "named in other words",
    { preamble: `本报告由${six.replaceAll("和", "、").replaceAll("及", "和")}六个部分组成。` },
    [],
  ],
  ["the number alone", { preamble: "本报告共包括六个部分。" }, []],
  ["three promised", { preamble: "本报告包括三个部分。" }, ["section-list info"]],
  ["six promised, five named", { preamble: `本报告内容包括${five}等六部分内容。` }, ["section-list info"]],
  ["one named is not there", { preamble: `本报告内容包括${six}等六部分内容。`, other: null }, ["section-list info"]],
  ["parts of other things", { preamble: "本单位按六个方面抓好落实。" }, []],
])("list: %s", async (_, written, expected) => {
  expect(await told(sectionList)(written)).toEqual(expected);
});

const both = "problems-incomplete/problems+measures warning";
test.each<[string, string, string[]]>([
  ["one sentence of each", "一是政策解读形式单一。下一步，将丰富解读形式。", []],
  [
    "a problem that names a lacking measure",
    "培训工作有待进一步加强，制度还不够完善。",
    ["problems-incomplete/measures warning"],
  ],
  ["measures alone", "下一步，我局将继续加强培训，完善制度。", ["problems-incomplete/problems warning"]],
  ["measures against problems not named", "针对存在的问题，我局将加强培训。", ["problems-incomplete/problems warning"]],
  ["measures against named ones", "针对公开不够及时的问题，我局将加强培训。", []],
  ["under titles of parts", "### （一）存在的主要问题\n宣传的范围窄。\n### （二）改进情况\n举办专场活动。", []],
  ["nothing", "无。", [both]],
  ["nothing, said longer", "本年度无存在问题。", [both]],
  ["no chapter text at all is another rule's", "", []],
])("problems: %s", async (_, problems, expected) => {
  expect(await told(problemsIncomplete)({ problems })).toEqual(expected);
});

test.each<[string, Written, string[]]>([
  ["by its name", { other: "2023年，我局未收取信息处理费。" }, []],
  ["in other words", { other: "依申请公开政府信息未向申请人收取任何费用。" }, []],
  ["none of it, among other things", { other: "本单位无收取信息处理费等其他需要报告的事项。" }, []],
  ["under the title of a part", { other: "### （一）政府信息公开申请收费情况\n无。" }, []],
  ["nowhere", { other: "无。" }, ["fee-statement warning"]],
  ["only the name of the rule", { other: "学习《政府信息公开信息处理费管理办法》。" }, ["fee-statement warning"]],
  ["elsewhere", { overview: "全年未收取信息处理费。", other: "无。" }, ["fee-statement/elsewhere info"]],
  ["charges of another kind", { other: "本年度无行政事业性收费。" }, ["fee-statement warning"]],
  ["the hint of the form", { other: "（文字描述，收取信息处理费情况在此处报告。）" }, ["fee-statement warning"]],
  ["not asked for in the form of 2019", { year: 2020, edition: "2019", other: "无。" }, []],
])("fee: %s", async (_, written, expected) => {
  expect(await told(feeStatement)(written)).toEqual(expected);
});
