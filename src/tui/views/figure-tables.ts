import { columnLabel, rowLabel } from "../../glossary/figure-words.ts";
import type { Lang } from "../../glossary/lang.ts";
import type { Comparison, FigureChange } from "../../model/comparison.ts";
import type { OfficialTable } from "../../model/notice.ts";
import type { Figure } from "../../model/report.ts";
import { isUnread } from "./figure-values.ts";

export const officialTables: readonly OfficialTable[] = ["proactive", "requests", "disputes"];

/** A row of an official table in both years. `subtotal`: computed here, not printed. A cell is null where no form has it. */
export type FigureRow = {
  readonly id: string;
  readonly label: string;
  readonly subtotal: boolean;
  readonly cells: readonly (FigureChange | null)[];
};

/**
 * An official table in both years, over the crosswalk. `columns`: an id a column, without its row. A `list` has a row a
 * figure and one column: the form gives each of its rows columns of their own.
 */
export type FigureTable = {
  readonly table: OfficialTable;
  readonly shape: "grid" | "list";
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
  readonly changes: readonly FigureChange[];
  readonly unread: { readonly before: boolean; readonly after: boolean };
};

/** The figures of a comparison as tables. Subtotals stand before the first row of their group. O(figures). */
export function figureTables(comparison: Comparison, lang: Lang): readonly FigureTable[] {
  return officialTables.map((table) => {
    const changes = comparison.figures.filter((change) => tableOf(change.id) === table);
    const unread = { before: isTableUnread(changes, "before"), after: isTableUnread(changes, "after") };
    if (table === "proactive")
      return { table, shape: "list", columns: [""], rows: listRows(changes, lang), changes, unread };
    const columns = [...new Set(changes.map((change) => columnOf(change.id)))];
    return { table, shape: "grid", columns, rows: figureRows(changes, columns, lang), changes, unread };
  });
}

export function tableOf(id: string): string {
  return id.slice(0, id.indexOf("."));
}

export function rowOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

export function columnOf(id: string): string {
  return id.slice(id.indexOf("/") + 1);
}

function isTableUnread(changes: readonly FigureChange[], side: "before" | "after"): boolean {
  const figures = changes.map((change) => change[side]).filter((figure): figure is Figure => figure !== null);
  return figures.every((figure) => isUnread(figure) || (figure.status === "derived" && figure.value === null));
}

function listRows(changes: readonly FigureChange[], lang: Lang): readonly FigureRow[] {
  return changes.map((change) => ({
    id: change.id,
    label: `${rowLabel(change.id, lang)} · ${columnLabel(change.id, lang)}`,
    subtotal: false,
    cells: [change],
  }));
}

function figureRows(changes: readonly FigureChange[], columns: readonly string[], lang: Lang): readonly FigureRow[] {
  const byRow = new Map<string, Map<string, FigureChange>>();
  for (const change of changes) {
    const cells = byRow.get(rowOf(change.id)) ?? new Map<string, FigureChange>();
    byRow.set(rowOf(change.id), cells.set(columnOf(change.id), change));
  }
  const rows = [...byRow].map(([id, cells]): FigureRow => {
    const known = [...cells.values()];
    return {
      id,
      label: rowLabel(known[0]?.id ?? id, lang),
      subtotal: known.every((change) => (change.after ?? change.before)?.status === "derived"),
      cells: columns.map((column) => cells.get(column) ?? null),
    };
  });
  return subtotalsFirst(rows);
}

function subtotalsFirst(rows: readonly FigureRow[]): readonly FigureRow[] {
  const subtotals = new Map(rows.filter((row) => row.subtotal).map((row) => [row.id, row]));
  const placed = new Set<FigureRow>();
  for (const row of rows) {
    const subtotal = subtotals.get(row.id.slice(0, row.id.lastIndexOf(".")));
    if (subtotal && !row.subtotal) placed.add(subtotal);
    if (!row.subtotal) placed.add(row);
  }
  return [...placed, ...rows.filter((row) => !placed.has(row))];
}
