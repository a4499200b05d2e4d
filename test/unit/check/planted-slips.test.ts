import { expect, test } from "vitest";
import { agencyName } from "../../../src/check/agency-name.ts";
import { problemsIncomplete } from "../../../src/check/problems-incomplete.ts";
import { reportYear } from "../../../src/check/report-year.ts";
import { runChecks } from "../../../src/check/run-checks.ts";
import { scopeWord } from "../../../src/check/scope-word.ts";
import { sectionEmpty } from "../../../src/check/section-empty.ts";
import { sectionMissing } from "../../../src/check/section-missing.ts";
import { inventReport, type ReportModel } from "../../support/generate/model.ts";
import { manners, writeReport } from "../../support/generate/write/manners.ts";
import { readHere } from "../../support/read-report.ts";

const rules = [reportYear, agencyName, scopeWord, sectionMissing, sectionEmpty, problemsIncomplete];
const seeds = Array.from({ length: 40 }, (_, at) => at + 1);

/** A slip as clerks make it: what is put in place of what. Null where the report has no place for it. */
type Slip = { readonly id: string; readonly plant: (text: string, model: ReportModel) => string };

const slips: readonly Slip[] = [
  {
    id: "report-year/plan",
    plant: (text, { year }) => text.replace(new RegExp(`${year + 1}年，(我[^，]{1,3})将`, "u"), `${year}年，$1将`),
  },
  {
    id: "report-year/reported",
    plant: (text, { year }) =>
      text.replace(new RegExp(`${year}年，([^。]{0,10}(?:收到|主动公开政府信息))`, "u"), `${year - 1}年，$1`),
  },
  {
    id: "report-year/reported",
    plant: (text, { year }) =>
      text.replace(new RegExp(`${year}年，(我[^，]{1,3}(?:认真|深入))`, "u"), `${year - 1}年，$1`),
  },
  { id: "section-missing/other", plant: (text) => text.replace(/\n六\s*[、．][\s\S]*$/u, "\n") },
  { id: "section-empty/problems", plant: (text) => text.replace(/(\n五\s*[、．].*\n)[\s\S]*?(?=六\s*[、．])/u, "$1") },
  {
    id: "problems-incomplete/problems",
    plant: (text) =>
      text.replace(/(\n五\s*[、．].*\n)[\s\S]*?(?=六\s*[、．])/u, "$1下一步，将加强业务培训，完善栏目。\n"),
  },
  { id: "agency-name/我委", plant: (text, { agency }) => text.replace(agency.self, "我委") },
  {
    id: "scope-word/全县",
    plant: (text, { agency }) =>
      agency.kind === "town" || agency.kind === "street" ? text.replace("组织政务公开", "组织全县政务公开") : text,
  },
];

async function idsIn(text: string): Promise<readonly string[]> {
  const { value } = await readHere({ file: "report.txt", bytes: new TextEncoder().encode(text) });
  return runChecks([value], rules).value.map(({ id }) => id);
}

test.each(seeds)("report %i has no slip but those planted in it", async (seed) => {
  const model = inventReport(seed);
  const manner = manners.find(({ name }) => name === "txt tabs");
  if (!manner) throw new Error("no such manner");
  const text = new TextDecoder().decode((await writeReport(model, manner, seed)).source.bytes);
  expect(await idsIn(text)).toEqual([]);
  for (const { id, plant } of slips) {
    const planted = plant(text, model);
    if (planted === text) continue;
    const found = await idsIn(planted);
    expect(
      found.some((one) => one.startsWith(id)),
      `${id} in ${found.join(" ")}`,
    ).toBe(true);
    expect(found).toHaveLength(1);
  }
});
