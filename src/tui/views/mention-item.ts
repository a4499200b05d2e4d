import type { Comparison, MentionChange } from "../../model/comparison.ts";
import type { Mention } from "../../model/report.ts";
import { formatDelta, formatPercent, formatSides } from "../format.ts";
import { type Item, noDetail, type Speech } from "../item.ts";
import { cleanText } from "../layout/clean-text.ts";
import { type ListRow, listLine } from "./list-line.ts";

/** Do the two years say different numbers, or only one of them any? */
export function isMentionChanged({ before, after, delta }: MentionChange): boolean {
  if (before === null || after === null) return true;
  return delta === null ? before.raw !== after.raw : delta !== 0;
}

/** A number of the prose as a row of the list; Enter leads to its paragraph. */
export function mentionItem(change: MentionChange, group: string, comparison: Comparison, speech: Speech): Item {
  const row = mentionRow(change, speech);
  const { before, after } = change;
  return {
    key: `mention:${change.key}`,
    group,
    fold: isMentionChanged(change) ? null : "figures",
    table: false,
    under: `head:${group}`,
    columns: 0,
    parts: isMentionChanged(change) ? [0] : [],
    whole: true,
    search: `${row.label}\n${before?.sentence ?? ""}\n${after?.sentence ?? ""}`,
    size: Math.abs(change.delta ?? 0),
    lay: (frame) => [listLine(row, frame)],
    detail: () => ({
      ...noDetail,
      title: `${row.label}  ${formatSides(row)}`,
      before: before ? [before.place] : [],
      after: after ? [after.place] : [],
      note: row.note || cleanText((after ?? before)?.sentence ?? "").replaceAll("\n", ""),
      confidence: before && after ? change.confidence : null,
    }),
    target: () => blockTarget(change, comparison),
  };
}

function mentionRow(change: MentionChange, { words }: Speech): ListRow {
  const { delta, percent } = change;
  const isChange = isMentionChanged(change);
  const unit = change.unit === null ? "" : ` ${cleanText(change.unit)}`;
  return {
    sign: isChange ? "~" : "",
    label: `${cleanText(change.label)}${unit}`,
    tail: "",
    before: markOf(change.before, words),
    after: markOf(change.after, words),
    delta: delta === null || delta === 0 ? "" : formatDelta(delta),
    percent: percent === null || percent === 0 ? "" : formatPercent(percent),
    note: mentionNote(change, words),
    style: isChange ? "edited" : "dim",
  };
}

function markOf(mention: Mention | null, words: Speech["words"]): string {
  return mention === null ? words.none : cleanText(mention.raw);
}

function mentionNote({ before, after }: MentionChange, words: Speech["words"]): string {
  if (before === null) return words.onlyAfter;
  if (after === null) return words.onlyBefore;
  if (before.approximate || after.approximate) return words.approximate;
  return after.unit === "%" || before.unit === "%" ? words.points : "";
}

/** The block of the text that the mention stands in. */
function blockTarget({ before, after }: MentionChange, { blocks }: Comparison): ReturnType<Item["target"]> {
  const found = blocks.find(
    (block) =>
      (after !== null && block.after.some((side) => side.id === after.block)) ||
      (after === null && before !== null && block.before.some((side) => side.id === before.block)),
  );
  return found ? { view: "text", key: `block:${found.key}`, part: 0 } : null;
}
