import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tableLabels } from "../../../../src/glossary/table-labels.ts";
import type { Grid } from "../../../../src/model/grid.ts";
import { limits } from "../../../../src/read/limits.ts";
import { pdfReader } from "../../../../src/read/pdf/pdf.ts";
import { describeWithCorpus } from "../../../support/corpus.ts";

type Truth = {
  readonly proactive: { readonly [figure: string]: number };
  readonly requestsRows: { readonly [row: string]: readonly number[] };
  readonly disputes: { readonly [block: string]: readonly number[] };
};

/** The numbers of a table, row by row, rows without numbers left out. */
function numbersOf({ rows, cells }: Grid): readonly (readonly number[])[] {
  return Array.from({ length: rows }, (_, row) =>
    cells.filter((cell) => cell.row === row && /^[0-9.]+$/u.test(cell.text)).map((cell) => Number(cell.text)),
  ).filter((row) => row.length > 0);
}

describeWithCorpus("real PDF reports", (folder) => {
  test.each(["hongze-2023", "hongze-2024"])("%s: every number of its three tables", async (name) => {
    const bytes = new Uint8Array(readFileSync(`${folder}/real/${name}.pdf`));
    const truth: Truth = JSON.parse(readFileSync(`${folder}/truth/${name}.json`, "utf8"));
    const { value } = await pdfReader.read({ file: `${name}.pdf`, bytes }, { labels: tableLabels, limits });
    const grids = value.blocks.flatMap((block) => (block.kind === "table" ? [block.grid] : []));
    expect(grids.map(numbersOf).map((rows) => rows.flat())).toEqual([
      Object.values(truth.proactive),
      Object.values(truth.requestsRows).flat(),
      Object.values(truth.disputes).flat(),
    ]);
    expect(grids.map(({ rows, columns }) => [rows, columns])).toEqual([
      [14, 4],
      [26, 10],
      [4, 15],
    ]);
    expect(grids.flatMap(({ cells }) => cells).every((cell) => cell.reading === "certain")).toBe(true);
  });
});
