import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignReports } from "../../src/align/align-reports.ts";
import type { Alignment } from "../../src/model/alignment.ts";
import type { Report } from "../../src/model/report.ts";
import { drawBlocks } from "../support/labelled/draw-alignment.ts";
import { drawReport } from "../support/labelled/report.ts";
import { rewriteChapter } from "../support/labelled/rewrite.ts";

const chapterIds = ["overview", "proactive", "requests", "disputes", "problems", "other"];

/** Paragraphs dealt to chapters in turn, so many to each. */
function reportOf(paragraphs: readonly string[], each: number, year: number): Report {
  const lines = paragraphs.map((text, at) =>
    at % each === 0 ? `# ${chapterIds[at / each] ?? `extra.${at / each}`} 第${at / each}章\n${text}` : text,
  );
  return drawReport(lines.join("\n"), { year });
}

const seed = fc.integer({ min: 1, max: 1_000_000 });
const level = fc.constantFrom(0, 0.1, 0.5, 1);
const pair = fc.record({ seed, level, each: fc.constantFrom(4, 7, 60) }).map(({ each, ...drawn }) => {
  const { before, after } = rewriteChapter(drawn.seed, drawn.level, 20, 1);
  return [reportOf(before, each, 2022), reportOf(after, each, 2023)] as const;
});

const idsOf = ({ sections }: Report) => sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)).sort();
const heldIds = ({ blocks }: Alignment, side: "before" | "after") =>
  blocks.flatMap((one) => one[side].map(({ block }) => block.id)).sort();

test("every section and every block of both reports stands in one pair", () => {
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const alignment = alignReports(before, after);
      expect(heldIds(alignment, "before")).toEqual(idsOf(before));
      expect(heldIds(alignment, "after")).toEqual(idsOf(after));
      const sections = (side: "before" | "after") => alignment.sections.flatMap((one) => one[side]);
      expect(new Set(sections("before"))).toEqual(new Set(before.sections));
      expect(sections("before")).toHaveLength(before.sections.length);
      expect(sections("after")).toHaveLength(after.sections.length);
    }),
  );
});

test("a pair is 1:1, 1:n, n:1 or stands alone, and its shares are shares", () => {
  fc.assert(
    fc.property(pair, ([before, after]) => {
      for (const one of alignReports(before, after).blocks) {
        expect(Math.min(one.before.length, one.after.length)).toBeLessThanOrEqual(1);
        expect(one.likeness).toBeGreaterThanOrEqual(0);
        expect(one.likeness).toBeLessThanOrEqual(1);
        expect(one.confidence).toBeGreaterThanOrEqual(0);
        expect(one.confidence).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("a report meets itself: everything in its place, wholly alike", () => {
  fc.assert(
    fc.property(pair, ([report]) => {
      for (const one of alignReports(report, report).blocks) {
        expect(one.before.map(({ block }) => block.id)).toEqual(one.after.map(({ block }) => block.id));
        expect([one.moved, one.likeness]).toEqual([false, 1]);
      }
    }),
  );
});

test("the years turned round turn every pair round", () => {
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const forth = alignReports(before, after).blocks.map((one) => drawSides(one.before, one.after, one.moved));
      const back = alignReports(after, before).blocks.map((one) => drawSides(one.after, one.before, one.moved));
      expect(back.sort()).toEqual(forth.sort());
    }),
  );
});

type Members = Alignment["blocks"][number]["before"];
function drawSides(before: Members, after: Members, moved: boolean): string {
  const ids = (members: Members) => members.map(({ block }) => block.id).join("+");
  return `${ids(before)} ${moved ? ">" : "="} ${ids(after)}`;
}

describe("order", () => {
  test("paragraphs in another order have moved; none is added or removed", () => {
    fc.assert(
      fc.property(seed, fc.array(fc.integer(), { minLength: 12, maxLength: 12 }), (drawn, keys) => {
        const { before } = rewriteChapter(drawn, 0, 12, 0);
        const order = before.map((_, at) => at).sort((x, y) => (keys[x] ?? 0) - (keys[y] ?? 0));
        const after = order.map((at) => before[at] ?? "");
        const pairs = alignReports(reportOf(before, 60, 2022), reportOf(after, 60, 2023)).blocks;
        expect(pairs.map(({ before: [x], after: [y] }) => [x?.block.id, y?.block.id])).toEqual(
          order.map((at, place) => [`overview#${at + 1}`, `overview#${place + 1}`]),
        );
      }),
    );
  });

  test("a paragraph cut at a full stop is split, and put together again is merged", () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 0, max: 9 }), (drawn, at) => {
        const { before } = rewriteChapter(drawn, 0, 10, 0);
        const whole = before[at] ?? "";
        const cut = whole.indexOf("。", whole.length / 2 - 20) + 1;
        fc.pre(cut > 30 && whole.length - cut > 30);
        const after = before.toSpliced(at, 1, whole.slice(0, cut), whole.slice(cut));
        const [x, y] = [reportOf(before, 60, 2022), reportOf(after, 60, 2023)];
        const halves = `overview#${at + 1}+overview#${at + 2}`;
        expect(drawBlocks(alignReports(x, y))).toContain(`overview#${at + 1} = ${halves}`);
        expect(drawBlocks(alignReports(y, x))).toContain(`${halves} = overview#${at + 1}`);
      }),
    );
  });
});
