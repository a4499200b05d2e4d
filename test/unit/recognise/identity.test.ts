import { describe, expect, test } from "vitest";
import type { Report } from "../../../src/model/report.ts";
import { isReport } from "../../../src/recognise/is-report.ts";
import { recognise } from "../../../src/recognise/recognise.ts";
import { sameAgency } from "../../../src/recognise/same-agency.ts";
import { documentOf } from "../../support/invented-document.ts";

const read = (text: string): Report => recognise(documentOf(text)).value;
const codes = (text: string): readonly string[] => recognise(documentOf(text)).notices.map(({ code }) => code);
const body = "一、总体情况\n各项工作有序推进。\n二、主动公开政府信息情况\n照常进行。\n六、其他需要报告的事项\n无。";

describe("title", () => {
  test.each([
    ["year behind the agency", "青岚县水利局2022年政府信息公开工作年度报告", "青岚县水利局", 2022],
    ["year before it", "2022年度青岚县水利局政府信息公开工作年度报告", "青岚县水利局", 2022],
    ["year behind the subject", "青岚县水利局政府信息公开工作年度报告（2022年度）", "青岚县水利局", 2022],
    ["agency behind", "2022年政府信息公开工作年度报告\n（青岚县水利局）", "青岚县水利局", 2022],
    ["about", "青岚县水利局关于2022年政府信息公开工作情况的报告", "青岚县水利局", 2022],
    ["other words", "临川湖街道办事处2022政务公开工作年度报告", "临川湖街道办事处", 2022],
    ["two lines", "青岚县人民政府\n2022 年政府信息公开工作年度报告", "青岚县人民政府", 2022],
    ["three lines", "青岚县\n水利局\n2022年政府信息公开工作年度报告", "青岚县水利局", 2022],
    ["year in characters", "青岚县水利局二〇二二年政府信息公开工作年度报告", "青岚县水利局", 2022],
    ["short", "青岚县水利局2022年政府信息公开年报", "青岚县水利局", 2022],
    ["a place", "青岚县2022年政府信息公开工作年度报告", "青岚县", 2022],
    ["agency behind a dash", "2022年政府信息公开工作年度报告——青岚县水利局", "青岚县水利局", 2022],
    ["with another subject", "青岚县水利局2022年法治政府建设和政府信息公开工作年度报告", "青岚县水利局", 2022],
    ["sent to a superior", "青岚县水利局\n关于报送2022年政府信息公开工作年度报告的报告", "青岚县水利局", 2022],
    ["the board of a zone", "青岚经济开发区管委会2022年政府信息公开工作年度报告", "青岚经济开发区管委会", 2022],
    ["year in brackets", "青岚县水利局（2022）年政府信息公开工作年度报告", "青岚县水利局", 2022],
    ["place in front, bureau behind", "青岚县2022年政府信息公开工作年度报告（县水利局）", "县水利局", 2022],
    ["a school", "青岚县第二中学2022年信息公开工作年度报告", "青岚县第二中学", 2022],
    [
      "an office named after a word of preambles",
      "青岚县委机构编制委员会办公室2022年政府信息公开工作年度报告",
      "青岚县委机构编制委员会办公室",
      2022,
    ],
  ])("%s", (_, title, agency, year) => {
    const report = read(`${title}\n${body}`);
    expect([report.agency, report.year]).toEqual([agency, year]);
  });

  test("behind the first heading", () => {
    const report = read(
      "一、总体情况\n青岚县水利局2022年政府信息公开工作年度报告\n推进。\n二、主动公开政府信息情况\n照常进行。",
    );
    expect([report.agency, report.year, report.title?.text]).toEqual([
      "青岚县水利局",
      2022,
      "青岚县水利局2022年政府信息公开工作年度报告",
    ]);
    expect(report.sections.map(({ id }) => id)).toEqual(["overview", "proactive"]);
  });

  test("printed twice it is one title, and no text", () => {
    const report = read(
      `青岚县水利局2022年政府信息公开工作年度报告\n县水利局\n青岚县水利局 2022年政府信息公开工作年度报告\n${body}`,
    );
    expect(report.sections[0]?.blocks.map((block) => (block.kind === "paragraph" ? block.text : ""))).toEqual([
      "县水利局",
    ]);
  });

  test("a title inside 《》, a notice and the form are none", () => {
    expect(read(`《青岚县2022年政府信息公开工作年度报告》解读\n${body}`).title).toBeUndefined();
    expect(read(`关于做好2022年政府信息公开工作年度报告编制工作的通知\n${body}`).title).toBeUndefined();
    expect(read(`政府信息公开工作年度报告格式模板\n${body}`).agency).toBeNull();
  });
});

describe("agency", () => {
  test("the form that is neither short nor without its district", () => {
    const report = read(
      `县住建局2022年政府信息公开工作年度报告\n本报告由青岚县住房和城乡建设局按照条例要求编制。\n${body}`,
    );
    expect(report.agency).toBe("青岚县住房和城乡建设局");
    expect(report.agencyNames).toContain("县住建局");
  });

  test("a government's report compiled by its office stays the government's", () => {
    const report = read(
      `青岚县人民政府2022年政府信息公开工作年度报告\n本报告由青岚县人民政府办公室根据条例要求编制。\n${body}`,
    );
    expect(report.agency).toBe("青岚县人民政府");
  });

  test("without a title the preamble, without that the signature", () => {
    expect(read(`本报告由临川湖街道办事处按照条例要求编制。\n${body}`).agency).toBe("临川湖街道办事处");
    expect(read(`${body}\n青岚县水利局\n2023年1月12日`).agency).toBe("青岚县水利局");
  });

  test("as the sentence names it that says who wrote the report", () => {
    const said = "根据《条例》的要求，青岚县水利局编制了2022年政府信息公开工作年度报告。";
    expect(read(`2022年政府信息公开工作年度报告\n${said}\n${body}`).agency).toBe("青岚县水利局");
  });

  test.each([
    ["a cover", "政府信息公开工作年度报告\n（2022）\n青岚县水利局\n二〇二三年一月\n", ""],
    ["what a report tells", "现将青岚县水利局2022年政府信息公开工作情况报告如下。\n", ""],
    ["who acts on what", "青岚县水利局根据《中华人民共和国政府信息公开条例》规定，公布2022年工作年度报告。\n", ""],
    ["its first subject, for want of more", "", "2022年，青岚县水利局认真贯彻条例。"],
  ])("as %s names it", (_, lead, overview) =>
    expect(read(`${lead}一、总体情况\n${overview}\n二、主动公开政府信息情况\n照常进行。`).agency).toBe("青岚县水利局"),
  );

  test("a superior in the first sentence is not the agency", () =>
    expect(read("一、总体情况\n2022年，县委县政府高度重视。\n二、主动公开政府信息情况\n照常。").agency).toBeNull());

  test.each([
    ["a room of the agency", "如有疑问，请联系：青岚县水利局办公室（电话：0999-1234567）。", "青岚县水利局"],
    ["an office of its own", "如有疑问，请与青岚县人民政府办公室联系。", "青岚县人民政府办公室"],
  ])("as the sentence on questions names %s", (_, said, agency) =>
    expect(read(`2022年政府信息公开工作年度报告\n${said}\n${body}`).agency).toBe(agency),
  );

  test("none is told as none", () => {
    expect(read(body).agency).toBeNull();
    expect(codes(body)).toEqual(expect.arrayContaining(["agency-unknown", "year-unknown"]));
  });

  test("what a person states counts", () => {
    const { value } = recognise(documentOf(body), { agency: "青岚县水利局", year: 2021 });
    expect([value.agency, value.year]).toEqual(["青岚县水利局", 2021]);
  });
});

describe("year", () => {
  test("of the period, and lost letters are told", () => {
    const text = `本报告由青岚县水利局编制。统计期限自202211日起至20221231日止。\n${body}`;
    expect(read(text).year).toBe(2022);
    expect(codes(text)).toContain("period-repaired");
  });

  test("of the first chapter", () =>
    expect(read("一、总体情况\n2022年，我局推进。\n二、主动公开政府信息情况\n照常。").year).toBe(2022));

  test("title before period, and a notice", () => {
    const text = `青岚县水利局2022年政府信息公开工作年度报告\n统计期限自2021年1月1日起至2021年12月31日止。\n${body}`;
    expect(read(text).year).toBe(2022);
    expect(codes(text)).toContain("year-conflict");
  });
});

test.each([
  ["an office of its own work", "青岚县水利局", "我局公开信息12条。", "own"],
  ["a county of all its units", "青岚县", "全县各部门公开信息12条，我县收到申请3件。", "area"],
  ["a government of its own work", "青岚县人民政府", "本机关公开信息12条。", "own"],
  ["neither", "青岚县人民政府", "照常进行。", null],
  ["a town of its own work", "白鹭汀镇人民政府", "我镇公开信息12条。", "own"],
])("scope: %s", (_, agency, sentence, scope) => {
  expect(
    read(`${agency}2022年政府信息公开工作年度报告\n一、总体情况\n${sentence}\n二、主动公开政府信息情况\n照常。`).scope,
  ).toBe(scope);
});

test("edition by the notice cited, its brackets lost, with notices", () => {
  const text = `本报告按照国办公开办函〔202130号要求编制。\n${body}`;
  expect(read(text).edition).toBe("2021");
  expect(codes(text)).toEqual(expect.arrayContaining(["edition-guessed", "period-repaired"]));
});

describe("same agency", () => {
  const of = (agency: string | null): Report => ({ ...read(body), agency });
  test.each([
    ["云州市青岚县人民政府", "青岚县人民政府", true],
    ["青岚县", "青岚县人民政府", true],
    ["青岚县住建局", "青岚县住房和城乡建设局", true],
    ["县住建局", "青岚县住房和城乡建设局", true],
    ["青岚县发改委", "青岚县发展和改革委员会", true],
    ["临川湖街道", "青岚县临川湖街道办事处", true],
    ["青岚县市场监管局", "青岚县市场监督管理局", true],
    ["青岚县应急管理局", "青岚县应急局", true],
    ["青岚县住建局", "苇岚县住建局", false],
    ["青岚县人民政府办公室", "青岚县人民政府", false],
    ["青岚县水利局", "青岚县民政局", false],
    ["云州市水利局", "云州市青岚县水利局", false],
  ])("%s and %s: %s", (one, other, same) => expect(sameAgency(of(one), of(other))).toBe(same));
  test("unknown is neither", () => expect(sameAgency(of(null), of("青岚县"))).toBeNull());
});

describe("is a report", () => {
  test("with chapters", () => expect(isReport(read(`青岚县水利局2022年政府信息公开工作年度报告\n${body}`))).toBe(true));
  test("not a letter", () => expect(isReport(read("各单位：\n请于本月底前报送材料。"))).toBe(false));
  test("not another yearly report with a chapter of that name", () =>
    expect(isReport(read("水库工作总结\n一、总体情况\n蓄水正常。"))).toBe(false));
});

describe("several reports in one file", () => {
  const whole = (title: string): string =>
    `${title}\n一、总体情况\n${"各项工作有序推进。".repeat(30)}\n二、主动公开政府信息情况\n照常进行。\n五、存在的主要问题及改进情况\n照常进行。\n六、其他需要报告的事项\n无。`;
  test("the first is taken, with a notice", () => {
    const text = `${whole("青岚县水利局2022年政府信息公开工作年度报告")}\n${whole("青岚县民政局2022年政府信息公开工作年度报告")}`;
    const { value, notices } = recognise(documentOf(text));
    expect(value.agency).toBe("青岚县水利局");
    expect(value.sections.map(({ id }) => id)).toEqual(["overview", "proactive", "problems", "other"]);
    expect(value.sections.at(-1)?.blocks).toHaveLength(1);
    expect(notices).toContainEqual(
      expect.objectContaining({ code: "several-reports", titles: ["青岚县民政局2022年政府信息公开工作年度报告"] }),
    );
  });
  test("one is one", () =>
    expect(codes(whole("青岚县水利局2022年政府信息公开工作年度报告"))).not.toContain("several-reports"));
});
