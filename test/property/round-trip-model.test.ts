import { expect, test } from "vitest";
import {
  applicants,
  columns,
  disputeBlocks,
  disputeColumns,
  figure,
  outcomeRows,
} from "../support/generate/figures.ts";
import { inventReport } from "../support/generate/model.ts";
import { nextYear } from "../support/generate/next-year.ts";
import { printReport } from "../support/generate/print-report.ts";
import { inventStyle } from "../support/generate/style.ts";

// The truth the round trips are held to must itself be true: a report whose sums fail would teach the readers to guess.
const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

test.each(seeds)("report %i keeps every sum of the form, and so does the year after it", (seed) => {
  const before = inventReport(seed);
  const after = nextYear(before);
  for (const { figures, edition } of [before, after]) {
    const count = (row: string, column: string): number => figure(figures, `requests.${row}/${column}`);
    for (const column of columns) {
      const outcomes = outcomeRows(edition).reduce((sum, row) => sum + count(row, column), 0);
      expect(outcomes).toBe(count("concluded", column));
      expect(count("received", column) + count("carriedIn", column)).toBe(
        count("concluded", column) + count("carriedOut", column),
      );
    }
    for (const row of ["received", "carriedIn", ...outcomeRows(edition), "concluded", "carriedOut"]) {
      expect(applicants.reduce((sum, column) => sum + count(row, column), 0)).toBe(count(row, "total"));
    }
    for (const block of disputeBlocks) {
      const parts = disputeColumns.slice(0, 4).map((column) => figure(figures, `disputes.${block}/${column}`));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(figure(figures, `disputes.${block}/total`));
    }
  }
  for (const column of columns) {
    const open = figure(before.figures, `requests.carriedOut/${column}`);
    expect(figure(after.figures, `requests.carriedIn/${column}`)).toBe(open);
  }
});

test.each(seeds)("report %i prints the same twice, with every official figure once", (seed) => {
  const model = inventReport(seed);
  const style = inventStyle(seed);
  const printed = printReport(model, style);
  expect(printReport(inventReport(seed), style)).toEqual(printed);
  const requests = model.edition === "2019" || style.oneOtherRow ? 23 : 25;
  const proactive = model.edition === "2019" ? 22 : 10;
  expect(printed.figures.size).toBe(7 * requests + 15 + proactive);
});
