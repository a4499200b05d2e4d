import { editions } from "../../glossary/editions/all.ts";
import { otherHandlingRow, otherHandlingRows } from "../../glossary/editions/common.ts";
import type { Edition } from "../../glossary/editions/edition.ts";
import { otherHandlingOf } from "../../glossary/equations.ts";
import { rowLabel } from "../../glossary/figure-words.ts";
import type { Document } from "../../model/document.ts";
import type { Notice, OfficialTable } from "../../model/notice.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { EditionId, Figure } from "../../model/report.ts";
import { type ChosenTable, chooseCopy } from "./choose-copy.ts";
import { type DrawnTable, drawTable } from "./draw-table.ts";
import { findTableEdition } from "./edition-of.ts";
import { type Chosen, figuresOf, formRows } from "./figures-of.ts";
import { findDisputeTexts, findLoneDisputeTexts, withoutDisputeHeads } from "./flat-disputes.ts";
import { findProactiveTexts, findRequestTexts } from "./flat-tables.ts";
import { type FlatText, flatTextOf } from "./flat-text.ts";
import { readDisputeGrids } from "./grid-disputes.ts";
import { type GridRow, gridRowsOf } from "./grid-rows.ts";
import { readProactiveGrids, readRequestGrids } from "./grid-tables.ts";
import { type Piece, piecesOf, type TableStretch } from "./pieces-of.ts";
import { gridRuledLines } from "./ruled-lines.ts";
import { settleFlat } from "./settle-flat.ts";
import { type Skeleton, skeletonOf } from "./skeleton.ts";
import { startOfRequests } from "./start-of-table.ts";
import type { ReadTable } from "./table-reading.ts";
import { markUnfilled } from "./unfilled.ts";

export type { Piece } from "./pieces-of.ts";

/**
 * What was found of the official tables. `edition` is told by their cell texts alone, null without table 2. `figures`: every
 * official id of the edition in the order of the form; without an edition those of the tables that were found.
 */
export type Extracted = {
  readonly edition: EditionId | null;
  readonly editionFrom: "cells" | "majority" | null;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly pieces: readonly Piece[];
};

const tables: readonly OfficialTable[] = ["proactive", "requests", "disputes"];

/**
 * Finds the three official tables of a report in grids and in running text, and reads every figure. Rows are known by label
 * and order, never by place alone; what cannot be told is unreadable or missing, never a zero.
 * O(characters × labels), but for digits that run together.
 */
export function extractTables(given: Document): Outcome<Extracted> {
  const document = gridRuledLines(given, officialBlocks);
  const grids = gridRowsOf(document);
  const flat = flatTextOf(document);
  const skeleton = skeletonOf(flat.text);
  const found = findTableEdition(grids, flat, skeleton);
  const edition = found?.edition ?? null;
  const drawn = drawAll(textCopies(flat, skeleton, edition, grids.length === 0), edition, document);
  const copies = [...gridCopies(grids, edition), ...drawn.map(({ table }) => table)];
  const chosen: Chosen = new Map(
    tables.flatMap((table): [OfficialTable, ChosenTable][] => {
      const own = chooseCopy(
        table,
        copies.filter((copy) => copy.table === table),
      );
      return own === null ? [] : [[table, own]];
    }),
  );
  const read = figuresOf(chosen, edition?.id ?? null, document.file);
  const { figures, notices } = markUnfilled(read, otherHandlingOf(read));
  const pieces = piecesOf(document, flat, stretchesOf(drawn, chosen), officialGrids(chosen));
  return {
    value: { edition: edition?.id ?? null, editionFrom: found?.from ?? null, figures, pieces },
    notices: [
      ...(found?.from === "majority" ? [guessed(found.edition, document.file)] : []),
      ...tables.flatMap((table) => noticesOf(table, chosen, edition, document.file)),
      ...notices,
    ],
  };
}

const guessed = ({ id }: Edition, file: string): Notice => ({
  code: "edition-guessed",
  edition: id,
  from: "majority",
  place: { file },
});

function gridCopies(rows: readonly GridRow[], edition: Edition | null): readonly ReadTable[] {
  return [
    ...(edition === null ? [] : readProactiveGrids(rows, edition)),
    ...readRequestGrids(rows).map(withoutCaption),
    ...readDisputeGrids(rows),
  ];
}

/** Less of a table is a stretch of one whose lines are not all alike: it is read as text, in one piece. */
const wholeLeast: { readonly [table in OfficialTable]: number } = { proactive: 4, requests: 12, disputes: 1 };

/** The blocks that hold whole official tables, of whatever edition. */
function officialBlocks(document: Document): ReadonlySet<number> {
  const rows = gridRowsOf(document);
  const copies = editions.flatMap((edition) => gridCopies(rows, edition));
  const whole = copies.filter((copy) => copy.rows.length >= wholeLeast[copy.table]);
  return new Set(whole.flatMap(({ source }) => (source.kind === "grids" ? source.blocks : [])));
}

/** The single row of other handling beside any of the three is their caption. */
function withoutCaption(table: ReadTable): ReadTable {
  const three: readonly string[] = otherHandlingRows.map((row) => row.id);
  if (!table.rows.some(({ row }) => three.includes(row))) return table;
  return { ...table, rows: table.rows.filter(({ row }) => row !== otherHandlingRow.id) };
}

function textCopies(
  flat: FlatText,
  skeleton: Skeleton,
  edition: Edition | null,
  isOnlyText: boolean,
): readonly ReadTable[] {
  const proactive = edition === null ? [] : findProactiveTexts(flat, skeleton, edition);
  const requests = findRequestTexts(flat, withoutDisputeHeads(flat, skeleton)).map((draft) => ({
    ...draft,
    start: startOfRequests(flat.text, skeleton, draft.start),
  }));
  const headed = findDisputeTexts(flat, skeleton);
  const lone = headed.length === 0 && isOnlyText && requests.length > 0 ? findLoneDisputeTexts(flat) : [];
  return [...[...proactive, ...requests].map((draft) => settleFlat(flat, draft)), ...headed, ...lone];
}

/** Flat tables in the order of the text, none over another, numbered behind the grids. */
function drawAll(copies: readonly ReadTable[], edition: Edition | null, document: Document): readonly DrawnTable[] {
  const grids = document.blocks.filter(({ kind }) => kind === "table").length;
  let end = 0;
  return copies
    .filter(({ rows }) => rows.length > 0)
    .toSorted((x, y) => startOf(x) - startOf(y))
    .filter((copy) => {
      if (copy.source.kind !== "text" || copy.source.start < end) return false;
      end = copy.source.end;
      return true;
    })
    .map((copy, at) => drawTable(copy, edition, grids + at + 1));
}

const startOf = ({ source }: ReadTable): number => (source.kind === "text" ? source.start : 0);

function stretchesOf(drawn: readonly DrawnTable[], chosen: Chosen): readonly TableStretch[] {
  return drawn.flatMap(({ table, grid, place }): TableStretch[] => {
    if (table.source.kind !== "text") return [];
    const { start, end, junk } = table.source;
    const isUsed = chosen.get(table.table)?.sources.includes(table.source) === true;
    return [{ start, end, junk, piece: { kind: "table", grid, official: isUsed ? table.table : null, place } }];
  });
}

function officialGrids(chosen: Chosen): ReadonlyMap<number, OfficialTable> {
  const official = new Map<number, OfficialTable>();
  for (const { table, sources } of chosen.values()) {
    const blocks = sources.flatMap((source) => (source.kind === "grids" ? source.blocks : []));
    for (const block of blocks) if (!official.has(block)) official.set(block, table);
  }
  return official;
}

function noticesOf(table: OfficialTable, chosen: Chosen, edition: Edition | null, file: string): readonly Notice[] {
  const own = chosen.get(table);
  if (own === undefined) return [{ code: "table-missing", table, place: { file } }];
  const form = formRows(edition ?? editions[0] ?? null, chosen.get("requests")?.rows ?? new Map());
  const absent = form.filter((row) => row.table === table && !own.rows.has(row.row) && !isReplaced(row.row, own));
  const rows = absent.map((row) => rowLabel(`${row.row}/${row.columns[0]?.id ?? ""}`, "zh"));
  const place = [...own.rows.values()][0]?.place ?? { file };
  return rows.length === 0 ? own.notices : [...own.notices, { code: "rows-missing", table, rows, place }];
}

/** The three rows of other handling are not missed where the single one is printed. */
const isReplaced = (row: string, { rows }: ChosenTable): boolean =>
  row.startsWith(`${otherHandlingRow.id}.`) && rows.has(otherHandlingRow.id);
