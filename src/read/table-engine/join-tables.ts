import { digitsApart } from "./cell-text.ts";
import type { FilledCell } from "./fill-lattice.ts";
import { hasWords, isDatum, isLabel, type KnownLabel, startsItem } from "./known-label.ts";
import { matchColumns, type RuledTable } from "./match-columns.ts";
import { isRowCut, type Pair } from "./row-cut.ts";
import { trimBottom, trimTop } from "./trim-strips.ts";

/** What was done to join: `header` dropped rows, `row` a row cut in two made whole, `cells` merged cells that go on. */
export type JoinRule = "plain" | "header" | "row" | "cells";

export type Joined = { readonly table: RuledTable; readonly rules: readonly JoinRule[] };

/** A header cell cut short keeps at least so many characters. */
const CUT_LEAST = 6;
/** A header is no deeper than this. */
const HEADER_ROWS = 4;

/**
 * Joins the piece of a table at a page's top to the piece at the end of the page before.
 *
 * @param upper - the piece above; nothing stands below it on its page
 * @param lower - the piece below; nothing stands above it
 * @returns null where the columns do not fit: these are two tables
 */
export function joinTables(upper: RuledTable, lower: RuledTable, known: KnownLabel): Joined | null {
  const matched = matchColumns(upper, lower);
  if (!matched) return null;
  const above = trimBottom(matched.upper);
  if (isHeadAlone(above, matched.lower)) return { table: above, rules: ["header"] };
  const repeated = repeatedRows(above, matched.lower);
  const below = trimTop(dropRows(matched.lower, repeated));
  const pairs = pairsAtBreak(above, below);
  const columns = above.xs.length - 1;
  const paired = pairs.reduce((sum, { upper: { colSpan } }) => sum + colSpan, 0);
  const cut = paired === columns && isRowCut(pairs, known);
  const sides = {
    above: above.cells.filter((cell) => endsAt(above, cell)),
    below: below.cells.filter(({ row }) => row === 0),
  };
  const merged = pairs.filter((pair) => cut || goesOn(pair, sides, known));
  const table = closeLabels(stack(above, below, merged, cut ? 1 : 0));
  const rules: JoinRule[] = [];
  if (repeated > 0) rules.push("header");
  if (cut) rules.push("row");
  else if (merged.length > 0) rules.push("cells");
  return { table, rules: rules.length > 0 ? rules : ["plain"] };
}

/** How many leading rows of the lower piece repeat the first rows of the upper. */
function repeatedRows(upper: RuledTable, lower: RuledTable): number {
  for (let rows = Math.min(HEADER_ROWS, lower.rows - 1, upper.rows); rows > 0; rows -= 1) {
    const below = leading(lower, rows);
    const closed = below.every((cell) => cell.row + cell.rowSpan <= rows);
    if (!closed || !below.some((cell) => hasWords(cell.text))) continue;
    if (isRepeat(leading(upper, rows), below)) return rows;
  }
  return 0;
}

/** A page that had room for the repeated header only, and a row too high for it. */
function isHeadAlone(upper: RuledTable, lower: RuledTable): boolean {
  if (lower.rows > Math.min(HEADER_ROWS, upper.rows - 1)) return false;
  const copy = leading(lower, lower.rows);
  return copy.filter((cell) => isLabel(cell.text)).length > 2 && isRepeat(leading(upper, lower.rows), copy);
}

/** Cell by cell the same text. The copy may be cut short: LibreOffice gives a repeated header less room. */
function isRepeat(first: readonly FilledCell[], copy: readonly FilledCell[]): boolean {
  if (first.length !== copy.length) return false;
  return copy.every(({ row, text }, index) => {
    const whole = first[index];
    if (whole?.row !== row) return false;
    return whole.text === text || (text.length >= CUT_LEAST && whole.text.startsWith(text));
  });
}

const inOrder = (cells: readonly FilledCell[]): readonly FilledCell[] =>
  cells.toSorted((one, other) => one.row - other.row || one.column - other.column);

const leading = (table: RuledTable, rows: number): readonly FilledCell[] =>
  inOrder(table.cells.filter((cell) => cell.row < rows && !isFiller(cell)));

const isFiller = (cell: FilledCell): boolean =>
  cell.text === "" && cell.lines.length === 0 && cell.rowSpan > HEADER_ROWS;

function dropRows(table: RuledTable, rows: number): RuledTable {
  if (rows === 0) return table;
  const cells = table.cells
    .filter((cell) => cell.row + cell.rowSpan > rows)
    .map((cell) => {
      const row = Math.max(0, cell.row - rows);
      return { ...cell, row, rowSpan: cell.row + cell.rowSpan - rows - row };
    });
  return { ...table, rows: table.rows - rows, cells };
}

const endsAt = (table: RuledTable, cell: FilledCell): boolean => cell.row + cell.rowSpan === table.rows;

function pairsAtBreak(upper: RuledTable, lower: RuledTable): readonly Pair[] {
  const below = new Map(
    lower.cells.filter((cell) => cell.row === 0).map((cell) => [`${cell.column} ${cell.colSpan}`, cell]),
  );
  return upper.cells
    .filter((cell) => endsAt(upper, cell))
    .flatMap((cell) => {
      const other = below.get(`${cell.column} ${cell.colSpan}`);
      return other ? [{ upper: cell, lower: other }] : [];
    });
}

/** All cells at the break. */
type Sides = { readonly above: readonly FilledCell[]; readonly below: readonly FilledCell[] };

/** Whether a merged cell goes on below the break. A merged label has a label to its right; in a header all are labels. */
function goesOn({ upper, lower }: Pair, { above, below }: Sides, known: KnownLabel): boolean {
  if (isDatum(upper.text) || isDatum(lower.text)) return false;
  if (upper.text !== "" && lower.text !== "" && known(upper.text + lower.text)) return true;
  const isBeside = (cell: FilledCell): boolean => cell.column > upper.column && isLabel(cell.text);
  const spans = upper.rowSpan > 1 || lower.rowSpan > 1;
  if (upper.text === "") return spans && [...above, ...below].some(isBeside);
  if (lower.text === "") return below.some(isBeside) || isHeader(below);
  return spans && [...above, ...below].some(isBeside) && !startsItem(lower.text) && !known(lower.text);
}

/** A row of column labels: several, not counted as rows are, and nothing else. */
function isHeader(cells: readonly FilledCell[]): boolean {
  const labels = cells.filter((cell) => isLabel(cell.text) && !startsItem(cell.text));
  return labels.length > 1 && cells.every((cell) => cell.text === "" || labels.includes(cell));
}

/** The lower piece under the upper one, its first `shared` rows on the last of them, pairs as one cell. */
function stack(upper: RuledTable, lower: RuledTable, merged: readonly Pair[], shared: number): RuledTable {
  const goneUpper = new Set(merged.map((pair) => pair.upper));
  const goneLower = new Set(merged.map((pair) => pair.lower));
  const shift = upper.rows - shared;
  const cells = [
    ...upper.cells.filter((cell) => !goneUpper.has(cell)),
    ...merged.map((pair) => mergePair(pair, shared)),
    ...lower.cells.filter((cell) => !goneLower.has(cell)).map((cell) => ({ ...cell, row: cell.row + shift })),
  ];
  const rows = shift + lower.rows;
  return { page: upper.page, xs: lower.xs, rows, cells: inOrder(cells), irregular: upper.irregular || lower.irregular };
}

function mergePair({ upper, lower }: Pair, shared: number): FilledCell {
  const glue = /[0-9.,]$/u.test(upper.text) && /^[0-9.,]/u.test(lower.text) ? " " : "";
  const text = upper.text + glue + lower.text;
  return {
    ...upper,
    rowSpan: upper.rowSpan + lower.rowSpan - shared,
    lines: [...upper.lines, ...lower.lines],
    text,
    apart: digitsApart(text),
    doubtful: upper.doubtful || lower.doubtful || digitsApart(text),
    disputed: upper.disputed || lower.disputed,
    page: upper.text === "" ? lower.page : upper.page,
  };
}

/**
 * An empty cell right below a merged label, with a label to its right, is the label's own: at a page break Chromium draws
 * the border under a merged cell a row too early.
 */
function closeLabels(table: RuledTable): RuledTable {
  const isOwn = (cell: FilledCell): boolean =>
    cell.text === "" &&
    table.cells.some(
      ({ row, column, text }) => row === cell.row && column === cell.column + cell.colSpan && isLabel(text),
    );
  const empty = new Map(table.cells.filter(isOwn).map((cell) => [`${cell.row} ${cell.column} ${cell.colSpan}`, cell]));
  if (empty.size === 0) return table;
  const gone = new Set<FilledCell>();
  const cells = table.cells.map((cell) => {
    const below = empty.get(`${cell.row + cell.rowSpan} ${cell.column} ${cell.colSpan}`);
    if (!below || cell.rowSpan === 1 || !isLabel(cell.text)) return cell;
    gone.add(below);
    return { ...cell, rowSpan: cell.rowSpan + below.rowSpan };
  });
  return { ...table, cells: cells.filter((cell) => !gone.has(cell)) };
}
