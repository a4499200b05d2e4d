import { edition2021 } from "../../glossary/editions/2021.ts";
import type { Column, Edition } from "../../glossary/editions/edition.ts";
import { type LabelForm, type ProactiveLabel, proactiveLabels, requestLabels } from "../../glossary/table-labels.ts";
import type { OfficialTable } from "../../model/notice.ts";
import { type FoundLabel, findLabels } from "./find-labels.ts";
import { type FlatRow, type LineLayout, readFlatRow } from "./flat-row.ts";
import { type FlatText, lineAt } from "./flat-text.ts";
import { foldCell } from "./read-value.ts";
import { type RowTokens, readTokens } from "./row-tokens.ts";
import { fieldsOfLine } from "./ruled-lines.ts";
import type { Skeleton } from "./skeleton.ts";
import { startOfLabel } from "./start-of-label.ts";

/** A row of a flat table before its sums were used. `text` is what is printed for its values. */
export type DraftRow = {
  readonly label: LabelForm;
  readonly columns: readonly Column[];
  readonly printed: string;
  readonly text: string;
  readonly start: number;
  readonly edits: number;
  readonly reading: FlatRow;
  readonly tokens: RowTokens;
};

/**
 * A copy of a table in flat text. `start`–`end`: its stretch of the text; `junk`: what inside it is not the table's; `glued`:
 * its digits run together.
 */
export type DraftTable = {
  readonly glued: boolean;
  readonly table: OfficialTable;
  readonly rows: readonly DraftRow[];
  readonly start: number;
  readonly end: number;
  readonly junk: readonly (readonly [start: number, end: number])[];
};

const requestWeight = 40;
const requestRowsLeast = 5;
const proactiveWeight = 18;

/** Every copy of table 3 in the text. Prose that quotes its labels has no rows of seven. */
export function findRequestTexts(flat: FlatText, skeleton: Skeleton): readonly DraftTable[] {
  return findLabels(skeleton, requestLabels, requestWeight)
    .map((chain) => draftTable("requests", flat, skeleton, chain, requestLabels, () => edition2021.requests.columns))
    .filter(({ rows }) => rows.filter(({ tokens }) => tokens.tokens.length > 1).length >= requestRowsLeast);
}

/** Every copy of table 2 in the text, by the labels of one edition. */
export function findProactiveTexts(flat: FlatText, skeleton: Skeleton, edition: Edition): readonly DraftTable[] {
  const labels = proactiveLabels(edition);
  const columnsOf = (label: number): readonly Column[] => edition.proactive[labels[label]?.block ?? 0]?.columns ?? [];
  return findLabels(skeleton, labels, proactiveWeight)
    .filter((chain) => hasHeadings(chain, labels))
    .map((chain) => draftTable("proactive", flat, skeleton, chain, labels, columnsOf))
    .filter(({ rows }) => rows.some(({ tokens }) => tokens.tokens.length > 0));
}

const headingsLeast = 2;

function hasHeadings(chain: readonly FoundLabel[], labels: readonly ProactiveLabel[]): boolean {
  return chain.filter(({ label }) => labels[label]?.kind !== "row").length >= headingsLeast;
}

function draftTable(
  table: OfficialTable,
  flat: FlatText,
  skeleton: Skeleton,
  chain: readonly FoundLabel[],
  labels: readonly LabelForm[],
  columnsOf: (label: number) => readonly Column[],
): DraftTable {
  const masked = maskOf(skeleton, chain);
  const starts = chain.map((found, at) => {
    const before = chain[at - 1];
    const floor = before === undefined ? 0 : (skeleton.at[before.to - 1] ?? 0) + 1;
    return startOfLabel(flat.text, skeleton.at[found.from] ?? 0, floor);
  });
  const isRow = (found: FoundLabel): boolean =>
    !("kind" in (labels[found.label] ?? {})) || kindOf(labels, found) === "row";
  const stretches = chain.map((found, at) => {
    const last = at === chain.length - 1;
    const to = last ? lastReach(flat, skeleton, found) : (starts[at + 1] ?? 0);
    return {
      found,
      last,
      start: starts[at] ?? 0,
      from: skeleton.at[found.from] ?? 0,
      to,
      tokens: last
        ? withinLine(
            readTokens(flat.text, skeleton.at[found.from] ?? 0, to, masked, true),
            columnsOf(found.label).length,
          )
        : readTokens(flat.text, skeleton.at[found.from] ?? 0, to, masked, false),
    };
  });
  const rows = stretches.filter(({ found }) => isRow(found));
  const glued = rows.some(({ tokens }) => runsTogether(tokens));
  const layout = layoutOf(
    rows.map(({ found, from, tokens }) => ({
      cells: fieldsOfLine(flat.text, tokens.tokens[0]?.start ?? from).length,
      arity: columnsOf(found.label).length,
    })),
    table === "proactive",
  );
  const drafts = rows.map(({ found, start, from, to, tokens }, at): DraftRow => {
    const columns = columnsOf(found.label);
    const label = labels[found.label] ?? { id: "", label: "", cores: [], weak: true };
    const shape = { groups: 1, size: columns.length, sums: table === "requests" };
    const nextMark = /^\d/u.exec(labels[rows[at + 1]?.found.label ?? -1]?.label ?? "")?.[0] ?? null;
    const own = withoutMark(flat.text, tokens, to, nextMark, columns.length);
    const reading = readFlatRow(flat.text, own, [from, to], {
      shape,
      glued,
      layout,
      nextMark,
      labelEnd: (skeleton.at[found.to - 1] ?? from) + 1,
    });
    const printed = printedLabel(flat, skeleton, found, start);
    const text = own.tokens.map((token) => token.raw).join(" ");
    return { label, columns, printed, text, start: from, edits: found.edits, reading, tokens: own };
  });
  const end = stretches.at(-1)?.tokens.end ?? starts[0] ?? 0;
  return {
    table,
    glued,
    rows: drafts,
    start: starts[0] ?? 0,
    end,
    junk: stretches.flatMap(({ tokens }) => tokens.junk),
  };
}

/**
 * Lines of a label and its values alone, or as long as most others: only lines cut short at their end may be shorter.
 *
 * @param fixed - whether a label is one cell: then what a longer line has more are places that wide values hold
 */
function layoutOf(
  rows: readonly { readonly cells: number; readonly arity: number }[],
  fixed: boolean,
): LineLayout | null {
  const most = Math.max(0, ...rows.map(({ arity }) => arity));
  const longest = Math.max(0, ...rows.map(({ cells }) => cells));
  if (rows.length > 0 && rows.every(({ cells, arity }) => cells === arity + 1)) return { labelCells: 1, cells: null };
  const full = rows.filter(({ cells }) => cells === longest);
  const isSpanned = fixed && longest > most + 1;
  return longest > most && !isSpanned && full.length * 2 > rows.length
    ? { labelCells: longest - most, cells: longest }
    : null;
}

const kindOf = (labels: readonly (LabelForm | ProactiveLabel)[], found: FoundLabel): string => {
  const label = labels[found.label];
  return label !== undefined && "kind" in label ? label.kind : "row";
};

function maskOf(skeleton: Skeleton, chain: readonly FoundLabel[]): ReadonlySet<number> {
  return new Set(chain.flatMap(({ from, to }) => skeleton.at.slice(from, to)));
}

/** The table ends with the line of its last row, where that line is full: numbers below are another's. */
function withinLine(row: RowTokens, arity: number): RowTokens {
  const first = row.tokens[0]?.line;
  const own = row.tokens.filter(({ line }) => line === first);
  const end = own.at(-1)?.end;
  return own.length === arity && end !== undefined ? { ...row, tokens: own, end } : row;
}

/** The number of the next label, printed right before it without a point: no value, where a line begins with it or one is too many. */
function withoutMark(text: string, row: RowTokens, to: number, mark: string | null, arity: number): RowTokens {
  const last = row.tokens.at(-1);
  if (last === undefined || foldCell(last.raw) !== mark || text.slice(last.end, to).trim() !== "") return row;
  const before = text.charAt(last.start - 1);
  const isGlued = last.end === to && before === "\n";
  const isOneTooMany = /[\s|]/u.test(before) && row.tokens.length === arity + 1;
  return isGlued || isOneTooMany ? { ...row, tokens: row.tokens.slice(0, -1) } : row;
}

const lastRowReach = 600;

/** Where the values of the last row must have ended. */
function lastReach(flat: FlatText, skeleton: Skeleton, found: FoundLabel): number {
  return Math.min(flat.text.length, (skeleton.at[found.to - 1] ?? 0) + lastRowReach);
}

/** A number that begins with 0, or stands right behind its label: the cells of this table have lost their borders. */
function runsTogether({ tokens }: RowTokens): boolean {
  return tokens.some((token, at) => /^0\d/u.test(token.raw) || (at === 0 && token.glued));
}

/** The label's own characters with its number, without the values that may stand inside it. */
function printedLabel(flat: FlatText, skeleton: Skeleton, { from, to }: FoundLabel, start: number): string {
  const number = flat.text.slice(start, skeleton.at[from] ?? start);
  const units = skeleton.at.slice(from, to).map((at) => flat.text.charAt(at));
  return `${number}${units.join("")}`.replace(/\s+/gu, "");
}

export const placeAt = (flat: FlatText, offset: number): { readonly file: string } =>
  lineAt(flat, offset)?.place ?? { file: "" };
