import { describe, expect, test } from "vitest";
import { alignReports } from "../../../src/align/align-reports.ts";
import { diffMentions } from "../../../src/diff/mention-changes.ts";
import type { Mention } from "../../../src/model/report.ts";
import { drawReport, withMentions } from "../../support/labelled/report.ts";

type Drawn = readonly [sentence: string, label: string, raw: string, more?: Partial<Mention>];

/** A line a change: `label: before → after (delta, percent)`. Each side is a section's paragraph made of the sentences. */
function diff(before: readonly Drawn[], after: readonly Drawn[]): readonly string[] {
  const report = (drawn: readonly Drawn[], year: number) =>
    withMentions(
      drawReport(`# overview 总体情况\n${[...new Set(drawn.map(([sentence]) => sentence))].join("")}`, { year }),
      drawn.map(([sentence, label, raw, more]) => ({ sentence, label, raw, ...more })),
    );
  const [x, y] = [report(before, 2022), report(after, 2023)];
  return diffMentions(x, y, alignReports(x, y)).map(
    (change) =>
      `${change.label}: ${change.before?.raw ?? "–"} → ${change.after?.raw ?? "–"} (${change.delta}, ${change.percent})`,
  );
}

describe("numbers of one label", () => {
  test("meet whatever the wording and the order", () => {
    const changes = diff(
      [
        ["全年收到申请12件。", "收到申请", "12"],
        ["发布解读材料8件。", "政策解读", "8"],
      ],
      [
        ["解读材料共发布10件。", "政策解读", "10"],
        ["本年度共收到申请9件。", "收到申请", "9"],
      ],
    );
    expect(changes).toEqual(["政策解读: 8 → 10 (2, 25)", "收到申请: 12 → 9 (-3, -25)"]);
  });

  test("with two values on a side meet nothing", () => {
    const changes = diff(
      [
        ["全年通过各类渠道主动公开政府信息376条。", "主动公开信息", "376", { unit: "条" }],
        ["全年通过各类渠道主动公开政府信息380条。", "主动公开信息", "380", { unit: "条" }],
      ],
      [["全年通过各类渠道主动公开政府信息400条。", "主动公开信息", "400", { unit: "条" }]],
    );
    expect(changes).toEqual([
      "主动公开信息: – → 400 (null, null)",
      "主动公开信息: 376 → – (null, null)",
      "主动公开信息: 380 → – (null, null)",
    ]);
  });

  test("said twice with one value are one number", () => {
    const changes = diff(
      [
        ["全年收到申请12件。", "收到申请", "12"],
        ["其中当面收到申请12件。", "收到申请", "12"],
      ],
      [["全年收到申请9件。", "收到申请", "9"]],
    );
    expect(changes).toEqual(["收到申请: 12 → 9 (-3, -25)"]);
  });
});

describe("units", () => {
  test.each([
    ["people and visits", "人", "人次"],
    ["pieces and items", "件", "条"],
    ["percents and points", "%", "个百分点"],
  ])("never mix %s", (_, x, y) => {
    const changes = diff(
      [["组织培训30场。", "业务培训", "30", { unit: x }]],
      [["组织培训40场。", "业务培训", "40", { unit: y }]],
    );
    expect(changes).toHaveLength(2);
  });

  test("money in yuan and in ten thousands is one unit", () => {
    const changes = diff(
      [["收取费用379460元。", "收取费用", "379460", { unit: "元" }]],
      [["收取费用40万元。", "收取费用", "40", { unit: "万元" }]],
    );
    expect(changes).toEqual(["收取费用: 379460 → 40 (2.054, 5.41)"]);
  });

  test("shares change in points, and carry no percent", () => {
    const changes = diff(
      [["主动公开的信息占34.82%。", "主动公开占比", "34.82", { unit: "%" }]],
      [["主动公开的信息占41.5%。", "主动公开占比", "41.5", { unit: "%" }]],
    );
    expect(changes).toEqual(["主动公开占比: 34.82 → 41.5 (6.68, null)"]);
  });
});

test("an approximate number has no delta", () => {
  const changes = diff(
    [["公开信息5万余条。", "主动公开信息", "5万余", { value: 50_000, unit: "条", approximate: true }]],
    [["公开信息6238条。", "主动公开信息", "6238", { unit: "条" }]],
  );
  expect(changes).toEqual(["主动公开信息: 5万余 → 6238 (null, null)"]);
});

test("a number of another year stays out", () => {
  const changes = diff(
    [["全年收到申请12件。", "收到申请", "12"]],
    [
      ["2020年收到申请15件。", "收到申请", "15", { year: 2020 }],
      ["全年收到申请9件。", "收到申请", "9"],
    ],
  );
  expect(changes).toEqual(["收到申请: 12 → 9 (-3, -25)"]);
});

describe("numbers of other labels", () => {
  test("meet by the wording around them", () => {
    const changes = diff(
      [["全年开展水库巡查检查128次。", "水库巡查", "128", { unit: "次" }]],
      [["全年开展水库安全巡查检查140次。", "安全巡查检查", "140", { unit: "次" }]],
    );
    expect(changes).toEqual(["安全巡查检查: 128 → 140 (12, 9.38)"]);
  });

  test("of one list do not meet because their clause is one", () => {
    const changes = diff(
      [["制作问答，其中东社镇28期、西社镇15期。", "问答·东社镇", "28", { unit: "期" }]],
      [["制作问答，其中南社镇28期、北社镇19期。", "问答·北社镇", "19", { unit: "期" }]],
    );
    expect(changes).toHaveLength(2);
  });

  test("with nothing in common stand alone", () => {
    const changes = diff(
      [["更换窨井盖45处。", "更换窨井盖", "45", { unit: "处" }]],
      [["整改食堂隐患31处。", "整改食堂隐患", "31", { unit: "处" }]],
    );
    expect(changes).toHaveLength(2);
  });
});
