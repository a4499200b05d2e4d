import { expect, test } from "vitest";
import { equationsOf, otherHandlingOf } from "../../../src/glossary/equations.ts";
import type { Figure } from "../../../src/model/report.ts";

const place = { file: "report.docx" };
const figure = (id: string, status: Figure["status"]): [string, Figure] => [
  id,
  { id, raw: "0", value: 0, unit: "件", status, certain: true, place },
];

test("the 2021 form has 7 balances, 7 sums of outcomes, 25 of applicants and 3 of disputes", () => {
  const rules = equationsOf("2021", "three").map(({ rule }) => rule);
  const count = (wanted: string) => rules.filter((rule) => rule === wanted).length;
  expect([count("requests-balance"), count("requests-outcomes-sum")]).toEqual([7, 7]);
  expect([count("requests-applicants-sum"), count("disputes-sum")]).toEqual([25, 3]);
});

test("a single row of other handling is one term among the outcomes, whatever the edition", () => {
  for (const edition of ["2019", "2021"] as const) {
    const sum = equationsOf(edition, "one").find(
      ({ rule, cell }) => rule === "requests-outcomes-sum" && cell === "total",
    );
    expect(sum?.terms).toHaveLength(2 + 8 + 3 + 5 + 1);
    expect(sum?.terms.at(-1)).toBe("requests.otherHandling/total");
    expect(sum?.equal).toEqual(["requests.concluded/total"]);
  }
});

test("what came in is what was concluded and what goes on", () => {
  expect(equationsOf("2019", "one")[0]).toEqual({
    rule: "requests-balance",
    cell: "naturalPerson",
    terms: ["requests.received/naturalPerson", "requests.carriedIn/naturalPerson"],
    equal: ["requests.concluded/naturalPerson", "requests.carriedOut/naturalPerson"],
  });
});

test("an older report has no sums", () => expect(equationsOf("pre2019", "one")).toEqual([]));

test("a subtotal that was computed is no printed row", () => {
  expect(otherHandlingOf(new Map([figure("requests.otherHandling/total", "stated")]))).toBe("one");
  expect(otherHandlingOf(new Map([figure("requests.otherHandling/total", "derived")]))).toBe("three");
  expect(otherHandlingOf(new Map())).toBe("three");
});
