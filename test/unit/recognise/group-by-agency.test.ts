import { expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { groupByAgency } from "../../../src/recognise/group-by-agency.ts";
import { writtenReport } from "../../support/written-report.ts";

const plain = await writtenReport();
const of = (agency: string | null): Report => ({ ...plain, agency });
const grouped = (...agencies: readonly (string | null)[]): readonly string[] =>
  groupByAgency(agencies.map(of)).map((group) => group.map(({ agency }) => agency ?? "?").join(" + "));

test.each<[string, (string | null)[], string[]]>([
  ["none", [], []],
  ["one name", ["青岚县水利局", "青岚县水利局"], ["青岚县水利局 + 青岚县水利局"]],
  [
    "two agencies, in the order given",
    ["鹿泽县水利局", "青岚县水利局", "鹿泽县水利局"],
    ["鹿泽县水利局 + 鹿泽县水利局", "青岚县水利局"],
  ],
  ["a short form", ["青岚县住建局", "青岚县住房和城乡建设局"], ["青岚县住建局 + 青岚县住房和城乡建设局"]],
  ["a name without its district", ["县水利局", "青岚县水利局"], ["青岚县水利局 + 县水利局"]],
  [
    "one that two could mean",
    ["县水利局", "青岚县水利局", "鹿泽县水利局"],
    ["县水利局", "青岚县水利局", "鹿泽县水利局"],
  ],
  [
    "a government and its office",
    ["青岚县人民政府", "青岚县人民政府办公室"],
    ["青岚县人民政府", "青岚县人民政府办公室"],
  ],
  ["no names", [null, null], ["?", "?"]],
])("%s", (_, agencies, expected) => expect(grouped(...agencies)).toEqual(expected));
