import { describe, expect, test } from "vitest";
import { findNearest } from "../../../src/text/nearest.ts";
import {
  containment,
  likeness,
  maskText,
  type Profile,
  profileTexts,
  uniteProfiles,
} from "../../../src/text/similarity.ts";

const profiles = (...texts: readonly string[]): readonly Profile[] => profileTexts(texts);

describe("what changes every year is masked", () => {
  test.each([
    ["numbers", "公开信息173条，占12.5%", "公开信息9条，占3%"],
    ["years", "2022年，我局", "2023年，我局"],
    ["Chinese numbers of two characters", "召开会议十二次", "召开会议二十次"],
    ["an ordinal in front", "（二）加强培训", "三、加强培训"],
    ["an item of a list", "一是加强培训", "五是加强培训"],
    ["marks", "加强培训；确保实效。", "加强培训，确保实效"],
  ])("%s", (_, x, y) => expect(maskText(x)).toBe(maskText(y)));

  test.each([
    ["other words", "公开信息173条", "公开文件173条"],
    ["a decimal that opens a text is no ordinal", "1.5万条信息", "信息"],
  ])("but not %s", (_, x, y) => expect(maskText(x)).not.toBe(maskText(y)));
});

describe("likeness", () => {
  test("is 1 for one wording, 0 for none in common, and between for half", () => {
    const [x, same, none, half] = profiles("甲乙丙丁", "甲乙丙丁", "子丑寅卯", "甲乙丙寅");
    if (!x || !same || !none || !half) throw new Error("four texts have four profiles");
    expect(likeness(x, same)).toBe(1);
    expect(likeness(x, none)).toBe(0);
    expect(likeness(x, half)).toBeGreaterThan(0);
    expect(likeness(x, half)).toBeLessThan(1);
  });

  test("of texts without a character is 0", () => {
    const [x, y] = profiles("", "。");
    if (!x || !y) throw new Error("two texts have two profiles");
    expect([likeness(x, y), containment(x, y)]).toEqual([0, 0]);
  });

  test("wording that stands in many texts counts less than wording of its own", () => {
    // Both share two bigrams of three with the first; the second shares what every text has.
    const [x, common, own] = profiles("甲乙丙申酉", "甲乙丙辰巳", "午未丙申酉", "甲乙丙子", "甲乙丙丑", "甲乙丙寅");
    if (!x || !common || !own) throw new Error("a profile a text");
    expect(likeness(x, own)).toBeGreaterThan(likeness(x, common));
  });

  test("a part is contained in what it is part of, not the other way", () => {
    const [part, whole] = profiles("甲乙丙丁", "甲乙丙丁戊己庚辛");
    if (!part || !whole) throw new Error("two texts have two profiles");
    expect(containment(part, whole)).toBe(1);
    expect(containment(whole, part)).toBeLessThan(0.6);
  });

  test("two halves together are as like the whole as they can be: only the joint is lost", () => {
    const [whole, first, second] = profiles("甲乙丙丁戊己庚辛", "甲乙丙丁", "戊己庚辛");
    if (!whole || !first || !second) throw new Error("a profile a text");
    const united = uniteProfiles([first, second]);
    expect(united.mass).toBeCloseTo(first.mass + second.mass);
    expect(containment(united, whole)).toBe(1);
  });
});

describe("the nearest", () => {
  const letters = [..."甲乙丙丁戊己庚辛"];
  /** Texts of some letters each, different in a way that can be foretold. */
  const texts = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => letters.map((_letter, n) => letters[(n * (from + at) + at) % 8]).join(""));

  test.each(["likeness", "containment"] as const)("by %s are those that measuring each gives", (name) => {
    const all = profileTexts([...texts(1, 12), ...texts(5, 15)]);
    const [from, to] = [all.slice(0, 12), all.slice(12)];
    const measure = name === "likeness" ? likeness : containment;
    const expected = from.map((x) =>
      to
        .map((y, index) => ({ index, score: measure(x, y) }))
        .filter(({ score }) => score >= 0.3)
        .sort((x1, y1) => y1.score - x1.score || x1.index - y1.index)
        .map(({ index }) => index),
    );
    expect(findNearest(from, to, 0.3, name).map((near) => near.map(({ index }) => index))).toEqual(expected);
  });

  test("are found by their rare wording where the common one stands in hundreds of texts", () => {
    const others = Array.from({ length: 400 }, (_, at) => `坚持公开为常态${String.fromCharCode(0x5000 + at)}次`);
    const all = profileTexts(["坚持公开为常态水库巡查", "坚持公开为常态水库巡查情况", ...others]);
    const [near] = findNearest(all.slice(0, 1), all.slice(1), 0.5);
    expect(near?.[0]?.index).toBe(0);
  });
});
