import type { Line } from "./line.ts";

const dashed = /^\s*[-–—―－•·]\s?\d{1,3}\s?[-–—―－•·]\s*$/u;
const spelt = /^\s*第\s?\d{1,3}\s?页(?:\s?[,，/／]?\s?共\s?\d{1,3}\s?页)?\s*$/u;
const english = /^\s*page\s\d{1,3}(?:\sof\s\d{1,3})?\s*$/iu;
const bare = /^\s*\d{1,3}\s*$/u;
const proseFrom = 15;

const link = /^\s*https?:\/\/\S+\s*$/u;

/**
 * Takes out lines that belong to the page, not the text: page numbers, and the address of a link printed a second time,
 * on a line of its own, as PDF converters do. A bare number goes only when it follows the sequence of pages and
 * stands in prose: in a table of one cell a line it is a cell, and a lost cell is worse than a page number kept.
 *
 * @param isLabel - whether a line names a table label; numbers beside one are never taken
 * @returns the lines that stay (the one after a page number begins a page), and the lines taken. Linear
 */
export function dropFurniture(
  lines: readonly Line[],
  isLabel: (text: string) => boolean,
): { readonly kept: readonly Line[]; readonly dropped: readonly Line[] } {
  const bareOnes = pageSequence(lines, isLabel);
  const kept: Line[] = [];
  const dropped: Line[] = [];
  let gap = 0;
  let pageTop = false;
  const links = repeatedLinks(lines);
  for (const line of lines) {
    if (bareOnes.has(line) || links.has(line) || isMarked(line.text)) {
      dropped.push(line);
      gap += line.gap;
      pageTop = true;
    } else {
      kept.push(pageTop ? { ...line, gap: line.gap + gap, pageTop } : line);
      gap = 0;
      pageTop = false;
    }
  }
  return { kept, dropped };
}

function repeatedLinks(lines: readonly Line[]): ReadonlySet<Line> {
  const alone = lines.filter((line) => link.test(line.text));
  if (alone.length === 0) return new Set();
  const others = lines.filter((line) => !link.test(line.text)).map((line) => line.text);
  const text = others.join("\n");
  return new Set(alone.filter((line) => text.includes(line.text.trim())));
}

function isMarked(text: string): boolean {
  return dashed.test(text) || spelt.test(text) || english.test(text);
}

/** Bare numbers n, n+1, n+2 … that stand alone in prose. At least three: two may be chance. */
function pageSequence(lines: readonly Line[], isLabel: (text: string) => boolean): ReadonlySet<Line> {
  const alone = lines.filter((line, index) => bare.test(line.text) && standsInProse(lines, index, isLabel));
  let best: readonly Line[] = [];
  let chain: Line[] = [];
  for (const line of alone) {
    const last = chain.at(-1);
    if (!last || Number(line.text) !== Number(last.text) + 1) chain = [];
    chain.push(line);
    if (chain.length >= best.length) best = chain;
  }
  return new Set(best.length >= 3 ? best : []);
}

function standsInProse(lines: readonly Line[], index: number, isLabel: (text: string) => boolean): boolean {
  const before = lines[index - 1]?.text.trim() ?? "";
  const after = lines[index + 1]?.text.trim() ?? "";
  if (isLabel(before) || isLabel(after) || /\t/u.test(before + after)) return false;
  const endsInNumber = (text: string) => /(?:^|\s)[\d.]+$/u.test(text);
  return before.length >= proseFrom && !endsInNumber(before) && !/^[\d./\s-]+$/u.test(after);
}
