import { describe, expect, test } from "vitest";
import { type CrosswalkRow, crosswalk, crosswalkNote } from "../../../src/glossary/crosswalk.ts";
import { figureIds } from "../../../src/glossary/figure-words.ts";

const spell = ({ before, after, basis }: CrosswalkRow) => `${before.join("+")} ${basis} ${after.join("+")}`;
const rowOf = (rows: readonly CrosswalkRow[], id: string) => rows.filter((row) => row.id === id).map(spell);

describe.each([
  ["2019", "2021"],
  ["2021", "2019"],
  ["2019", "2019"],
  ["2021", "2021"],
] as const)("from %s to %s", (before, after) => {
  const rows = crosswalk(before, after);

  test("every official figure of both sides has its place", () => {
    const sides = {
      before: new Set(rows.flatMap((row) => row.before)),
      after: new Set(rows.flatMap((row) => row.after)),
    };
    expect(figureIds(before).filter((id) => !sides.before.has(id))).toEqual([]);
    expect(figureIds(after).filter((id) => !sides.after.has(id))).toEqual([]);
  });

  test("keys are unique, and every change of form has a note in both languages", () => {
    expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
    for (const { key, basis } of rows) {
      expect([key, crosswalkNote(key, "zh") === null, crosswalkNote(key, "en") === null]).toEqual([
        key,
        basis === "same",
        basis === "same",
      ]);
    }
  });
});

test.each([
  ["proactive.regulations/issued", ["proactive.regulations/newlyMade renamed proactive.regulations/issued"]],
  ["proactive.regulations/inForce", ["proactive.regulations/totalPublished redefined proactive.regulations/inForce"]],
  ["proactive.licensing/decisions", ["proactive.licensing/decisions renamed proactive.licensing/decisions"]],
  ["proactive.fees/amount", [" added proactive.fees/amount"]],
  ["proactive.fees/itemsLastYear", ["proactive.fees/itemsLastYear removed "]],
  ["proactive.procurement/amount", ["proactive.procurement/amount removed "]],
  ["requests.received/total", ["requests.received/total same requests.received/total"]],
  ["requests.refused/total", ["requests.refused/total same requests.refused/total"]],
  [
    "requests.otherHandling/total",
    [
      "requests.otherHandling/total sum requests.otherHandling.notCorrected/total+requests.otherHandling.feeUnpaid/total+requests.otherHandling.other/total",
    ],
  ],
  ["requests.otherHandling.other/total", [" added requests.otherHandling.other/total"]],
  ["disputes.review/total", ["disputes.review/total same disputes.review/total"]],
])("2019 to 2021: %s", (id, expected) => expect(rowOf(crosswalk("2019", "2021"), id)).toEqual(expected));

test("a single row of other handling meets three inside one edition too, in either direction", () => {
  const parts = ["notCorrected", "feeUnpaid", "other"].map((part) => `requests.otherHandling.${part}/total`).join("+");
  const id = "requests.otherHandling/total";
  expect(rowOf(crosswalk("2021", "2021", { before: "three", after: "one" }), id)).toEqual([`${parts} sum ${id}`]);
  expect(rowOf(crosswalk("2021", "2021", { before: "one", after: "three" }), id)).toEqual([`${id} sum ${parts}`]);
  expect(rowOf(crosswalk("2019", "2021", { before: "one", after: "one" }), id)).toEqual([`${id} same ${id}`]);
});

test("a report before 2019 pairs nothing", () => {
  expect([crosswalk("pre2019", "2021"), crosswalk("2019", "pre2019")]).toEqual([[], []]);
});

test("notes know the direction", () => {
  expect(crosswalkNote("2019>2021/added/proactive.fees/amount", "zh")).toBe("新格式改填收费金额（万元），上年无此项");
  expect(crosswalkNote("2021>2019/removed/proactive.fees/amount", "zh")).toBe("本年所用的旧格式无此项");
  expect(crosswalkNote("unknown", "zh")).toBeNull();
});
