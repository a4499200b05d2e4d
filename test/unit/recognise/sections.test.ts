import { expect, test } from "vitest";
import { recognise } from "../../../src/recognise/recognise.ts";
import { documentOf, sketch } from "../../support/invented-document.ts";

const sectionsOf = (text: string): readonly string[] => sketch(recognise(documentOf(text)).value.sections);
const idsOf = (text: string): string =>
  sectionsOf(text)
    .map((line) => line.split(" ")[0])
    .join(" ");
const six = "overview proactive requests disputes problems other";

/** Six chapters, a sentence each, their headings as given. */
const chapters = (...headings: readonly string[]): string =>
  [
    "青岚县水利局2022年政府信息公开工作年度报告",
    ...headings.flatMap((heading) => [heading, "各项工作有序推进。"]),
  ].join("\n");

test.each([
  [
    "the official headings",
    "一、总体情况|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|四、政府信息公开行政复议、行政诉讼情况|五、存在的主要问题及改进情况|六、其他需要报告的事项",
  ],
  [
    "their many other names",
    "一、主要工作概述|二、主动公开政府信息的情况|三、依申请公开工作情况|四、因政府信息公开工作被申请行政复议、提起行政诉讼情况|五、存在问题及改进举措|六、其它需要说明的事项",
  ],
  [
    "numbers in brackets",
    "（一）总体情况|（二）主动公开政府信息情况|（三）收到和处理政府信息公开申请情况|（四）政府信息公开行政复议、行政诉讼情况|（五）存在的主要问题及改进情况|（六）其他需要报告的事项",
  ],
  [
    "no numbers at all",
    "总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况|政府信息公开行政复议、行政诉讼情况|存在的主要问题及改进情况|其他需要报告的事项",
  ],
  [
    "parts of a whole",
    "第一部分 总体情况|第二部分 主动公开政府信息情况|第三部分 收到和处理政府信息公开申请情况|第四部分 政府信息公开行政复议、行政诉讼情况|第五部分 存在的主要问题及改进情况|第六部分 其他需要报告的事项",
  ],
  [
    "a dash for 一, a blank for the comma, a digit, a slip, a break in the title",
    "—、总体情况|二 主动公开政府信息情况|3、收到和处理政府信息公开申请情况|四、政府信息公开行政法复议、行政诉讼情况|五、存在的主要问题及改⏎进情况|六．其他需要报告的事项",
  ],
  [
    "numbers of account books",
    "壹、总体情况|贰、主动公开政府信息情况|叁、收到和处理政府信息公开申请情况|肆、政府信息公开行政复议、行政诉讼情况|伍、存在的主要问题及改进情况|陆、其他需要报告的事项",
  ],
  [
    "Roman numbers",
    "Ⅰ、总体情况|Ⅱ、主动公开政府信息情况|Ⅲ、收到和处理政府信息公开申请情况|Ⅳ、政府信息公开行政复议、行政诉讼情况|Ⅴ、存在的主要问题及改进情况|Ⅵ、其他需要报告的事项",
  ],
  [
    "digits and a blank",
    "1 总体情况|2 主动公开政府信息情况|3 收到和处理政府信息公开申请情况|4 政府信息公开行政复议、行政诉讼情况|5 存在的主要问题及改进情况|6 其他需要报告的事项",
  ],
  [
    "other words for problems",
    "一、总体情况|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|四、行政复议、行政诉讼情况|五、存在的短板弱项及下步打算|六、其他需要报告的事项",
  ],
  [
    "letters set apart",
    "一、总 体 情 况|二、主动公开政府信息情况|三、收到和处理 政府信息公开申请情况|四、行政复议和行政诉讼情况|五、工作中存在的不足与下一步打算|六、其他报告事项",
  ],
])("chapters by %s", (_, headings) => expect(idsOf(chapters(...headings.split("|")))).toBe(six));

test("a title without number that a reader joined to the line below it", () =>
  expect(
    idsOf(
      "青岚县水利局2022年政府信息公开工作年度报告\n总体情况\n推进有序。\n政府信息公开行政复议、行政诉讼情况⏎未发生行政复议、行政诉讼。",
    ),
  ).toBe("overview disputes"));

test("a part titled like a chapter is a part", () => {
  const text = chapters(
    "一、总体情况",
    "（一）主动公开政府信息情况",
    "（二）收到和处理政府信息公开申请情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
  );
  expect(idsOf(text)).toBe("overview overview.1 overview.2 proactive requests");
});

test("a table of contents and a list of chapters are no headings", () => {
  const titles = ["总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "存在的主要问题及改进情况"];
  const numbered = titles.map((title, at) => `${"一二三四"[at] ?? ""}、${title}`);
  const contents = numbered.map((heading, at) => `${heading}……${at + 1}`).join("\n");
  const named = `本报告由青岚县水利局编制，包括${numbered.join("；")}。`;
  const text = `目录\n${contents}\n${named}\n${chapters(...numbered)}`;
  expect(idsOf(text)).toBe("preamble overview proactive requests problems");
  expect(sectionsOf(text)[1]).toBe("overview 一、总体情况: 各项工作有序推进。");
});

test("a list of chapters cut over lines is no row of headings", () => {
  const text = `本报告内容包括\n总体情况、\n主动公开政府信息情况、\n其他需要报告的事项\n等部分。\n${chapters("一、总体情况", "二、主动公开政府信息情况", "六、其他需要报告的事项")}`;
  expect(idsOf(text)).toBe("preamble overview proactive other");
});

test("headings run into their text, and nothing is lost", () => {
  const text =
    "青岚县水利局2022年政府信息公开工作年度报告 本报告由青岚县水利局编制。一、总体情况2022年，我局有序推进。（一）主动公开。坚持公开。（二）平台建设情况2022年改版网站。二、主动公开政府信息情况 照常进行。五、存在的主要问题及改进情况(一)存在问题。更新不及时。(二)改进措施。加强更新。六、其他需要报告的事项无。";
  expect(sectionsOf(text)).toEqual([
    "preamble –: 青岚县水利局2022年政府信息公开工作年度报告 本报告由青岚县水利局编制。",
    "overview 一、总体情况: 2022年，我局有序推进。",
    "overview.1 （一）主动公开。: 坚持公开。",
    "overview.2 （二）平台建设情况: 2022年改版网站。",
    "proactive 二、主动公开政府信息情况: 照常进行。",
    "problems 五、存在的主要问题及改进情况: ",
    "problems.1 (一)存在问题。: 更新不及时。",
    "problems.2 (二)改进措施。: 加强更新。",
    "other 六、其他需要报告的事项: 无。",
  ]);
});

test("chapters outside the six keep their titles, and lists inside chapters stay text", () => {
  const text = chapters(
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、村务公开专项工作",
    "四、存在的主要问题及改进情况",
    "一、人手不足",
    "二、培训偏少",
    "五、其他需要报告的事项",
  );
  expect(idsOf(text)).toBe("overview proactive extra.1 problems other");
});

test("the chapters of the forms before 2019 take none of the six names that are not theirs", () => {
  const headings = [
    "一、概述",
    "二、主动公开政府信息情况",
    "三、依申请公开政府信息情况",
    "四、咨询处理情况",
    "五、附表",
  ];
  const { value } = recognise(documentOf(chapters(...headings)));
  expect(value.edition).toBe("pre2019");
  expect(value.sections.map(({ id }) => id)).toEqual(["overview", "proactive", "extra.1", "extra.2", "extra.3"]);
  expect(value.figures.size).toBe(0);
});

test("parts keep the printed number, whatever their order", () => {
  const text = chapters(
    "一、总体情况",
    "二、主动公开政府信息情况",
    "六、其他需要报告的事项",
    "（一）收费情况",
    "（三）建议办理情况",
    "（二）要点落实情况",
  );
  expect(idsOf(text)).toBe("overview proactive other other.1 other.3 other.2");
});

test("two parts of one number are both there", () => {
  const text = chapters("一、总体情况", "（一）公开情况", "（一）平台情况", "二、主动公开政府信息情况");
  expect(idsOf(text)).toBe("overview overview.1 overview.2 proactive");
});

test("a numbered list of sentences is no row of parts", () => {
  const text = `${chapters("一、总体情况", "五、存在的主要问题及改进情况")}\n（一）更新不够及时；\n（二）培训不够。\n下一步将改进。`;
  expect(idsOf(text)).toBe("overview problems");
});

test("an article's item is no heading", () => {
  const text = `${chapters("一、总体情况", "二、主动公开政府信息情况")}\n第二十条第（一）项信息\n（二）项信息`;
  expect(idsOf(text)).toBe("overview proactive");
});

test("headings the format marks, parts one level down", () => {
  const text = `# 青岚县水利局2022年政府信息公开工作年度报告
    ## 总体情况
    ### 主动公开情况
    照常进行。
    ### 依申请公开情况
    照常进行。
    ## 主动公开政府信息情况
    照常进行。
    ## 存在的主要问题及改进情况
    照常进行。
    ## 附录说明
    照常进行。`;
  expect(idsOf(text)).toBe("overview overview.1 overview.2 proactive problems extra.1");
});

test("slides: captions in any order, torn over lines", () => {
  const text = `${chapters("总体情况")}\n01 主动公开情况\n照常进行。\n其他需要报告的事项\n三、\n二、\n无。\n存在的主要问题及\n改进情况\n照常进行。`;
  const { value, notices } = recognise(documentOf(text));
  expect(value.sections.map(({ id }) => id)).toEqual(["overview", "overview.1", "other", "problems"]);
  expect(notices.map(({ code }) => code)).toContain("sections-reordered");
});

test("chapters that are not there are told, and none is invented", () => {
  const { notices } = recognise(
    documentOf(chapters("一、总体情况", "二、主动公开政府信息情况", "五、存在的主要问题及改进情况")),
  );
  const missing = notices.flatMap((notice) => (notice.code === "section-missing" ? [notice.section] : []));
  expect(missing).toEqual(["requests", "disputes", "other"]);
});

test("without any heading the text is one section, and nothing is lost", () => {
  expect(sectionsOf("2022年，我局公开信息12条。\n收到申请3件。")).toEqual([
    "extra.1 –: 2022年，我局公开信息12条。 / 收到申请3件。",
  ]);
});

test("blocks are numbered in their section, their places name it and their line", () => {
  const { value } = recognise(
    documentOf("一、总体情况2022年，⏎我局推进。二、主动公开政府信息情况\n照常进行。\n再次进行。"),
  );
  const blocks = value.sections.flatMap((section) => section.blocks);
  expect(blocks.map(({ id, place }) => [id, place.section, place.line])).toEqual([
    ["overview#1", "overview", 1],
    ["proactive#1", "proactive", 2],
    ["proactive#2", "proactive", 3],
  ]);
});

test("a page's furniture around a report is not its text", () => {
  const text = `${chapters("一、总体情况", "六、其他需要报告的事项")}\n【打印本页】\n上一篇：青岚县民政局2022年政府信息公开工作年度报告`;
  const { value, notices } = recognise(documentOf(text));
  expect(sketch(value.sections).at(-1)).toBe("other 六、其他需要报告的事项: 各项工作有序推进。");
  expect(notices.filter(({ code }) => code === "furniture-removed")).toHaveLength(2);
});

test("a mirror in traditional characters, its words kept as printed", () => {
  const { value, notices } = recognise(
    documentOf(`青嵐縣水利局2022年政府信息公開工作年度報告
      一、總體情況
      我局主動公開政府信息36條，開展業務培訓3場。
      二、主動公開政府信息情況
      三、收到和處理政府信息公開申請情況
      四、政府信息公開行政複議、行政訴訟情況
      五、存在的主要問題及改進情況
      （一）存在問題。更新不及時。
      六、其他需要報告的事項
      無。`),
  );
  expect(value.sections.map(({ id }) => id).join(" ")).toBe(
    "overview proactive requests disputes problems problems.1 other",
  );
  expect(notices.map(({ code }) => code)).toContain("traditional-text");
  expect(value.agency).toBe("青岚县水利局");
  expect(value.sections[0]?.printed).toBe("一、總體情況");
  expect(value.mentions.map(({ label, value: counted, unit }) => [label, counted, unit])).toEqual([
    ["主动公开信息", 36, "条"],
    ["业务培训", 3, "场"],
  ]);
  expect(value.year).toBe(2022);
});

test("lines that a page or an app puts around a report are no text of it, with a notice", () => {
  const around = ["您现在的位置：首页>政务公开", "来源：青岚县水利局", "浏览次数：12"];
  const below = ["阅读原文", "微信扫一扫", "关注该公众号", "主办：青岚县人民政府办公室", "网站标识码：3299000001"];
  const own = chapters("一、总体情况", "二、主动公开政府信息情况");
  const { value, notices } = recognise(documentOf([...around, own, ...below].join("\n")));
  expect(sketch(value.sections)).toEqual(sectionsOf(own));
  expect(notices.filter(({ code }) => code === "furniture-removed")).toHaveLength(around.length + below.length);
});
