import type { Labels } from "./labels.ts";

/** A run of lines, by index, that may be a table without rulings: `from` up to, not including, `to`. */
export type Run = { readonly from: number; readonly to: number };

// A cell of a table: a number, perhaps with its unit, or one of the marks that stand for none. "3." is no number but a label's.
const number = String.raw`[\d０-９]+(?:[.,，．][\d０-９]+)*`;
const cell = `[-−－+＋]?${number}[元笔件项个条次份万亿%％]{0,2}|[/／—–―-]|无`;
const onlyCells = new RegExp(String.raw`^\s*(?:${cell})(?:\s+(?:${cell}))*\s*$`, "u");
const threeCells = /(?:[\d０-９][\d０-９.,]{0,15}[ \t]{1,8}){2}[\d０-９]/u;
const labelledCells = new RegExp(
  String.raw`^\s*(?:\d{1,2}[.．、])?[^\d\s，。；：！？]{2,24}(?:\s+[-−]?${number}[元笔件项]{0,2})+\s*$`,
  "u",
);
const bordered = /[^\s]\s*\t|\t\s*[\d０-９]|^\t{2,}$|\|[^|]*\|/u;
const sentenceEnd = /[。；！？!?;]["”’）)]*$/u;
const labelMost = 45;
const labelsBetween = 60;
const labelsBefore = 12;

/**
 * Finds the lines that may be rows of a table: numbers between blanks, tabs or pipes, a number a line, and the short label
 * lines among and before them. Errs on the side of too many: a row missed is lost, a paragraph taken in is given back.
 *
 * @param labels - so that label lines just outside the rows are known as theirs, and a chapter between two tables parts them
 * Linear. Runs are in order and do not touch.
 */
export function findTableRuns(texts: readonly string[], { isLabel, isChapter }: Labels): readonly Run[] {
  const chapters = texts.map((text, index) => isChapter(text) && !onlyCells.test(texts[index + 1] ?? ""));
  const runs: Run[] = [];
  let after = 0; // no run reaches back beyond the last chapter
  for (const [index, text] of texts.entries()) {
    if (chapters[index]) after = index + 1;
    if (rowStrength(text, isLabel) === 0) continue;
    const last = runs.at(-1);
    if (last && last.to >= after && index - last.to <= labelsBetween && areLabels(texts, last.to, index, isLabel)) {
      runs[runs.length - 1] = { from: last.from, to: index + 1 };
    } else {
      const least = Math.max(after, last?.to ?? 0);
      runs.push({ from: startOf(texts, index, least, isLabel), to: index + 1 });
    }
  }
  return runs
    .map(({ from, to }) => ({
      from,
      to: endOf(texts, to, (index) => !chapters[index] && isLabel(texts[index] ?? "")),
    }))
    .filter((run) => isEvident(texts, run, isLabel));
}

/** 2: surely cells; 1: perhaps, when others stand by it; 0: prose. */
function rowStrength(text: string, isLabel: (text: string) => boolean): 0 | 1 | 2 {
  if (threeCells.test(text)) return 2;
  if (text.length > 400) return 0;
  if (bordered.test(text) && !sentenceEnd.test(text.trim())) return 2;
  if (onlyCells.test(text)) return 1;
  if (labelledCells.test(text)) return isLabel(text) ? 2 : 1;
  return 0;
}

/** One perhaps is prose: a line that happens to end in a number. */
function isEvident(texts: readonly string[], { from, to }: Run, isLabel: (text: string) => boolean): boolean {
  let strength = 0;
  for (let index = from; index < to && strength < 2; index += 1) {
    const text = texts[index] ?? "";
    strength += rowStrength(text, isLabel) + (isLabel(text) ? 1 : 0);
  }
  return strength >= 2;
}

function isShort(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= labelMost && !sentenceEnd.test(trimmed);
}

function areLabels(texts: readonly string[], from: number, to: number, isLabel: (text: string) => boolean): boolean {
  for (let index = from; index < to; index += 1) {
    const text = texts[index] ?? "";
    if (!isShort(text) && !isLabel(text)) return false;
  }
  return true;
}

/**
 * The first of the label lines right above a row. A line that no label is known by belongs only between two that are, or
 * right above a number that stands alone.
 */
function startOf(texts: readonly string[], row: number, least: number, isLabel: (text: string) => boolean): number {
  const isBare = onlyCells.test(texts[row] ?? "");
  let start = isBare && row > least && isShort(texts[row - 1] ?? "") ? row - 1 : row;
  for (let index = row - 1; index >= least && row - index <= labelsBefore * 3; index -= 1) {
    const text = texts[index] ?? "";
    if (isLabel(text)) start = index;
    else if (!isShort(text) || start - index > labelsBefore) break;
  }
  return start;
}

function endOf(texts: readonly string[], to: number, isLabelAt: (index: number) => boolean): number {
  let end = to;
  while (end < texts.length && isShort(texts[end] ?? "") && isLabelAt(end)) end += 1;
  return end;
}
