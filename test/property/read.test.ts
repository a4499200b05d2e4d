import fc from "fast-check";
import { expect, test } from "vitest";
import { ReportError } from "../../src/model/error.ts";
import type { Grid } from "../../src/model/grid.ts";
import { buildGrid } from "../../src/read/grid.ts";
import { limits } from "../../src/read/limits.ts";
import { joinWrapped } from "../../src/read/lines/join-wrapped.ts";
import { splitLines } from "../../src/read/lines/line.ts";
import { read } from "../../src/read/read.ts";
import { docxOf, paragraphsXml, soundDocx, soundHtml, soundText } from "../support/bad-input.ts";
import { type Tiling, tiling, tilingToHtml, tilingToXml } from "../support/random-grid.ts";

const options = { labels: [], limits };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function gridOf(file: string, bytes: Uint8Array): Promise<Grid | undefined> {
  const { value } = await read({ file, bytes }, options);
  return value.blocks.flatMap((block) => (block.kind === "table" ? [block.grid] : []))[0];
}

/** Every position of the grid is covered once, cells are in reading order, places follow from positions. */
function expectLaws(grid: Grid): void {
  const covered = new Uint8Array(grid.rows * grid.columns);
  let last = -1;
  for (const { row, column, rowSpan, colSpan, place } of grid.cells) {
    expect(row * grid.columns + column).toBeGreaterThan(last);
    last = row * grid.columns + column;
    expect([place.row, place.column]).toEqual([row + 1, column + 1]);
    expect(row + rowSpan <= grid.rows && column + colSpan <= grid.columns).toBe(true);
    for (let r = row; r < row + rowSpan; r += 1) {
      for (let c = column; c < column + colSpan; c += 1) {
        const at = r * grid.columns + c;
        covered[at] = (covered[at] ?? 0) + 1;
      }
    }
  }
  expect(covered.every((times) => times === 1)).toBe(true);
}

test("whatever the spans say, the grid keeps its laws and loses no text", () => {
  const span = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, -1, 1000, 65_534));
  const cell = fc.record({
    rowSpan: span,
    colSpan: span,
    lines: fc.array(fc.constantFrom("a", "甲", "12"), { maxLength: 2 }),
    isVoid: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
      const { grid, isCut } = buildGrid(rows, { file: "a" }, limits);
      expectLaws(grid);
      const printed = (lines: readonly string[]) => lines.join("");
      if (isCut) return;
      const before = rows.flat().map((raw) => printed(raw.lines));
      const after = grid.cells.map((one) => printed(one.lines));
      // Not the order: a cell whose first row held nothing else begins in the next.
      expect(after.filter(Boolean).sort()).toEqual(before.filter(Boolean).sort());
    }),
  );
});

test("a table drawn in HTML or in Word comes back cell by cell", async () => {
  const drawn = ({ rows, columns, tiles }: Tiling) => ({ rows, columns, tiles });
  // A row or column that no cell of its own stands in cannot be told from a thinner one: HTML drops it, Word keeps it.
  const isPlain = ({ rows, columns, tiles }: Tiling) =>
    tiles.length > 2 &&
    Array.from({ length: rows }, (_, row) => tiles.some((tile) => tile.row === row && tile.rowSpan === 1)).every(
      Boolean,
    ) &&
    Array.from({ length: columns }, (_, column) =>
      tiles.some((tile) => tile.column === column && tile.colSpan === 1),
    ).every(Boolean) &&
    Array.from({ length: rows }, (_, row) => tiles.filter((tile) => tile.row === row).length).some(
      (count) => count > 1,
    );
  await fc.assert(
    fc.asyncProperty(tiling.filter(isPlain), async (table) => {
      const html = await gridOf("a.html", utf8(`<html><p>甲。</p>${tilingToHtml(table)}</html>`));
      const word = await gridOf("a.docx", docxOf(`${paragraphsXml("甲。")}${tilingToXml(table)}`));
      for (const grid of [html, word]) {
        const tiles = grid?.cells.map(({ row, column, rowSpan, colSpan, text }) => ({
          row,
          column,
          rowSpan,
          colSpan,
          text,
        }));
        expect({ rows: grid?.rows, columns: grid?.columns, tiles }).toEqual(drawn(table));
      }
    }),
  );
});

const files = [
  ["a.docx", soundDocx()],
  ["a.html", utf8(soundHtml)],
  ["a.txt", utf8(soundText)],
  ["a.md", utf8(`# ${soundText}\n\n|a|b|\n|-|-|\n|1|2|\n`)],
] as const;

test.each(files)("any part and any bent byte of %s ends in blocks or in a fault", async (file, bytes) => {
  const at = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => Math.floor(share * (bytes.length - 1)));
  const bent = fc.tuple(at, fc.integer({ min: 0, max: 255 })).map(([where, value]) => bytes.with(where, value));
  const cut = at.map((length) => bytes.slice(0, length + 1));
  await fc.assert(
    fc.asyncProperty(fc.oneof(bent, cut), async (bad) => {
      const ended = await read({ file, bytes: bad }, options).catch((error: unknown) => error);
      if (ended instanceof Error) expect(ended).toBeInstanceOf(ReportError);
    }),
  );
});

test.each(files)("%s read twice is the same", async (file, bytes) => {
  const [one, other] = [await read({ file, bytes }, options), await read({ file, bytes }, options)];
  expect(one).toEqual(other);
});

test("text wrapped at any width comes back whole", () => {
  const word = fc.constantFrom("公开", "信息", "的", "本机关", "工作", "，", "办理");
  const prose = fc.array(word, { minLength: 100, maxLength: 160 }).map((words) => `${words.join("")}。`);
  fc.assert(
    fc.property(prose, fc.integer({ min: 18, max: 70 }), (text, width) => {
      const lines = Array.from({ length: Math.ceil(text.length / width) }, (_, at) =>
        text.slice(at * width, (at + 1) * width),
      );
      // The last line is short by chance; one that is as wide as the others says nothing new.
      // The heading ends what may be a title, which is set line by line.
      const [, paragraph, ...rest] = joinWrapped(splitLines(["一、概况。", ...lines].join("\n")));
      expect(rest).toEqual([]);
      expect(paragraph?.text).toBe(text);
      expect(paragraph?.breaks).toEqual(lines.slice(1).map((_, at) => (at + 1) * width));
    }),
  );
});
