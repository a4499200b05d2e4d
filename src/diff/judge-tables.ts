import type { BlockChange, FigureChange } from "../model/comparison.ts";
import type { OfficialTable } from "../model/notice.ts";

/** The official table a block is, on either side; null for any other block. */
export function officialTable({ before, after }: BlockChange): OfficialTable | null {
  const block = (after[0] ?? before[0])?.block;
  return block?.kind === "table" ? block.official : null;
}

/** Whether a figure of a table changed, came, went, or can no longer be compared. A mere renaming is no change. */
export function isTouched(figure: FigureChange): boolean {
  if (!("delta" in figure)) return true;
  return figure.delta === null ? figure.before.value !== figure.after.value : figure.delta !== 0;
}

/**
 * Lets the figures say whether an official table changed: the same table drawn with other cells, wrapped labels or blanks
 * is the same table. Its hunks go, since every figure has a change of its own; its edits stay. O(blocks × figures of a table)
 */
export function judgeTables(blocks: readonly BlockChange[], figures: readonly FigureChange[]): readonly BlockChange[] {
  return blocks.map((change) => {
    const table = officialTable(change);
    if (table === null || (change.relation !== "same" && change.relation !== "edited")) return change;
    const touched = figures.some((figure) => figure.id.startsWith(`${table}.`) && isTouched(figure));
    return { ...change, relation: touched ? "edited" : "same", hunks: [] };
  });
}
