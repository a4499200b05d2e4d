import type { Comparison } from "../../model/comparison.ts";
import { type Content, type Frame, type Group, type Item, noDetail, type Speech } from "../item.ts";
import { fillLine, type Line, toRun } from "../layout/line.ts";
import { type FigureTable, figureTables } from "./figure-tables.ts";
import { isChanged } from "./figure-values.ts";
import { tableDrawer, tableRows } from "./grid-rows.ts";

/** The official tables cell by cell over the crosswalk. */
export function tablesView(comparison: Comparison, speech: Speech): Content {
  const tables = figureTables(comparison, speech.lang);
  return {
    groups: tables.map((table) => tableGroup(table, speech)),
    items: tables.flatMap((table) => [headItem(table, speech), ...rowsOf(table, speech)]),
  };
}

/** The entry of a table in the sidebar: how many of its printed figures changed. */
export function tableGroup(table: FigureTable, { words }: Speech): Group {
  const changed = table.rows.flatMap((row) =>
    row.subtotal ? [] : row.cells.filter((cell) => cell && isChanged(cell)),
  );
  const isLost = table.unread.before || table.unread.after;
  return {
    id: `table:${table.table}`,
    title: words.tables[table.table],
    depth: 0,
    counts: isLost ? "?" : changed.length === 0 ? "=" : `~${changed.length}`,
  };
}

/** Which years of a table were not read, in words; empty where both were. */
export function unreadText({ unread }: FigureTable, { words }: Speech): string {
  if (unread.before && unread.after) return words.notRead(words.bothYears);
  if (unread.before) return words.notRead(words.evidence.before);
  return unread.after ? words.notRead(words.evidence.after) : "";
}

function rowsOf(table: FigureTable, speech: Speech): readonly Item[] {
  return table.unread.before && table.unread.after ? [] : tableRows(table, `table:${table.table}`, speech);
}

function headItem(table: FigureTable, speech: Speech): Item {
  const drawer = tableDrawer(table, speech);
  const lost = unreadText(table, speech);
  const isLost = table.unread.before && table.unread.after;
  return {
    key: `table:${table.table}`,
    group: `table:${table.table}`,
    fold: null,
    table: true,
    under: null,
    columns: 0,
    parts: [],
    whole: false,
    search: speech.words.tables[table.table],
    size: 0,
    lay: (frame) => (isLost ? [caption(frame)] : [caption(frame), drawer.head(frame)]),
    detail: () => ({ ...noDetail, title: [speech.words.tables[table.table], lost].filter(Boolean).join("  ") }),
    target: () => null,
  };

  function caption(frame: Frame): Line {
    const { ambiguous } = frame.drawing;
    const title = toRun(`${speech.words.tables[table.table]}  `, "strong", ambiguous);
    const legend = lost === "" ? toRun(table.shape === "grid" ? speech.words.gridLegend : "", "dim", ambiguous) : null;
    return fillLine([title, legend ?? toRun(lost, "warning", ambiguous)], frame.width, ambiguous);
  }
}
