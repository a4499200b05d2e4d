import { describe, expect, test } from "vitest";
import { countChanges } from "../../../src/diff/counts.ts";
import { diffSections } from "../../../src/diff/section-changes.ts";
import type { Alignment, BlockPair } from "../../../src/model/alignment.ts";
import type { BlockChange, BlockSide, HunkClass } from "../../../src/model/comparison.ts";
import { alignDrawings } from "../../support/labelled/draw-alignment.ts";
import { figure } from "../../support/labelled/report.ts";

// Invented sentences, each on a matter of its own.
const p = {
  flood: "汛前组织业务骨干对小型水库逐座巡查，完成隐患整改27处，并在县门户网站公布巡查结果。",
  school: "围绕课后服务收费，会同家长代表核定收费标准12项，印发明白纸3400份。",
  road: "农村公路养护资金安排及时张榜，公示路段86公里，收到意见建议5条。",
  trees: "对全县古树名木重新登记造册，补挂保护牌158块，认养工作得到群众支持。",
};

const sideOf = ({ block, section }: BlockPair["before"][number]): BlockSide => ({
  id: block.id,
  section: section.id,
  text: "",
  place: block.place,
  block,
});

/** Block changes of an alignment. `hunks`: the classes of the hunks inside pairs of blocks, by the id of the after block. */
function changesOf({ blocks }: Alignment, hunks: Readonly<Record<string, readonly HunkClass[]>> = {}): BlockChange[] {
  return blocks.map((pair, at) => {
    const [before, after] = [pair.before.map(sideOf), pair.after.map(sideOf)];
    const [x, y, ...more] = [before, after].map((sides) => sides[0]);
    const inside = (hunks[y?.id ?? ""] ?? []).map((kind, from) => ({ from, to: from + 1, class: kind }));
    const relation = relationOf(before.length, after.length, pair.moved, inside.length > 0);
    const common = {
      key: String(at),
      likeness: 1,
      confidence: 1,
      edits: [],
      hunks: inside,
      section: (y ?? x)?.section,
    };
    expect(more).toEqual([]);
    return { ...common, relation, before, after } as unknown as BlockChange;
  });
}

function relationOf(n: number, m: number, moved: boolean, hunks: boolean): BlockChange["relation"] {
  if (n === 0) return "added";
  if (m === 0) return "removed";
  if (m > 1) return "split";
  if (n > 1) return "merged";
  if (moved) return "moved";
  return hunks ? "edited" : "same";
}

function diff(before: string, after: string, hunks: Readonly<Record<string, readonly HunkClass[]>> = {}) {
  const alignment = alignDrawings(before, after);
  return diffSections(alignment, changesOf(alignment, hunks), []).map(
    ({ before: x, after: y, relation, changes }) => `${x} ${relation} ${y} ${changes}`,
  );
}

describe("one relation a section, and the changes that count in it", () => {
  const chapter = `# overview 总体情况\n${p.flood}\n${p.school}`;

  test("nothing", () => {
    expect(diff(chapter, chapter)).toEqual(["overview same overview 0"]);
  });

  test("hunks that count", () => {
    expect(diff(chapter, chapter, { "overview#1": ["figure", "text", "rollover"], "overview#2": ["unit"] })).toEqual([
      "overview changed overview 3",
    ]);
  });

  test("years gone on alone are a change, none that counts", () => {
    expect(diff(chapter, chapter, { "overview#1": ["rollover"] })).toEqual(["overview changed overview 0"]);
  });

  test("whole blocks", () => {
    expect(diff(chapter, `# overview 总体情况\n${p.flood}\n${p.trees}\n${p.road}`)).toEqual([
      "overview changed overview 3",
    ]);
  });

  test("a heading reworded; not its number, nor its year", () => {
    const part = (title: string) => `# overview 总体情况\n## overview.1 ${title}\n${p.flood}`;
    expect(diff(part("平台建设情况"), part("公开平台建设情况"))).toEqual([
      "overview changed overview 1",
      "overview.1 changed overview.1 1",
    ]);
    expect(diff(part("2022年平台建设"), part("2023年平台建设"))).toEqual([
      "overview same overview 0",
      "overview.1 same overview.1 0",
    ]);
  });

  test("a block that went to another chapter is a change of both", () => {
    const before = `# overview 总体情况\n${p.flood}\n${p.school}\n# proactive 主动公开\n${p.road}`;
    const after = `# overview 总体情况\n${p.flood}\n# proactive 主动公开\n${p.school}\n${p.road}`;
    expect(diff(before, after)).toEqual(["overview changed overview 1", "proactive changed proactive 1"]);
  });

  test("a part moved, with what changed inside it", () => {
    const before = `# overview 总体情况\n## overview.1 收费公示\n${p.school}\n# proactive 主动公开\n${p.road}`;
    const after = `# overview 总体情况\n# proactive 主动公开\n${p.road}\n## proactive.1 收费公示\n${p.school}`;
    // Its paragraph has gone to another chapter, which is one change, and holds one. Both chapters have them.
    expect(diff(before, after, { "proactive.1#1": ["figure"] })).toEqual([
      "overview changed overview 2",
      "proactive changed proactive 2",
      "overview.1 moved proactive.1 2",
    ]);
  });

  test("removed and added parts under ids that look alike", () => {
    const before = `# overview 总体情况\n## overview.1 防汛公开\n${p.flood}`;
    const after = `# overview 总体情况\n## overview.1 古树保护\n${p.trees}`;
    expect(diff(before, after)).toEqual([
      "overview changed overview 2",
      "overview.1 removed null 1",
      "null added overview.1 1",
    ]);
  });

  test("a split lists its ids", () => {
    const before = `# overview 总体情况\n## overview.1 平台与监督\n${p.flood}${p.school}`;
    const after = `# overview 总体情况\n## overview.1 平台建设\n${p.flood}\n## overview.2 监督保障\n${p.school}`;
    expect(diff(before, after)).toEqual(["overview changed overview 1", "overview.1 split overview.1,overview.2 1"]);
  });
});

test("the counts of a comparison", () => {
  const before = `# overview 总体情况\n${p.flood}\n${p.school}\n${p.trees}`;
  const after = `# overview 总体情况\n${p.school}\n${p.flood}\n${p.road}`;
  const alignment = alignDrawings(before, after);
  const blocks = changesOf(alignment, { "overview#1": ["text"], "overview#2": ["rollover"] });
  const [stated, subtotal] = ["requests.granted/total", "requests.refused/total"].map((id) => ({
    id,
    key: id,
    notes: [],
    basis: "same" as const,
    before: figure(id, 1),
    after: figure(id, 3, id.includes("refused") ? { status: "derived" } : {}),
    delta: 2,
    percent: 200,
  }));
  const derived = subtotal && { ...subtotal, before: subtotal.after };
  const figures = [stated, subtotal, derived].flatMap((change) => change ?? []);
  expect(countChanges(blocks, figures, [])).toEqual({
    changed: 1,
    added: 1,
    removed: 1,
    moved: 1,
    same: 0,
    rolledOver: 1,
    figuresCompared: 2,
    figuresChanged: 2,
    mentionsChanged: 0,
  });
});
