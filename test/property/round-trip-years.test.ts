import { expect, test } from "vitest";
import { compare } from "../../src/compare.ts";
import type { Comparison } from "../../src/model/comparison.ts";
import { read } from "../../src/read/read.ts";
import { inventReport } from "../support/generate/model.ts";
import { nextYear } from "../support/generate/next-year.ts";
import { type Manner, manners, writeReport } from "../support/generate/write/manners.ts";

// Two known years, each in a manner of its own, compared: every delta is the difference of what was printed.
const runs = Number(process.env["TONGBI_RUNS"] ?? 10);
const seeds = Array.from({ length: runs }, (_, index) => index + 501);
const bordered = manners.filter((manner) => manner.borders);
const mannerFor = (seed: number): Manner => {
  const manner = bordered[seed % bordered.length];
  if (!manner) throw new Error("no manner");
  return manner;
};

async function compareYears(seed: number) {
  const model = inventReport(seed);
  const before = await writeReport(model, mannerFor(seed), seed);
  const after = await writeReport(nextYear(model), mannerFor(seed + 3), seed + 7);
  const named = (written: typeof before, side: string) => ({
    ...written.source,
    file: `${side}-${written.source.file}`,
  });
  const comparison = await compare(named(before, "before"), named(after, "after"), { read });
  return { model, before, after, comparison };
}

/** A block's text as the contract joins it, to hold the edits against. */
const sides = (change: Comparison["blocks"][number]): readonly [string, string] => [
  change.before.map((side) => side.text).join("\n"),
  change.after.map((side) => side.text).join("\n"),
];

test.each(seeds)("years %i: figures differ by what was printed", async (seed) => {
  const { model, before, after, comparison } = await compareYears(seed);
  expect([comparison.before.year, comparison.after.year]).toEqual([model.year, model.year + 1]);
  for (const change of comparison.figures) {
    if (change.basis !== "same") continue;
    const was = before.printed.figures.get(change.id)?.value;
    const is = after.printed.figures.get(change.id)?.value;
    if (was === undefined || is === undefined) continue;
    expect([change.id, change.before.value, change.after.value]).toEqual([change.id, was, is]);
    if (change.delta !== null) expect(change.delta).toBeCloseTo(is - was, 4);
  }
  const compared = new Set(comparison.figures.map((change) => change.id));
  for (const id of before.printed.figures.keys()) {
    if (after.printed.figures.has(id)) expect(compared.has(id), id).toBe(true);
  }
});

test.each(seeds)("years %i: edits rebuild both texts, and every block stands in one change", async (seed) => {
  const { comparison } = await compareYears(seed);
  for (const change of comparison.blocks) {
    const keep = (gone: string): string =>
      change.edits.flatMap(([sign, text]) => (sign === gone ? [] : [text])).join("");
    expect([keep("+"), keep("-")]).toEqual(sides(change));
  }
  for (const side of ["before", "after"] as const) {
    const shown = comparison.blocks.flatMap((change) => change[side].map((block) => block.id)).sort();
    const all = comparison[side].sections.flatMap((section) => section.blocks.map((block) => block.id)).sort();
    expect(shown).toEqual(all);
  }
});

test.each(seeds)("report %i against itself in another manner shows no change", async (seed) => {
  const model = inventReport(seed);
  const one = await writeReport(model, mannerFor(seed), seed);
  const two = await writeReport(model, mannerFor(seed + 1), seed);
  const comparison = await compare(
    { ...one.source, file: `one-${one.source.file}` },
    { ...two.source, file: `two-${two.source.file}` },
    { read },
  );
  // A table is held to its figures: flat text does not say how its cells were drawn.
  const prose = comparison.blocks.filter((change) =>
    [...change.before, ...change.after].every((side) => side.block.kind === "paragraph"),
  );
  const changed = prose.filter((change) => change.relation !== "same");
  expect(changed.map((change) => `${change.relation}: ${sides(change).join(" → ").slice(0, 80)}`)).toEqual([]);
  expect(comparison.counts.figuresChanged).toBe(0);
});
