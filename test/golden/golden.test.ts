import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compare } from "../../src/compare.ts";
import type { Source } from "../../src/model/document.ts";
import { read } from "../../src/read/read.ts";
import { renderComparisonText } from "../../src/render/comparison-text.ts";

const cases = new URL("cases/", import.meta.url);
const names = existsSync(cases) ? (await readdir(cases)).sort() : [];

// A folder a case, named for its one trait: before.*, after.*, expected.txt. Each expected text was read line by line.
test.each(names)("%s", async (name) => {
  const folder = new URL(`${name}/`, cases);
  const files = await readdir(folder);
  const source = async (side: "before" | "after"): Promise<Source> => {
    const file = files.find((candidate) => candidate.startsWith(`${side}.`)) ?? `${side} is missing`;
    return { file, bytes: new Uint8Array(await readFile(new URL(file, folder))) };
  };
  const comparison = await compare(await source("before"), await source("after"), { read });
  const text = renderComparisonText(comparison, { lang: "zh", color: false, width: 100, ambiguousWidth: 1 });
  await expect(text).toMatchFileSnapshot(fileURLToPath(new URL("expected.txt", folder)));
});

test("there are cases", () => expect(names.length).toBeGreaterThan(10));
