import { describe, expect, test } from "vitest";
import type { Grid } from "../../src/model/grid.ts";
import { limits } from "../../src/read/limits.ts";
import { read } from "../../src/read/read.ts";
import { inventReport } from "../support/generate/model.ts";
import { cellText, type PrintedTable } from "../support/generate/piece.ts";
import { layOut } from "../support/generate/write/lay-out.ts";
import { manners, writeReport } from "../support/generate/write/manners.ts";

// Marked-up tables come back with every span, text and edge where it was; nothing of the page around them becomes a table.
// None is cut in two here: below the cut a column may hold nothing, and readers may drop it.
const runs = Number(process.env["TONGBI_RUNS"] ?? 5);
const seeds = Array.from({ length: runs }, (_, index) => index + 101);
const marked = manners.filter((manner) => /^(?:docx|html)/u.test(manner.name));

const bare = (text: string): string => text.replace(/[\s\u00a0]/gu, "");

/** "row,column rows×columns text" of every cell: readable where two differ. */
const gridLines = (grid: Grid): readonly string[] =>
  grid.cells.map((cell) => `${cell.row},${cell.column} ${cell.rowSpan}×${cell.colSpan} ${bare(cell.text)}`);

/** A column in which no cell begins is nowhere on paper, and readers may leave it out. */
function tableLines(table: PrintedTable): readonly string[] {
  const laid = layOut(table);
  const begun = [...new Set(laid.map(({ column }) => column))].sort((a, b) => a - b);
  const index = (column: number): number => begun.filter((each) => each < column).length;
  return laid.map(({ row, column, cell }) => {
    const wide = index(column + cell.colSpan) - index(column);
    return `${row},${index(column)} ${cell.rowSpan}×${wide} ${bare(cellText(cell))}`;
  });
}

describe.each(marked)("$name", (manner) => {
  test.each(seeds)("the tables of report %i keep their shape", async (seed) => {
    const { source, printed } = await writeReport(inventReport(seed), manner, seed, { requestsCut: null });
    const { value } = await read(source, { labels: [], limits });
    const grids = value.blocks.flatMap((block) => (block.kind === "table" ? [gridLines(block.grid)] : []));
    const tables = printed.pieces.flatMap((piece) => (piece.kind === "table" ? [tableLines(piece)] : []));
    expect(grids).toEqual(tables);
  });
});
