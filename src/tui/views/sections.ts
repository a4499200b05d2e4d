import type { BlockChange, Comparison, SectionChange } from "../../model/comparison.ts";
import type { Report, Section } from "../../model/report.ts";

/** A section pair with its blocks, in the order of the after report. `id` is unique in the comparison. */
export type ShownSection = {
  readonly id: string;
  readonly change: SectionChange;
  readonly before: readonly Section[];
  readonly after: readonly Section[];
  readonly level: number;
  readonly blocks: readonly BlockChange[];
};

/**
 * The sections as they are shown, every block under the pair it belongs to: by its after side, or, where it was removed,
 * by its before side. Blocks that no section pair owns stand under the first. O(sections + blocks).
 */
export function shownSections(comparison: Comparison): readonly ShownSection[] {
  const byBefore = ownersOf(comparison.sections, "before");
  const byAfter = ownersOf(comparison.sections, "after");
  const blocks: BlockChange[][] = comparison.sections.map(() => []);
  for (const block of comparison.blocks) {
    const owner = block.relation === "removed" ? byBefore.get(block.section) : byAfter.get(block.section);
    blocks[owner ?? byAfter.get(block.section) ?? 0]?.push(block);
  }
  const [beforeById, afterById] = [sectionsById(comparison.before), sectionsById(comparison.after)];
  return comparison.sections.map((change, index) => {
    const before = sectionsOf(beforeById, change.before);
    const after = sectionsOf(afterById, change.after);
    const level = after[0]?.level ?? before[0]?.level ?? 1;
    return { id: `section:${index}`, change, before, after, level, blocks: blocks[index] ?? [] };
  });
}

function ownersOf(sections: readonly SectionChange[], side: "before" | "after"): ReadonlyMap<string, number> {
  return new Map(sections.flatMap((section, index) => idsOf(section[side]).map((id) => [id, index] as const)));
}

function idsOf(ids: string | readonly string[] | null): readonly string[] {
  return ids === null ? [] : typeof ids === "string" ? [ids] : ids;
}

function sectionsById({ sections }: Report): ReadonlyMap<string, Section> {
  return new Map(sections.map((section) => [section.id, section]));
}

function sectionsOf(byId: ReadonlyMap<string, Section>, ids: string | readonly string[] | null): readonly Section[] {
  return idsOf(ids).flatMap((id) => byId.get(id) ?? []);
}
