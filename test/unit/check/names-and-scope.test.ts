import { expect, test } from "vitest";
import { agencyName } from "../../../src/check/agency-name.ts";
import type { Check } from "../../../src/check/define-check.ts";
import { runChecks } from "../../../src/check/run-checks.ts";
import { scopeWord } from "../../../src/check/scope-word.ts";
import { findingMessage } from "../../../src/glossary/rule-words.ts";
import { type Written, writtenReport } from "../../support/written-report.ts";

const told = (check: Check) => async (written: Written) =>
  runChecks([await writtenReport(written)], [check]).value.map(({ id }) => id);

const drawnUp = (name: string): string => `本报告由${name}按照《中华人民共和国政府信息公开条例》要求编制。`;
const street = "青岚县临川湖街道办事处";

test.each<[string, Written, string[]]>([
  ["its own name everywhere", { preamble: drawnUp("青岚县水利局"), signature: "青岚县水利局\n2024年1月12日" }, []],
  ["its short name", { agency: "青岚县住房和城乡建设局", preamble: drawnUp("青岚县住建局") }, []],
  ["its office signs", { signature: "青岚县水利局办公室\n2024年1月12日" }, []],
  ["a government's office draws up", { agency: "鹿泽县人民政府", preamble: drawnUp("鹿泽县人民政府办公室") }, []],
  ["the city before the county", { agency: "澄屿区人民政府", preamble: drawnUp("苇川市澄屿区人民政府办公室") }, []],
  ["another bureau draws up", { preamble: drawnUp("青岚县教育局") }, ["agency-name/青岚县教育局"]],
  ["another county's signs", { signature: "鹿泽县水利局\n2024年1月12日" }, ["agency-name/鹿泽县水利局"]],
  [
    "another county's office draws up",
    { agency: "鹿泽县人民政府", preamble: drawnUp("禾汀县人民政府办公室") },
    ["agency-name/禾汀县人民政府办公室"],
  ],
  [
    "a slip of one letter",
    { agency: "青岚县农业农村局", signature: "青岚县农亚农村局\n2024年1月12日" },
    ["agency-name/青岚县农亚农村局"],
  ],
  [
    "another opens the overview",
    { agency: street, overview: "2023年，青岚县水利局认真贯彻落实条例，公开信息86条。" },
    ["agency-name/青岚县水利局"],
  ],
  [
    "another counts its requests",
    { overview: "公开信息86条。2023年，青岚县教育局共收到申请3件。" },
    ["agency-name/青岚县教育局"],
  ],
  ["superiors lead", { overview: "2023年，在县委、县政府的领导下，县政府高度重视，青岚县水利局认真落实条例。" }, []],
  ["a partner trains", { overview: "2023年，我局认真落实条例。县司法局组织培训3次，参加全县会议。" }, []],
  ["a name inside a title", { overview: "我局认真落实《鹿泽县水利局认真落实条例的经验》。" }, []],
  ["its own short name opens", { agency: "青岚县住房和城乡建设局", overview: "2023年，县住建局认真落实条例。" }, []],
  [
    "parts of a county report their work",
    { agency: "鹿泽县人民政府", overview: "全县共收到申请3件。鹿泽县教育局认真落实条例，各部门汇总。" },
    [],
  ],
])("agency: %s", async (_, written, expected) => {
  expect(await told(agencyName)(written)).toEqual(expected);
});

test.each<[string, string, string, string[]]>([
  ["a bureau's own word", "青岚县水利局", "我局、我单位、我县", []],
  ["a commission's in a bureau", "青岚县水利局", "我委高度重视", ["agency-name/我委"]],
  ["a bureau's in a street", street, "我局高度重视", ["agency-name/我局"]],
  ["a town's in a street", street, "我镇高度重视", ["agency-name/我镇"]],
  ["a commission's in a commission", "青岚县卫生健康委员会", "我委高度重视", []],
  ["words that only look so", "青岚县水利局", "自我委屈、我委托他人、我镇静应对", []],
  ["a quoted voice", "青岚县水利局", "开展“我镇我建言”活动", []],
])("self-word: %s", async (_, agency, overview, expected) => {
  expect(await told(agencyName)({ agency, overview: `2023年，${overview}。` })).toEqual(expected);
});

test.each<[string, string, string, string[]]>([
  ["a street trains the county", street, "组织开展全县政务公开业务培训3次。", ["scope-word/全县"]],
  ["a town sums up the city", "澄屿市白鹭汀镇人民政府", "汇总全市各单位信息。", ["scope-word/全市"]],
  ["a bureau may", "青岚县水利局", "组织开展全县水利系统培训3次。", []],
  ["a street takes part", street, "参加全县政务公开业务培训3次。", []],
  ["a street is ranked", street, "政务公开工作在全县排名第二。", []],
  ["the county's demands", street, "按照全县政务公开工作会议要求，规范栏目。", []],
  ["the name of a document", street, "落实《关于加强全县政务公开工作的通知》，开展培训。", []],
  ["the whole market, the whole area", street, "推动全市场主体登记和全区域治理公开。", []],
  ["a platform of the province", street, "通过全省一体化政务服务平台公开信息，依托全县政府网站办理。", []],
  ["its own whole", street, "组织开展全街道培训3次。", []],
])("scope: %s", async (_, agency, overview, expected) => {
  expect(await told(scopeWord)({ agency, overview })).toEqual(expected);
});

test("what is said quotes the clause and asks to check", async () => {
  const overview = "加强学习，组织开展全县政务公开业务培训，参加培训96人次。";
  const [finding] = runChecks([await writtenReport({ agency: street, overview })], [scopeWord]).value;
  expect(finding && findingMessage(finding, "zh")).toBe(
    "“组织开展全县政务公开业务培训”说的是“全县”，与本单位的范围不符，请核对。",
  );
});
