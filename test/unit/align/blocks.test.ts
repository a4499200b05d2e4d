import { describe, expect, test } from "vitest";
import { alignDrawings, drawBlocks } from "../../support/labelled/draw-alignment.ts";

// Invented sentences, each on a matter of its own.
const p = {
  flood: "汛前组织业务骨干对小型水库逐座巡查，完成隐患整改27处，并在县门户网站公布巡查结果。",
  school: "围绕课后服务收费，会同家长代表核定收费标准12项，印发明白纸3400份。",
  road: "农村公路养护资金安排及时张榜，公示路段86公里，收到意见建议5条。",
  trees: "对全县古树名木重新登记造册，补挂保护牌158块，认养工作得到群众支持。",
  market: "加密农贸市场抽检频次，公布不合格批次9个，责令下架处理。",
  clinic: "家庭医生签约服务进村入户，重点人群履约率明显提高，回访满意度较高。",
  form: "坚持以公开为常态、不公开为例外，切实保障公众的知情权、参与权和监督权。",
};
const chapter = (...paragraphs: readonly string[]) => ["# overview 总体情况", ...paragraphs].join("\n");
const align = (before: readonly string[], after: readonly string[]) =>
  drawBlocks(alignDrawings(chapter(...before), chapter(...after)));

describe("inside one section", () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["the same", [p.flood, p.school], [p.flood, p.school], ["overview#1 = overview#1", "overview#2 = overview#2"]],
    [
      "one put in",
      [p.flood, p.road],
      [p.flood, p.trees, p.road],
      ["overview#1 = overview#1", "= overview#2", "overview#2 = overview#3"],
    ],
    [
      "one taken out, told where it stood",
      [p.flood, p.trees, p.road],
      [p.flood, p.road],
      ["overview#1 = overview#1", "overview#2 =", "overview#3 = overview#2"],
    ],
    ["one taken out at the head", [p.trees, p.flood], [p.flood], ["overview#1 =", "overview#2 = overview#1"]],
    [
      "one moved down past two",
      [p.flood, p.school, p.road],
      [p.school, p.road, p.flood],
      ["overview#2 = overview#1", "overview#3 = overview#2", "overview#1 > overview#3"],
    ],
    ["a split", [p.flood + p.school], [p.flood, p.school], ["overview#1 = overview#1+overview#2"]],
    [
      "a merge of three",
      [p.flood, p.school, p.road],
      [p.flood + p.school + p.road],
      ["overview#1+overview#2+overview#3 = overview#1"],
    ],
    [
      "a split with a paragraph put between its halves",
      [p.flood + p.school, p.road],
      [p.flood, p.trees, p.school, p.road],
      ["overview#1 = overview#1+overview#3", "= overview#2", "overview#2 = overview#4"],
    ],
    [
      "nothing alike",
      [p.flood, p.school],
      [p.market, p.clinic],
      ["overview#1 =", "overview#2 =", "= overview#1", "= overview#2"],
    ],
    [
      "the formula that stands twice, in its order",
      [p.form, p.flood, p.form],
      [p.form, p.flood, p.form],
      ["overview#1 = overview#1", "overview#2 = overview#2", "overview#3 = overview#3"],
    ],
  ])("finds %s", (_, before, after, expected) => expect(align(before, after)).toEqual(expected));

  test("a paragraph said again does not join the pair that said it first", () => {
    const drawn = align([p.flood, p.flood + p.school], [p.flood + p.school]);
    expect(drawn).toEqual(["overview#1 =", "overview#2 = overview#1"]);
  });

  test("short blocks meet their equals, and else only between neighbours that meet", () => {
    expect(align(["无。"], ["无。"])).toEqual(["overview#1 = overview#1"]);
    expect(align([p.flood, "特此报告。", p.road], [p.flood, "具体如下：", p.road])).toEqual([
      "overview#1 = overview#1",
      "overview#2 = overview#2",
      "overview#3 = overview#3",
    ]);
    expect(align([p.flood, "特此报告。", p.road], [p.flood, p.trees, "具体如下：", p.road])).toEqual([
      "overview#1 = overview#1",
      "overview#2 =",
      "= overview#2",
      "= overview#3",
      "overview#3 = overview#4",
    ]);
    expect(align([p.flood, "特此报告。", p.road], [p.flood, "具体如下：", p.trees, p.road])).toEqual([
      "overview#1 = overview#1",
      "overview#2 =",
      "= overview#2",
      "= overview#3",
      "overview#3 = overview#4",
    ]);
  });

  test("a short block meets a longer one that says the same", () => {
    expect(align(["无其他需要报告的事项。"], ["本年度我局无其他需要报告的事项。"])).toEqual([
      "overview#1 = overview#1",
    ]);
    expect(align(["无其他需要报告的事项。"], [p.flood])).toEqual(["overview#1 =", "= overview#1"]);
  });

  test("dates and numbers that went on are no difference between short blocks", () => {
    expect(align(["2022年1月18日"], ["2023年1月20日"])).toEqual(["overview#1 = overview#1"]);
  });
});

describe("over the borders of sections", () => {
  test("paragraphs that became parts of their chapter are found, and did not move", () => {
    const before = `# overview 总体情况\n${p.flood}\n一是${p.school}\n二是${p.road}`;
    const after = `# overview 总体情况\n${p.flood}\n## overview.1 收费公开\n${p.school}\n## overview.2 资金公开\n${p.road}`;
    expect(drawBlocks(alignDrawings(before, after))).toEqual([
      "overview#1 = overview#1",
      "overview#2 = overview.1#1",
      "overview#3 = overview.2#1",
    ]);
  });

  test("text that went to another chapter has moved, though the order is kept", () => {
    const before = `# overview 总体情况\n${p.flood}\n${p.school}\n# proactive 主动公开\n${p.market}`;
    const after = `# overview 总体情况\n${p.flood}\n# proactive 主动公开\n${p.school}\n${p.market}`;
    expect(drawBlocks(alignDrawings(before, after))).toEqual([
      "overview#1 = overview#1",
      "overview#2 > proactive#1",
      "proactive#1 = proactive#2",
    ]);
  });

  test("the same formula in two chapters stays in both", () => {
    const report = `# overview 总体情况\n${p.form}\n${p.flood}\n# problems 问题\n${p.form}\n${p.road}`;
    const drawn = drawBlocks(alignDrawings(report, report));
    expect(drawn).toEqual([
      "overview#1 = overview#1",
      "overview#2 = overview#2",
      "problems#1 = problems#1",
      "problems#2 = problems#2",
    ]);
  });

  test("a report that lost its headings is aligned by its text", () => {
    const before = `# overview 总体情况\n${p.flood}\n${p.school}\n# problems 问题\n${p.road}\n${p.trees}`;
    const after = [p.flood, p.school, p.road, p.trees].join("\n");
    expect(drawBlocks(alignDrawings(before, after))).toEqual([
      "overview#1 = preamble#1",
      "overview#2 = preamble#2",
      "problems#1 = preamble#3",
      "problems#2 = preamble#4",
    ]);
  });

  test("official tables meet by kind, wherever they stand", () => {
    const before = `# proactive 主动公开\n|proactive|\n# requests 申请\n|requests|`;
    const after = `# proactive 主动公开\n# requests 申请\n|proactive|\n|requests|`;
    expect(drawBlocks(alignDrawings(before, after))).toEqual(["proactive#1 = requests#1", "requests#1 = requests#2"]);
  });
});

test("hundreds of lines of one formula: every block once", () => {
  const lines = (from: number) =>
    Array.from({ length: 600 }, (_, at) => `${from + at}号村组公示栏已更新，责任人到位。`);
  const { blocks } = alignDrawings(chapter(...lines(0)), chapter(...lines(7000)));
  expect(blocks.flatMap(({ before }) => before)).toHaveLength(600);
  expect(blocks.flatMap(({ after }) => after)).toHaveLength(600);
});
