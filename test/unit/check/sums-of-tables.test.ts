import { describe, expect, test } from "vitest";
import { checks } from "../../../src/check/checks.ts";
import { runChecks } from "../../../src/check/run-checks.ts";
import { sumsOfTables } from "../../../src/check/sums-of-tables.ts";
import { equationsOf } from "../../../src/glossary/equations.ts";
import { findingMessage } from "../../../src/glossary/rule-words.ts";
import { inventReport } from "../../support/generate/model.ts";
import { seeded } from "../../support/generate/random.ts";
import { reportOfFigures } from "../../support/report-of-figures.ts";

const model = inventReport(11, { edition: "2021", kind: "bureau" });
/** All zeros, and these rows: seven numbers a row of table 3, five a block of table 4. */
function tables(rows: Readonly<Record<string, readonly (number | "" | null)[]>>) {
  const ids = [...model.figures.keys()];
  const cells = new Map<string, number | "" | null>(ids.map((id) => [id, 0]));
  for (const [row, values] of Object.entries(rows)) {
    const own = ids.filter((id) => id.startsWith(`${row}/`));
    for (const [at, id] of own.entries()) cells.set(id, values[at] === undefined ? 0 : values[at]);
  }
  return reportOfFigures(cells);
}
const found = (rows: Parameters<typeof tables>[0]) => runChecks([tables(rows)], [sumsOfTables]);
const brief = (rows: Parameters<typeof tables>[0]) =>
  found(rows).value.map(({ id, severity, certainty, expected, actual }) => [id, severity, certainty, expected, actual]);

const sound = {
  "requests.received": [9, 2, 0, 0, 0, 0, 11],
  "requests.granted": [8, 2, 0, 0, 0, 0, 10],
  "requests.unavailable.notHeld": [1, 0, 0, 0, 0, 0, 1],
  "requests.concluded": [9, 2, 0, 0, 0, 0, 11],
};

describe("sums of the tables", () => {
  test("sound tables have no finding", () => expect(found(sound)).toEqual({ value: [], notices: [] }));

  test("a block of disputes whose total is wrong", () => {
    const { value } = found({ "disputes.review": [10, 1, 0, 0, 0] });
    expect(value).toHaveLength(1);
    expect(value[0]).toMatchObject({ id: "disputes-sum/disputes.review", severity: "error", expected: 11, actual: 0 });
    expect(value[0] && findingMessage(value[0], "zh")).toBe(
      "表四“行政复议”总计列为0，各项（结果维持10、结果纠正1）之和为11，相差11。数据不一致，请核实。",
    );
    expect(value[0]?.evidence.map(({ figure }) => figure?.split("/")[1])).toEqual([
      "total",
      "upheld",
      "corrected",
      "other",
      "pending",
    ]);
  });

  test("one wrong cell breaks a row and a column, and is one finding that names it", () => {
    const { value } = found({ ...sound, "requests.granted": [7, 2, 0, 0, 0, 0, 10] });
    expect(value.map(({ id }) => id)).toEqual(["requests-outcomes-sum/naturalPerson"]);
    expect(value[0]).toMatchObject({ expected: 8, actual: 9 });
    expect(value[0]?.evidence[0].figure).toBe("requests.granted/naturalPerson");
    expect(value[0] && findingMessage(value[0], "zh")).toBe(
      "表三“（七）总计”自然人列为9，各项结果之和为8，相差1。同时不符的还有表三“（一）予以公开”总计列的合计；如表三“（一）予以公开”自然人列不是7而是8，则均相符。数据不一致，请核实。",
    );
  });

  test("a total that breaks balance, outcomes and its row is told under the balance", () => {
    expect(brief({ ...sound, "requests.concluded": [9, 2, 0, 0, 0, 0, 12] })).toEqual([
      ["requests-balance/total", "error", "certain", 11, 12],
    ]);
  });

  test("two wrong cells far apart are two findings", () => {
    const ids = brief({
      ...sound,
      "requests.granted": [7, 2, 0, 0, 0, 0, 10],
      "requests.received": [9, 3, 0, 0, 0, 0, 11],
    }).map(([id]) => id);
    expect(ids).toEqual(["requests-balance/enterprise", "requests-outcomes-sum/naturalPerson"]);
  });

  test("a cell that a holding sum vouches for is not suspected, though it would mend two others", () => {
    const { value } = found({
      ...sound,
      "requests.granted": [8, 2, 0, 0, 0, 0, 9],
      "requests.carriedOut": [0, 0, 0, 0, 0, 0, 1],
    });
    expect(value.map(({ id, evidence }) => [id, evidence[0].figure])).toEqual([
      ["requests-balance/total", "requests.carriedOut/total"],
      ["requests-outcomes-sum/total", "requests.granted/total"],
    ]);
  });

  test("a column that is wrong in the same way as the totals stays two findings: no one cell mends both", () => {
    const ids = brief({ ...sound, "requests.granted": [14, 2, 0, 0, 0, 0, 16] }).map(([id]) => id);
    expect(ids).toEqual(["requests-outcomes-sum/naturalPerson", "requests-outcomes-sum/total"]);
  });

  test("an implied zero lowers it one step", () =>
    expect(brief({ "disputes.review": [1, 0, "", 0, 0] })).toEqual([
      ["disputes-sum/disputes.review", "warning", "likely", 1, 0],
    ]));

  test("a guess in the reading is never the report's error", () => {
    const report = tables({ "disputes.review": [1, 0, 0, 0, 0] });
    const guessed = new Map([...report.figures].map(([id, figure]) => [id, { ...figure, certain: false }]));
    const [finding] = runChecks([{ ...report, figures: guessed }], [sumsOfTables]).value;
    expect(finding).toMatchObject({ severity: "warning", certainty: "check-reading" });
    expect(finding && findingMessage(finding, "zh")).toMatch(/^可能是读取问题：/u);
  });

  test("a cell that was not read is no zero: a notice, no finding", () => {
    const { value, notices } = found({ "disputes.review": [5, null, 0, 0, 0] });
    expect(value).toEqual([]);
    expect(notices).toEqual([
      {
        code: "not-evaluated",
        rule: "disputes-sum",
        cells: ["disputes.review/total"],
        place: { file: "report-2023.txt" },
      },
    ]);
  });

  test("a row one cell to the left is a shift, not a wrong sum", () => {
    expect(brief({ "disputes.directSuit": [0, 0, 1, 1, 0] })).toEqual([
      [
        "column-shift/disputes",
        "warning",
        "check-reading",
        "0 0 0 0 0 0 0 0 1 1 0 0 0 0 0",
        "0 0 0 0 0 0 0 1 1 0 0 0 0 0 0",
      ],
    ]);
  });

  test("a shifted row takes the columns it broke with it", () => {
    // Row and both columns hold once the last number goes one place right.
    const rows = { ...sound, "requests.granted": [8, 2, 0, 0, 0, 10, 0] };
    expect(brief(rows).map(([id]) => id)).toEqual(["column-shift/requests.granted"]);
  });

  test("the single row of other handling takes the place of three", () => {
    const single = new Map(
      [...tables(sound).figures].filter(
        ([id]) => !id.startsWith("requests.otherHandling.") && !id.startsWith("requests.refused/"),
      ),
    );
    const figures = new Map([...single].map(([id, { value }]) => [id, value ?? 0]));
    figures.set("requests.otherHandling/total", 1);
    const report = reportOfFigures(figures, { edition: "2019" });
    expect(runChecks([report], [sumsOfTables]).value.map(({ id }) => id)).toEqual(["requests-outcomes-sum/total"]);
  });
});

const mutations = Number(process.env["TONGBI_RUNS"] ?? 200);

test(`each of ${mutations} cells of a sum moved by one is found, and the cell is named`, () => {
  for (let seed = 1; seed <= mutations; seed += 1) {
    const { figures, edition, year } = inventReport(seed);
    expect(
      runChecks([reportOfFigures(figures, { edition, year })], checks).value.filter(({ rule }) =>
        sumsOfTables.rules.includes(rule),
      ),
    ).toEqual([]);
    const random = seeded(seed).fork("mutation");
    const equations = equationsOf(edition, edition === "2019" ? "one" : "three");
    const equation = random.pick([equations[0] ?? never(), ...equations]);
    const id = random.pick([equation.terms[0] ?? never(), ...equation.terms, ...equation.equal]);
    const was = figures.get(id) ?? 0;
    const is = was === 0 || random.chance(0.5) ? was + 1 : was - 1;
    const broken = reportOfFigures(new Map(figures).set(id, is), { edition, year });
    const { value } = runChecks([broken], [sumsOfTables]);
    expect(
      value.map(({ severity }) => severity),
      `${seed}: ${id} ${was} → ${is}`,
    ).toEqual(["error"]);
    expect(
      value[0]?.evidence.map(({ figure }) => figure),
      `${seed}: ${id}`,
    ).toContain(id);
  }
});

function never(): never {
  throw new Error("a sum without terms");
}
