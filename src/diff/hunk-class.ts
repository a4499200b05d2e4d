import type { Hunk, HunkClass } from "../model/comparison.ts";
import { percentOf, subtract } from "../text/decimal.ts";
import type { NumberReading } from "../text/number-reading.ts";
import { type Run, textOf } from "./runs.ts";
import type { Token } from "./tokens.ts";

/** What a hunk is, and what it says of a figure. */
export type HunkSense = { readonly class: HunkClass } & Pick<Hunk, "figure">;

/**
 * The class of a change; what fits first has it: `notation` says the same in other signs, `renumber` is an item's mark,
 * `rollover` years that moved by `years`, `figure` one number of one unit on both sides, `unit` the unit alone.
 */
export function classify(run: Run, years: number | null): HunkSense {
  if (isNotation(run)) return { class: "notation" };
  if (run.before.every(isMark) && run.after.every(isMark)) return { class: "renumber" };
  if (isRollover(run, years)) return { class: "rollover" };
  const [before, after] = [run.before[0], run.after[0]];
  if (!before || !after || run.before.length > 1 || run.after.length > 1) return { class: "text" };
  if (before.kind === "unit" && after.kind === "unit") return { class: "unit" };
  const figure = figureOf(before, after);
  return figure ? { class: "figure", figure } : { class: "text" };
}

/** Equal but for joints between blocks; or one quantity written twice: 1,234 and 1234, 三 and 3. */
function isNotation({ before, after }: Run): boolean {
  const [mine, other] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && mine?.kind === "number" && other?.kind === "number") {
    return mine.text === other.text || isSameQuantity(mine.reading, other.reading);
  }
  return solidText(before) === solidText(after);
}

const solidText = (tokens: readonly Token[]): string => textOf(tokens.filter(({ kind }) => kind !== "joint"));

function isSameQuantity(mine: NumberReading, same: NumberReading): boolean {
  const { kind, value, unit, approximate } = mine;
  return (
    value !== null &&
    kind === same.kind &&
    value === same.value &&
    unit === same.unit &&
    approximate === same.approximate
  );
}

const circled = /^[\u2460-\u2473\u2776-\u277f]$/u;

const isMark = (token: Token): boolean =>
  token.kind === "number" ? token.reading.kind === "mark" : token.kind === "word" && circled.test(token.text);

function isRollover({ before, after }: Run, years: number | null): boolean {
  if (!years || before.length !== after.length) return false;
  let moved = 0;
  for (const [index, token] of before.entries()) {
    const other = after[index];
    if (!other || token.text === other.text) continue;
    if (!isMoved(token, other, years)) return false;
    moved += 1;
  }
  return moved > 0;
}

const printedYear = /^(?:19|20)\d\d/u;

/** A year, or a date that opens with one, moved and nothing else. */
function isMoved(before: Token, after: Token, years: number): boolean {
  if (before.kind !== "number" || after.kind !== "number" || before.reading.kind !== after.reading.kind) return false;
  if (before.reading.kind === "year") return (after.reading.value ?? 0) - (before.reading.value ?? 0) === years;
  if (before.reading.kind !== "date" || !printedYear.test(before.text)) return false;
  return after.text === String(Number(before.text.slice(0, 4)) + years) + before.text.slice(4);
}

function figureOf(before: Token, after: Token): Hunk["figure"] {
  if (before.kind !== "number" || after.kind !== "number") return undefined;
  const [mine, other] = [before.reading, after.reading];
  if (!isQuantity(mine) || !isQuantity(other) || mine.unit !== other.unit) return undefined;
  const delta = mine.approximate || other.approximate ? null : subtract(other.value, mine.value);
  const share = mine.unit !== null && shares.test(mine.unit);
  return {
    before: mine.value,
    after: other.value,
    unit: mine.unit,
    delta,
    percent: delta === null || share || mine.value === 0 ? null : percentOf(delta, mine.value),
  };
}

/** A difference of these is in points, and a percent of it would mislead. */
const shares = /[%‰‱]|百分点/u;

const isQuantity = (reading: NumberReading): reading is NumberReading & { readonly value: number } =>
  reading.kind === "number" && reading.value !== null;
