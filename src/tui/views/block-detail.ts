import type { BlockChange, Comparison, Hunk, MentionChange } from "../../model/comparison.ts";
import { formatDelta, formatPercent, formatSides } from "../format.ts";
import type { Detail, Speech } from "../item.ts";
import { cleanText } from "../layout/clean-text.ts";
import type { Part } from "../parts.ts";

/** What the bottom of the screen says of a block, or of one of its changes. */
export function blockDetail(
  change: BlockChange,
  part: Part | null,
  mentions: readonly MentionChange[],
  { words }: Speech,
): Detail {
  return {
    title: part?.kind === "hunk" ? hunkTitle(change, part.hunk, mentions, words) : blockTitle(change, words),
    before: change.before.map((side) => side.place),
    after: change.after.map((side) => side.place),
    note: "",
    likeness: change.before.length > 0 && change.after.length > 0 ? change.likeness : null,
    confidence: change.relation === "same" ? null : change.confidence,
  };
}

function blockTitle(change: BlockChange, words: Speech["words"]): string {
  const { relation } = words;
  switch (change.relation) {
    case "same":
      return relation.same;
    case "edited": {
      if (change.hunks.length === 0) return relation.replaced;
      const counted = change.hunks.filter((hunk) => hunk.class !== "rollover").length;
      return counted === 0 ? words.onlyYearsMoved : relation.edited(counted);
    }
    case "split":
      return relation.split(change.after.length);
    case "merged":
      return relation.merged(change.before.length);
    default:
      return relation[change.relation];
  }
}

function hunkTitle(
  change: BlockChange,
  hunk: Hunk,
  mentions: readonly MentionChange[],
  words: Speech["words"],
): string {
  const pieces = change.edits.slice(hunk.from, hunk.to);
  const gone = clip(pieces.flatMap(([sign, text]) => (sign === "-" ? [text] : [])).join(" "));
  const come = clip(pieces.flatMap(([sign, text]) => (sign === "+" ? [text] : [])).join(" "));
  if (hunk.figure) return figureTitle(hunk.figure, labelOf(change, hunk, mentions));
  if (hunk.class === "unit") return `${words.unit} ${gone} -> ${come}`;
  if (gone === "") return `${words.hunk.insert} ${come}`;
  if (come === "") return `${words.hunk.delete} ${gone}`;
  return `${words.hunk.replace} ${gone} -> ${come}`;
}

/** No screen is wider: the title of a page rewritten need not be measured whole with every frame. */
const longestTitle = 200;

function clip(text: string): string {
  return Array.from(cleanText(text.slice(0, longestTitle * 2)).replaceAll("\n", " "))
    .slice(0, longestTitle)
    .join("");
}

function figureTitle(figure: NonNullable<Hunk["figure"]>, label: string): string {
  const sides = {
    before: String(figure.before),
    after: String(figure.after),
    delta: figure.delta === null ? "" : formatDelta(figure.delta),
    percent: figure.percent === null ? "" : formatPercent(figure.percent),
  };
  return label + formatSides(sides, "->", figure.unit ?? "");
}

/** The name of the number a hunk changes, followed by a blank, where the prose figures know it. */
function labelOf(change: BlockChange, hunk: Hunk, mentions: readonly MentionChange[]): string {
  const found = mentionOf(change, hunk, mentions);
  return found ? `${cleanText(found.label)} ` : "";
}

/** The prose figure that a hunk stands in, if it is known. Of a pair of one block with one only. */
export function mentionOf(
  change: BlockChange,
  hunk: Hunk,
  mentions: readonly MentionChange[],
): MentionChange | undefined {
  const [side] = change.after;
  if (!side || change.after.length > 1) return undefined;
  const from = afterOffset(change, hunk.from);
  const to = afterOffset(change, hunk.to);
  return mentions.find(
    ({ after }) => after !== null && after.block === side.id && after.start < to && after.end > from,
  );
}

function afterOffset(change: BlockChange, edit: number): number {
  let offset = 0;
  for (const [sign, text] of change.edits.slice(0, edit)) if (sign !== "-") offset += text.length;
  return offset;
}

/** The prose figures of every block of the after report, so that a hunk need not search them all. O(mentions). */
export function mentionsByBlock({ mentions }: Comparison): ReadonlyMap<string, readonly MentionChange[]> {
  const found = new Map<string, MentionChange[]>();
  for (const mention of mentions) {
    if (mention.after === null) continue;
    const list = found.get(mention.after.block) ?? [];
    list.push(mention);
    found.set(mention.after.block, list);
  }
  return found;
}
