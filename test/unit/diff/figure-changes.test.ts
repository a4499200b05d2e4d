import { describe, expect, test } from "vitest";
import { diffFigures } from "../../../src/diff/figure-changes.ts";
import { figureIds } from "../../../src/glossary/figure-words.ts";
import type { FigureChange } from "../../../src/model/comparison.ts";
import type { EditionId, Figure } from "../../../src/model/report.ts";
import { drawReport, figure } from "../../support/labelled/report.ts";

function diff(
  before: readonly Figure[],
  after: readonly Figure[],
  editions: readonly [EditionId, EditionId] = ["2021", "2021"],
): ReadonlyMap<string, FigureChange> {
  const report = (figures: readonly Figure[], edition: EditionId, year: number) =>
    drawReport("# overview 总体情况", { figures, edition, year });
  const changes = diffFigures(report(before, editions[0], 2022), report(after, editions[1], 2023));
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length);
  return new Map(changes.map((change) => [change.id, change]));
}

const pick = (change: FigureChange | undefined) =>
  change && {
    basis: change.basis,
    before: change.before?.value,
    after: change.after?.value,
    ...("delta" in change ? { delta: change.delta, percent: change.percent } : {}),
  };
const kinds = (change: FigureChange | undefined) => change?.notes.map(({ kind }) => kind);

describe("like and like", () => {
  const id = "requests.received/total";
  test.each([
    ["a rise", 38, 46, 8, 21.05],
    ["a fall to nothing", 4, 0, -4, -100],
    ["a rise from nothing has no percent", 0, 2, 2, null],
    ["no change", 31, 31, 0, 0],
    ["a sixth, half up at the second place", 600, 700, 100, 16.67],
  ])("%s", (_, before, after, delta, percent) => {
    expect(pick(diff([figure(id, before)], [figure(id, after)]).get(id))).toEqual({
      basis: "same",
      before,
      after,
      delta,
      percent,
    });
  });

  test("money is subtracted exactly, in the after side's unit", () => {
    const fees = "proactive.fees/amount";
    const exact = diff([figure(fees, "8560.0897", { unit: "万元" })], [figure(fees, "8560.0898", { unit: "万元" })]);
    expect(pick(exact.get(fees))).toMatchObject({ delta: 0.0001, percent: 0 });
    const converted = diff(
      [figure(fees, "379460.00元", { value: 379460, unit: "元" })],
      [figure(fees, "40", { unit: "万元" })],
    );
    expect(pick(converted.get(fees))).toMatchObject({ before: 379460, after: 40, delta: 2.054, percent: 5.41 });
  });

  test("signed changes of a count", () => {
    const change = "proactive.licensing/itemsChange";
    const changes = diff([figure(change, -6)], [figure(change, "+1036", { value: 1036 })], ["2019", "2019"]);
    expect(pick(changes.get(change))).toEqual({
      basis: "same",
      before: -6,
      after: 1036,
      delta: 1042,
      percent: -17366.67,
    });
  });

  test("an amount whose unit nobody printed is not subtracted", () => {
    const amount = "proactive.procurement/amount";
    const side = (raw: number) => [figure(amount, raw, { unit: null })];
    const change = diff(side(8040), side(984361), ["2019", "2019"]).get(amount);
    expect(pick(change)).toMatchObject({ basis: "same", delta: null, percent: null });
    expect(kinds(change)).toEqual(["unit-unknown"]);
  });
});

describe("what was not printed or not read", () => {
  const id = "requests.granted/naturalPerson";
  test("an implied zero has a delta, and says so", () => {
    const change = diff([figure(id, "/")], [figure(id, 3)]).get(id);
    expect(pick(change)).toMatchObject({ delta: 3, percent: null });
    expect(kinds(change)).toEqual(["implied-zero"]);
  });

  test.each([
    ["unreadable", "not-read"],
    ["missing", "not-read"],
    ["unfilled", "unfilled"],
  ] as const)("%s has no delta", (status, kind) => {
    const change = diff([figure(id, 5)], [figure(id, null, { value: null, status })]).get(id);
    expect(pick(change)).toMatchObject({ basis: "same", before: 5, after: null, delta: null, percent: null });
    expect(change?.notes).toEqual([{ kind, side: "after" }]);
  });

  test("a table that one report lacks is not read there, never zero", () => {
    const change = diff([figure(id, 5)], []).get(id);
    expect(pick(change)).toMatchObject({ basis: "same", after: null, delta: null });
    expect(change?.notes).toEqual([{ kind: "not-read", side: "after" }]);
  });

  test("a guess keeps its delta and asks to check the reading", () => {
    const change = diff([figure(id, 5, { certain: false })], [figure(id, 7)]).get(id);
    expect(pick(change)).toMatchObject({ delta: 2, percent: 40 });
    expect(kinds(change)).toEqual(["check-reading"]);
  });
});

describe("from the 2019 form to that of 2021", () => {
  const over = (before: readonly Figure[], after: readonly Figure[]) => diff(before, after, ["2019", "2021"]);

  test("renamed under the after side's id, redefined without a delta", () => {
    const changes = over(
      [figure("proactive.regulations/newlyMade", 6), figure("proactive.regulations/totalPublished", 11)],
      [figure("proactive.regulations/issued", 3), figure("proactive.regulations/inForce", 3)],
    );
    expect(pick(changes.get("proactive.regulations/issued"))).toEqual({
      basis: "renamed",
      before: 6,
      after: 3,
      delta: -3,
      percent: -50,
    });
    expect(pick(changes.get("proactive.regulations/inForce"))).toEqual({ basis: "redefined", before: 11, after: 3 });
  });

  test("kinds of fees never meet an amount of money", () => {
    const changes = over([figure("proactive.fees/itemsLastYear", 2)], [figure("proactive.fees/amount", 7816)]);
    expect(pick(changes.get("proactive.fees/itemsLastYear"))).toEqual({
      basis: "removed",
      before: 2,
      after: undefined,
    });
    expect(pick(changes.get("proactive.fees/amount"))).toEqual({ basis: "added", before: undefined, after: 7816 });
  });
});

describe("other handling", () => {
  const whole = "requests.otherHandling/total";
  const parts = ["notCorrected", "feeUnpaid", "other"].map((row) => `requests.otherHandling.${row}/total`);
  const three = (...values: readonly (number | null)[]) => parts.map((id, at) => figure(id, values[at] ?? null));

  test.each<[string, readonly [EditionId, EditionId]]>([
    ["across the forms", ["2019", "2021"]],
    ["inside one form, where an office kept the single row", ["2021", "2021"]],
  ])("one row against three: their sum, with its parts, %s", (_, editions) => {
    const changes = diff([figure(whole, 4)], three(1, 0, 4), editions);
    expect(pick(changes.get(whole))).toEqual({ basis: "sum", before: 4, after: 5, delta: 1, percent: 25 });
    expect(changes.get(whole)?.after?.parts).toEqual(parts);
    expect(parts.map((id) => pick(changes.get(id)))).toEqual([
      { basis: "added", before: undefined, after: 1 },
      { basis: "added", before: undefined, after: 0 },
      { basis: "added", before: undefined, after: 4 },
    ]);
  });

  test("three rows against one", () => {
    const changes = diff(three(1, 0, 4), [figure(whole, 2)]);
    expect(pick(changes.get(whole))).toEqual({ basis: "sum", before: 5, after: 2, delta: -3, percent: -60 });
    expect(changes.get(whole)?.before?.parts).toEqual(parts);
    expect(changes.get(parts[0] ?? "")?.basis).toBe("removed");
  });

  test("a part that was not read makes the sum unknown, not smaller", () => {
    const change = diff([figure(whole, 4)], three(1, null, 4)).get(whole);
    expect(pick(change)).toEqual({ basis: "sum", before: 4, after: null, delta: null, percent: null });
    expect(change?.notes).toContainEqual({ kind: "not-read", side: "after" });
  });
});

describe("suspected column shift", () => {
  const columns = ["upheld", "corrected", "other", "pending", "total"];
  const row = (values: string) =>
    values
      .split("|")
      .flatMap((block, at) =>
        [...block.replaceAll(" ", "")].map((digit, column) =>
          figure(`disputes.${["review", "directSuit", "suitAfterReview"][at]}/${columns[column]}`, digit),
        ),
      );
  const sound = row("0 0 0 0 0|0 0 0 1 1|0 0 0 0 0");

  test("one run of cells off by one: no delta in the whole row, the raw cells stay", () => {
    const changes = diff(sound, row("0 0 0 0 0|0 0 1 1 0|0 0 0 0 0"));
    const change = changes.get("disputes.directSuit/other");
    expect(pick(change)).toMatchObject({ before: 0, after: 1, delta: null, percent: null });
    expect(change?.notes).toEqual([{ kind: "column-shift", side: "after" }]);
    expect(changes.get("disputes.review/total")).toMatchObject({ delta: null });
  });

  const applicants = [
    "naturalPerson",
    "enterprise",
    "research",
    "publicInterest",
    "legalService",
    "otherOrganisation",
    "total",
  ];
  const rowIds = [
    ...new Set(
      figureIds("2021")
        .filter((id) => id.startsWith("requests."))
        .map((id) => id.split("/")[0]),
    ),
  ];

  /** Table 3 with these rows; all others are nought. */
  const table = (rows: Readonly<Record<string, string>>) =>
    rowIds.flatMap((id) =>
      applicants.map((column, at) => figure(`${id}/${column}`, [...(rows[id ?? ""] ?? "0000000")][at] ?? "0")),
    );
  const around = (row: string) => ({ "requests.received": row, "requests.concluded": row });

  test("a row of table 3 whose columns a shift mends", () => {
    const shifted = table({ ...around("0300003"), "requests.granted": "3000030" });
    const changes = diff(table({}), shifted);
    expect(changes.get("requests.granted/naturalPerson")).toMatchObject({ delta: null });
    expect(changes.get("requests.granted/naturalPerson")?.notes).toEqual([{ kind: "column-shift", side: "after" }]);
    expect(changes.get("requests.concluded/enterprise")).toMatchObject({ delta: 3 });
  });

  test("not one that would break a column which holds", () => {
    const misprinted = table({ ...around("3000030"), "requests.granted": "3000030" });
    expect(diff(table({}), misprinted).get("requests.granted/naturalPerson")).toMatchObject({ delta: 3 });
  });

  test("sums that no shift repairs are left to the checks", () => {
    const changes = diff(sound, row("5 1 0 0 0|0 0 0 1 1|0 0 0 0 0"));
    expect(pick(changes.get("disputes.review/upheld"))).toMatchObject({ delta: 5 });
    expect(kinds(changes.get("disputes.review/upheld"))).toEqual([]);
  });

  test("sums that hold need no repair", () => {
    expect(kinds(diff(sound, sound).get("disputes.directSuit/pending"))).toEqual([]);
  });
});

test("a report without an official form pairs nothing: the other's figures stand alone", () => {
  const changes = diff([], [figure("requests.received/total", 5)], ["pre2019", "2021"]);
  expect([...changes.values()].map(pick)).toEqual([{ basis: "added", before: undefined, after: 5 }]);
});

test("two reports without tables have nothing to compare", () => {
  const report = drawReport("# overview 总体情况");
  expect(diffFigures(report, report)).toEqual([]);
});
