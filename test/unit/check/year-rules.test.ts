import { describe, expect, test } from "vitest";
import { carryOver } from "../../../src/check/carry-over.ts";
import type { Check } from "../../../src/check/define-check.ts";
import { inForceStock } from "../../../src/check/in-force-stock.ts";
import { itemStock } from "../../../src/check/item-stock.ts";
import { largeChange } from "../../../src/check/large-change.ts";
import { runChecks } from "../../../src/check/run-checks.ts";
import { findingMessage } from "../../../src/glossary/rule-words.ts";
import type { Report } from "../../../src/model/report.ts";
import { inventReport } from "../../support/generate/model.ts";
import { reportOfFigures } from "../../support/report-of-figures.ts";

type Cells =
  Parameters<typeof reportOfFigures>[0] extends ReadonlyMap<string, infer C> ? Readonly<Record<string, C>> : never;

/** The tables of 2022 or 2023, all zeros but for the cells named. */
function year(edition: "2019" | "2021", of: number, cells: Cells): Report {
  const ids = [...inventReport(1, { edition }).figures.keys()];
  return reportOfFigures(new Map([...ids.map((id) => [id, 0] as const), ...Object.entries(cells)]), {
    edition,
    year: of,
  });
}

const pair = (check: Check, before: Cells, after: Cells, edition: "2019" | "2021" = "2021") =>
  runChecks([year(edition, 2022, before), year(edition, 2023, after)], [check]);

const brief = (found: ReturnType<typeof pair>) =>
  found.value.map(({ id, severity, certainty, expected, actual }) => [id, severity, certainty, expected, actual]);

describe("carry-over", () => {
  const out = { "requests.carriedOut/naturalPerson": 2, "requests.carriedOut/total": 2 };

  test("what goes out comes in", () => {
    const into = { "requests.carriedIn/naturalPerson": 2, "requests.carriedIn/total": 2 };
    expect(pair(carryOver, out, into)).toEqual({ value: [], notices: [] });
  });

  test("a total that differs is an error, and names the columns that differ with it", () => {
    const found = pair(carryOver, out, { "requests.carriedIn/naturalPerson": 1, "requests.carriedIn/total": 1 });
    expect(brief(found)).toEqual([["carry-over/total", "error", "certain", 2, 1]]);
    expect(found.value[0]?.evidence.map(({ figure, report }) => [figure, report])).toEqual([
      ["requests.carriedOut/total", "report-2022.txt"],
      ["requests.carriedIn/total", "report-2023.txt"],
      ["requests.carriedOut/naturalPerson", "report-2022.txt"],
      ["requests.carriedIn/naturalPerson", "report-2023.txt"],
    ]);
    expect(found.value[0] && findingMessage(found.value[0], "zh")).toBe(
      "上年表三“四、结转下年度继续办理”总计列为2，本年表三“二、上年结转政府信息公开申请数量”总计列为1，相差1。自然人列也不一致。数据不一致，请核实。",
    );
  });

  test("applicants classed anew under one total are warnings", () =>
    expect(brief(pair(carryOver, out, { "requests.carriedIn/enterprise": 2, "requests.carriedIn/total": 2 }))).toEqual([
      ["carry-over/naturalPerson", "warning", "certain", 2, 0],
      ["carry-over/enterprise", "warning", "certain", 0, 2],
    ]));

  test("an empty total is the sum of its parts", () => {
    const empty = { status: "unfilled", value: null, raw: "" } as const;
    const before = { "requests.carriedOut/naturalPerson": 2, "requests.carriedOut/total": empty };
    expect(
      brief(pair(carryOver, before, { "requests.carriedIn/naturalPerson": 2, "requests.carriedIn/total": 3 })),
    ).toEqual([["carry-over/total", "error", "certain", 2, 3]]);
  });

  test("a slash against a number is a warning", () =>
    expect(brief(pair(carryOver, { "requests.carriedOut/total": "/" }, { "requests.carriedIn/total": 1 }))).toEqual([
      ["carry-over/total", "warning", "likely", 0, 1],
    ]));

  test("what was not read is not judged, and said so", () => {
    const found = pair(carryOver, { "requests.carriedOut/total": null }, { "requests.carriedIn/total": 3 });
    expect(found.value).toEqual([]);
    expect(found.notices).toMatchObject([
      { code: "not-evaluated", rule: "carry-over", cells: ["requests.carriedIn/total"] },
    ]);
  });

  test("holds across the editions", () => {
    const found = runChecks([year("2019", 2020, out), year("2021", 2021, {})], [carryOver]);
    expect(found.value.map(({ id }) => id)).toEqual(["carry-over/total"]);
  });

  test.each([
    ["years two apart", 2024, "own"],
    ["one year twice", 2022, "own"],
    ["an office against an area", 2023, "area"],
  ] as const)("is silent for %s", (_, afterYear, scope) => {
    const after = { ...year("2021", afterYear, {}), scope };
    expect(runChecks([year("2021", 2022, out), after], [carryOver]).value).toEqual([]);
  });

  test("goes through every two neighbours of a series, in whatever order they come", () => {
    const series = [year("2021", 2024, {}), year("2021", 2022, out), year("2021", 2023, {}), year("2021", 2020, out)];
    expect(runChecks(series, [carryOver]).value.map(({ evidence }) => evidence[1]?.report)).toEqual([
      "report-2023.txt",
    ]);
  });
});

describe("in-force-stock", () => {
  const row = "proactive.normativeDocuments";
  const before = { [`${row}/inForce`]: 3 };

  test("last year's, with those issued, without those repealed", () =>
    expect(
      pair(inForceStock, before, { [`${row}/issued`]: 8, [`${row}/repealed`]: 1, [`${row}/inForce`]: 10 }).value,
    ).toEqual([]));

  test("does not follow on", () => {
    const found = pair(inForceStock, before, { [`${row}/issued`]: 8, [`${row}/inForce`]: 8 });
    expect(brief(found)).toEqual([[`in-force-stock/${row}`, "warning", "certain", 11, 8]]);
    expect(found.value[0] && findingMessage(found.value[0], "zh")).toBe(
      "表二“行政规范性文件”：上年现行有效3件，加本年制发8件，减本年废止0件，为11件；本年现行有效件数为8，相差3。数据不一致，请核实。",
    );
  });

  test("a clearing with just the missing number is quoted, and it is only worth a look", () => {
    const text = "全年制发文件8件。开展文件清理，宣布失效3件。";
    const place = { file: "report-2023.txt", section: "proactive", paragraph: 4 };
    const block = { id: "proactive#1", kind: "paragraph", text, breaks: [], place } as const;
    const section = {
      id: "proactive",
      title: "",
      printed: null,
      ordinal: 2,
      level: 1,
      parent: null,
      place,
      blocks: [block],
    };
    const after = year("2021", 2023, { [`${row}/issued`]: 8, [`${row}/inForce`]: 8 });
    const found = runChecks([year("2021", 2022, before), { ...after, sections: [section] }], [inForceStock]);
    expect(brief(found)).toEqual([[`in-force-stock/${row}`, "info", "likely", 11, 8]]);
    expect(found.value[0]?.evidence.at(-1)).toEqual({
      report: "report-2023.txt",
      place,
      quote: "开展文件清理，宣布失效3件。",
    });
  });

  test("says nothing between the editions: the columns mean different things", () =>
    expect(
      runChecks([year("2019", 2020, { [`${row}/totalPublished`]: 11 }), year("2021", 2021, {})], [inForceStock]).value,
    ).toEqual([]));
});

describe("item-stock", () => {
  const before = { "proactive.licensing/itemsLastYear": 6, "proactive.licensing/itemsChange": -6 };

  test("the next year opens with what is left", () => expect(pair(itemStock, before, {}, "2019").value).toEqual([]));

  test("another opening is a warning", () =>
    expect(brief(pair(itemStock, before, { "proactive.licensing/itemsLastYear": 4 }, "2019"))).toEqual([
      ["item-stock/proactive.licensing", "warning", "certain", 0, 4],
    ]));
});

describe("large-change", () => {
  const change = (id: string, from: number, to: number) =>
    pair(largeChange, { [id]: from }, { [id]: to }).value.map(({ facts, severity }) => [
      severity,
      facts["delta"],
      facts["percent"],
    ]);

  test.each([
    ["a third more, and thirty", "proactive.licensing/decisions", 100, 130, [["info", 30, 30]]],
    ["thirty more of very many", "proactive.licensing/decisions", 101, 131, []],
    ["a third more of few", "proactive.licensing/decisions", 10, 25, []],
    ["out of nothing", "disputes.review/upheld", 0, 30, [["info", 30, null]]],
    ["less than thirty out of nothing", "proactive.licensing/decisions", 0, 29, []],
    ["a few left of many", "proactive.licensing/decisions", 27, 1, [["info", -26, -96.3]]],
    ["a twentieth part of a great amount", "proactive.fees/amount", 1000, 1050, []],
    ["an amount that grew by half", "proactive.fees/amount", 20.5, 30.75, [["info", 10.25, 50]]],
  ] as const)("%s", (_, id, from, to, expected) => expect(change(id, from, to)).toEqual(expected));

  test("no rise is told from a total that its own parts contradict", () =>
    expect(
      pair(largeChange, { "disputes.review/upheld": 40 }, { "disputes.review/upheld": 40, "disputes.review/total": 40 })
        .value,
    ).toEqual([]));

  test("of a kind of applicant alone nothing is asked", () =>
    expect(change("requests.received/naturalPerson", 0, 90)).toEqual([]));

  test("between the editions a number of fees and an amount of fees are two things", () =>
    expect(
      runChecks(
        [
          year("2019", 2020, { "proactive.fees/itemsLastYear": 0 }),
          year("2021", 2021, { "proactive.fees/amount": 7816 }),
        ],
        [largeChange],
      ).value,
    ).toEqual([]));

  test("one row of other handling meets three", () => {
    const rows = ["received", "otherHandling.other", "concluded"];
    const sound = rows.flatMap((row) => ["naturalPerson", "total"].map((column) => [`requests.${row}/${column}`, 40]));
    const after = year("2021", 2021, Object.fromEntries(sound));
    expect(runChecks([year("2019", 2020, {}), after], [largeChange]).value.map(({ id }) => id)).toEqual([
      "large-change/requests.received/total",
      "large-change/requests.otherHandling/total",
      "large-change/requests.concluded/total",
    ]);
  });
});
