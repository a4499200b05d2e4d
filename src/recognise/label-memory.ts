import { partsOpening, trends } from "../glossary/metrics.ts";
import { type Context, isShare, type Label } from "./mention-label.ts";

/**
 * What the numbers of a sentence have said so far. `counted`: the last that was no share. `wholes` by unit: a list of parts counts in the unit of its whole.
 * `brackets`: what was being said where a bracket opened.
 */
export type LabelMemory = {
  readonly last: Label | null;
  readonly counted: Label | null;
  readonly wholes: ReadonlyMap<string, Label>;
  readonly listing: boolean;
  readonly brackets: readonly LabelMemory[];
};

export const noMemory: LabelMemory = { last: null, counted: null, wholes: new Map(), listing: false, brackets: [] };

/** The memory after the words between two numbers: parts may begin there, a bracket open or close, a sentence end. */
export function passWords(memory: LabelMemory, words: string): LabelMemory {
  let now = memory;
  for (const [mark] of words.matchAll(/[（(）)。！？\n]/gu)) {
    if ("（(".includes(mark)) now = { ...now, listing: true, brackets: [...now.brackets, now].slice(-8) };
    else if ("）)".includes(mark)) now = now.brackets.at(-1) ?? now;
    else now = { ...noMemory, last: now.last, counted: now.counted };
  }
  // 其中 behind a full stop goes on with what the sentence before counted.
  if (!partsOpening.test(words)) return now;
  return now.wholes.size === 0 ? { ...memory, listing: true, brackets: [] } : { ...now, listing: true };
}

/** What a number of that unit may lean on: a share on what was said last, a count on the last count. */
export function contextOf(memory: LabelMemory, unit: string | null): Context {
  const last = isShare(unit) ? memory.last : (memory.counted ?? withoutTrend(memory.last));
  return { last, whole: memory.listing ? (memory.wholes.get(unit ?? "") ?? null) : null };
}

/** The memory after a number. A part leaves its whole in place, and a share is nobody's whole. */
export function rememberLabel(
  memory: LabelMemory,
  label: Label,
  unit: string | null,
  whole: Label | null,
): LabelMemory {
  if (isShare(unit)) return { ...memory, last: label };
  if (whole) return { ...memory, last: label, counted: label };
  return { ...memory, last: label, counted: label, wholes: new Map(memory.wholes).set(unit ?? "", label) };
}

function withoutTrend(label: Label | null): Label | null {
  if (label === null) return null;
  const parts = label.label.split("·").filter((part) => !trends.has(part));
  return { ...label, label: parts.join("·") };
}
