import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runTongbi } from "../support/run-tongbi.ts";
import { root } from "../support/run-tool.ts";

const before = "samples/linchuanhu-street-2022.docx";
const after = "samples/linchuanhu-street-2023.html";
const otherAgency = "samples/qinglan-water-2022.html";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tongbi-e2e-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("help and usage", () => {
  test.each([
    [["--help"]],
    [["compare", "--help"]],
    [["check", "--help"]],
    [["extract", "--help"]],
    [["review", "--help"]],
    [[]],
  ])("%j prints help in Chinese, example first", (args) => {
    const { code, stdout, stderr } = runTongbi(args);
    expect(code).toBe(0);
    expect(stdout).toContain("用法示例");
    expect(stdout.indexOf("用法示例")).toBeLessThan(stdout.indexOf("选项"));
    expect(stderr).toBe("");
  });

  test("--version prints the version of the package", () => {
    const facts: { readonly version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(runTongbi(["--version"]).stdout).toBe(`${facts.version}\n`);
  });

  test.each([
    ["an unknown option", ["compare", before, after, "--colour", "x"]],
    ["an unknown format", ["compare", before, after, "--format", "png"]],
    ["one report only", ["compare", before]],
    ["a year that is none", ["compare", before, after, "--before-year", "2o22"]],
    ["an output without a name", ["compare", before, after, "--output"]],
    ["an output that is a dash", ["compare", before, after, "-o", "-"]],
    ["an output that is one of the reports", ["compare", before, after, "-o", before]],
    ["standard input twice", ["compare", "-", "-"]],
    ["a mistyped command", ["compaer", before, after]],
    ["a command still to come", ["audit", "samples"]],
    ["a report too many", ["compare", before, after, before]],
  ])("%s ends with 2 and says so in lines a person can act on", (_, args) => {
    const { code, stdout, stderr } = runTongbi(args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^错误：.+\n办法：用法见 tongbi .*--help\n$/u);
  });

  test("the review asks for a terminal", () => {
    const { code, stderr } = runTongbi(["review", before, after]);
    expect(code).toBe(2);
    expect(stderr).toContain("需要终端");
  });
});

describe("compare", () => {
  test("prints what changed and ends with 1; without a terminal so does the bare pair", () => {
    const named = runTongbi(["compare", before, after]);
    const bare = runTongbi([before, after]);
    expect(named.code).toBe(1);
    expect(named.stdout).toContain("临川湖街道办事处");
    expect(bare).toEqual(named);
    expect(named.stderr).toBe("");
  });

  test("the same input gives the same bytes", () => {
    const json = () => runTongbi(["compare", before, after, "--format", "json"]).stdout;
    expect(json()).toBe(json());
  });

  test("one file twice: nothing differs, a notice says so, the code is 0", () => {
    const { code, stdout } = runTongbi(["compare", before, before]);
    expect(code).toBe(0);
    expect(stdout).toContain("同一个文件");
  });

  test("the older report given second is put first, with a notice", () => {
    const swapped = JSON.parse(runTongbi(["compare", after, before, "--format", "json"]).stdout);
    expect([swapped.before.year, swapped.after.year]).toEqual([2022, 2023]);
    expect(swapped.notices.map((notice: { readonly code: string }) => notice.code)).toContain("swapped");
  });

  test("two agencies are refused; by force they are compared with a warning", () => {
    const refused = runTongbi(["compare", before, otherAgency, "-o", join(folder, "a.json"), "--format", "json"]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("不是同一个单位");
    expect(readdirSync(folder)).toEqual([]);
    const forced = runTongbi(["compare", before, otherAgency, "--force"]);
    expect(forced.code).toBe(1);
    expect(forced.stdout).toContain("不是同一个单位");
  });

  test("an output file is written whole, and standard output stays empty", () => {
    const file = join(folder, "结果.json");
    const { code, stdout } = runTongbi(["compare", before, after, "--format", "json", "-o", file]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(JSON.parse(readFileSync(file, "utf8")).schema).toBe("tongbi/comparison@1");
    expect(readdirSync(folder)).toEqual(["结果.json"]);
  });

  test("a report may come by standard input", () => {
    const { code, stdout } = runTongbi(["compare", "-", after], { input: readFileSync(join(root, before)) });
    expect(code).toBe(1);
    expect(stdout).toContain("（标准输入）");
  });

  test("English on request", () => {
    const { stdout } = runTongbi(["compare", before, after, "--lang", "en"]);
    expect(stdout).toContain("Figures of the tables that changed");
  });

  test("no colour without a terminal; colour when asked; never against NO_COLOR", () => {
    const introducer = "\u001B[";
    expect(runTongbi(["compare", before, after]).stdout).not.toContain(introducer);
    expect(runTongbi(["compare", before, after, "--color", "always"]).stdout).toContain(introducer);
    expect(runTongbi(["compare", before, after], { env: { NO_COLOR: "1" } }).stdout).not.toContain(introducer);
  });

  test("the edits give back both texts", () => {
    const { blocks } = JSON.parse(runTongbi(["compare", before, after, "--format", "json"]).stdout);
    type Side = { readonly text: string };
    type Block = { readonly before: Side[]; readonly after: Side[]; readonly edits: [string, string][] };
    for (const block of blocks as Block[]) {
      const without = (gone: string) => block.edits.flatMap(([sign, text]) => (sign === gone ? [] : [text])).join("");
      expect(without("+")).toBe(block.before.map((side) => side.text).join("\n"));
      expect(without("-")).toBe(block.after.map((side) => side.text).join("\n"));
    }
  });
});

describe("extract", () => {
  test("one report is one object; several are a list", () => {
    const one = JSON.parse(runTongbi(["extract", before]).stdout);
    expect([one.schema, one.agency, one.year]).toEqual(["tongbi/report@1", "青岚县临川湖街道办事处", 2022]);
    const two = JSON.parse(runTongbi(["extract", before, after]).stdout);
    expect([two.schema, two.reports.length, two.failures]).toEqual(["tongbi/reports@1", 2, []]);
  });

  test("what could be read is delivered, the rest is listed, and the code is 2", () => {
    const { code, stdout, stderr } = runTongbi(["extract", before, "没有.docx"]);
    const { reports, failures } = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(reports).toHaveLength(1);
    expect(failures).toMatchObject([{ file: "没有.docx", code: "not-found" }]);
    expect(stderr).toContain("错误：找不到这个文件\n位置：没有.docx\n办法：");
  });

  test("csv has a line a figure", () => {
    const { code, stdout } = runTongbi(["extract", before, "--format", "csv"]);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split("\r\n");
    expect(lines[0]).toBe("\uFEFFfile,agency,year,edition,id,title,raw,value,unit,status,certain,where");
    // 200 cells of the form and 4 groups of 7 columns added up.
    expect(lines).toHaveLength(1 + 200 + 28);
  });

  test("markdown names the tables", () => {
    expect(runTongbi(["extract", before, "--format", "markdown"]).stdout).toContain("### 表三");
  });
});

describe("bad input ends with 2 in three lines and writes nothing", () => {
  const cases: readonly (readonly [string, string, Uint8Array | null])[] = [
    ["zero bytes", "空.docx", new Uint8Array()],
    ["a missing file", "没有.pdf", null],
    ["binary garbage", "乱.pdf", Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)],
    ["a docx cut short", "断.docx", readFileSync(join(root, before)).subarray(0, 4000)],
    ["a text that is no report", "通知.txt", new TextEncoder().encode("关于召开会议的通知\n请各单位准时参加。\n")],
  ];
  test.each(cases)("%s", (_, name, bytes) => {
    const file = join(folder, name);
    if (bytes !== null) writeFileSync(file, bytes);
    const { code, stdout, stderr } = runTongbi([
      "compare",
      file,
      after,
      "-o",
      join(folder, "out.json"),
      "--format",
      "json",
    ]);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^错误：.+\n位置：.+\n办法：.+\n$/u);
    expect(readdirSync(folder)).toEqual(bytes === null ? [] : [name]);
  });

  test("a folder", () => {
    const { code, stderr } = runTongbi(["compare", "samples", after]);
    expect(code).toBe(2);
    expect(stderr).toContain("错误：这是文件夹");
  });

  test("a hostile file name drives no terminal", () => {
    const { stderr } = runTongbi(["compare", "a\u001B]0;x\u0007.docx", after]);
    expect(stderr).not.toContain("\u001B");
  });
});
