import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Limits, limits } from "../../../src/read/limits.ts";
import { readInWorker } from "../../../src/read/read-in-worker.ts";
import { compoundFile, soundDocx, soundText } from "../../support/bad-input.ts";

let folder = "";
let worker = pathToFileURL("/");

// A thread cannot load TypeScript on every Node that is supported, so it is built first.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "worker-"));
  const outfile = join(folder, "worker.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("../../../src/read/worker.ts", import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["pdfjs-dist"],
    banner: { js: 'import { createRequire as make } from "node:module"; const require = make(import.meta.url);' },
  });
  worker = pathToFileURL(outfile);
});

afterAll(() => rm(folder, { recursive: true }));

const source = (text: string) => ({ file: "a.txt", bytes: new TextEncoder().encode(text) });
const options = (changes: Partial<Limits> = {}) => ({ labels: [], limits: { ...limits, ...changes } });

test("gives what reading in this thread gives, and leaves the caller its bytes", async () => {
  const bytes = soundDocx();
  const before = bytes.length;
  const { value } = await readInWorker({ file: "a.docx", bytes }, options(), worker);
  expect(value.blocks[0]).toEqual({
    kind: "paragraph",
    text: soundText.split("\n")[0],
    breaks: [],
    place: { file: "a.docx", paragraph: 1 },
  });
  expect(bytes.length).toBe(before);
});

test("a fault crosses with its facts and its place", async () => {
  const locked = { file: "b.docx", bytes: compoundFile("EncryptedPackage") };
  await expect(readInWorker(locked, options(), worker)).rejects.toMatchObject({
    name: "ReportError",
    fault: { code: "password", format: "docx" },
    place: { file: "b.docx" },
  });
});

test("ends at the time limit", async () => {
  await expect(readInWorker(source(soundText), options({ milliseconds: 1 }), worker)).rejects.toMatchObject({
    fault: { code: "timeout" },
    place: { file: "a.txt" },
  });
});

test("ends at the memory limit", async () => {
  const page = { file: "a.html", bytes: source(`<html>${"<p><b>a</b></p>".repeat(400_000)}`).bytes };
  await expect(readInWorker(page, options({ workerHeapMegabytes: 24 }), worker)).rejects.toMatchObject({
    fault: { code: "too-large", limit: "memory", most: 24 },
  });
});

test("several read at once, each its own", async () => {
  const texts = ["甲。", "乙。", "丙。"];
  const read = await Promise.all(texts.map((text) => readInWorker(source(text), options(), worker)));
  expect(read.map(({ value }) => value.blocks.map((block) => "text" in block && block.text))).toEqual([
    ["甲。"],
    ["乙。"],
    ["丙。"],
  ]);
});
