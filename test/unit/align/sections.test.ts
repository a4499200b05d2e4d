import { describe, expect, test } from "vitest";
import { alignDrawings, drawBlocks, drawSections } from "../../support/labelled/draw-alignment.ts";

// Invented sentences, each on a matter of its own.
const p = {
  flood: "汛前组织业务骨干对小型水库逐座巡查，完成隐患整改27处，并在县门户网站公布巡查结果。",
  school: "围绕课后服务收费，会同家长代表核定收费标准12项，印发明白纸3400份。",
  road: "农村公路养护资金安排及时张榜，公示路段86公里，收到意见建议5条。",
  trees: "对全县古树名木重新登记造册，补挂保护牌158块，认养工作得到群众支持。",
  market: "加密农贸市场抽检频次，公布不合格批次9个，责令下架处理。",
  clinic: "家庭医生签约服务进村入户，重点人群履约率明显提高，回访满意度较高。",
};
const align = (before: string, after: string) => drawSections(alignDrawings(before, after));

test("chapters meet by id in whatever order; the lightest that left the order has moved", () => {
  const before = `# overview 总体情况\n${p.flood}${p.school}\n# proactive 主动公开\n${p.road}\n# problems 问题\n${p.trees}`;
  const after = `# problems 问题\n${p.trees}\n# proactive 主动公开\n${p.road}\n# overview 总体情况\n${p.flood}${p.school}`;
  const alignment = alignDrawings(before, after);
  expect(drawSections(alignment)).toEqual(["problems > problems", "proactive > proactive", "overview = overview"]);
  expect(drawBlocks(alignment)).toEqual([
    "problems#1 = problems#1",
    "proactive#1 = proactive#1",
    "overview#1 = overview#1",
  ]);
});

describe("parts of a chapter", () => {
  const chapter = (...parts: readonly (readonly [title: string, text: string])[]) =>
    ["# overview 总体情况", ...parts.map(([title, text], at) => `## overview.${at + 1} ${title}\n${text}`)].join("\n");

  test("meet by title though the text was rewritten, and by text though the title was", () => {
    const before = chapter(["防汛公开", p.flood], ["收费公示", p.school]);
    const after = chapter(["防汛公开", p.trees], ["家长明白纸", p.school]);
    expect(align(before, after)).toEqual(["overview = overview", "overview.1 = overview.1", "overview.2 = overview.2"]);
  });

  test("meet in another order", () => {
    const before = chapter(["防汛公开", p.flood], ["收费公示", p.school], ["道路养护", p.road]);
    const after = chapter(["防汛公开", p.flood], ["道路养护", p.road], ["收费公示", p.school]);
    const drawn = align(before, after);
    expect(drawn).toHaveLength(4);
    expect(drawn.filter((line) => line.includes(">"))).toHaveLength(1);
    expect(drawn.map((line) => line.replace(">", "="))).toEqual([
      "overview = overview",
      "overview.1 = overview.1",
      "overview.3 = overview.2",
      "overview.2 = overview.3",
    ]);
  });

  test("with nothing in common are one removed, one added", () => {
    expect(align(chapter(["防汛公开", p.flood]), chapter(["古树保护", p.trees]))).toEqual([
      "overview = overview",
      "overview.1 =",
      "= overview.1",
    ]);
  });

  test("another number in front is no move", () => {
    const before = chapter(["防汛公开", p.flood], ["收费公示", p.school], ["道路养护", p.road]);
    const after = chapter(["收费公示", p.school], ["道路养护", p.road]);
    expect(align(before, after)).toEqual([
      "overview = overview",
      "overview.1 =",
      "overview.2 = overview.1",
      "overview.3 = overview.2",
    ]);
  });

  test("one that became two is split, two that became one are merged", () => {
    const whole = chapter(["平台与监督", p.flood + p.school], ["道路养护", p.road]);
    const halves = chapter(["平台建设", p.flood], ["监督保障", p.school], ["道路养护", p.road]);
    expect(align(whole, halves)).toEqual([
      "overview = overview",
      "overview.1 = overview.1+overview.2",
      "overview.2 = overview.3",
    ]);
    expect(align(halves, whole)).toEqual([
      "overview = overview",
      "overview.1+overview.2 = overview.1",
      "overview.3 = overview.2",
    ]);
  });

  test("a part whose text came from its chapter is added; the chapter is not split", () => {
    const before = `# overview 总体情况\n${p.flood}\n${p.school}`;
    const after = `# overview 总体情况\n${p.flood}\n## overview.1 收费公示\n${p.school}`;
    expect(align(before, after)).toEqual(["overview = overview", "= overview.1"]);
  });

  test("that went to another chapter have moved, with their ids", () => {
    const before = `# overview 总体情况\n${p.flood}\n## overview.1 信息数量\n${p.school}\n## overview.2 主要形式\n${p.road}\n# proactive 主动公开\n|proactive|`;
    const after = `# overview 总体情况\n${p.flood}\n## overview.1 重点工作\n${p.trees}\n# proactive 主动公开\n|proactive|\n## proactive.1 信息数量\n${p.school}\n## proactive.2 主要形式\n${p.road}`;
    expect(align(before, after)).toEqual([
      "overview = overview",
      "= overview.1",
      "proactive = proactive",
      "overview.1 > proactive.1",
      "overview.2 > proactive.2",
    ]);
  });
});

test("text that no heading owns meets by its body", () => {
  const before = `# extra.1\n${p.flood}\n# overview 总体情况\n${p.road}`;
  const after = `# overview 总体情况\n${p.road}\n# extra.1\n${p.clinic}\n# extra.2\n${p.flood}`;
  const drawn = align(before, after).map((line) => line.replace(">", "="));
  expect(drawn).toEqual(["overview = overview", "= extra.1", "extra.1 = extra.2"]);
});

test("where headings stand apart from their texts every pair is a guess", () => {
  const torn = `# overview 总体情况\n# proactive 主动公开\n# requests 申请\n# extra.1\n${p.flood}\n${p.school}`;
  const whole = `# overview 总体情况\n${p.flood}\n# proactive 主动公开\n${p.school}\n# requests 申请\n${p.road}`;
  const alignment = alignDrawings(torn, whole);
  expect(Math.max(...alignment.sections.filter(({ after }) => after.length > 0).map((pair) => pair.confidence))).toBe(
    0.6,
  );
  expect(drawBlocks(alignment)).toEqual(["extra.1#1 = overview#1", "extra.1#2 = proactive#1", "= requests#1"]);
});

test("two chapters of other names never meet, however alike their texts", () => {
  const alignment = alignDrawings(`# proactive 主动公开\n${p.flood}`, `# disputes 复议诉讼\n${p.flood}`);
  expect(drawSections(alignment)).toEqual(["proactive =", "= disputes"]);
  expect(drawBlocks(alignment)).toEqual(["proactive#1 > disputes#1"]);
});
