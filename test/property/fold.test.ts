import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldText } from "../../src/text/fold.ts";

// Whatever folding looks at: width, blanks, commas and points between digits, dashes at the start, marks without width.
const text = fc
  .array(
    fc.constantFrom(
      ...'公开１2３a 　\n\t，,．.-—、（）()“"%％·\u200b\ufe00',
      "𠮷",
      "一",
      "1,234",
      "1. 2",
      "3, 400",
      fc.sample(fc.string(), 1)[0] ?? "",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));
const anyText = fc.oneof(text, fc.string({ unit: "binary" }));

test("folding twice is folding once", () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const once = foldText(raw);
      expect(foldText(once)).toBe(once);
    }),
  );
});

test("the map is monotone, in range, and passes over nothing but what is not seen", () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const folded = fold(raw);
      expect([folded.starts.length, folded.ends.length]).toEqual([folded.text.length, folded.text.length]);
      let at = 0;
      let passed = "";
      for (const [index, start] of folded.starts.entries()) {
        const end = folded.ends[index] ?? 0;
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        passed += raw.slice(at, start);
        at = end;
      }
      passed += raw.slice(at);
      expect(passed).toMatch(/^(?:\s|\p{Cc}|\p{Cf}|\p{M})*$/u);
    }),
  );
});
