import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, test } from "vitest";

const beside = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));
const named = process.env["TONGBI_CORPUS"] ?? beside;

/** The folder of real reports with hand-made truth; null where this machine does not have it. */
export const corpusFolder: string | null = existsSync(`${named}/pairs.json`) ? named : null;

/** A suite on the real reports. Without them it is skipped, and says so. */
export function describeWithCorpus(name: string, suite: (folder: string) => void): void {
  if (corpusFolder === null) {
    process.stderr.write(`skipped, no corpus (set TONGBI_CORPUS): ${name}\n`);
    describe.skip(name, () => test("needs the corpus", () => undefined));
    return;
  }
  const folder = corpusFolder;
  describe(name, () => suite(folder));
}
