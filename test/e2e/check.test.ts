import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runTongbi } from "../support/run-tongbi.ts";

const before = "samples/linchuanhu-street-2022.docx";
const after = "samples/linchuanhu-street-2023.html";
const clean = "samples/qinglan-water-2022.html";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tongbi-check-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Checked = {
  readonly schema: string;
  readonly reports: readonly { readonly agency: string; readonly year: number }[];
  readonly findings: readonly { readonly id: string; readonly rule: string; readonly report: string }[];
  readonly failures: readonly { readonly file: string; readonly code: string }[];
};
const json = (...args: readonly string[]): Checked =>
  JSON.parse(runTongbi(["check", ...args, "--format", "json"]).stdout);

test("a clean report ends with 0, one with an error with 1", () => {
  expect(runTongbi(["check", clean]).code).toBe(0);
  expect(runTongbi(["check", after]).code).toBe(1);
});

test.each([
  ["a warning, asked for", ["check", "samples/qinglan-water-2021.pdf", "--fail-on", "warning"], 1],
  ["a warning, by default", ["check", "samples/qinglan-water-2021.pdf"], 0],
  ["an error, never", ["check", after, "--fail-on", "never"], 0],
  ["a note, asked for", ["check", after, "--rules", "scope-word", "--fail-on", "info"], 1],
  ["a note, by default", ["check", after, "--rules", "scope-word"], 0],
])("%s", (_, args, code) => expect(runTongbi(args).code).toBe(code));

test("two years of an agency are checked together", () => {
  const { schema, reports, findings } = json(before, after);
  expect(schema).toBe("tongbi/check@1");
  expect(reports.map(({ year }) => year)).toEqual([2022, 2023]);
  expect(findings.filter(({ report }) => report === "pair").map(({ rule }) => rule)).toContain("carry-over");
});

test("two agencies in one call are checked apart", () => {
  const { reports, findings } = json(after, clean, before);
  expect(reports.map(({ agency, year }) => `${agency} ${year}`)).toEqual([
    "青岚县临川湖街道办事处 2022",
    "青岚县临川湖街道办事处 2023",
    "青岚县水利局 2022",
  ]);
  expect(findings).toEqual(json(before, after).findings);
});

test("rules are chosen and left out", () => {
  expect(new Set(json(after, "--rules", "disputes-sum,scope-word").findings.map(({ rule }) => rule))).toEqual(
    new Set(["disputes-sum", "scope-word"]),
  );
  const without = json(after, "--ignore", "disputes-sum", "--ignore", "scope-word,report-year").findings;
  const left = json(after).findings.filter(({ rule }) => !["disputes-sum", "scope-word", "report-year"].includes(rule));
  expect(without).toEqual(left);
});

test("a rule that is none is asked back", () => {
  const { code, stdout, stderr } = runTongbi(["check", after, "--ignore", "cary-over"]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("carry-over");
});

test("what cannot be read is listed, the rest is checked, and the code is 2", () => {
  const { code, stdout, stderr } = runTongbi(["check", clean, "gone.docx", "--format", "json"]);
  expect(code).toBe(2);
  const checked: Checked = JSON.parse(stdout);
  expect(checked.failures).toMatchObject([{ file: "gone.docx", code: "not-found" }]);
  expect(checked.reports).toHaveLength(1);
  expect(stderr).toContain("gone.docx");
});

test("nothing readable writes nothing", () => {
  const output = join(folder, "findings.md");
  expect(runTongbi(["check", "gone.docx", "-o", output]).code).toBe(2);
  expect(existsSync(output)).toBe(false);
});

test("markdown goes to a file", () => {
  const output = join(folder, "findings.md");
  expect(runTongbi(["check", before, after, "--format", "markdown", "-o", output]).code).toBe(1);
  expect(readFileSync(output, "utf8")).toMatch(/^# 检查结果\n\n## 青岚县临川湖街道办事处\n/u);
});

test("English words where they are asked for", () => {
  const { stdout } = runTongbi(["check", after, "--lang", "en", "--rules", "disputes-sum"]);
  expect(stdout).toContain("[error] Disputes do not add up");
});

test("compare tells what the rules found, by side", () => {
  const printed: unknown = JSON.parse(runTongbi(["compare", before, after, "--format", "json"]).stdout);
  expect(printed).toMatchObject({
    findings: expect.arrayContaining([
      expect.objectContaining({ id: "report-year/period", report: "after" }),
      expect.objectContaining({ id: "carry-over/total", report: "pair" }),
    ]),
  });
  const text = runTongbi(["compare", before, after]).stdout;
  expect(text).toContain("[错误] 本年 复议诉讼各项与总计不符");
  expect(text.indexOf("复议诉讼各项与总计不符")).toBeLessThan(text.indexOf("表中数字的变化"));
});
