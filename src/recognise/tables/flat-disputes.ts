import { disputes } from "../../glossary/editions/common.ts";
import { disputeHeadingEnd, disputeHeadSigns, disputeHeadUnits } from "../../glossary/table-labels.ts";
import type { Notice } from "../../model/notice.ts";
import { type FlatRow, readFlatRow } from "./flat-row.ts";
import { placeAt } from "./flat-tables.ts";
import { type FlatText, lineAt } from "./flat-text.ts";
import { blockRows, sumsHold } from "./grid-disputes.ts";
import { lostCell } from "./grid-tables.ts";
import { readValue } from "./read-value.ts";
import { type RowTokens, readTokens } from "./row-tokens.ts";
import { fieldsOfLine } from "./ruled-lines.ts";
import { type Skeleton, wallCore } from "./skeleton.ts";
import type { ReadCell, ReadTable } from "./table-reading.ts";

const groups = disputes.blocks.length;
const size = disputes.columns.length;
const arity = groups * size;

/** The head has 90 characters; what a one-line copy leaves of it is still longer than a phrase. */
const headLeast = 15;
const foreignMost = 2;
const rowReach = 400;
const valuesLeast = 5;
/** Every copy of table 4 in the text: a head of its labels' characters in whatever order, and numbers right behind it. */
export function findDisputeTexts(flat: FlatText, skeleton: Skeleton): readonly ReadTable[] {
  return headsIn(flat, skeleton).flatMap(([from, to]) => {
    const start = skeleton.at[from] ?? 0;
    const behind = (skeleton.at[to - 1] ?? 0) + 1;
    if (/[\d０-９]/u.test(flat.text.slice(start, behind))) return [];
    const reach = Math.min(flat.text.length, behind + rowReach);
    const tokens = readTokens(flat.text, behind, reach, new Set(), true);
    return digitsOf(tokens) < valuesLeast ? [] : [readNumbers(flat, tokens, start)];
  });
}

/** The skeleton with walls where heads of table 4 stand: some of their words are rows of the table above. */
export function withoutDisputeHeads(flat: FlatText, skeleton: Skeleton): Skeleton {
  let text = "";
  let end = 0;
  for (const [from, to] of headsIn(flat, skeleton)) {
    text += skeleton.text.slice(end, from) + wallCore.repeat(to - from);
    end = to;
  }
  return { ...skeleton, text: text + skeleton.text.slice(end) };
}

const digitsOf = ({ tokens }: RowTokens): number => tokens.reduce((sum, token) => sum + token.raw.length, 0);

/** Stretches made of the head's characters but for one or two, without the chapter's heading. */
function headsIn(flat: FlatText, skeleton: Skeleton): readonly (readonly [from: number, to: number])[] {
  const { text } = skeleton;
  const heads: [number, number][] = [];
  let from = 0;
  while (from < text.length) {
    const to = endOfHead(flat, skeleton, from);
    const heading = text.slice(from, to).lastIndexOf(disputeHeadingEnd);
    const start = heading < 0 ? from : from + heading + disputeHeadingEnd.length;
    const head = text.slice(start, to);
    if (head.length >= headLeast && disputeHeadSigns.some((units) => units.every((unit) => head.includes(unit))))
      heads.push([start, to]);
    from = Math.max(to, from + 1);
  }
  return heads;
}

/** A head is cut by the values below it: what comes behind them is another's, whatever its characters. */
const value = /[\d０-９/／—－-]/u;

function endOfHead(flat: FlatText, { text, at: offsets }: Skeleton, from: number): number {
  let foreign = 0;
  let end = from;
  for (let at = from; at < text.length; at += 1) {
    if (end > from && value.test(flat.text.slice(offsets[at - 1] ?? 0, offsets[at]))) break;
    if (disputeHeadUnits.has(text.charAt(at))) end = at + 1;
    else if (end === from || foreign === foreignMost) break;
    else foreign += 1;
  }
  return end;
}

function readNumbers(flat: FlatText, tokens: RowTokens, start: number): ReadTable {
  const place = placeAt(flat, tokens.tokens[0]?.start ?? start);
  const glued = tokens.tokens.some((token) => /^0\d/u.test(token.raw)) || tokens.tokens.length <= groups;
  const context = {
    shape: { groups, size, sums: true },
    glued,
    layout: isTabbed(flat, tokens) ? { labelCells: 0, cells: arity } : null,
    nextMark: null,
    labelEnd: start,
  };
  const reading = readFlatRow(flat.text, tokens, [start, tokens.end], context);
  const text = tokens.tokens.map((token) => token.raw).join(" ");
  const source = { kind: "text", start, end: tokens.end, junk: [] } as const;
  const { cells, notices } = settle(reading, text, place);
  return { table: "disputes", rows: blockRows(cells, place), notices, source };
}

/** Fifteen cells in the line, some of them perhaps blank. */
function isTabbed(flat: FlatText, { tokens }: RowTokens): boolean {
  return fieldsOfLine(flat.text, tokens[0]?.start ?? 0).length === arity;
}

function settle(
  reading: FlatRow,
  text: string,
  place: ReadCell["place"],
): { readonly cells: readonly ReadCell[]; readonly notices: readonly Notice[] } {
  if (reading.kind === "cells" || reading.kind === "split") {
    const values = reading.cells.map((cell) => readValue(cell));
    const sums = sumsHold(values.map((value) => value.value ?? Number.NaN));
    const certain = reading.kind === "cells" && (reading.trust === "certain" || (reading.trust !== "likely" && sums));
    const cells = values.map((value) => ({ ...value, certain: certain && value.status !== "unreadable", place }));
    const parts = values.map((value) => value.value ?? 0);
    return { cells, notices: reading.kind === "split" ? [{ code: "digits-split", raw: text, parts, place }] : [] };
  }
  const row = disputes.blocks.map((block) => block.label).join("、");
  const notice: Notice =
    reading.kind === "short"
      ? { code: "row-short", row, found: reading.found, expected: arity, raw: text, place }
      : { code: "row-unreadable", row, raw: text, place };
  return { cells: Array.from({ length: arity }, () => lostCell(text, place)), notices: [notice] };
}

/** A line of fifteen numbers and nothing else, whose three sums hold: taken where no head was found, as a guess. */
export function findLoneDisputeTexts(flat: FlatText): readonly ReadTable[] {
  return flat.lines.flatMap((line) => {
    const text = flat.text.slice(line.start, line.end);
    const cells = text.trim().split(/[\s|]+/u);
    if (cells.length !== arity || cells.some((cell) => !/^\d{1,9}$/u.test(cell))) return [];
    if (!sumsHold(cells.map(Number))) return [];
    const place = lineAt(flat, line.start)?.place ?? { file: "" };
    const read = cells.map((cell) => ({ ...readValue(cell), certain: false, place }));
    return [
      {
        table: "disputes" as const,
        rows: blockRows(read, place),
        notices: [],
        source: { kind: "text" as const, start: line.start, end: line.end, junk: [] },
      },
    ];
  });
}
