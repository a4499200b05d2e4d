import fc from "fast-check";
import { expect, test } from "vitest";
import { newDiffContext } from "../../src/diff/context.ts";
import { diffSides, diffText, type TextDiff } from "../../src/diff/diff-text.ts";
import { lexicon } from "../../src/glossary/lexicon.ts";
import { findNumbers } from "../../src/text/numbers.ts";

// Few parts, so that two texts share some; 𠮷 is two code units, é two characters, and a figure must stay whole.
const parts = [
  ..."公开工作，。；、的了我局“”（）和 \n",
  "加强",
  "制度",
  "2020年",
  "2021 年",
  "12",
  "1,234",
  "３件",
  "8560.5万元",
  "-6",
  "18.6%",
  "三次",
  "〔2021〕30号",
  "0537-1234567",
  "1月1日",
  "第六期",
  "一是",
  "行政复议",
  "依申请公开",
  "微信公众号",
  "𠮷",
  "e\u0301",
  "👨‍👩‍👧",
  "1\ufe0f\u20e3",
  "\ufe00",
];
const some = fc.array(fc.constantFrom(...parts), { maxLength: 40 });
const text = some.map((pieces) => pieces.join(""));
/** Two texts of the same parts, or one and what a few changes made of it. */
const pair = fc.oneof(
  fc.tuple(text, text),
  fc
    .tuple(some, fc.array(fc.tuple(fc.nat(40), fc.nat(2), fc.constantFrom(...parts)), { maxLength: 6 }))
    .map(([pieces, changes]): [string, string] => {
      const changed = [...pieces];
      for (const [at, gone, part] of changes) changed.splice(at, gone, part);
      return [pieces.join(""), changed.join("")];
    }),
);
const diff = (before: string, after: string): TextDiff => diffText(before, after, newDiffContext(1));
const sideOf = ({ edits }: TextDiff, gone: "+" | "-"): string =>
  edits.flatMap(([sign, part]) => (sign === gone ? [] : [part])).join("");

/** Offsets in the before text where one edit ends and the next begins. */
function bordersOf({ edits }: TextDiff, gone: "+" | "-"): ReadonlySet<number> {
  const borders = new Set<number>();
  let at = 0;
  for (const [sign, part] of edits) {
    if (sign === gone) continue;
    borders.add(at);
    at += part.length;
  }
  borders.add(at);
  return borders;
}

function expectUncut(
  whole: string,
  borders: ReadonlySet<number>,
  pieces: readonly { start: number; end: number }[],
): void {
  for (const { start, end } of pieces) {
    for (let at = start + 1; at < end; at += 1) {
      expect(
        borders.has(at),
        `cut ${JSON.stringify(whole.slice(start, end))} at ${at - start} in ${JSON.stringify(whole)}`,
      ).toBe(false);
    }
  }
}

const both = (check: (side: string, borders: ReadonlySet<number>) => void) =>
  fc.property(pair, ([before, after]) => {
    const result = diff(before, after);
    check(before, bordersOf(result, "+"));
    check(after, bordersOf(result, "-"));
  });

test("edits give back both texts, to the character, and are never empty", () => {
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const result = diff(before, after);
      expect([sideOf(result, "+"), sideOf(result, "-")]).toEqual([before, after]);
      expect(result.edits.every(([, part]) => part !== "")).toBe(true);
      expect(result.likeness).toBeGreaterThanOrEqual(0);
      expect(result.likeness).toBeLessThanOrEqual(1);
    }),
  );
});

test("texts of any characters are given back, too", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (before, after) => {
      const result = diff(before, after);
      expect([sideOf(result, "+"), sideOf(result, "-")]).toEqual([before, after]);
    }),
  );
});

test("with joints as well: cells, rows, blocks", () => {
  const side = fc.array(text, { maxLength: 6 }).map((cells) => ({
    text: cells.join("\t"),
    joints: cells.slice(1).map((_, index) => cells.slice(0, index + 1).join("\t").length),
  }));
  fc.assert(
    fc.property(side, side, (before, after) => {
      const result = diffSides(before, after, newDiffContext(1));
      expect([sideOf(result, "+"), sideOf(result, "-")]).toEqual([before.text, after.text]);
    }),
  );
});

test("hunks cover every change, in order, each once", () => {
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const { edits, hunks } = diff(before, after);
      const covered = hunks.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index));
      expect(covered).toEqual([...edits.keys()].filter((index) => edits[index]?.[0] !== "="));
    }),
  );
});

test("no border stands inside a number", () => {
  fc.assert(both((side, borders) => expectUncut(side, borders, findNumbers(side))));
});

test("no border stands inside a grapheme", () => {
  const segmenter = new Intl.Segmenter("zh", { granularity: "grapheme" });
  fc.assert(
    both((side, borders) => {
      const graphemes = Array.from(segmenter.segment(side), ({ index, segment }) => ({
        start: index,
        end: index + segment.length,
      }));
      expectUncut(side, borders, graphemes);
    }),
  );
});

test("no border stands inside a word of the domain", () => {
  // Only words that no other part of the alphabet can overlap.
  const words = ["行政复议", "依申请公开", "微信公众号"];
  expect(words.every((word) => lexicon.includes(word))).toBe(true);
  fc.assert(
    both((side, borders) => {
      for (const word of words) {
        const found = [...side.matchAll(new RegExp(word, "gu"))].map(({ index }) => ({
          start: index,
          end: index + word.length,
        }));
        expectUncut(side, borders, found);
      }
    }),
  );
});

test("between a number and its unit a border stands only where one of them alone changed", () => {
  const figure = fc
    .tuple(fc.constantFrom("3", "12", "8560.5", "1,234"), fc.constantFrom("件", "条", "万元"))
    .map((pair) => pair.join(""));
  const list = fc
    .array(fc.oneof(figure, fc.constantFrom("公开", "收到", "，", "和")), { maxLength: 14 })
    .map((some) => some.join(""));
  fc.assert(
    fc.property(list, list, (before, after) => {
      const result = diff(before, after);
      for (const [side, gone] of [
        [before, "+"],
        [after, "-"],
      ] as const) {
        const signs = signsOf(result, gone);
        for (const { start, end, unit } of findNumbers(side)) {
          if (unit !== null && signs[end] !== signs[end - 1]) expect([signs[start], signs[end]]).toContain("=");
        }
      }
    }),
  );
});

/** The sign of the edit that every code unit of a side stands in. */
const signsOf = ({ edits }: TextDiff, gone: "+" | "-"): readonly string[] =>
  edits.flatMap(([sign, part]) => (sign === gone ? [] : Array.from({ length: part.length }, () => sign)));

test("a text against itself has no hunk", () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(diff(same, same).hunks).toEqual([]);
    }),
  );
});

test("line breaks, blanks beside Han and full-width digits are no counted change", () => {
  const prose = fc.array(fc.constantFrom(...parts.filter((part) => !/\s|\p{M}|\u200d/u.test(part))), { maxLength: 40 });
  const noise = fc.infiniteStream(fc.constantFrom("", "", "", " ", "\n", "　"));
  fc.assert(
    fc.property(prose, noise, fc.boolean(), (pieces, blanks, wide) => {
      const plain = pieces.join("");
      const noisy = Array.from(plain, (character) => {
        const blank = /\p{Script=Han}/u.test(character) ? (blanks.next().value ?? "") : "";
        const digit = wide && /\d/u.test(character);
        return (digit ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character) + blank;
      }).join("");
      const { hunks, likeness } = diff(plain, noisy);
      expect(hunks.filter((hunk) => hunk.class !== "notation")).toEqual([]);
      expect(likeness).toBe(1);
    }),
  );
});

test("a year more on both sides changes no class", () => {
  const year = fc.integer({ min: 2015, max: 2024 });
  const prose = fc.array(
    fc.oneof(
      year.map((value) => `${value}年`),
      fc.constantFrom("我局", "公开", "3件", "5条", "，", "。"),
    ),
    { maxLength: 20 },
  );
  const moved = (some: readonly string[]) =>
    some.map((part) => part.replace(/^\d{4}(?=年)/u, (value) => String(Number(value) + 1))).join("");
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const classes = ({ hunks }: TextDiff) => hunks.map((hunk) => hunk.class);
      expect(classes(diff(moved(before), moved(after)))).toEqual(classes(diff(before.join(""), after.join(""))));
    }),
  );
});
