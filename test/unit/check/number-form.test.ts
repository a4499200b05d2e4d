import { expect, test } from "vitest";
import { numberForm } from "../../../src/check/number-form.ts";
import { runChecks } from "../../../src/check/run-checks.ts";
import { findingMessage } from "../../../src/glossary/rule-words.ts";
import { reportOfFigures } from "../../support/report-of-figures.ts";

type Cells = Parameters<typeof reportOfFigures>[0];
const found = (
  edition: "2019" | "2021",
  cells: readonly (readonly [string, Cells extends ReadonlyMap<string, infer C> ? C : never])[],
) => runChecks([reportOfFigures(new Map(cells), { edition })], [numberForm]).value;

test.each([
  ["a change may fall", "2019", "proactive.licensing/itemsChange", -6, null],
  [
    "a count may not",
    "2021",
    "requests.received/total",
    -6,
    "表三“一、本年新收政府信息公开申请数量”总计列为“-6”，此处应为不小于0的数。请核实。",
  ],
  ["a count is whole", "2021", "disputes.review/total", 1.5, "表四“行政复议”总计列为“1.5”，此处应为整数。请核实。"],
  ["an amount has decimals", "2021", "proactive.fees/amount", 8560.0897, null],
  [
    "an amount is not below nothing",
    "2021",
    "proactive.fees/amount",
    -3,
    "表二“行政事业性收费”本年收费金额列为“-3”，此处应为不小于0的数。请核实。",
  ],
  ["so is one of no fixed unit", "2019", "proactive.procurement/amount", 379460.25, null],
  ["an empty cell is a zero", "2021", "requests.received/total", "", null],
  ["what was not read is not judged", "2021", "requests.received/total", null, null],
] as const)("%s", (_, edition, id, cell, message) => {
  expect(found(edition, [[id, cell]]).map((finding) => findingMessage(finding, "zh"))).toEqual(
    message === null ? [] : [message],
  );
});

test("empty totals are told once a table", () => {
  const empty = { status: "unfilled", value: null, raw: "" } as const;
  const rows = ["granted", "partlyGranted", "concluded", "carriedOut"];
  const cells = rows.map((row) => [`requests.${row}/total`, empty] as const);
  const findings = found("2019", [...cells, ["disputes.review/total", empty]]);
  expect(findings.map(({ id, severity }) => [id, severity])).toEqual([
    ["number-form/requests", "warning"],
    ["number-form/disputes", "warning"],
  ]);
  expect(findings[0] && findingMessage(findings[0], "zh")).toBe(
    "表三“（一）予以公开”总计列、表三“（二）部分公开”总计列、表三“（七）总计”总计列等4处未填写，而相关的合计或分项不为0。请核实并补填。",
  );
});
