import type { BlockChange, Counts, FigureChange, Hunk, MentionChange } from "../model/comparison.ts";
import { officialTable } from "./judge-tables.ts";

/**
 * Whether a hunk is a change to tell of. A year that went on by itself (`rollover`), an item's new number (`renumber`) and
 * another way to print the same (`notation`) are not.
 */
export function isCounted({ class: kind }: Hunk): boolean {
  return kind === "figure" || kind === "unit" || kind === "text";
}

/**
 * The numbers of a comparison's first line. A block that moved and changed counts in both. Official tables count by their
 * figures, not as blocks.
 */
export function countChanges(
  blocks: readonly BlockChange[],
  figures: readonly FigureChange[],
  mentions: readonly MentionChange[],
): Omit<Counts, "findings"> {
  const texts = blocks.filter((block) => officialTable(block) === null);
  const count = (relation: BlockChange["relation"]) => texts.filter((block) => block.relation === relation).length;
  const compared = figures.filter(isCompared);
  return {
    changed: texts.filter(isChanged).length,
    added: count("added"),
    removed: count("removed"),
    moved: count("moved"),
    same: count("same"),
    rolledOver: texts.filter(isRolledOver).length,
    figuresCompared: compared.length,
    figuresChanged: compared.filter(({ delta }) => delta !== 0).length,
    mentionsChanged: mentions.filter(hasChanged).length,
  };
}

type Compared = Extract<FigureChange, { readonly delta: number | null }>;

/** Subtotals that nobody printed say nothing that their parts do not say. */
function isCompared(figure: FigureChange): figure is Compared {
  if (!("delta" in figure) || figure.delta === null) return false;
  return figure.before.status !== "derived" || figure.after.status !== "derived";
}

/** Nothing in it changed but years that went on, and marks. */
function isRolledOver({ relation, hunks }: BlockChange): boolean {
  return relation === "edited" && !hunks.some(isCounted);
}

function isChanged({ relation, hunks }: BlockChange): boolean {
  switch (relation) {
    case "edited":
    case "moved":
      return hunks.some(isCounted);
    case "split":
    case "merged":
      return true;
    case "same":
    case "added":
    case "removed":
      return false;
    default:
      return relation satisfies never;
  }
}

/** Both sides are there and do not say the same. An approximate number has no delta, but may have changed. */
function hasChanged({ before, after, delta }: MentionChange): boolean {
  if (!before || !after) return false;
  return delta === null ? before.value !== after.value || before.unit !== after.unit : delta !== 0;
}
