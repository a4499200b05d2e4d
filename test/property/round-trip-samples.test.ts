import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { sampleFiles } from "../../samples/make/sample-files.ts";
import { printSample } from "../support/generate/sample.ts";
import { complaints } from "../support/generate/tell-apart.ts";
import { readHere } from "../support/read-report.ts";

// The samples are the only PDFs of the suite made by real programs: LibreOffice draws rulings, Chromium fills thin rectangles.
test.each(sampleFiles)("$file is read as it was written", async ({ file, sample }) => {
  const bytes = new Uint8Array(await readFile(new URL(`../../samples/${file}`, import.meta.url)));
  const { value: report } = await readHere({ file, bytes });
  expect(complaints(report, printSample(sample))).toEqual([]);
  expect([report.year, report.edition]).toEqual([sample.year, sample.edition]);
  expect(sample.text).toContain(report.agency);
});

// Whoever changes a text must write the files anew. The PDFs need programs that are not everywhere.
test.each(sampleFiles.filter(({ file }) => !file.endsWith(".pdf")))(
  "$file is what the script makes",
  async ({ file, write }) => {
    const kept = await readFile(new URL(`../../samples/${file}`, import.meta.url));
    expect(Buffer.from(await write()).equals(kept)).toBe(true);
  },
);
