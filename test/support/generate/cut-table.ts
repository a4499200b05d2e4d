import type { PrintedCell, PrintedTable } from "./piece.ts";
import { positions } from "./write/lay-out.ts";

/**
 * A table cut in two above row `at`, as clerks do at a page end. A cell that reaches over the cut goes on below as an empty
 * one. `repeated`: the head stands on the second as well.
 */
export function cutTable(table: PrintedTable, at: number, repeated: boolean): readonly [PrintedTable, PrintedTable] {
  const upper = table.rows
    .slice(0, at)
    .map((cells, row) => cells.map((cell): PrintedCell => ({ ...cell, rowSpan: Math.min(cell.rowSpan, at - row) })));
  const goingOn = (positions(table)[at] ?? []).flatMap(({ laid }, column) =>
    laid.row < at && laid.column === column
      ? [{ column, cell: { ...laid.cell, lines: [""], rowSpan: laid.row + laid.cell.rowSpan - at } }]
      : [],
  );
  const begun = (positions(table)[at] ?? []).flatMap(({ laid, begins }, column) =>
    begins ? [{ column, cell: laid.cell }] : [],
  );
  const first = [...goingOn, ...begun].sort((a, b) => a.column - b.column).map(({ cell }) => cell);
  const head = repeated ? table.rows.slice(0, table.headerRows) : [];
  return [
    { ...table, rows: upper },
    { ...table, headerRows: head.length, rows: [...head, first, ...table.rows.slice(at + 1)] },
  ];
}
