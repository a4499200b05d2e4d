import { describe, expect, test } from "vitest";
import { alignDrawings, drawBlocks, drawSections } from "../../support/labelled/draw-alignment.ts";
import { f1, measureLinks, precision } from "../../support/labelled/measure.ts";
import { type Half, halves } from "../../support/labelled/paragraphs.ts";

/** Values were chosen on the first seeds; the floors hold on both. */
const seedHalves = [
  [1, 2, 3],
  [101, 102, 103],
] as const;

describe.each(seedHalves)("chapters rewritten from seeds %i, %i, %i", (...seeds) => {
  const measured = [0.05, 0.35, 0.7, 1].map((level) => ({ level, ...measureLinks(seeds, level) }));
  const claims = measured.flatMap((one) => one.claims);

  test.each([
    [0.05, 0.96],
    [0.35, 0.94],
    [0.7, 0.9],
    [1, 0.88],
  ])("at level %f the links are found", (level, floor) => {
    const score = Math.max(...measured.filter((one) => one.level === level).map(f1));
    process.stdout.write(`F1 of links at level ${level}: ${score.toFixed(3)}, floor ${floor}\n`);
    expect(score).toBeGreaterThanOrEqual(floor);
  });

  test("moves, splits and merges that are claimed are there", () => {
    expect(precision(claims.filter(({ moved }) => moved))).toBeGreaterThanOrEqual(0.95);
    expect(precision(claims.filter(({ several }) => several))).toBeGreaterThanOrEqual(0.9);
  });

  test("confidence says how often a pair is right", () => {
    expect(precision(claims.filter(({ confidence }) => confidence >= 0.9))).toBeGreaterThanOrEqual(0.98);
    expect(precision(claims.filter(({ confidence }) => confidence >= 0.6))).toBeGreaterThanOrEqual(0.9);
  });
});

describe.each(halves.map((half) => [half.agency, half] as const))("labelled paragraphs of %s", (_, half) => {
  test("all find their twins, the moved ones at the other end", () => {
    const { before, after, expected } = arrange(half);
    expect(drawBlocks(alignDrawings(before, after)).toSorted()).toEqual(expected.toSorted());
  });
});

/** One section a year; what moved goes from the head of it to the end. */
function arrange({ twins }: Half) {
  const moved = twins.filter(({ label }) => label === "moved");
  const stayed = twins.filter(({ label }) => label !== "moved");
  const sides = { before: [...moved, ...stayed], after: [...stayed, ...moved] };
  const idsOf = (side: "before" | "after") => {
    const paragraphs = sides[side].flatMap((twin) => twin[side]);
    const idOf = (text: string) => `overview#${paragraphs.indexOf(text) + 1}`;
    return new Map(sides[side].map((twin) => [twin, twin[side].map(idOf).join("+")]));
  };
  const [before, after] = [idsOf("before"), idsOf("after")];
  const draw = (side: "before" | "after") =>
    ["# overview 总体情况", ...sides[side].flatMap((twin) => twin[side])].join("\n");
  return {
    before: draw("before"),
    after: draw("after"),
    expected: twins.map((twin) => `${before.get(twin)} ${twin.label === "moved" ? ">" : "="} ${after.get(twin)}`),
  };
}

describe("what is easily mistaken", () => {
  const form = "坚持以公开为常态、不公开为例外，切实保障公众的知情权、参与权和监督权。";
  const align = (before: readonly string[], after: readonly string[]) =>
    drawBlocks(
      alignDrawings(["# overview 总体情况", ...before].join("\n"), ["# overview 总体情况", ...after].join("\n")),
    );

  test("all chapters in reverse order: every section and every text meets", () => {
    const chapters = ["overview", "proactive", "requests", "disputes", "problems", "other"];
    const texts = halves[0].twins.filter(({ before }) => before.length === 1).map(({ before }) => before[0]);
    const draw = (ids: readonly string[]) =>
      ids.map((id) => `# ${id} ${id}章\n${texts[chapters.indexOf(id)]}`).join("\n");
    const alignment = alignDrawings(draw(chapters), draw(chapters.toReversed()));
    const reversed = chapters.toReversed();
    expect(drawSections(alignment).map((line) => line.replace(">", "="))).toEqual(
      reversed.map((id) => `${id} = ${id}`),
    );
    expect(drawBlocks(alignment)).toEqual(reversed.map((id) => `${id}#1 = ${id}#1`));
  });

  test("the same formula in two chapters stays in each, though one gained a neighbour", () => {
    const before = `# overview 总体情况\n${form}\n# problems 问题\n${form}`;
    const after = `# overview 总体情况\n社区食堂菜价和补贴标准每周公示。\n${form}\n# problems 问题\n${form}`;
    expect(drawBlocks(alignDrawings(before, after))).toEqual([
      "= overview#1",
      "overview#1 = overview#2",
      "problems#1 = problems#1",
    ]);
  });

  test("a list whose items differ only in names: what kept its name meets", () => {
    const item = (name: string) => `${name}镇便民服务中心设立政府信息公开查阅点并配备专职人员。`;
    const drawn = align(["柳溪", "东皋", "石门"].map(item), ["柳溪", "北岭", "石门"].map(item));
    expect(drawn).toContain("overview#1 = overview#1");
    expect(drawn).toContain("overview#3 = overview#3");
  });

  test("two near-equal formula paragraphs keep their order", () => {
    const near = "坚持以公开为常态、不公开为例外，有效保障群众的知情权、参与权和监督权。";
    expect(align([form, near], [form, near])).toEqual(["overview#1 = overview#1", "overview#2 = overview#2"]);
  });

  test("a paragraph rewritten beyond recognition is one removed and one added", () => {
    const before = "加强取水许可电子证照推广，累计发放电子证照312本，企业办事少跑腿，满意度持续提升。";
    const after = "窗口全年接待来访群众1380人次，代办帮办事项64件，评价结果均为优良，设备更新及时。";
    const other = "小型水库汛前逐座巡查，发现的隐患全部销号，巡查结果上墙公布。";
    expect(align([before, other], [after, other])).toEqual(["overview#1 =", "= overview#1", "overview#2 = overview#2"]);
  });

  test("the only paragraphs of two parts that meet by title are a pair, and not a sure one", () => {
    const draw = (text: string) => `# overview 总体情况\n## overview.1 平台建设\n${text}`;
    const { blocks } = alignDrawings(
      draw("优化门户网站栏目设置，开通微信公众号，全年推送信息两百余条，群众关注度逐步提升。"),
      draw("门户网站栏目设置完成适老化改造，新增语音播报；微信公众号推送图解，清理不良链接和空白栏目。"),
    );
    expect(blocks.map(({ before, after }) => [before.length, after.length])).toEqual([[1, 1]]);
    expect(blocks[0]?.confidence).toBeLessThan(0.6);
  });
});
