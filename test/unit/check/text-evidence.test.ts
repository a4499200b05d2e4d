import { expect, test } from "vitest";
import { checks } from "../../../src/check/checks.ts";
import { runChecks } from "../../../src/check/run-checks.ts";
import { findingMessage } from "../../../src/glossary/rule-words.ts";
import type { Finding } from "../../../src/model/finding.ts";
import type { Figure, Report } from "../../../src/model/report.ts";
import { textFindings } from "../../support/find-by-text.ts";
import { soundRequests, toldReport } from "../../support/told-report.ts";

const texts = checks.filter(({ rules }) => rules.some((rule) => rule.startsWith("text-")));

async function only(told: Parameters<typeof toldReport>[0]): Promise<Finding> {
  const { value } = runChecks([await toldReport(told)], texts);
  expect(value).toHaveLength(1);
  const [finding] = value;
  if (finding === undefined) throw new Error("no finding");
  return finding;
}

test("names the cells in official words, both numbers and the difference, and asks to check", async () => {
  const finding = await only({ text: "我局共收到政府信息公开申请40件。" });
  expect(findingMessage(finding, "zh")).toBe(
    "正文“我局共收到政府信息公开申请40件”，表三“一、本年新收政府信息公开申请数量”总计列为42，相差2。" +
      "另按其他口径，表三“一、本年新收政府信息公开申请数量”总计列与表三“二、上年结转政府信息公开申请数量”总计列之和为45。数据不一致，请核实。",
  );
  expect(finding.evidence.map(({ quote, figure }) => [quote, figure ?? null])).toEqual([
    ["我局共收到政府信息公开申请40件。", null],
    ["42", "requests.received/total"],
    ["3", "requests.carriedIn/total"],
  ]);
});

test("quotes in a quote are inner ones", async () => {
  const finding = await only({ text: "对申请作出“予以公开”答复20件。" });
  expect(findingMessage(finding, "zh")).toContain("正文“对申请作出‘予以公开’答复20件”");
});

test("fees denied in one chapter and taken in another", async () => {
  const text = "依法对3件申请收取信息处理费120元。";
  const finding = await only({ text, other: "本年度未向申请人收取信息处理费。" });
  expect([finding.rule, finding.severity, finding.certainty]).toEqual(["text-fee", "warning", "likely"]);
  expect(finding.evidence.map(({ quote }) => quote)).toEqual(
    ["本年度未向申请人收取信息处理费", text.slice(0, -1)].map((q) => expect.stringContaining(q)),
  );
});

test("the charges of table 2 are no processing fees", async () => {
  expect(textFindings([await toldReport({ text: "行政事业性收费1200元。", other: "未收取信息处理费。" })])).toEqual([]);
});

const with_ = (report: Report, id: string, change: Partial<Figure>): Report => {
  const figure = report.figures.get(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return { ...report, figures: new Map([...report.figures, [id, { ...figure, ...change }]]) };
};

test("a cell that was not read is a notice, not a finding", async () => {
  const report = await toldReport({ text: "我局共收到政府信息公开申请40件。" });
  const unread = with_(report, "requests.carriedIn/total", { value: null, status: "unreadable" });
  const { value, notices } = runChecks([unread], texts);
  expect(value).toEqual([]);
  expect(notices.map(({ code }) => code)).toEqual(["not-evaluated"]);
});

test("a cell read by a guess makes the finding ask for the reading", async () => {
  const report = await toldReport({ text: "我局共收到政府信息公开申请40件。" });
  const { value } = runChecks([with_(report, "requests.received/total", { certain: false })], texts);
  expect(value.map(({ certainty }) => certainty)).toEqual(["check-reading"]);
  expect(value.map((one) => findingMessage(one, "zh"))).toEqual([expect.stringMatching(/^可能是读取问题：/u)]);
});

test("an empty cell is an implied zero, and lowers the finding", async () => {
  const report = await toldReport({ text: "全年制发规范性文件3件。" });
  const blank = with_(report, "proactive.normativeDocuments/issued", { raw: "", value: 0, status: "blank" });
  expect(textFindings([blank])).toEqual(["text-documents info 0≠3"]);
});

test("an empty total is the sum of its parts", async () => {
  const report = await toldReport({ text: "我局共收到政府信息公开申请42件，其中予以公开18件。" });
  const unfilled = ["received", "granted"].reduce(
    (one, row) => with_(one, `requests.${row}/total`, { raw: "", value: null, status: "unfilled" }),
    report,
  );
  expect(textFindings([unfilled])).toEqual(["text-outcome warning 19≠18"]);
});

const area = {
  agency: "青岚县人民政府",
  preamble: "本报告由青岚县人民政府办公室在全县各部门、各乡镇年度报告基础上汇总编制。",
};

test.each([
  ["全县共收到政府信息公开申请42件，其中县政府办公室收到17件。", []],
  ["县政府办公室代表县政府受理政府信息公开申请17件。", ["text-received info 42≠17"]],
  ["全县共收到政府信息公开申请42件。县政府办公室代表县政府受理政府信息公开申请17件。", []],
  ["全县共收到政府信息公开申请40件。", ["text-received warning 42≠40"]],
  ["全县备案政府信息公开行政复议案件5件。", ["text-disputes info 6≠5"]],
])("in the report of an area: %s", async (text, expected) => {
  expect(textFindings([await toldReport({ ...area, text })])).toEqual(expected);
});

test.each([
  ["全年制发规范性文件5件。", []],
  ["全年制发规范性文件4件。", ["text-documents warning 5≠4"]],
  ["废止规范性文件4件。", []],
  ["逾期未补正5件。", []],
  ["作其他处理1件。", []],
])("in the edition of 2019: %s", async (text, expected) => {
  const { "otherHandling.notCorrected": one, ...rows } = soundRequests;
  const requests = { ...rows, otherHandling: one };
  expect(textFindings([await toldReport({ text, edition: "2019", year: 2020, requests })])).toEqual(expected);
});

test("equal counts with unequal shares are worth a look", async () => {
  const text = "予以公开19件，占46%；网上申请予以公开19件，占47%。";
  const requests = { ...soundRequests };
  expect(textFindings([await toldReport({ text, requests })])).toEqual(["text-percent info 46≠47"]);
});

// Each of these lists of words, were it to be read in more ways than one, would take longer than anybody waits.
test.each([
  `政府信息公开申请${"数量总数共计合计".repeat(20)}人3件。`,
  `行政复议${"案件申请共计总数数量".repeat(20)}人3件。`,
  `未发生行政复议${"案件情况的申请".repeat(20)}人。`,
  `规范性文件${"数量总数共计".repeat(30)}人5件。`,
  `予以公开19件，占${"总数总量数量本年度".repeat(20)}人的46%。`,
  `发布信息20件，同比${"申请数量总量总数".repeat(20)}人3件。`,
  "共公开信息5条，其中甲3条、乙2条、".repeat(1000),
  `收到申请5件${"(3件)(".repeat(1000)}`,
  "5件其中".repeat(1000),
])("is done at once with %#", async (text) => {
  const report = await toldReport({ text });
  expect(runChecks([report, { ...report, year: 2024 }], checks).value).toBeInstanceOf(Array);
});
