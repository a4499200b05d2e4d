import { columnLabel, rowLabel } from "../../glossary/figure-words.ts";
import type { Comparison, FigureChange } from "../../model/comparison.ts";
import { type Content, type Item, noDetail, type Speech, type Target } from "../item.ts";
import { fillLine, toRun } from "../layout/line.ts";
import { columnOf, type FigureTable, figureTables, rowOf } from "./figure-tables.ts";
import { isChanged, isQuiet } from "./figure-values.ts";
import { figureDetail } from "./grid-rows.ts";
import { figureRow, listHead, listLine } from "./list-line.ts";
import { isMentionChanged, mentionItem } from "./mention-item.ts";
import { tableGroup, unreadText } from "./tables-view.ts";

const proseGroup = "prose";

/** Every number of tables and prose: both years, difference, percent, basis. */
export function figuresView(comparison: Comparison, speech: Speech): Content {
  const tables = figureTables(comparison, speech.lang).filter((table) => table.changes.length > 0);
  const changedMentions = comparison.mentions.filter(isMentionChanged).length;
  const prose = {
    id: proseGroup,
    title: speech.words.prose,
    depth: 0,
    counts: changedMentions === 0 ? "=" : `~${changedMentions}`,
  };
  return {
    groups: [...tables.map((table) => tableGroup(table, speech)), ...(comparison.mentions.length > 0 ? [prose] : [])],
    items: [
      ...tables.flatMap((table) => [
        headItem(`table:${table.table}`, speech.words.tables[table.table], unreadText(table, speech), speech),
        ...(unreadText(table, speech) === "" ? table.changes.map((change) => figureItem(change, table, speech)) : []),
      ]),
      ...(comparison.mentions.length > 0 ? [headItem(proseGroup, speech.words.prose, "", speech)] : []),
      ...comparison.mentions.map((mention) => mentionItem(mention, proseGroup, comparison, speech)),
    ],
  };
}

/** The greatest change first, tables and prose in one list. */
export function sortFigures({ items }: Content, speech: Speech): Content {
  const group = "sorted";
  const rows = items.filter((item) => item.under !== null).sort((one, other) => other.size - one.size);
  const sorted = rows.map((item) => ({ ...item, group, under: `head:${group}` }));
  return {
    groups: [{ id: group, title: speech.words.sorted, depth: 0, counts: "" }],
    items: [headItem(group, speech.words.sorted, "", speech), ...sorted],
  };
}

function headItem(group: string, title: string, lost: string, speech: Speech): Item {
  const names = listHead(speech);
  return {
    key: `head:${group}`,
    group,
    fold: null,
    table: true,
    under: null,
    columns: 0,
    parts: [],
    whole: false,
    search: title,
    size: 0,
    lay: (frame) => {
      const { ambiguous } = frame.drawing;
      const caption = [toRun(`${title}  `, "strong", ambiguous), toRun(lost, "warning", ambiguous)];
      return [fillLine(caption, frame.width, ambiguous), ...(lost === "" ? [names(frame)] : [])];
    },
    detail: () => ({ ...noDetail, title }),
    target: () => null,
  };
}

function figureItem(change: FigureChange, table: FigureTable, speech: Speech): Item {
  const { lang } = speech;
  const label = `${rowLabel(change.id, lang)} · ${columnLabel(change.id, lang)}`;
  const isSubtotal = (change.after ?? change.before)?.status === "derived";
  const group = `table:${table.table}`;
  const target: Target =
    table.shape === "list"
      ? { view: "tables", key: `row:${change.id}`, part: 0 }
      : { view: "tables", key: `row:${rowOf(change.id)}`, part: table.columns.indexOf(columnOf(change.id)) };
  return {
    key: `figure:${change.id}`,
    group,
    fold: isQuiet(change) ? "figures" : null,
    table: false,
    under: `head:${group}`,
    columns: 0,
    parts: isChanged(change) && !isSubtotal ? [0] : [],
    whole: true,
    search: label,
    size: "delta" in change && change.delta !== null ? Math.abs(change.delta) : 0,
    lay: (frame) => [listLine(figureRow(change, speech), frame)],
    detail: () => figureDetail(change, speech),
    target: () => target,
  };
}
