import type { FigureChange } from "../../model/comparison.ts";
import type { Frame, Item, Speech } from "../item.ts";
import { columnWidths, field, visibleColumns } from "../layout/columns.ts";
import { blankRun, fillLine, type Line, type Run, rowPart, type Style } from "../layout/line.ts";
import { joinPanes, noSign, paneWidths, type Sign, textCells } from "../layout/pair-lines.ts";
import type { FigureRow, FigureTable } from "./figure-tables.ts";
import { deltaMark, figureMark, isChanged, isQuiet } from "./figure-values.ts";
import { headNames, rowItem, tableDrawer } from "./grid-rows.ts";

/** The changed rows of an official table inside the text: last year's numbers beside this year's. */
export function pairRows(table: FigureTable, group: string, speech: Speech): readonly Item[] {
  const widthsOf = memoWidths(table, speech);
  const drawer = tableDrawer(table, speech);
  return changedRows(table).map((row) => ({
    ...rowItem(table, row, group, speech),
    key: `text-row:${row.id}`,
    under: null,
    fold: null,
    target: (column) => ({ view: "tables", key: `row:${row.id}`, part: column }),
    lay: (frame) => {
      if (frame.unified) return [drawer.row(row, frame)];
      const widths = widthsOf(frame);
      const sides = (["before", "after"] as const).map((side) => paneRow(row, side, widths, frame, speech));
      return joinPanes([sides[0] ?? []], [sides[1] ?? []], signOf(row), frame);
    },
  }));
}

/** The rows of a table with something to see, subtotals apart: a change, another measure, a cell not read. */
export function changedRows(table: FigureTable): readonly FigureRow[] {
  return table.rows.filter((row) => !row.subtotal && row.cells.some((change) => change !== null && !isQuiet(change)));
}

function signOf(row: FigureRow): Sign {
  const hasChange = row.cells.some((change) => change !== null && isChanged(change));
  return hasChange ? { text: "~", style: "edited" } : noSign;
}

/** The column names over both panes. */
export function pairHead(table: FigureTable, speech: Speech): (frame: Frame) => readonly Line[] {
  const widthsOf = memoWidths(table, speech);
  return (frame) => {
    const names = table.shape === "list" ? [] : headNames(table, speech);
    if (names.length === 0) return [];
    const line = paneCells("", names, "dim", widthsOf(frame), frame);
    return joinPanes([line], [line], noSign, frame);
  };
}

type Widths = { readonly label: number; readonly widths: readonly number[]; readonly room: number };

function memoWidths(table: FigureTable, speech: Speech): (frame: Frame) => Widths {
  let known: { readonly frame: Frame; readonly value: Widths } | null = null;
  return (frame) => {
    if (known?.frame === frame) return known.value;
    const room = textCells(paneWidths(frame.width).before);
    const rows = changedRows(table).flatMap((row) => [
      sideTexts(row, "before", speech),
      sideTexts(row, "after", speech),
    ]);
    const names = table.shape === "list" ? [] : [headNames(table, speech)];
    const widths = columnWidths([...names, ...rows], 2, frame.drawing.ambiguous);
    const label = table.shape === "list" ? Math.floor(room * 0.68) : Math.max(12, Math.floor(room * 0.34));
    const value = { label, widths, room };
    known = { frame, value };
    return value;
  };
}

function paneRow(row: FigureRow, side: "before" | "after", widths: Widths, frame: Frame, speech: Speech): Line {
  return paneCells(row.label, sideTexts(row, side, speech), row.cells.map(cellStyle), widths, frame);
}

function paneCells(
  label: string,
  texts: readonly string[],
  style: Style | readonly Style[],
  { label: labelWidth, widths, room }: Widths,
  frame: Frame,
): Line {
  const { ambiguous } = frame.drawing;
  const shown = visibleColumns(widths, room - labelWidth, frame.column);
  const cells = shown.flatMap((column): readonly Run[] => {
    const own: Style = typeof style === "string" ? style : (style[column] ?? "plain");
    const part = typeof style === "string" ? -1 : column;
    return field({ text: texts[column] ?? "", style: own, part }, widths[column] ?? 0, "right", ambiguous);
  });
  const name = field({ text: label, style: "plain", part: rowPart }, labelWidth, "left", ambiguous);
  return fillLine([...name, ...cells, blankRun(0)], room, ambiguous);
}

function cellStyle(change: FigureChange | null): Style {
  return change !== null && isChanged(change) ? "edited" : "plain";
}

function sideTexts(row: FigureRow, side: "before" | "after", speech: Speech): readonly string[] {
  return row.cells.map((change) => {
    if (change === null) return "";
    const mark = figureMark(change[side], speech);
    const delta = side === "after" ? deltaMark(change) : "";
    return delta === "" ? mark : `${delta} ${mark}`;
  });
}
