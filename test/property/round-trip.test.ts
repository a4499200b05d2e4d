import { describe, expect, test } from "vitest";
import { inventReport } from "../support/generate/model.ts";
import { complaints, scoreFigures, sectionIds } from "../support/generate/tell-apart.ts";
import { manners, writeReport } from "../support/generate/write/manners.ts";
import { readHere } from "../support/read-report.ts";

// A known report, written in many manners and styles, must come back as it was. `TONGBI_RUNS` asks for more of them at night.
const runs = Number(process.env["TONGBI_RUNS"] ?? 8);
const seeds = Array.from({ length: runs }, (_, index) => index + 1);

describe.each(manners.filter((manner) => manner.borders))("$name", (manner) => {
  test.each(seeds)("report %i comes back whole", async (seed) => {
    const model = inventReport(seed);
    const { source, printed } = await writeReport(model, manner, seed);
    const { value: report } = await readHere(source);
    expect(complaints(report, printed)).toEqual([]);
    expect(sectionIds(report)).toEqual(printed.sections);
    expect([report.agency, report.year, report.edition]).toEqual([model.agency.name, model.year, model.edition]);
    expect(report.scope).not.toBe(model.agency.kind === "county" ? "own" : "area");
  });
});

describe.each(manners.filter((manner) => !manner.borders))("$name", (manner) => {
  test.each(seeds)("report %i is never read wrong and called certain", async (seed) => {
    const model = inventReport(seed);
    const { source, printed } = await writeReport(model, manner, seed);
    const { value: report } = await readHere(source);
    expect(scoreFigures(report, printed).wrongCertain).toEqual([]);
    expect([report.agency, report.year]).toEqual([model.agency.name, model.year]);
  });
});

// Reports that once came back with holes, though nothing in their print is in doubt.
test.each([["txt blanks", 2014]])("%s, report %i is read without a hole", async (name, seed) => {
  const manner = manners.find((one) => one.name === name);
  if (!manner) throw new Error(`no manner ${name}`);
  const { source, printed } = await writeReport(inventReport(seed), manner, seed);
  const { value: report } = await readHere(source);
  expect(complaints(report, printed)).toEqual([]);
});
