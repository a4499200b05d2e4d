import fc from "fast-check";
import { expect, test } from "vitest";
import { ReportError } from "../../src/model/error.ts";
import type { Grid } from "../../src/model/grid.ts";
import { limits } from "../../src/read/limits.ts";
import { pdfReader } from "../../src/read/pdf/pdf.ts";
import { table, text, writePdf } from "../support/pdf-writer.ts";

const options = { labels: ["新收申请", "上年结转", "予以公开"], limits };
const read = (bytes: Uint8Array) => pdfReader.read({ file: "report.pdf", bytes }, options);

/** Every position is covered by exactly one cell. */
function keepsLaws({ rows, columns, cells }: Grid): boolean {
  const covered = new Array<number>(rows * columns).fill(0);
  for (const { row, column, rowSpan, colSpan } of cells) {
    if (row + rowSpan > rows || column + colSpan > columns) return false;
    for (let r = row; r < row + rowSpan; r += 1) {
      for (let c = column; c < column + colSpan; c += 1) covered[r * columns + c] = (covered[r * columns + c] ?? 0) + 1;
    }
  }
  return covered.every((times) => times === 1);
}

const number = fc.integer({ min: 0, max: 99_999 }).map(String);
const rowOf = (columns: number) =>
  fc.array(fc.oneof(number, fc.constant("")), { minLength: columns, maxLength: columns });

test("a table comes back as printed, wherever the page turns", async () => {
  const tables = fc
    .integer({ min: 2, max: 5 })
    .chain((columns) => fc.array(rowOf(columns), { minLength: 2, maxLength: 8 }));
  await fc.assert(
    fc.asyncProperty(tables, fc.nat(), async (numbers, turn) => {
      const rows = numbers.map((cells, index) => [`${"甲乙丙丁戊己庚辛"[index]}类事项`, ...cells].join("|"));
      const at = 1 + (turn % (rows.length - 1));
      const look = { left: 60, widths: [90, ...(numbers[0] ?? []).map(() => 70)] };
      const bytes = writePdf([
        { content: table(rows.slice(0, at), { ...look, top: 60 + at * 24 }) },
        { content: table(rows.slice(at), { ...look, top: 800 }) },
      ]);
      const { value } = await read(bytes);
      expect(value.blocks.map((block) => block.kind)).toEqual(["table"]);
      const [block] = value.blocks;
      const grid = block?.kind === "table" ? block.grid : { rows: 0, columns: 0, cells: [] };
      expect(keepsLaws(grid)).toBe(true);
      const back = rows.map((_, row) =>
        grid.cells
          .filter((cell) => cell.row === row)
          .map((cell) => cell.text)
          .join("|"),
      );
      expect(back).toEqual(rows);
    }),
    { numRuns: 20 },
  );
});

test("any lines at all end in grids that keep their laws", async () => {
  const step = fc.integer({ min: 0, max: 8 }).map((steps) => 60 + steps * 50);
  const ruling = fc
    .tuple(step, step, step, fc.boolean())
    .map(([at, from, to, flat]) => (flat ? `${from} ${at} m ${to} ${at} l S` : `${at} ${from} m ${at} ${to} l S`));
  const words = fc.tuple(step, step, number).map(([x, y, digits]) => text(x + 5, y + 5, 9, digits));
  await fc.assert(
    fc.asyncProperty(
      fc.array(ruling, { maxLength: 30 }),
      fc.array(words, { minLength: 1, maxLength: 12 }),
      async (lines, marks) => {
        const page = { content: [...lines, ...marks] };
        const { value } = await read(writePdf([page, page]));
        for (const block of value.blocks) {
          if (block.kind === "table") expect(keepsLaws(block.grid)).toBe(true);
        }
      },
    ),
    { numRuns: 30 },
  );
});

test("a damaged file ends in a document or a fault, never in another error", async () => {
  const sound = writePdf([
    { content: table(["新收申请|12|3", "上年结转|1|0"], { left: 60, top: 700, widths: [90, 60, 60] }) },
  ]);
  const damage = fc.record({
    cut: fc.integer({ min: 1, max: sound.length }),
    at: fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ cut, at }) => {
      const bytes = sound.slice();
      for (const [place, byte] of at) bytes[place] = byte;
      const outcome = await read(bytes.subarray(0, at.length > 0 ? sound.length : cut)).catch(
        (error: unknown) => error,
      );
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ReportError);
    }),
    { numRuns: 30 },
  );
});
