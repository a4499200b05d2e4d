import { sectionWords } from "../../glossary/place-words.ts";
import type { BlockChange, BlockSide, MentionChange } from "../../model/comparison.ts";
import type { Frame, Item, Speech, Target } from "../item.ts";
import { sideSpans, unifiedSpans } from "../layout/edit-spans.ts";
import type { Line, Span } from "../layout/line.ts";
import { noSign, pairLines, type Sign, unifiedLines } from "../layout/pair-lines.ts";
import { type Part, partsOf } from "../parts.ts";
import { blockDetail, mentionOf } from "./block-detail.ts";

/** Below this a relation is a claim and says so. */
const doubtBelow = 0.6;

const signs: { readonly [R in BlockChange["relation"]]: Sign } = {
  same: noSign,
  edited: { text: "~", style: "edited" },
  moved: { text: ">", style: "moved" },
  split: { text: "Y", style: "moved" },
  merged: { text: "A", style: "moved" },
  added: { text: "+", style: "added" },
  removed: { text: "-", style: "removed" },
};

/** A pair of blocks in the text: its lines are both years beside each other, or one text with both. */
export function blockItem(
  change: BlockChange,
  group: string,
  mentions: readonly MentionChange[],
  speech: Speech,
): Item {
  const parts = partsOf(change);
  const quiet = parts.length === 0;
  const sign = quiet ? noSign : signs[change.relation];
  const claim = claimSpans(change, speech);
  return {
    key: `block:${change.key}`,
    group,
    fold: quiet ? "blocks" : null,
    table: [...change.before, ...change.after].some((side) => side.block.kind === "table"),
    under: null,
    columns: 0,
    parts: parts.map((_, number) => number),
    whole: parts[0]?.kind === "whole",
    search: [...change.before, ...change.after].map((side) => side.text).join("\n"),
    size: 0,
    lay: (frame) => layBlock(change, sign, claim, frame),
    detail: (part) => blockDetail(change, parts[part] ?? null, mentions, speech),
    target: (part) => targetOf(change, parts[part] ?? null, mentions),
  };
}

function layBlock(change: BlockChange, sign: Sign, claim: readonly Span[], frame: Frame): readonly Line[] {
  const shown = { ...change, edits: change.edits.map(([edit, text]) => [edit, cellText(change, text)] as const) };
  if (frame.unified) return unifiedLines([...claim, ...unifiedSpans(shown)], sign, frame);
  const { before, after } = sideSpans(shown, frame.drawing.color);
  const isAlone = change.relation === "removed";
  return pairLines(isAlone ? [...claim, ...before] : before, isAlone ? after : [...claim, ...after], sign, frame);
}

/** A number of the prose is listed with its twin among the numbers. */
function targetOf(change: BlockChange, part: Part | null, mentions: readonly MentionChange[]): Target | null {
  const found = part?.kind === "hunk" ? mentionOf(change, part.hunk, mentions) : undefined;
  return found ? { view: "figures", key: `mention:${found.key}`, part: 0 } : null;
}

/** A table that is no official one shows its rows as lines, its cells between bars. */
function cellText({ before, after }: BlockChange, text: string): string {
  const isTable = [...before, ...after].some((side) => side.block.kind === "table");
  return isTable ? text.replaceAll("\t", " | ") : text;
}

/** Words before the text: from where it was moved, and that it is not sure. */
function claimSpans(change: BlockChange, { words, lang }: Speech): readonly Span[] {
  const isClaim = change.relation !== "same" && change.relation !== "added" && change.relation !== "removed";
  const doubt = isClaim && change.confidence < doubtBelow ? [`〔${words.maybe}〕`] : [];
  const [from] = change.before;
  const moved = change.relation === "moved" && from ? [words.movedFrom(standing(from, lang))] : [];
  return [...doubt, ...moved].map((text) => ({ text, style: "dim" }));
}

function standing(side: BlockSide, lang: Speech["lang"]): string {
  return sectionWords(side.section, lang);
}
