import { sectionWords } from "../../glossary/place-words.ts";
import type { BlockChange, Comparison } from "../../model/comparison.ts";
import { type Item, noDetail, type Speech } from "../item.ts";
import { pairLines, type Sign, unifiedLines } from "../layout/pair-lines.ts";

/** A block and the item that shows it. */
export type Shown = { readonly change: BlockChange; readonly item: Item };

const sign: Sign = { text: ">", style: "moved" };

/**
 * Marks where moved blocks stood last year: at that place of the section that held them, with the way to where they went.
 *
 * @param shown - the section's blocks, in order
 * @param gone - the moved blocks that stood in this section last year
 * @param standing - every block of the before report by id: its place in the order of the report
 */
export function withMovedFrom(
  shown: readonly Shown[],
  gone: readonly BlockChange[],
  standing: ReadonlyMap<string, number>,
  group: string,
  speech: Speech,
): readonly Item[] {
  const stood = ({ before }: BlockChange) => standing.get(before[0]?.id ?? "") ?? Number.POSITIVE_INFINITY;
  const waiting = [...gone].sort((one, other) => stood(one) - stood(other));
  const items: Item[] = [];
  for (const { change, item } of shown) {
    const isAnchor = change.before.length > 0 && change.relation !== "moved";
    while (isAnchor && waiting[0] && stood(waiting[0]) < stood(change)) {
      items.push(...waiting.splice(0, 1).map((one) => goneItem(one, group, speech)));
    }
    items.push(item);
  }
  return [...items, ...waiting.map((one) => goneItem(one, group, speech))];
}

/** The moved blocks by the section that held them last year. */
export function movedBySection({ blocks }: Comparison): ReadonlyMap<string, readonly BlockChange[]> {
  const moved = new Map<string, BlockChange[]>();
  for (const block of blocks) {
    if (block.relation !== "moved") continue;
    const [{ section }] = block.before;
    const list = moved.get(section) ?? [];
    list.push(block);
    moved.set(section, list);
  }
  return moved;
}

/** Where each block of the before report stands, counted through the report. */
export function standingOf({ before }: Comparison): ReadonlyMap<string, number> {
  return new Map(before.sections.flatMap((section) => section.blocks).map((block, at) => [block.id, at]));
}

function goneItem(change: BlockChange, group: string, { words, lang }: Speech): Item {
  const text = words.movedTo(sectionWords(change.section, lang));
  const spans = [{ text, style: "dim" } as const];
  return {
    key: `gone:${change.key}`,
    group,
    fold: null,
    table: false,
    under: null,
    columns: 0,
    parts: [],
    whole: false,
    search: "",
    size: 0,
    lay: (frame) => (frame.unified ? unifiedLines(spans, sign, frame) : pairLines(spans, [], sign, frame)),
    detail: () => ({
      ...noDetail,
      title: text,
      before: change.before.map((side) => side.place),
      after: change.after.map((side) => side.place),
    }),
    target: () => ({ view: "text", key: `block:${change.key}`, part: 0 }),
  };
}
