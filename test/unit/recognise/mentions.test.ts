import { expect, test } from "vitest";
import type { Mention } from "../../../src/model/report.ts";
import { recognise } from "../../../src/recognise/recognise.ts";
import { documentOf } from "../../support/invented-document.ts";

/** The mentions of one paragraph of the first chapter of a report of 2022. */
const mentionsIn = (paragraph: string): readonly Mention[] =>
  recognise(
    documentOf(
      `青岚县水利局2022年政府信息公开工作年度报告\n本报告共6页，电话0999-1234567。\n一、总体情况\n${paragraph}\n二、主动公开政府信息情况\n照常进行。`,
    ),
  ).value.mentions;

/** `label value unit`, with ~ for approximate and the year where it is another. */
const told = (paragraph: string): readonly string[] =>
  mentionsIn(paragraph).map(({ label, value, unit, approximate, year }) =>
    [label, `${approximate ? "~" : ""}${value}`, unit ?? "–", ...(year === null ? [] : [String(year)])].join(" "),
  );

test.each([
  [
    "a total and its channels",
    "2022年度，新增公开信息36条。其中，通过县政府网站公开信息21条，微信公众号公开信息15条。",
    ["主动公开信息 36 条", "主动公开信息·政府网站 21 条", "主动公开信息·政务新媒体 15 条"],
  ],
  ["the same thing in other words", "我局全年共主动发布各类政府信息36条。", ["主动公开信息 36 条"]],
  [
    "requests",
    "共收到政府信息公开申请46件，较上年增加8件，增长21.1%。",
    ["收到申请 46 件", "收到申请·同比增长 8 件", "收到申请·同比增长 21.1 %"],
  ],
  [
    "outcomes and shares",
    "其中“予以公开”的4件，占40%；“部分公开”的1件，占10%。",
    ["予以公开 4 件", "予以公开·占比 40 %", "部分公开 1 件", "部分公开·占比 10 %"],
  ],
  [
    "parts by place",
    "制作政策解读30期，其中，市级18期、东川区9期、西川区3期。",
    ["政策解读 30 期", "政策解读·市级 18 期", "政策解读·东川区 9 期", "政策解读·西川区 3 期"],
  ],
  [
    "parts in brackets",
    "承办建议提案39件（人大建议7件，政协提案32件），办复率100%。",
    ["建议提案 39 件", "建议提案·人大建议 7 件", "建议提案·政协提案 32 件", "办复率 100 %"],
  ],
  ["what is counted stands behind", "开展3次网上评查，开设水利、供水等12个专题页。", ["网上评查 3 次", "专题页 12 个"]],
  [
    "meetings of two kinds",
    "公开专题会议19次、政府常务会议9次。",
    ["会议公开·专题会议 19 次", "会议公开·常务会议 9 次"],
  ],
  ["a fee of nothing", "全年收取政府信息公开信息处理费0元。", ["信息处理费 0 元"]],
  ["a fee and its cases", "对5件政府信息公开申请收取了信息处理费120.5元。", ["收费申请 5 件", "信息处理费 120.5 元"]],
  ["rounded numbers", "公开信息14万余条，接待来信近300封。", ["主动公开信息 ~140000 条", "网民留言 ~300 封"]],
  ["ten thousands exact to their digits", "网站访问量784.58万次。", ["访问量·网站 7845800 次"]],
  ["numerals in characters", "召开会议三次，举办培训十余场。", ["会议 3 次", "业务培训 ~10 场"]],
  ["full width", "公开信息３６条，办结率１００％。", ["主动公开信息 36 条", "办结率 100 %"]],
  ["no unit", "受理4申请，均已答复。", ["收到申请 4 –"]],
])("%s", (_, paragraph, expected) => expect(told(paragraph)).toEqual(expected));

test.each([
  ["names with digits", "落实“五公开”、三审三校，推行“1+X”发布会，开展三个“100”行动，打通最后一公里。"],
  ["hotlines and telephones", "可拨打12345热线或0999-1234567咨询，邮编223100。"],
  ["documents and articles", "依据国令第711号、〔2021〕30号和第二十条第（一）项。"],
  ["ordinals, dates and durations", "举办第六期培训班，自1月1日起连续12个季度达标，20个工作日内答复。"],
  ["titles", "印发《关于二十条措施的通知》《目录（2022版）》。"],
  ["ranges", "每月报送信息1-3篇。"],
  ["manners of speaking", "一月一调度，最多跑一次，从三个方面改进，一方面加强管理。"],
])("no quantity: %s", (_, paragraph) => expect(told(paragraph)).toEqual([]));

test.each([
  ["last year's own figure", "共收到申请46件，较2021年的38件有所上升。", ["收到申请 46 件", "收到申请 38 件 2021"]],
  [
    "three years in a row",
    "2020年收到申请1件，2021年3件，2022年2件。",
    ["收到申请 1 件 2020", "收到申请 3 件 2021", "收到申请 2 件"],
  ],
  ["a plan", "2023年，将举办培训3次，编发通报4期。", ["业务培训 3 次 2023", "检查通报 4 期 2023"]],
  ["last year by word", "上年收到申请5件。", ["收到申请 5 件 2021"]],
  ["what was carried over is this year's", "上年结转申请2件。", ["上年结转 2 件"]],
  ["a year that is part of a name", "公开了2021年决算，其中预算公开率100%。", ["公开率 100 %"]],
])("years: %s", (_, paragraph, expected) => expect(told(paragraph)).toEqual(expected));

test("a mention knows its clause, its block and where in it", () => {
  const [mention] = mentionsIn("推进有序。2022年，我局公开信息 36 条，成效明显。");
  expect(mention).toMatchObject({ raw: "36", sentence: "2022年，我局公开信息 36 条", block: "overview#1" });
  expect("推进有序。2022年，我局公开信息 36 条，成效明显。".slice(mention?.start, mention?.end)).toBe("36");
  expect(mention?.place).toMatchObject({ section: "overview", line: 4 });
});

test("the preamble holds no quantity", () => expect(told("照常进行。")).toEqual([]));

test("one label for two things is parted by the words beside them", () => {
  expect(told("制作政策解读36件。推进有序。水利政策解读9件。")).toEqual([
    "政策解读 36 件",
    "政策解读·水利政策解读 9 件",
  ]);
});

test.each([
  [
    "what was published of one matter is not the whole",
    "公开预决算信息2条。推进有序。主动公开政府信息36条。",
    ["主动公开信息·预决算 2 条", "主动公开信息 36 条"],
  ],
  [
    "the first letter of a word stays",
    "对照目录公开事项12项，在线办事指南5条。",
    ["对照目录公开事项 12 项", "在线办事指南 5 条"],
  ],
  ["a catalogue is no information published", "更新政府信息公开目录21项。", ["政府信息公开目录 21 项"]],
  [
    "a count behind its growth is the count again",
    "公开信息总数比去年增加了15%，达到672条。",
    ["主动公开信息·同比增长 15 %", "主动公开信息 672 条"],
  ],
  [
    "a change in cases behind a rate is one of cases",
    "收到申请5件，办结率100%，较2021年减少2件。",
    ["收到申请 5 件", "办结率 100 %", "收到申请·同比下降 2 件"],
  ],
  [
    "a verb at the end names nothing",
    "县电视台播出新闻22条，县广播站推送88条。",
    ["县电视台播出新闻 22 条", "县广播站 88 条"],
  ],
])("labels: %s", (_, paragraph, expected) => expect(told(paragraph)).toEqual(expected));

test.each([
  ["digits set apart", "共发布信息 1 2 3 条。"],
  ["a wide comma between wide digits", "共发布信息２，３４５条。"],
])("what is left of a torn number is none: %s", (_, paragraph) => expect(told(paragraph)).toEqual([]));
