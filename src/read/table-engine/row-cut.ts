import type { FilledCell } from "./fill-lattice.ts";
import { hasWords, isDatum, isLabel, type KnownLabel, startsItem } from "./known-label.ts";

/** A cell that ends at the break, and the one below it over the same columns. */
export type Pair = { readonly upper: FilledCell; readonly lower: FilledCell };

/** Whether the last row above and the first below are one row that the page's end cut in two. */
export function isRowCut(all: readonly Pair[], known: KnownLabel): boolean {
  // A group's label beside the rows is cut wherever the page ends: it says nothing of the row.
  const single = all.filter(({ upper, lower }) => upper.rowSpan === 1 && lower.rowSpan === 1);
  const pairs = single.length > 0 ? single : all;
  const both = pairs.filter(({ upper, lower }) => upper.text !== "" && hasWords(lower.text));
  const isOne = ({ upper, lower }: Pair): boolean => known(upper.text + lower.text) && !startsItem(lower.text);
  const joined = both.filter(isOne).length;
  const apart = both.filter((pair) => !isOne(pair) && (known(pair.upper.text) || known(pair.lower.text))).length;
  if (joined > apart || pairs.some(isTornOff) || isRest(pairs, known) || isRestOfNote(all)) return true;
  return halvesFit(pairs);
}

/** No cell begins with a closing mark. */
const isTornOff = ({ upper, lower }: Pair): boolean =>
  upper.text !== "" && /^[）)】」』”’，。、；：]/u.test(lower.text);

const openings = (text: string): number => text.split(/[（(]/u).length - text.split(/[）)]/u).length;

/** Nothing but the end of what stands in brackets above, such as the note in a table's corner. */
function isRestOfNote(pairs: readonly Pair[]): boolean {
  const rests = pairs.filter(({ lower }) => lower.text !== "");
  const [only] = rests;
  if (rests.length !== 1 || only === undefined) return false;
  return openings(only.upper.text) > 0 && openings(only.lower.text) < 0;
}

/** The end of labels only: without the first of them, without numbers, without the beginning of anything. */
function isRest(pairs: readonly Pair[], known: KnownLabel): boolean {
  const lowers = pairs.map(({ lower }) => lower.text).filter((text) => text !== "");
  const [first] = pairs.toSorted((one, other) => one.upper.column - other.upper.column);
  if (lowers.length === 0 || !first || !isLabel(first.upper.text) || first.lower.text !== "") return false;
  return lowers.every((text) => isLabel(text) && !startsItem(text) && !known(text));
}

/** The upper half has the label and no numbers, the lower the numbers and no label. Two labels may be two rows, one of them empty. */
function halvesFit(pairs: readonly Pair[]): boolean {
  const numbers = pairs.filter(({ lower }) => isDatum(lower.text));
  const labels = pairs.filter(({ upper }) => isLabel(upper.text));
  const apart = numbers.every(({ upper }) => upper.text === "") && labels.every(({ lower }) => lower.text === "");
  return numbers.length > 0 && labels.length > 0 && numbers.length + labels.length <= pairs.length && apart;
}
