import { figureNoteWords } from "../../glossary/figure-notes.ts";
import type { FigureChange } from "../../model/comparison.ts";
import type { Figure } from "../../model/report.ts";
import { formatDelta, formatPercent, formatSides } from "../format.ts";
import type { Speech } from "../item.ts";
import { cleanText } from "../layout/clean-text.ts";

/** Did the number itself change? A figure that exists in one form only, or was not read, did not. */
export function isChanged(change: FigureChange): boolean {
  if (change.basis === "added" || change.basis === "removed" || change.basis === "redefined") return false;
  const { before, after } = change;
  return before.value !== null && after.value !== null && before.value !== after.value;
}

/** Was the figure's cell not read? That is never shown as a zero. */
export function isUnread(figure: Figure): boolean {
  return figure.status === "unreadable" || figure.status === "missing";
}

/** Is there anything to see in the row: a change, or a side that is not read or means something else? */
export function isQuiet(change: FigureChange): boolean {
  if (change.basis === "redefined") return !isPositive(change.before) && !isPositive(change.after);
  if (change.basis === "added") return !isPositive(change.after);
  if (change.basis === "removed") return !isPositive(change.before);
  if (isUnread(change.before) || isUnread(change.after)) return false;
  return !isChanged(change) && change.before.status !== "unfilled" && change.after.status !== "unfilled";
}

function isPositive(figure: Figure): boolean {
  return figure.value !== null && figure.value !== 0;
}

/** A side of a figure in few cells: its value, its raw mark where that counts as zero, ? where it was not read. */
export function figureMark(figure: Figure | null, { words }: Speech): string {
  if (figure === null) return words.none;
  switch (figure.status) {
    case "stated":
    case "derived":
      return figure.value === null ? "?" : String(figure.value);
    case "blank":
      return words.blankMark;
    case "slash":
    case "dash":
      return cleanText(figure.raw ?? "").trim() || words.blankMark;
    case "unfilled":
      return words.unfilledMark;
    case "unreadable":
    case "missing":
      return "?";
    default:
      return figure.status satisfies never;
  }
}

/** The difference, where the two years may be subtracted and differ; else nothing. */
export function deltaMark(change: FigureChange): string {
  return "delta" in change && change.delta !== null && change.delta !== 0 ? formatDelta(change.delta) : "";
}

export function percentMark(change: FigureChange): string {
  return "percent" in change && change.percent !== null && change.percent !== 0 ? formatPercent(change.percent) : "";
}

/** The basis and the notes that touch the number itself, for the narrow column of a list. */
export function shortNote(change: FigureChange, { words, lang }: Speech): string {
  const notes = change.notes.flatMap((note) => (note.kind === "crosswalk" ? [] : [figureNoteWords(note, lang)]));
  return joined([words.basis[change.basis], ...notes], lang);
}

/** Everything that must be known about a figure change, in one line. */
export function noteText(change: FigureChange, { words, lang }: Speech): string {
  const notes = change.notes.map((note) => figureNoteWords(note, lang));
  return joined([words.basis[change.basis], ...notes], lang);
}

function joined(notes: readonly (string | null)[], lang: Speech["lang"]): string {
  return notes.filter((note) => note !== null && note !== "").join(lang === "zh" ? "；" : "; ");
}

/** 38 -> 46 件  +8 (+21.05%). */
export function changeText(change: FigureChange, speech: Speech): string {
  const [before, after] = [figureMark(change.before, speech), figureMark(change.after, speech)];
  const sides = { before, after, delta: deltaMark(change), percent: percentMark(change) };
  const unit = change.after?.unit ?? change.before?.unit ?? "";
  return formatSides(sides, change.basis === "redefined" ? "≠" : "->", unit);
}
