import { simplify } from "../../glossary/table-labels.ts";

/**
 * The Han characters of a text, without blanks, digits, marks and what stands in brackets: labels are looked for here, for
 * a label may be wrapped, spaced or cut by numbers. `at[i]` is the offset of character `i` in the text.
 */
export type Skeleton = { readonly text: string; readonly at: readonly number[] };

/** A place that no label and no table reaches across. */
export const wall = "\u0000";
export const wallCore = "\u0001";

const bracketReach = 120;
const openers = "(（[［〔【";
const closers = ")）]］〕】";
const hanFirst = "\u3400";
const hanLast = "\u9fff";

/** O(characters). */
export function skeletonOf(text: string): Skeleton {
  const units: string[] = [];
  const at: number[] = [];
  let closed = -1; // inside brackets up to here
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (index > closed && openers.includes(unit)) closed = closingOf(text, index);
    if (unit === wall) units.push(wallCore);
    else if (index > closed && isHan(unit)) units.push(simplify(unit));
    else continue;
    at.push(index);
  }
  return { text: units.join(""), at };
}

/** The Han characters of one cell or line. */
export const coreText = (text: string): string => skeletonOf(text).text;

/** A common Han character; those beyond the basic plane stand in no label. */
export function isHan(unit: string): boolean {
  return unit >= hanFirst && unit <= hanLast;
}

/** "（三" whose other half stands on the next line, beside the numbers of another cell. */
const brokenMark = /^.\s*[一二三四五六七八九十]\s+(?![\s)）])/u;

/** Where the bracket opened at `open` closes; `open` itself where it does not close nearby. */
export function closingOf(text: string, open: number): number {
  if (brokenMark.test(text.slice(open, open + 12))) return open;
  const end = Math.min(text.length, open + bracketReach);
  for (let index = open + 1; index < end; index += 1) {
    const unit = text.charAt(index);
    if (closers.includes(unit)) return index;
    if (openers.includes(unit) || unit === wall) return open;
  }
  return open;
}

export const isOpener = (unit: string): boolean => openers.includes(unit);
