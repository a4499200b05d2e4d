import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf, toGlyphs } from "../../src/text/glyphs.ts";
import { mayBreak, wrapSpans } from "../../src/text/wrap.ts";
import { cleanText } from "../../src/tui/layout/clean-text.ts";
import { fillLine, type Line, lineText, lineWidth, type Span, toRun } from "../../src/tui/layout/line.ts";

// What reports hold and what a hostile file might: Chinese, brackets, numbers, emoji, marks that combine, two code units.
const piece = fc.constantFrom(
  ..."政府信息公开，。、；（）“”《》〔〕…—·件条万元①℃ ",
  ..."0123456789.,%+-/abcXYZ ",
  "2021",
  "1,234.5",
  "𠮷",
  "e\u0301",
  "한",
  "👨‍👩‍👧",
  "🇨🇳",
  "ﾞ",
  "\u200B",
);
const text = fc.array(piece, { maxLength: 120 }).map((pieces) => cleanText(pieces.join("")));
const width = fc.integer({ min: 8, max: 200 });
const ambiguous = fc.constantFrom(1 as const, 2 as const);

const plain = (content: string): Span => ({ text: content, style: "plain" });

/** The text between two lines as the rule of breaks sees it. */
function cells(content: string, size: 1 | 2): { readonly text: string; readonly span: Span }[] {
  return toGlyphs(content, size).map((glyph) => ({ text: glyph.text, span: plain("") }));
}

test("a filled line is exactly as wide as asked", () => {
  fc.assert(
    fc.property(text, width, ambiguous, (content, cellsWide, size) => {
      for (const line of wrapSpans([plain(content)], cellsWide, size)) {
        expect(lineWidth(line)).toBeLessThanOrEqual(cellsWide);
        expect(lineWidth(fillLine(line, cellsWide, size))).toBe(cellsWide);
      }
      const cut = fillLine([toRun(content, "plain", size)], cellsWide, size);
      expect(cellsOf(lineText(cut), size)).toBe(cellsWide);
    }),
  );
});

test("the lines joined give the text", () => {
  fc.assert(
    fc.property(text, width, ambiguous, (content, cellsWide, size) => {
      expect(
        wrapSpans([plain(content)], cellsWide, size)
          .map(lineText)
          .join(""),
      ).toBe(content);
    }),
  );
});

test("a break is allowed, or the line has no place for one", () => {
  fc.assert(
    fc.property(text, width, ambiguous, (content, cellsWide, size) => {
      const all = cells(content, size);
      let start = 0;
      for (const line of wrapSpans([plain(content)], cellsWide, size)) {
        const end = start + toGlyphs(lineText(line), size).length;
        const between = Array.from({ length: end - start }, (_, at) => start + 1 + at);
        const isForced = end < all.length && !mayBreak(all, end);
        if (isForced) expect(between.filter((at) => at < end && mayBreak(all, at))).toEqual([]);
        start = end;
      }
    }),
  );
});

test("what a line may not begin or end with, and numbers, said outright", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 40, max: 60 }), (content, cellsWide) => {
      // Long runs without any allowed break are another matter: see above.
      fc.pre(!/[，。、；）”》〕…—·℃“（《〔0-9a-zA-Z.,%+/ -]{12}/u.test(content));
      const lines = wrapSpans([plain(content)], cellsWide, 1).map(lineText);
      for (const [at, line] of lines.entries()) {
        if (at > 0) expect(line).not.toMatch(/^[，。、；）”》〕]/u);
        if (at < lines.length - 1) expect(line).not.toMatch(/[“（《〔]$/u);
        if (at > 0) expect(`${lines[at - 1] ?? ""}|${line}`).not.toMatch(/[0-9]\|[0-9]/u);
      }
    }),
  );
});

test("marks stay with what they mark", () => {
  fc.assert(
    fc.property(text, text, width, (before, inside, cellsWide) => {
      fc.pre(inside !== "" && !/[[\]-]/u.test(before + inside));
      const spans: readonly Span[] = [
        plain(before),
        { text: "[-", style: "removed-text", part: 0, mark: "opening" },
        { text: inside, style: "removed-text", part: 0 },
        { text: "-]", style: "removed-text", part: 0, mark: "closing" },
      ];
      const lines: readonly Line[] = wrapSpans(spans, cellsWide, 1);
      expect(lines.map(lineText).join("")).toBe(`${before}[-${inside}-]`);
      for (const line of lines) expect(line.filter((run) => run.text === "[" || run.text === "-")).toEqual([]);
    }),
  );
});
