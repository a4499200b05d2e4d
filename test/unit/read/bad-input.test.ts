import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ReportError } from "../../../src/model/error.ts";
import { limits } from "../../../src/read/limits.ts";
import { read } from "../../../src/read/read.ts";
import { loadSource } from "../../../src/read/source.ts";
import {
  bombZip,
  compoundFile,
  crowdedZip,
  documentXml,
  docxOf,
  garble,
  paragraphsXml,
  soundDocx,
  soundHtml,
  soundText,
} from "../../support/bad-input.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The fault that reading ends in, as its code and one telling fact; "read" and the notices' codes where it is read. */
async function endOf(file: string, bytes: Uint8Array): Promise<string> {
  try {
    const { notices } = await read({ file, bytes }, { labels: [], limits });
    return ["read", ...notices.map((notice) => notice.code)].join(" ");
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    expect(error.place?.file).toBe(file);
    const { code, ...facts } = error.fault;
    return [code, ...Object.values(facts).filter((fact) => typeof fact === "string")].join(" ");
  }
}

const docx = soundDocx();
const middle = (bytes: Uint8Array, change: (byte: number) => number): Uint8Array =>
  bytes.map((byte, at) => (at > bytes.length * 0.4 && at < bytes.length * 0.6 ? change(byte) : byte));
const random = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) & 0xff);
const deepBody = (depth: number) => "<w:sdt><w:sdtContent>".repeat(depth) + "</w:sdtContent></w:sdt>".repeat(depth);

/** The package with every part marked as encrypted, as zip programs do that ask for a password. */
const locked = Uint8Array.from(docx);
for (let at = 0; at + 4 < locked.length; at += 1) {
  if (Buffer.from(docx).readUInt32LE(at) === 0x02014b50) locked[at + 8] = 1;
}

describe("each ends in a fault a person can act on", () => {
  test.each<readonly [string, string, Uint8Array, string]>([
    ["zero bytes", "a.docx", new Uint8Array(), "empty-file"],
    ["a docx cut short", "a.docx", docx.subarray(0, docx.length / 2), "unreadable-file docx damaged"],
    ["a docx corrupted in the middle", "a.docx", middle(docx, (byte) => byte ^ 0x55), "unreadable-file docx damaged"],
    ["random bytes", "a.txt", random, "unreadable-file txt binary"],
    ["random bytes called pdf", "a.pdf", random, "unreadable-file txt binary"],
    ["a docx with a password", "a.docx", compoundFile("EncryptedPackage"), "password docx"],
    ["a package zipped with a password", "a.docx", locked, "password docx"],
    ["a Word file of the old kind", "a.doc", compoundFile("WordDocument"), "unsupported-format doc"],
    ["a WPS file of the old kind", "a.wps", compoundFile("WordDocument"), "unsupported-format wps"],
    ["an Excel file of the old kind", "a.xls", compoundFile("Workbook"), "unsupported-format xls"],
    ["rich text", "a.doc", utf8("{\\rtf1\\ansi a}"), "unsupported-format rtf"],
    [
      "a web archive",
      "a.doc",
      utf8("MIME-Version: 1.0\nContent-Type: multipart/related\n\nx"),
      "unsupported-format mht",
    ],
    ["a picture", "a.pdf", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0), "unsupported-format jpg"],
    ["a gzip", "a.docx", gzipSync("x"), "unsupported-format gzip"],
    ["a rar", "a.docx", utf8("Rar!\u001a\u0007"), "unsupported-format rar"],
    ["a spreadsheet", "a.docx", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "unsupported-format xlsx"],
    ["a zip of reports", "a.docx", zipSync({ "甲/2023.docx": docx, "b.txt": strToU8("b") }), "archive-of-files"],
    [
      "a zip bomb",
      "a.docx",
      bombZip("word/document.xml", 400_000_000, { "[Content_Types].xml": strToU8("<a/>") }),
      "too-large unzipped",
    ],
    ["many entries", "a.docx", crowdedZip(6000), "too-large unzipped"],
    [
      "a docx with a DOCTYPE",
      "a.docx",
      docxOf("", { "word/document.xml": `<!DOCTYPE a [<!ENTITY b "c">]>${documentXml("")}` }),
      "unreadable-file docx doctype",
    ],
    [
      "an external entity",
      "a.docx",
      docxOf(paragraphsXml("a"), { "word/styles.xml": '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' }),
      "unreadable-file docx doctype",
    ],
    ["a docx 20 000 levels deep", "a.docx", docxOf(deepBody(10_000)), "unreadable-file docx nesting"],
    ["a page 200 000 levels deep", "a.html", utf8(`<html>${"<div>".repeat(200_000)}a`), "unreadable-file html nesting"],
    [
      "inline elements without end",
      "a.html",
      utf8(`<html>${"<b><i>".repeat(50_000)}a`),
      "unreadable-file html nesting",
    ],
    ["XML that is not well-formed", "a.docx", docxOf("<w:p>"), "unreadable-file docx damaged"],
    [
      "a Word package without a body",
      "a.docx",
      docxOf("", { "word/document.xml": "<a/>" }),
      "unreadable-file docx damaged",
    ],
    ["a docx without a word", "a.docx", docxOf("<w:p/>"), "no-text"],
    ["a page without a word", "a.html", utf8("<html><body><img src=a.png width=700></body></html>"), "no-text"],
    ["UTF-8 that was read as GBK", "a.txt", garble(soundText), "unreadable-file txt encoding"],
    [
      "UTF-8 that was read as Latin-1",
      "a.txt",
      utf8(Buffer.from(soundText).toString("latin1")),
      "unreadable-file txt encoding",
    ],
    ["text over the limit", "a.txt", utf8("公开。\n".repeat(2_000_000)), "too-large text"],
  ])("%s", async (_, file, bytes, expected) => {
    expect(await endOf(file, bytes)).toBe(expected);
  });
});

test("a number that one flipped bit changed is not read: the checksum tells", async () => {
  const stored = zipSync(unzipSync(docxOf(paragraphsXml("公开信息7654321条。"))), { level: 0 });
  const at = Buffer.from(stored).indexOf("7654321");
  expect(at).toBeGreaterThan(0);
  expect(await endOf("a.docx", stored)).toBe("read");
  expect(await endOf("a.docx", stored.with(at, stored[at] === 0x37 ? 0x36 : 0x37))).toBe(
    "unreadable-file docx damaged",
  );
});

describe("read, with a notice where something was lost", () => {
  test.each<readonly [string, string, Uint8Array, string]>([
    ["a docx called txt", "a.txt", docx, "read"],
    ["a page called doc", "a.doc", utf8(soundHtml), "read"],
    ["a page cut short", "a.html", utf8(soundHtml).subarray(0, 260), "read"],
    ["text cut inside a character", "a.txt", utf8(soundText).subarray(0, 100), "read"],
    ["text with one byte lost", "a.txt", utf8(soundText.repeat(20)).filter((_, at) => at !== 300), "read text-damaged"],
    [
      "text in GBK",
      "a.txt",
      Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5]),
      "read encoding-guessed",
    ],
    [
      "a bomb in a part that is not read",
      "a.docx",
      bombZip("word/media/a.png", 400_000_000, {
        "[Content_Types].xml": strToU8("<a/>"),
        "word/document.xml": strToU8(documentXml(paragraphsXml("甲"))),
      }),
      "read",
    ],
    ["names that climb out of the folder", "a.docx", docxOf(paragraphsXml("甲"), { "../../evil.xml": "<a/>" }), "read"],
  ])("%s", async (_, file, bytes, expected) => {
    expect(await endOf(file, bytes)).toBe(expected);
  });

  test("enormous spans", async () => {
    const cell = '<td colspan="1000" rowspan="65534">a</td>';
    const page = `<html><table>${`<tr>${cell.repeat(3)}</tr>`.repeat(3000)}</table></html>`;
    expect(await endOf("a.html", utf8(page))).toContain("limit-reached");
  });
});

describe("loading", () => {
  const codeOf = async (path: string): Promise<string> =>
    loadSource(path, 10).then(
      () => "loaded",
      (error: unknown) => (error instanceof ReportError ? error.fault.code : "bug"),
    );

  test("a folder, a missing file, an empty one, one too large, one not permitted", async () => {
    const folder = await mkdtemp(join(tmpdir(), "read-"));
    try {
      const path = (name: string) => join(folder, name);
      await writeFile(path("empty.txt"), "");
      await writeFile(path("large.txt"), "12345678901");
      await writeFile(path("fits.txt"), "1234567890");
      await writeFile(path("locked.txt"), "1");
      await chmod(path("locked.txt"), 0o000);
      expect(await codeOf(folder)).toBe("is-folder");
      expect(await codeOf(path("none.txt"))).toBe("not-found");
      expect(await codeOf(path("fits.txt/below"))).toBe("not-found");
      expect(await codeOf(path("empty.txt"))).toBe("empty-file");
      expect(await codeOf(path("large.txt"))).toBe("too-large");
      expect(await codeOf(path("fits.txt"))).toBe("loaded");
      // The superuser may read anything.
      expect(await codeOf(path("locked.txt"))).toBe(process.getuid?.() === 0 ? "loaded" : "not-permitted");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
