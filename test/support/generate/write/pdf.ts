import { bar, line, type PdfPage, text, writePdf } from "../../pdf-writer.ts";
import { cellText, type Piece, type PrintedTable, printHeading } from "../piece.ts";
import { seeded } from "../random.ts";
import { breakLines } from "./break-lines.ts";
import { columnWidths } from "./docx.ts";
import { type Laid, layOut, positions } from "./lay-out.ts";

/** How the report is set on paper. Lengths in points. */
type PdfLook = {
  readonly left: number;
  readonly size: number;
  readonly tableSize: number;
  readonly rulings: "strokes" | "bars";
  readonly repeatHeader: boolean;
  readonly pageNumbers: boolean;
};

const paper = { width: 595, height: 842, top: 770, bottom: 70 } as const;

function inventLook(seed: number): PdfLook {
  const random = seeded(seed).fork("pdf");
  return {
    left: random.int(60, 90),
    size: random.pick([11, 12, 14]),
    tableSize: random.pick([8, 9, 10]),
    rulings: random.pick(["strokes", "bars"]),
    repeatHeader: random.chance(0.3),
    pageNumbers: random.chance(0.7),
  };
}

/** The pages so far and the height left on the last: what is set next asks for room and is told its top edge. */
type Flow = {
  readonly pages: string[][];
  readonly look: PdfLook;
  readonly width: number;
  y: number;
};

/** Sets a printed report as PDF without fonts, programs or chance: rows are never cut, tables are, between rows. */
export function writeReportPdf(pieces: readonly Piece[], seed: number): Uint8Array {
  const look = inventLook(seed);
  const flow: Flow = { pages: [[]], look, width: paper.width - 2 * look.left, y: paper.top };
  for (const piece of pieces) {
    if (piece.kind === "table") setTable(flow, piece);
    else setText(flow, piece);
  }
  const pages = flow.pages.map((content, index): PdfPage => {
    const number = look.pageNumbers ? [text(paper.width / 2 - 10, 40, 9, `- ${index + 1} -`)] : [];
    return { content: [...content, ...number] };
  });
  return writePdf(pages);
}

/** Room of this height: on this page, or on the next. Returns its top edge. */
function takeRoom(flow: Flow, height: number): number {
  if (flow.y - height < paper.bottom) turnPage(flow);
  const top = flow.y;
  flow.y -= height;
  return top;
}

function turnPage(flow: Flow): void {
  flow.pages.push([]);
  flow.y = paper.top;
}

const put = (flow: Flow, ...operators: readonly string[]): void => void flow.pages.at(-1)?.push(...operators);

const widthOf = (words: string, size: number): number =>
  [...words].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x80 ? size / 2 : size), 0);

function setText(flow: Flow, piece: Exclude<Piece, PrintedTable>): void {
  const { look, width } = flow;
  const size = piece.kind === "title" ? look.size + 4 : look.size;
  const words = piece.kind === "heading" ? printHeading(piece) : piece.text;
  const indented = piece.kind === "title" || (piece.kind === "paragraph" && piece.align) ? words : `　　${words}`;
  for (const each of breakLines(indented, width / size)) {
    const baseline = takeRoom(flow, size * 1.7) - size * 1.2;
    const bare = each.replace(/^　+/u, "");
    const slack = width - widthOf(bare, size);
    const shift =
      piece.kind === "title"
        ? slack / 2
        : piece.kind === "paragraph" && piece.align
          ? slack
          : (each.length - bare.length) * size;
    put(flow, text(look.left + shift, baseline, size, bare));
  }
}

function setTable(flow: Flow, table: PrintedTable): void {
  const { look } = flow;
  const xs = [look.left];
  for (const width of columnWidths(table, flow.width)) xs.push((xs.at(-1) ?? 0) + width);
  const heights = rowHeights(table, xs, look.tableSize);
  const headHeight = heights.slice(0, table.headerRows).reduce((sum, height) => sum + height, 0);
  flow.y -= 6;
  let from = 0;
  while (from < heights.length) {
    const head = from > 0 && look.repeatHeader ? headHeight : 0;
    let to = from;
    let height = head;
    while (to < heights.length && flow.y - height - (heights[to] ?? 0) >= paper.bottom) height += heights[to++] ?? 0;
    if (to === from) {
      turnPage(flow);
      continue;
    }
    if (head > 0) setRows(flow, table, xs, heights, 0, table.headerRows);
    setRows(flow, table, xs, heights, from, to);
    from = to;
    if (from < heights.length) turnPage(flow);
  }
  flow.y -= 10;
}

const leading = 1.25;

/** High enough for the lines of every cell; a cell over several rows adds what it still needs to the last of them. */
function rowHeights(table: PrintedTable, xs: readonly number[], size: number): readonly number[] {
  const heights = table.rows.map(() => size * leading + 6);
  const byHeight = [...layOut(table)].sort((a, b) => a.cell.rowSpan - b.cell.rowSpan);
  for (const laid of byHeight) {
    const last = laid.row + laid.cell.rowSpan - 1;
    const has = heights.slice(laid.row, last + 1).reduce((sum, height) => sum + height, 0);
    const needs = cellLines(laid, xs, size).length * size * leading + 6;
    if (needs > has) heights[last] = (heights[last] ?? 0) + needs - has;
  }
  return heights;
}

function cellLines({ column, cell }: Laid, xs: readonly number[], size: number): readonly string[] {
  const width = (xs[column + cell.colSpan] ?? 0) - (xs[column] ?? 0) - 4;
  return breakLines(cellText(cell), width / size);
}

/** Draws rows `from` up to, not including, `to` at the height reached: rulings between cells, text where a cell is highest. */
function setRows(
  flow: Flow,
  table: PrintedTable,
  xs: readonly number[],
  heights: readonly number[],
  from: number,
  to: number,
): void {
  const tops = [flow.y];
  for (let row = from; row < to; row += 1) tops.push((tops.at(-1) ?? 0) - (heights[row] ?? 0));
  const y = (row: number): number => tops[row - from] ?? 0;
  const x = (column: number): number => xs[column] ?? 0;
  const rows = positions(table);
  const cellAt = (row: number, column: number) => (row >= from && row < to ? rows[row]?.[column]?.laid : undefined);
  for (let row = from; row <= to; row += 1) {
    for (let column = 0; column <= table.columns; column += 1) {
      const here = cellAt(row, column);
      if (column < table.columns && here !== cellAt(row - 1, column))
        put(flow, rule(flow.look, x(column), y(row), x(column + 1), y(row)));
      if (row < to && here !== cellAt(row, column - 1))
        put(flow, rule(flow.look, x(column), y(row), x(column), y(row + 1)));
    }
  }
  for (const laid of layOut(table)) {
    const first = Math.max(laid.row, from);
    const last = Math.min(laid.row + laid.cell.rowSpan, to);
    if (first < last && isHighest(laid, heights, from, to)) setCell(flow, laid, xs, y(first), y(last));
  }
  flow.y = y(to);
}

/** A cell cut by page ends keeps its text where it has room: on the page that holds most of its height. */
function isHighest(laid: Laid, heights: readonly number[], from: number, to: number): boolean {
  const height = (low: number, high: number): number =>
    heights.slice(Math.max(low, 0), Math.max(high, 0)).reduce((sum, each) => sum + each, 0);
  const end = laid.row + laid.cell.rowSpan;
  const here = height(Math.max(laid.row, from), Math.min(end, to));
  return here >= height(laid.row, Math.min(end, from)) && here > height(Math.max(laid.row, to), end);
}

function setCell(flow: Flow, laid: Laid, xs: readonly number[], top: number, bottom: number): void {
  const { tableSize: size } = flow.look;
  const lines = cellLines(laid, xs, size);
  const left = xs[laid.column] ?? 0;
  const right = xs[laid.column + laid.cell.colSpan] ?? 0;
  const start = (top + bottom) / 2 + (lines.length * size * leading) / 2;
  for (const [index, words] of lines.entries()) {
    const shift = (right - left - widthOf(words, size)) / 2;
    put(flow, text(left + shift, start - index * size * leading - size, size, words));
  }
}

function rule(look: PdfLook, x0: number, y0: number, x1: number, y1: number): string {
  if (look.rulings === "strokes") return line(x0, y0, x1, y1);
  return bar(x0 - 0.25, y1 - 0.25, x1 - x0 + 0.5, y0 - y1 + 0.5);
}
