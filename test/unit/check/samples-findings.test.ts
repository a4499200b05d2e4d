import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runChecks } from "../../../src/check/run-checks.ts";
import { readHere } from "../../support/read-report.ts";

const folder = new URL("../../../samples/", import.meta.url);

/** Errors and warnings of an agency's samples, as `file: rule`; those that take two years are the later file's. */
async function graveFindings(agency: string): Promise<readonly string[]> {
  const files = readdirSync(folder).filter((file) => file.startsWith(agency));
  const read = files.map(async (file) => (await readHere({ file, bytes: readFileSync(new URL(file, folder)) })).value);
  const { value } = runChecks(await Promise.all(read));
  return value
    .filter(({ severity }) => severity !== "info")
    .map(
      ({ rule, evidence }) =>
        `${Math.max(...evidence.map(({ report }) => Number(/\d{4}/u.exec(report)?.[0])))}: ${rule}`,
    )
    .sort();
}

// The faults planted in the samples, as the table beside them tells. What is not in it must not be found.
test.each([
  ["luze-county", []],
  ["qinglan-water", ["2021: report-year", "2021: text-carried"]],
  [
    "linchuanhu-street",
    [
      "2023: carry-over",
      "2023: disputes-sum",
      "2023: fee-statement",
      "2023: in-force-stock",
      "2023: report-year",
      "2023: report-year",
      "2023: requests-outcomes-sum",
      "2023: text-parts",
      "2023: text-received",
      "2023: text-trend",
    ],
  ],
] as const)("%s: every planted fault is found, and nothing else", async (agency, expected) => {
  const found = await graveFindings(agency);
  expect(found.filter((one) => !one.endsWith("scope-word"))).toEqual(expected);
});

test("the street that speaks for the county is asked about", async () => {
  const file = "linchuanhu-street-2023.html";
  const { value } = await readHere({ file, bytes: readFileSync(new URL(file, folder)) });
  expect(runChecks([value]).value.map(({ rule }) => rule)).toContain("scope-word");
});
