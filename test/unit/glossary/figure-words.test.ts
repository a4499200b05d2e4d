import { expect, test } from "vitest";
import {
  columnLabel,
  derivedIds,
  figureIds,
  figureTitle,
  formUnit,
  rowLabel,
} from "../../../src/glossary/figure-words.ts";

test("the form of each edition: 14 × 4, 28 rows and 15 numbers; 18 rows, 26 rows and 15 numbers", () => {
  expect(figureIds("2021")).toHaveLength(6 + 1 + 2 + 1 + 25 * 7 + 15);
  expect(figureIds("2019")).toHaveLength(6 + 6 + 6 + 2 + 2 + 23 * 7 + 15);
  expect(figureIds("pre2019")).toEqual([]);
});

test("figures stand in the order of the form", () => {
  expect(figureIds("2021").slice(0, 4)).toEqual([
    "proactive.regulations/issued",
    "proactive.regulations/repealed",
    "proactive.regulations/inForce",
    "proactive.normativeDocuments/issued",
  ]);
  expect(figureIds("2019").at(-1)).toBe("disputes.suitAfterReview/total");
});

test.each([
  ["requests.concluded/naturalPerson", "表三“（七）总计”自然人列", "Table 3, Concluded, total, Individuals"],
  ["requests.refused/total", "表三“（三）不予公开”合计总计列", "Table 3, Refused (subtotal), Total"],
  [
    "requests.otherHandling.other/otherOrganisation",
    "表三“（六）其他处理3.其他”其他列",
    "Table 3, Other handling: Other, Other organisations",
  ],
  ["requests.partlyGranted/total", "表三“（二）部分公开”总计列", "Table 3, Partly granted, Total"],
  [
    "proactive.fees/amount",
    "表二“行政事业性收费”本年收费金额列",
    "Table 2, Administrative charges, Amount (10,000 yuan)",
  ],
  [
    "proactive.normativeDocuments/newlyMade",
    "表二“规范性文件”本年新制作数量列",
    "Table 2, Normative documents, Newly made",
  ],
  ["disputes.directSuit/pending", "表四“未经复议直接起诉”尚未审结列", "Table 4, Direct suit, Pending"],
  ["nothing.of/this", "nothing.of/this", "nothing.of/this"],
])("%s has a title in both languages", (id, zh, en) => {
  expect([figureTitle(id, "zh"), figureTitle(id, "en")]).toEqual([zh, en]);
});

test("labels of row and column are as printed", () => {
  expect(rowLabel("proactive.normativeDocuments/issued", "zh")).toBe("行政规范性文件");
  expect(columnLabel("proactive.licensing/itemsChange", "zh")).toBe("本年增/减");
  expect(columnLabel("requests.received/research", "en")).toBe("Research bodies");
});

test("the form fixes the unit of counts and fees, not that of procurement", () => {
  expect(["proactive.fees/amount", "requests.received/total", "proactive.procurement/amount"].map(formUnit)).toEqual([
    "万元",
    "件",
    null,
  ]);
});

test("four groups of the 2021 form have subtotals, three of that of 2019", () => {
  expect([derivedIds("2021").length, derivedIds("2019").length]).toEqual([28, 21]);
  expect(derivedIds("2021")[0]?.[1]).toHaveLength(8);
});
