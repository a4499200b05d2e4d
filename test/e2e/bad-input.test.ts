import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8 } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  bombZip,
  compoundFile,
  crowdedZip,
  documentXml,
  docxOf,
  garble,
  soundDocx,
  soundHtml,
  soundText,
} from "../support/bad-input.ts";
import { picture, writePdf } from "../support/pdf-writer.ts";
import { runTongbi } from "../support/run-tongbi.ts";

// Every kind of file that is none, through the whole command: three lines, code 2, nothing written.
const good = "samples/linchuanhu-street-2023.html";
const docx = soundDocx();
const pdf = readFileSync(fileURLToPath(new URL("../../samples/luze-county-2024.pdf", import.meta.url)));
const deep = (depth: number) =>
  documentXml("<w:sdt><w:sdtContent>".repeat(depth) + "</w:sdtContent></w:sdt>".repeat(depth));
const noise = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) & 0xff);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tongbi-bad-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each<readonly [trait: string, name: string, bytes: () => Uint8Array, said: string]>([
  ["zero bytes", "a.docx", () => new Uint8Array(), "空"],
  ["a docx cut short", "b.docx", () => docx.subarray(0, docx.length / 2), "损坏"],
  ["a pdf cut short", "c.pdf", () => pdf.subarray(0, 2000), "损坏"],
  ["a pdf that is noise", "d.pdf", () => noise, "不是可读的文本"],
  [
    "a password on a pdf",
    "e.pdf",
    () => readFileSync(fileURLToPath(new URL("fixtures/needs-a-password.pdf", import.meta.url))),
    "密码",
  ],
  ["a password on a docx", "f.docx", () => compoundFile("EncryptedPackage"), "密码"],
  ["a Word file of the old kind", "g.doc", () => compoundFile("WordDocument"), "另存为"],
  ["a zip bomb", "h.docx", () => bombZip("word/document.xml", 400_000_000), "解压"],
  ["a crowd of entries", "i.docx", () => crowdedZip(6000), "办法"],
  [
    "an external definition",
    "j.docx",
    () =>
      docxOf("", { "word/document.xml": `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${documentXml("")}` }),
    "DOCTYPE",
  ],
  ["a docx nested without end", "k.docx", () => docxOf("", { "word/document.xml": deep(20_000) }), "嵌套"],
  ["garbled characters", "l.txt", () => garble(soundText), "乱码"],
  [
    "a pdf of pictures only",
    "m.pdf",
    () => writePdf([{ content: [picture(0, 0, 595, 842)] }, { content: [picture(0, 0, 595, 842)] }]),
    "扫描图片",
  ],
  [
    "a text that is no report",
    "n.txt",
    () => strToU8("关于召开会议的通知\n请各单位准时参加。\n"),
    "不是政府信息公开工作年度报告",
  ],
])("%s", (_, name, bytes, said) => {
  const inside = mkdtempSync(join(folder, "case-"));
  writeFileSync(join(inside, name), bytes());
  const { code, stdout, stderr } = runTongbi([
    "compare",
    join(inside, name),
    good,
    "--format",
    "json",
    "-o",
    join(inside, "out.json"),
  ]);
  expect(stderr).toMatch(/^错误：.+\n位置：.+\n办法：.+\n$/u);
  expect(stderr).toContain(said);
  expect([code, stdout]).toEqual([2, ""]);
  expect(readdirSync(inside)).toEqual([name]);
});

test("html nested without end, and enormous spans, end one way or the other, never in a crash", () => {
  const spans = soundHtml.replace(
    "</div>",
    `<table>${'<tr><td colspan="1000" rowspan="65534">1</td></tr>'.repeat(3000)}</table></div>`,
  );
  for (const [name, text] of [
    ["deep.html", `${"<div>".repeat(200_000)}一、总体情况`],
    ["spans.html", spans],
  ] as const) {
    writeFileSync(join(folder, name), text);
    expect([0, 2]).toContain(runTongbi(["extract", join(folder, name)]).code);
  }
});
