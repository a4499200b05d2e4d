import type { BlockChange } from "../../model/comparison.ts";
import { type Part, partsOf } from "../parts.ts";
import { cleanText } from "./clean-text.ts";
import type { Span, Style } from "./line.ts";

type Sides = { readonly before: readonly Span[]; readonly after: readonly Span[] };

/**
 * The texts of a pair, one a side, the edits that count marked: by colour, or where there is none by [-…-] and {+…+}.
 * The others (a year that moved on) stand as plain text.
 */
export function sideSpans(change: BlockChange, color: boolean): Sides {
  const spans = markedEdits(change, !color);
  return {
    before: spans.flatMap(({ sign, pieces }) => (sign === "+" ? [] : pieces)),
    after: spans.flatMap(({ sign, pieces }) => (sign === "-" ? [] : pieces)),
  };
}

/** Both years in one text. Always with brackets: here colour alone would tell removed from added. */
export function unifiedSpans(change: BlockChange): readonly Span[] {
  return markedEdits(change, true).flatMap(({ sign, part, pieces }) => (sign === "-" && part < 0 ? [] : pieces));
}

type Marked = { readonly sign: "=" | "-" | "+"; readonly part: number; readonly pieces: readonly Span[] };

function markedEdits(change: BlockChange, brackets: boolean): readonly Marked[] {
  const parts = partsOf(change);
  if (isReplaced(change))
    return change.edits.map(([sign, text]) => ({ sign, part: 0, pieces: [wholeSpan(sign, text)] }));
  const owners = ownersOf(parts, change.edits.length);
  return change.edits.map(([sign, raw], index) => {
    const text = cleanText(raw);
    const part = owners[index] ?? -1;
    if (sign === "=" || part < 0) return { sign, part: -1, pieces: [{ text, style: "plain" }] };
    return { sign, part, pieces: markedSpans(sign, text, part, brackets) };
  });
}

/** Whole blocks stand in their colour, beside their sign; marks inside them would say nothing more. */
function isReplaced({ relation, hunks }: BlockChange): boolean {
  return relation === "added" || relation === "removed" || (relation === "edited" && hunks.length === 0);
}

function wholeSpan(sign: "=" | "-" | "+", raw: string): Span {
  return { text: cleanText(raw), style: sign === "-" ? "removed" : sign === "+" ? "added" : "plain" };
}

/** For every edit the part it belongs to, or -1. */
function ownersOf(parts: readonly Part[], edits: number): readonly number[] {
  const owners = new Array<number>(edits).fill(-1);
  parts.forEach((part, number) => {
    if (part.kind === "hunk") owners.fill(number, part.hunk.from, part.hunk.to);
  });
  return owners;
}

function markedSpans(sign: "-" | "+", text: string, part: number, brackets: boolean): readonly Span[] {
  const style: Style = sign === "-" ? "removed-text" : "added-text";
  const body: Span = { text, style, part };
  if (!brackets) return [body];
  const [opening, closing] = sign === "-" ? ["[-", "-]"] : ["{+", "+}"];
  return [{ text: opening, style, part, mark: "opening" }, body, { text: closing, style, part, mark: "closing" }];
}
