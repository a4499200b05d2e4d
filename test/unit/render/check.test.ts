import { expect, test } from "vitest";
import { ReportError } from "../../../src/model/error.ts";
import { checkJson } from "../../../src/render/check-json.ts";
import { renderCheckMarkdown } from "../../../src/render/check-markdown.ts";
import { renderCheckText } from "../../../src/render/check-text.ts";
import { checkReports } from "../../../src/survey.ts";
import { cellsOf } from "../../../src/text/glyphs.ts";
import { writtenReport } from "../../support/written-report.ts";

const clean = await writtenReport();
const slips = await writtenReport({
  agency: "青岚县临川湖街道办事处",
  preamble: "统计期限自2023年1月1日起至2022年12月31日止。",
  other: "无。",
});
const options = { lang: "zh", width: 80, color: false, ambiguousWidth: 1 } as const;

test("a clean report says that nothing was found", () => {
  const { value, notices } = checkReports([clean]);
  expect(renderCheckText(value, notices, options)).toBe(
    [
      "青岚县水利局",
      "  report.txt　2023　2021年格式",
      "  错误 0 处，提醒 0 处，提示 0 处",
      "  没有发现问题。",
      "",
    ].join("\n"),
  );
});

test("a finding says how grave it is, what is wrong, where, and what may explain it", () => {
  const { value, notices } = checkReports([slips]);
  const text = renderCheckText(value, notices, options);
  expect(text).toContain("  [错误] 年份与报告年度不符　report-year\n");
  expect(text).toContain("    · “统计期限自2023年1月1日起至2022年12月31日止。”（第2行 引言）\n");
  expect(text).toContain("    可能合理  统计范围不同");
  expect(text).toContain("  错误 1 处，提醒 1 处，提示 0 处\n");
});

test.each([60, 80, 200])("no line is wider than %i cells", (width) => {
  const { value, notices } = checkReports([slips]);
  for (const line of renderCheckText(value, notices, { ...options, width }).split("\n")) {
    expect(cellsOf(line, 1)).toBeLessThanOrEqual(width);
  }
});

test("colour repeats what the words say: without it the text is the same", () => {
  const { value, notices } = checkReports([slips]);
  const coloured = renderCheckText(value, notices, { ...options, color: true });
  const bare = coloured
    .split("\u001B")
    .map((piece, at) => (at === 0 ? piece : piece.replace(/^\[\d+m/u, "")))
    .join("");
  expect(bare).toBe(renderCheckText(value, notices, options));
});

test("markdown puts the gravest first, agency by agency", () => {
  const { value, notices } = checkReports([clean, slips]);
  const lines = renderCheckMarkdown(value, notices, "zh").split("\n");
  const heads = lines.filter((line) => line.startsWith("#"));
  expect(heads).toEqual(["# 检查结果", "## 青岚县水利局", "## 青岚县临川湖街道办事处", "### 错误", "### 提醒"]);
  expect(lines.filter((line) => line.startsWith("1. **"))).toHaveLength(2);
});

test("markdown of a report means nothing but itself", async () => {
  const hostile = await writtenReport({ overview: "2022年，我局共公开<b>*信息*</b>86条。" });
  const { value, notices } = checkReports([hostile]);
  expect(renderCheckMarkdown(value, notices, "zh")).toContain("\\<b\\>\\*信息\\*\\</b\\>");
});

test("JSON: one object for all agencies, with every fact of the contract", () => {
  const { value, notices } = checkReports([clean, slips]);
  const failure = { file: "gone.docx", error: new ReportError({ code: "not-found" }, { file: "gone.docx" }) };
  const printed: unknown = JSON.parse(JSON.stringify(checkJson(value, notices, [failure], "zh")));
  expect(printed).toMatchObject({
    schema: "tongbi/check@1",
    reports: [{ agency: "青岚县水利局", year: 2023 }, { agency: "青岚县临川湖街道办事处" }],
    findings: [
      {
        id: "report-year/period",
        rule: "report-year",
        severity: "error",
        certainty: "certain",
        report: "report.txt",
        expected: "2023年1月1日至2023年12月31日",
        actual: "2023年1月1日起至2022年12月31日",
        evidence: [{ report: "report.txt", quote: "统计期限自2023年1月1日起至2022年12月31日止。" }],
        explanations: [expect.any(String), expect.any(String)],
      },
      { id: "fee-statement", severity: "warning" },
    ],
    failures: [{ file: "gone.docx", code: "not-found" }],
  });
});

test("only the rules asked for are run", () => {
  const { value } = checkReports([slips], new Set(["fee-statement"]));
  expect(value.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual(["fee-statement"]);
});

test("keys are the same from run to run, and none comes twice", () => {
  const keys = () => checkReports([slips, slips]).value.flatMap(({ findings }) => findings.map(({ key }) => key));
  expect(keys()).toEqual(keys());
  expect(new Set(keys()).size).toBe(keys().length);
  expect(keys()).toHaveLength(4);
});
