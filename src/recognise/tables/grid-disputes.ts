import { disputes } from "../../glossary/editions/common.ts";
import { coreOf } from "../../glossary/table-labels.ts";
import type { Cell } from "../../model/grid.ts";
import type { Notice } from "../../model/notice.ts";
import { type GridRow, isValueCell } from "./grid-rows.ts";
import { lostCell, unreadableIn } from "./grid-tables.ts";
import { readCell } from "./place-values.ts";
import type { ReadCell, ReadRow, ReadTable } from "./table-reading.ts";

const columnCores = disputes.columns.map((column) =>
  [column.label, ...("also" in column ? column.also : [])].map(coreOf),
);
const blockCores = disputes.blocks.map((block) => coreOf(block.label));
const perBlock = disputes.columns.length;
const arity = perBlock * disputes.blocks.length;

/** How many of the five labels a row must print to be the head, and how far below it the numbers may stand. */
const headLeast = 3;
const reach = 6;

/** Every copy of table 4 in the grids: a row of numbers under the labels of the form, or 15 numbers whose sums hold. */
export function readDisputeGrids(rows: readonly GridRow[]): readonly ReadTable[] {
  const headed = rows.flatMap((_, index) => (isLastHead(rows, index) ? readBelow(rows, index) : []));
  if (headed.length > 0) return headed;
  return rows.flatMap((row) => {
    const table = readAlone(row);
    return table === null ? [] : [table];
  });
}

const isHead = (row: GridRow | undefined): boolean =>
  (row?.cores.filter((core) => columnCores.some((forms) => forms.includes(core))).length ?? 0) >= headLeast;

/** A head of two rows of labels ends with the second: below it come the numbers. */
function isLastHead(rows: readonly GridRow[], index: number): boolean {
  if (!isHead(rows[index])) return false;
  const next = rows.slice(index + 1, index + 1 + reach);
  const numbers = next.findIndex((row) => valuesOf(row).length >= perBlock);
  return !next.slice(0, numbers < 0 ? reach : numbers).some(isHead);
}

/** The cells of a row that has values and at most one cell of words in front. */
function valuesOf(row: GridRow): readonly Cell[] {
  const from = row.cells.findIndex((_, at) => isValueCell(row, at));
  if (from < 0 || from > 1 || row.cells.some((_, at) => at > from && !isValueCell(row, at))) return [];
  return row.cells.slice(from);
}

function readBelow(rows: readonly GridRow[], head: number): readonly ReadTable[] {
  const below = rows.slice(head + 1, head + 1 + reach);
  const end = below.findIndex((row) => row.cores.some((core) => core.length > 1) && valuesOf(row).length === 0);
  const candidates = below.slice(0, end < 0 ? reach : end).filter((row) => valuesOf(row).length >= perBlock);
  const filled = candidates.filter((row) => valuesOf(row).some((cell) => cell.text.trim() !== ""));
  const labelled = readLabelled(rows, head, candidates);
  if (labelled !== null) return [labelled];
  const row = filled[0] ?? candidates[0];
  return row === undefined ? [] : [readRow(rows, head, row, filled.length > 1)];
}

/** The table on its side: a row of five values a block, with the block's name in front. Null where it is not printed so. */
function readLabelled(rows: readonly GridRow[], head: number, below: readonly GridRow[]): ReadTable | null {
  const read = disputes.blocks.flatMap((block, index): readonly ReadRow[] => {
    const own = below.filter((row) => row.cores[0] === blockCores[index] && valuesOf(row).length === perBlock);
    const [row] = own;
    if (own.length !== 1 || row === undefined) return [];
    const place = row.cells[0]?.place ?? { file: "" };
    return [{ row: block.id, printed: block.label, cells: valuesOf(row).map((cell) => readCell(cell, {})), place }];
  });
  if (read.length < disputes.blocks.length || !isInOrder(rows[head])) return null;
  const notices = read.flatMap(({ printed, cells }) => unreadableIn(printed, cells));
  const blocks = [...new Set([...rows.slice(head, head + 1), ...below].map((row) => row.block))];
  return { table: "disputes", rows: read, notices, source: { kind: "grids", blocks } };
}

/** Whether a row of headings names the five columns once each, in the order of the form. */
function isInOrder(row: GridRow | undefined): boolean {
  const columns = (row?.cores ?? []).map((core) => columnCores.findIndex((forms) => forms.includes(core)));
  return columns.filter((column) => column >= 0).join() === columnCores.map((_, at) => at).join();
}

function readRow(rows: readonly GridRow[], head: number, row: GridRow, doubtful: boolean): ReadTable {
  const place = row.cells[0]?.place ?? { file: "" };
  const values = valuesOf(row);
  const blocks = [...new Set([...rows.slice(Math.max(0, head - 2), head + 1), row].map((one) => one.block))];
  const source = { kind: "grids", blocks } as const;
  const placed = values.length === arity ? values : underHeadings(values, headPaths(rows, head));
  if (placed !== null) {
    const cells = placed.map((cell) => (cell === null ? null : readCell(cell, {}, doubtful)));
    const read = blockRows(cells, place);
    const told = read.flatMap((block) => unreadableIn(block.printed, block.cells));
    return { table: "disputes", rows: read, notices: told, source };
  }
  const raw = values.map((cell) => cell.text.trim()).join(" ");
  const found = values.filter((cell) => cell.text.trim() !== "").length;
  const label = disputes.blocks.map((block) => block.label).join("、");
  const notice: Notice = { code: "row-short", row: label, found, expected: arity, raw, place };
  const lost = Array.from({ length: arity }, () => lostCell(raw, place));
  return { table: "disputes", rows: blockRows(lost, place), notices: [notice], source };
}

/** Fifteen cells as three rows of five. A block without any cell is left out: another grid may have it. */
export function blockRows(cells: readonly (ReadCell | null)[], place: ReadCell["place"]): readonly ReadRow[] {
  return disputes.blocks.flatMap((block, index): ReadRow[] => {
    const own = cells.slice(index * perBlock, (index + 1) * perBlock).flatMap((cell) => (cell === null ? [] : [cell]));
    return own.length === perBlock ? [{ row: block.id, printed: block.label, cells: own, place }] : [];
  });
}

type Path = { readonly index: number; readonly from: number; readonly to: number };

/** The lowest labels of the head, with the block that stands above each: their place in the row of fifteen. */
function headPaths(rows: readonly GridRow[], head: number): readonly Path[] {
  const above = rows
    .slice(Math.max(0, head - 3), head + 1)
    .filter((row) => row.grid === rows[head]?.grid)
    .flatMap((row) => row.cells.map((cell, at) => ({ cell, core: row.cores[at] ?? "" })));
  const leaves = above.flatMap(({ cell, core }) => {
    const column = columnCores.findIndex((forms) => forms.includes(core));
    return column < 0 ? [] : [{ cell, column }];
  });
  return leaves
    .flatMap(({ cell, column }): Path[] => {
      const blocks = above.filter(({ cell: other, core }) => blockCores.includes(core) && covers(other, cell));
      const block = blockCores.indexOf(blocks.at(-1)?.core ?? "");
      return block < 0 ? [] : [{ index: block * perBlock + column, from: cell.column, to: cell.column + cell.colSpan }];
    })
    .toSorted((x, y) => x.from - y.from);
}

const covers = (upper: Cell, lower: Cell): boolean =>
  upper.row < lower.row && upper.column <= lower.column && upper.column + upper.colSpan >= lower.column + lower.colSpan;

/** The values by the headings above them; null where one has no heading of its own, or a heading no value. */
function underHeadings(values: readonly Cell[], paths: readonly Path[]): readonly (Cell | null)[] | null {
  if (paths.length === 0 || paths.length % perBlock !== 0) return null;
  const placed: (Cell | null)[] = Array.from({ length: arity }, () => null);
  const used = new Set<Cell>();
  for (const path of paths) {
    const under = values.filter((cell) => cell.column < path.to && cell.column + cell.colSpan > path.from);
    const [cell] = under;
    if (under.length !== 1 || cell === undefined || used.has(cell) || placed[path.index] !== null) return null;
    used.add(cell);
    placed[path.index] = cell;
  }
  return placed;
}

/** A row of fifteen numbers without a head is table 4 only if its three sums hold; even so it is a guess. */
function readAlone(row: GridRow): ReadTable | null {
  if (row.cells.length !== arity || row.grid.rows > 2) return null;
  const cells = row.cells.map((cell) => readCell(cell, {}, true));
  if (cells.some((cell) => cell.status !== "stated") || !sumsHold(cells.map((cell) => cell.value ?? 0))) return null;
  const place = row.cells[0]?.place ?? { file: "" };
  return {
    table: "disputes",
    rows: blockRows(cells, place),
    notices: [],
    source: { kind: "grids", blocks: [row.block] },
  };
}

/** Whether each block of five ends in the sum of its first four. */
export function sumsHold(values: readonly number[]): boolean {
  return disputes.blocks.every((_, index) => {
    const block = values.slice(index * perBlock, (index + 1) * perBlock);
    const total = block.at(-1) ?? 0;
    return block.slice(0, -1).reduce((sum, value) => sum + value, 0) === total;
  });
}
