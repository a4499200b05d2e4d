import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openTerminal, type Terminal, type TerminalOptions } from "../support/pty.ts";

/** Two years of an invented office, as text; Esc and a right-to-left override are in it on purpose. */
const report = (year: number, requests: number, more: string) => `云栖镇人民政府${year}年政府信息公开工作年度报告

一、总体情况
（一）主动公开
${year}年，本机关通过县政府网站公开信息${requests * 7}条，内容涉及农村供水、道路养护和殡葬服务。
公开目录按月更新，重大事项在五个工作日内公开。
（二）依申请公开
全年收到政府信息公开申请${requests}件，均在法定期限内答复。${more}
五、存在的主要问题及改进情况
一是政策解读形式较为单一；二是业务培训针对性不强。
六、其他需要报告的事项
本年度没有其他需要报告的事项。
`;

let folder = "";
let files: readonly string[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tongbi-review-"));
  files = [join(folder, "yunqi-2022.txt"), join(folder, "yunqi-2023.txt")];
  writeFileSync(files[0] ?? "", report(2022, 12, ""));
  writeFileSync(files[1] ?? "", report(2023, 15, "\u001B[2J\u001B]0;owned\u0007\u202E对不予公开的逐件说明理由。"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened: Terminal[] = [];
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.close();
});

async function review(options: TerminalOptions = {}): Promise<Terminal> {
  const terminal = openTerminal(process.execPath, ["bin/tongbi.js", "review", ...files], options);
  opened.push(terminal);
  await terminal.until((text) => text.includes("[1 正文]"));
  return terminal;
}

/** What a terminal must be after the program: its own screen, a cursor, and nothing of the review. */
function expectGivenBack(terminal: Terminal): void {
  expect(terminal.isAlternate()).toBe(false);
  expect(terminal.isCursorShown()).toBe(true);
  expect(terminal.text()).not.toContain("[1 正文]");
}

describe("leaving", () => {
  test("q: 0, the terminal as it was", async () => {
    const terminal = await review();
    expect(terminal.isAlternate()).toBe(true);
    expect(terminal.isCursorShown()).toBe(false);
    terminal.press("n");
    await terminal.until((text) => text.includes("变更 1/"));
    terminal.press("q");
    expect(await terminal.ended).toBe(0);
    expectGivenBack(terminal);
  });

  test("Ctrl-C: 130", async () => {
    const terminal = await review();
    terminal.press("\u0003");
    expect(await terminal.ended).toBe(130);
    expectGivenBack(terminal);
  });

  test.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
    ["SIGINT", 130],
  ])("%s: %i", async (signal, code) => {
    const terminal = await review();
    terminal.kill(signal);
    expect(await terminal.ended).toBe(code);
    expectGivenBack(terminal);
  });

  test("an error nobody caught: 70, the stack on the normal screen", async () => {
    const planted = "data:text/javascript,setTimeout(() => { throw new Error('planted') }, 2500)";
    const terminal = await review({ env: { NODE_OPTIONS: `--import "${planted}"` } });
    expect(await terminal.ended).toBe(70);
    expectGivenBack(terminal);
    expect(terminal.text()).toContain("Error: planted");
  });
});

test("CI and NO_COLOR in the environment: the screen is drawn, without colour", async () => {
  const terminal = await review({ env: { CI: "1", NO_COLOR: "1" } });
  expect(terminal.text()).toContain("[-84-]");
});

test("two ways in one: review without a name, keys in one piece, a resize", async () => {
  const terminal = openTerminal(process.execPath, ["bin/tongbi.js", ...files]);
  opened.push(terminal);
  await terminal.until((text) => text.includes("[1 正文]"));
  terminal.press("nn");
  await terminal.until((text) => text.includes("变更 2/"));
  terminal.resize(70, 20);
  await terminal.until((text) => text.includes("单栏") && text.includes("变更 2/"));
});

test("a hostile file drives nothing", async () => {
  const terminal = await review();
  terminal.press("/逐件说明");
  await terminal.until((text) => text.includes("搜索：逐件说明"));
  terminal.press("\r");
  await terminal.until((text) => text.includes("[2J]0;owned"));
  expect(terminal.text()).toContain("云栖镇人民政府");
  expect(terminal.text()).not.toContain("\u202E");
});

test("Ctrl-Z gives the terminal back, fg takes it again", async () => {
  const shell = openTerminal("bash", ["--norc", "--noprofile", "-i"], { env: { PS1: "ready> " } });
  opened.push(shell);
  await shell.until((text) => text.includes("ready>"));
  shell.press(`"${process.execPath}" bin/tongbi.js review ${files.join(" ")}\r`);
  await shell.until((text) => text.includes("[1 正文]"));
  shell.press("n");
  await shell.until((text) => text.includes("变更 1/"));
  shell.press("\u001A");
  await shell.until((text) => text.includes("Stopped"));
  expectGivenBack(shell);
  shell.press("fg\r");
  await shell.until((text) => text.includes("变更 1/"));
  shell.press("q");
  await shell.until((text) => text.endsWith("ready>"));
  shell.press("echo left $?\r");
  await shell.until((text) => text.includes("left 0"));
  expectGivenBack(shell);
});

test("a report from standard input: the keys come from the terminal", async () => {
  const [before = "", after = ""] = files;
  const command = `cat "${before}" | "${process.execPath}" bin/tongbi.js review - "${after}"; echo left $?`;
  const terminal = openTerminal("bash", ["-c", command]);
  opened.push(terminal);
  await terminal.until((text) => text.includes("[1 正文]"));
  terminal.press("n");
  await terminal.until((text) => text.includes("变更 1/"));
  terminal.press("q");
  await terminal.until((text) => text.includes("left 0"));
  expectGivenBack(terminal);
});

test("a dumb terminal gets the lines of compare", async () => {
  const terminal = openTerminal(process.execPath, ["bin/tongbi.js", "review", ...files], { env: { TERM: "dumb" } });
  opened.push(terminal);
  await terminal.ended;
  expect(terminal.text()).not.toContain("[1 正文]");
});
