import { expect, test } from "vitest";
import { citation } from "../../../src/check/citation.ts";
import { runChecks } from "../../../src/check/run-checks.ts";
import { writtenReport } from "../../support/written-report.ts";

const found = async (preamble: string, edition: "2019" | "2021" = "2021") =>
  runChecks([await writtenReport({ preamble, edition, year: edition === "2019" ? 2020 : 2023 })], [citation]).value;

const form2021 = "《中华人民共和国政府信息公开工作年度报告格式》";
const form2019 = "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》";

test.each([
  ["no notice", "根据条例编制本报告。", []],
  ["both belong together", `根据${form2021}（国办公开办函〔2021〕30号）编制本报告。`, []],
  ["the title alone", `根据${form2021}编制本报告。`, []],
  [
    "as it was sent out",
    "根据《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编制。",
    [],
  ],
  [
    "both notices, each with its own",
    `根据${form2019}（国办公开办函〔2019〕60号）、${form2021}（国办公开办函〔2021〕30号）编制。`,
    [],
  ],
  [
    "the old title, the new number",
    `根据${form2019}（国办公开办函〔2021〕30号）编制。`,
    ["citation/number likely 国办公开办函〔2019〕60号"],
  ],
  [
    "the new title, the old number",
    `根据${form2021}（国办公开办函〔2019〕60号）编制。`,
    ["citation/number likely 国办公开办函〔2021〕30号"],
  ],
  [
    "a number that no notice has",
    `根据${form2021}（国办公开办函〔2019〕30号）编制。`,
    ["citation/number likely 国办公开办函〔2021〕30号"],
  ],
  [
    "brackets lost",
    `根据${form2019}（国办公开办函202130号）编制。`,
    ["citation/number check-reading 国办公开办函〔2019〕60号"],
  ],
  [
    "the number far from the title",
    `根据${form2019}和省、市关于做好年度报告编制工作的要求以及本县实施细则，依照国办公开办函〔2021〕30号编制。`,
    [],
  ],
  [
    "the old notice, the new tables",
    `根据${form2019}（国办公开办函〔2019〕60号）编制。`,
    ["citation/tables likely 国办公开办函〔2021〕30号"],
  ],
])("%s", async (_, preamble, expected) => {
  const findings = await found(preamble);
  expect(findings.map((one) => `${one.id} ${one.certainty} ${one.expected}`)).toEqual(expected);
});

test("the new notice, the old tables", async () => {
  const findings = await found(`根据${form2021}（国办公开办函〔2021〕30号）编制。`, "2019");
  expect(findings.map(({ id }) => id)).toEqual(["citation/tables"]);
});

test("a citation broken over lines is read as one", async () => {
  const text = `本报告由青岚县水利局按照《中华人民共和国政府信息公开条例》和${form2019}（国办公开办\n函〔2021〕30号）要求编制。`;
  expect((await found(text)).map(({ id }) => id)).toEqual(["citation/number"]);
});
