import type { BlockChange } from "../../model/comparison.ts";
import { type Item, noDetail, type Speech } from "../item.ts";
import { fillLine, type Line, toRun } from "../layout/line.ts";
import type { FigureTable } from "./figure-tables.ts";
import { tableDrawer } from "./grid-rows.ts";
import { changedRows, pairHead } from "./pair-rows.ts";
import { unreadText } from "./tables-view.ts";

/** The caption of an official table inside the text: which one, what was not read, how many rows are equal. */
export function tableHeadItem(table: FigureTable, block: BlockChange, group: string, speech: Speech): Item {
  const { words } = speech;
  const title = words.tables[table.table];
  const names = pairHead(table, speech);
  const drawer = tableDrawer(table, speech);
  const changed = changedRows(table).length;
  const equal = table.rows.filter((row) => !row.subtotal).length - changed;
  const lost = unreadText(table, speech) || missingSide(block, words);
  const rest = lost || words.restOfTable(equal);
  return {
    key: `table:${table.table}`,
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
      const caption: Line = [
        toRun(`  ${frame.chrome.fold} ${title}  `, "strong", ambiguous),
        toRun(rest, lost === "" ? "dim" : "warning", ambiguous),
        toRun(` ${frame.chrome.fold}`, "dim", ambiguous),
      ];
      const head = frame.unified ? [drawer.head(frame)] : names(frame);
      return [fillLine(caption, frame.width, ambiguous), ...(changed === 0 ? [] : head)];
    },
    detail: () => ({
      ...noDetail,
      title: `${title}  ${rest}`,
      before: block.before.map((side) => side.place),
      after: block.after.map((side) => side.place),
    }),
    target: () => ({ view: "tables", key: `table:${table.table}`, part: -1 }),
  };
}

function missingSide(block: BlockChange, words: Speech["words"]): string {
  if (block.before.length === 0) return words.sideOnly.after;
  return block.after.length === 0 ? words.sideOnly.before : "";
}
