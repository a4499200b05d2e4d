import { columnLabel, figureTitle } from "../../glossary/figure-words.ts";
import type { FigureChange } from "../../model/comparison.ts";
import { type Detail, type Frame, type Item, noDetail, type Speech } from "../item.ts";
import { columnWidths, field, type GridCell, visibleColumns } from "../layout/columns.ts";
import { blankRun, fillLine, type Line, type Run, rowPart, type Style, toRun } from "../layout/line.ts";
import type { FigureRow, FigureTable } from "./figure-tables.ts";
import { changeText, deltaMark, figureMark, isChanged, isQuiet, noteText } from "./figure-values.ts";
import { figureRow, listHead, listLine } from "./list-line.ts";

/** How the rows of a table are drawn over the whole width, and the names of its columns. */
export type TableDrawer = {
  readonly head: (frame: Frame) => Line;
  readonly row: (row: FigureRow, frame: Frame) => Line;
};

/** Every cell says before→after delta, or one number where nothing changed. A list has a column for each of these. */
export function tableDrawer(table: FigureTable, speech: Speech): TableDrawer {
  if (table.shape === "list") {
    return {
      head: listHead(speech),
      row: ({ cells: [change] }, frame) => (change ? listLine(figureRow(change, speech), frame) : []),
    };
  }
  const widthsOf = memoWidths(table, speech);
  return {
    head: (frame) => headLine(headNames(table, speech), widthsOf(frame), frame),
    row: (row, frame) => gridLine(row, widthsOf(frame), frame, speech),
  };
}

/** The items of a table, a row each. */
export function tableRows(table: FigureTable, group: string, speech: Speech): readonly Item[] {
  const drawer = tableDrawer(table, speech);
  return table.rows.map((row) => ({
    ...rowItem(table, row, group, speech),
    target: () => null,
    lay: (frame) => [drawer.row(row, frame)],
  }));
}

/** What a row of an official table is, however it is drawn. Its parts are the columns that changed. */
export function rowItem(
  table: FigureTable,
  row: FigureRow,
  group: string,
  speech: Speech,
): Omit<Item, "lay" | "target"> {
  return {
    key: `row:${row.id}`,
    group,
    fold: row.cells.every((change) => change === null || isQuiet(change)) ? "rows" : null,
    table: false,
    under: `table:${table.table}`,
    columns: table.shape === "grid" ? table.columns.length : 0,
    parts: row.subtotal ? [] : row.cells.flatMap((change, column) => (change && isChanged(change) ? [column] : [])),
    whole: table.shape === "list",
    search: row.label,
    size: 0,
    detail: (column) => figureDetail(row.cells[column] ?? row.cells.at(-1) ?? null, speech),
  };
}

/** The bottom lines for one figure. */
export function figureDetail(change: FigureChange | null, speech: Speech): Detail {
  if (change === null) return noDetail;
  return {
    ...noDetail,
    title: `${figureTitle(change.id, speech.lang)}  ${changeText(change, speech)}`,
    before: change.before ? [change.before.place] : [],
    after: change.after ? [change.after.place] : [],
    note: noteText(change, speech),
  };
}

type Widths = { readonly label: number; readonly widths: readonly number[] };

/** Column widths hold for the whole table, so they are measured once a frame shape, not once a row. */
function memoWidths(table: FigureTable, speech: Speech): (frame: Frame) => Widths {
  let known: { readonly frame: Frame; readonly value: Widths } | null = null;
  return (frame) => {
    if (known?.frame === frame) return known.value;
    const texts = table.rows.map((row) => row.cells.map((change) => cellText(change, frame, speech)));
    const widths = columnWidths([headNames(table, speech), ...texts], 2, frame.drawing.ambiguous);
    const value = { label: Math.min(36, Math.max(18, Math.floor(frame.width * 0.34))), widths };
    known = { frame, value };
    return value;
  };
}

/** The printed names of the columns, from a row that has all of them. */
export function headNames(table: FigureTable, { lang }: Speech): readonly string[] {
  const first = table.rows.find((row) => row.cells.every((cell) => cell !== null));
  return table.columns.map((column, index) => {
    const change = first?.cells[index];
    return change ? columnLabel(change.id, lang) : column;
  });
}

function headLine(names: readonly string[], { label, widths }: Widths, frame: Frame): Line {
  const { ambiguous } = frame.drawing;
  const cells = visibleColumns(widths, frame.width - label, frame.column).flatMap((column) =>
    field({ text: names[column] ?? "", style: "dim", part: -1 }, widths[column] ?? 0, "right", ambiguous),
  );
  return fillLine([blankRun(label), ...cells], frame.width, ambiguous);
}

function gridLine(row: FigureRow, { label, widths }: Widths, frame: Frame, speech: Speech): Line {
  const { ambiguous } = frame.drawing;
  const hasChange = row.cells.some((change) => change !== null && isChanged(change));
  const shown = visibleColumns(widths, frame.width - label, frame.column);
  const sign: Run = hasChange && !row.subtotal ? toRun("~ ", "edited", ambiguous) : toRun("  ", "plain", ambiguous);
  const cells = shown.flatMap((column) => {
    const change = row.cells[column] ?? null;
    const cell = { text: cellText(change, frame, speech), style: cellStyle(change), part: column };
    return field(cell, widths[column] ?? 0, "right", ambiguous);
  });
  const name: GridCell = { text: row.label, style: row.subtotal ? "strong" : "plain", part: rowPart };
  return fillLine([sign, ...field(name, label - 2, "left", ambiguous), ...cells], frame.width, ambiguous);
}

function cellStyle(change: FigureChange | null): Style {
  if (change === null || isQuiet(change)) return "dim";
  return isChanged(change) ? "edited" : "warning";
}

function cellText(change: FigureChange | null, frame: Frame, speech: Speech): string {
  if (change === null) return "";
  const before = figureMark(change.before, speech);
  const after = figureMark(change.after, speech);
  const sign = change.basis === "renamed" || change.basis === "sum" ? "≈" : "";
  if (change.basis === "redefined") return `${before}≠${after}`;
  if (before === after) return `${sign}${after}`;
  const delta = deltaMark(change);
  return `${sign}${before}${frame.chrome.arrow}${after}${delta === "" ? "" : ` ${delta}`}`;
}
