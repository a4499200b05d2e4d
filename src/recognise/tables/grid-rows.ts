import { cellUnits, groupCores, type LabelForm, requestHeadings } from "../../glossary/table-labels.ts";
import type { Block, Document } from "../../model/document.ts";
import type { Cell, Grid } from "../../model/grid.ts";
import { findChains, type Match } from "./chain-labels.ts";
import { editsBetween } from "./near-label.ts";
import { foldCell, readValue } from "./read-value.ts";
import { coreText } from "./skeleton.ts";

/** A row of a grid: the cells that begin in it. `block` is the index of the grid's block. */
export type GridRow = {
  readonly block: number;
  readonly grid: Grid;
  readonly cells: readonly Cell[];
  readonly cores: readonly string[];
};

/** A row whose label is known. `cell` is the label's last cell: what follows are its values. `edits`: slips in the label. */
export type LabelledRow = Match & { readonly row: GridRow; readonly cell: number; readonly edits: number };

type TableBlock = Extract<Block, { kind: "table" }>;

/** The rows of every grid of a document in one sequence, since a page break cuts one table into several grids. */
export function gridRowsOf(document: Document): readonly GridRow[] {
  return document.blocks.flatMap((block, index) => (block.kind === "table" ? rowsOf(block, index) : []));
}

function rowsOf({ grid }: TableBlock, block: number): readonly GridRow[] {
  const rows: Cell[][] = Array.from({ length: grid.rows }, () => []);
  for (const cell of grid.cells) rows[cell.row]?.push(cell);
  return rows.map((cells) => ({ block, grid, cells, cores: cells.map((cell) => coreText(cell.text)) }));
}

/** Rows between two labels of one table: captions, repeated headings, rows of junk. */
const rowReach = 12;

/** Finds the rows of a table by label and order: a chain for each copy, the fullest first. */
export function findLabelledRows(
  rows: readonly GridRow[],
  labels: readonly LabelForm[],
): readonly (readonly LabelledRow[])[] {
  const matches = rows.flatMap((row, index) => matchRow(row, index, labels, editsAllowed));
  return findChains(matches, rowReach, 1)
    .map((chain) => chain.filter((match, at) => isSure(chain, match, at, labels)))
    .map((chain) => fillGaps(rows, labels, chain));
}

/** A label with slips counts only beside its neighbours in the form. */
function isSure(chain: readonly LabelledRow[], match: LabelledRow, at: number, labels: readonly LabelForm[]): boolean {
  if (match.edits === 0) return true;
  const before = chain[at - 1]?.label ?? -1;
  const after = chain[at + 1]?.label ?? labels.length;
  return match.label - before <= 2 && after - match.label <= 2;
}

/** Rows between two known ones, whose labels are too damaged to be known elsewhere: here there is little else they can be. */
function fillGaps(
  rows: readonly GridRow[],
  labels: readonly LabelForm[],
  chain: readonly LabelledRow[],
): readonly LabelledRow[] {
  return chain.flatMap((match, at) => {
    const next = chain[at + 1];
    if (next === undefined || next.label - match.label < 2 || next.from - match.to < 1) return [match];
    const missing = labels.slice(match.label + 1, next.label);
    const seen = rows
      .slice(match.to, next.from)
      .flatMap((row, index) =>
        matchRow(row, match.to + index, missing, (form) => Math.floor(form.length * damageMost)),
      );
    const [found = []] = findChains(seen, rowReach, 0);
    return [match, ...found.map((one) => ({ ...one, label: one.label + match.label + 1 }))];
  });
}

/** How much of a label may be damaged where its neighbours leave it no other place. */
const damageMost = 0.4;

type Allowed = (form: string) => number;

function matchRow(row: GridRow, index: number, labels: readonly LabelForm[], allowed: Allowed): readonly LabelledRow[] {
  const ends = labelEnds(row).map((cell) => ({
    cell,
    own: withoutGroup(row.cores[cell] ?? ""),
    joined: withoutGroup(row.cores.slice(0, cell + 1).join("")),
  }));
  return labels.flatMap((label, at): LabelledRow[] => {
    const scores = ends.map(({ own, joined }) =>
      Math.max(scoreOf(own, label, allowed), own === joined ? 0 : scoreOf(joined, label, allowed)),
    );
    const weight = Math.max(0, ...scores);
    const cell = ends[scores.indexOf(weight)]?.cell;
    if (weight === 0 || cell === undefined) return [];
    const edits = weight >= exact ? 0 : Math.max(1, Math.round((exact - weight) / slip));
    return [{ from: index, to: index + 1, label: at, weight, row, cell, edits }];
  });
}

const exact = 3;
const slip = 0.8;
const cutLabelLeast = 4;

/** `exact` for the label itself; less for each slip; as for one slip where one of them is cut short; 0 for another text. */
function scoreOf(core: string, label: LabelForm, allowed: Allowed): number {
  if (core === "") return 0;
  return Math.max(...label.cores.map((form) => likenessOf(core, form, allowed(form))));
}

function likenessOf(core: string, form: string, most: number): number {
  if (form === core) return exact + form.length / 100;
  const edits = editsBetween(core, form, most);
  if (edits <= most) return Math.max(0.1, exact - edits * slip);
  const cut = core.length >= cutLabelLeast && form.startsWith(core);
  const longer =
    (form.length > cutLabelLeast && core.startsWith(form)) || (form.length >= cutLabelLeast && core.endsWith(form));
  return cut || longer ? exact - slip : 0;
}

/** Two slips in five characters or more, one in four. */
const editsAllowed = (form: string): number => Math.max(0, Math.min(2, form.length - 3));

/** Caption and label in one cell (`requests.refused`, then `requests.refused.stateSecret`): the caption goes, unless it is all there is. */
function withoutGroup(core: string): string {
  for (const group of groupCores) {
    if (core.length > group.length && core.startsWith(group)) return withoutGroup(core.slice(group.length));
  }
  return core;
}

/** Where a label may end: at a cell of words with a value right behind it. */
function labelEnds(row: GridRow): readonly number[] {
  if (isHeadings(row)) return [];
  return [...row.cells.keys()].filter(
    (at) =>
      at + 1 < row.cells.length &&
      !isValueCell(row, at) &&
      (isValueCell(row, at + 1) || holdsNumber(row.cells[at + 1]?.text ?? "")),
  );
}

/** Two headings of columns in one row: some are worded as rows are, and empty cells behind one are no values. */
const isHeadings = ({ cores }: GridRow): boolean => cores.filter((core) => requestHeadings.includes(core)).length > 1;

const listMark = /^\d+\s?[.、,)]\s?[^\d\s]/u;

/** Whether a cell can hold a number: no words but units, or a number in front which is not a label's own. */
export function isValueCell(row: GridRow, at: number): boolean {
  if ((row.cores[at] ?? "") === "") return true;
  const text = row.cells[at]?.text ?? "";
  if (readValue(text, { signed: true, money: true }).status !== "unreadable") return true;
  const folded = foldCell(text);
  return /^[+-]?\d/u.test(folded) && !listMark.test(folded) && !startsWords(folded);
}

/** A number among words: a value that cannot be read, but no label. */
function holdsNumber(text: string): boolean {
  const folded = foldCell(text).replace(/\([^)]*\)/gu, "");
  return /\d/u.test(folded) && !listMark.test(folded) && !startsWords(folded);
}

/** "1" and two words or more that are no unit: the number of a label that has lost its mark. */
function startsWords(folded: string): boolean {
  const words = /^\d{1,2} ?(?=\p{Script=Han}{2})/u.exec(folded)?.[0];
  return words !== undefined && !cellUnits.some((unit) => folded.startsWith(unit, words.length));
}
