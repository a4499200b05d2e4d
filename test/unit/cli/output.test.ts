import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Context } from "../../../src/cli/context.ts";
import { writeResult } from "../../../src/cli/output.ts";
import { ReportError } from "../../../src/model/error.ts";

let folder = "";
let printed = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tongbi-output-"));
  printed = "";
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const out = {
  write: (text: string) => {
    printed += text;
    return true;
  },
};
const context: Context = { lang: "zh", stdin: Readable.from([]), stdout: out, stderr: out, env: {} };

test("without a file the result is printed", () => {
  writeResult("结果\n", null, context);
  expect(printed).toBe("结果\n");
});

test("a file is written whole, over one that stood there, and nothing else is left", () => {
  const file = join(folder, "a.json");
  writeFileSync(file, "old");
  writeResult("new", file, context);
  expect(readFileSync(file, "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["a.json"]);
  expect(printed).toBe("");
});

test("a folder that is not there: a fault, and nothing written", () => {
  expect(() => writeResult("x", join(folder, "no", "a.json"), context)).toThrow(ReportError);
  expect(readdirSync(folder)).toEqual([]);
});

test("a folder in the file's place: a fault, and no part left", () => {
  expect(() => writeResult("x", folder, context)).toThrow(ReportError);
  expect(readdirSync(folder)).toEqual([]);
});
