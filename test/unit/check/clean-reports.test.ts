import { expect, test } from "vitest";
import { runChecks } from "../../../src/check/run-checks.ts";
import { findingMessage } from "../../../src/glossary/rule-words.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { inventReport } from "../../support/generate/model.ts";
import { nextYear } from "../../support/generate/next-year.ts";
import { manners, writeReport } from "../../support/generate/write/manners.ts";
import { readHere } from "../../support/read-report.ts";

const runs = Number(process.env["TONGBI_RUNS"] ?? 40);
/** Warnings a hundred reports may have: what a reader of bad print takes for a number. */
const warningsInHundred = 1;

/** What is true of some generated reports: an older form in a later year, and no word on fees. */
const generated: ReadonlySet<string> = new Set(["edition-outdated", "fee-statement"]);

/** Findings above info of an agency's two years, in a manner and style of their own, none with a fault. */
async function graveFindings(seed: number): Promise<readonly Finding[]> {
  const manner = manners[seed % manners.length];
  if (manner === undefined) throw new Error("no manner");
  const model = inventReport(seed);
  const before = await writeReport(model, manner, seed);
  const after = await writeReport(nextYear(model), manner, seed + 7);
  const read = async (written: typeof before, side: string) =>
    (await readHere({ ...written.source, file: `${side}-${written.source.file}` })).value;
  const { value } = runChecks([await read(before, "before"), await read(after, "after")]);
  return value.filter(({ severity, rule }) => severity !== "info" && !generated.has(rule));
}

test(`${runs} pairs of sound reports have no error, and next to no warning`, { timeout: 300_000 }, async () => {
  const found: (readonly [seed: number, Finding])[] = [];
  for (let seed = 1; seed <= runs; seed += 1)
    found.push(...(await graveFindings(seed)).map((one) => [seed, one] as const));
  const told = found.map(([seed, one]) => `${seed} ${one.severity} ${one.rule}: ${findingMessage(one, "zh")}`);
  expect(told.filter((line) => / error /u.test(line))).toEqual([]);
  expect(told.length, told.join("\n")).toBeLessThanOrEqual((2 * runs * warningsInHundred) / 100);
});
