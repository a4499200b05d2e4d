import { type Folded, fold } from "./fold.ts";
import type { NumberReading } from "./number-reading.ts";
import { candidateSource, readNumber, skipFrom } from "./number-rules.ts";

type Printed = {
  /** As printed, blanks inside included, the unit and words before it (近, 约) not: "18万余", "2021". */
  readonly raw: string;
  /** Code units of the text given; `end` is that of `raw`. */
  readonly start: number;
  readonly end: number;
  /** Folded; % and ‰ too. Null where no known unit follows. */
  readonly unit: string | null;
  /** Where the unit ends; `end` if there is none. A blank may stand between. */
  readonly unitEnd: number;
  /** 余, 多, 近, 约, 以上 …, or a range: no difference is taken from it. */
  readonly approximate: boolean;
};

/**
 * A number of prose. `number`: a quantity; 万 and 亿 are counted in (784.58万条 is 7845800 条) but for 万元, 亿元, which are
 * units. `year`: 2021 of 2021年, 二〇二一年 or standing alone. `ordinal`: 第六期. `article`: 第二十条.
 * Without a single value: `date` (1月1日, 2021-01-28, 9:30), `range` (1-3篇, 几十件, 三分之一), `document` (〔2021〕30号),
 * `phone`, `mark` (the number of an item: （一）, 2., 一是), `code` (hotlines, 1+X, 十九大: digits in a name).
 */
export type NumberToken = Printed &
  (
    | { readonly kind: "number" | "year" | "ordinal" | "article"; readonly value: number }
    | { readonly kind: "date" | "range" | "document" | "phone" | "mark" | "code"; readonly value: null }
  );

/** Every number of a text, raw or folded, in order and without overlap. O(n). */
export function findNumbers(text: string): readonly NumberToken[] {
  const folded = fold(text);
  return readNumbers(folded.text).map((reading) => toToken(text, folded, reading));
}

const candidate = new RegExp(candidateSource, "gu");

/** The same in text that is folded already. */
export function readNumbers(folded: string): readonly NumberReading[] {
  const found: NumberReading[] = [];
  candidate.lastIndex = 0;
  while (candidate.test(folded)) {
    const at = candidate.lastIndex - 1;
    const reading = readNumber(folded, at);
    if (reading) found.push(reading);
    candidate.lastIndex = reading ? reading.unitEnd : skipFrom(folded, at);
  }
  return found;
}

/** Back to the offsets of the text given. */
function toToken(text: string, folded: Folded, reading: NumberReading): NumberToken {
  const start = folded.starts[reading.start] ?? 0;
  const end = folded.ends[reading.end - 1] ?? start;
  const { kind, unit, approximate, value } = reading;
  const printed = {
    raw: text.slice(start, end),
    start,
    end,
    unit,
    unitEnd: reading.unitEnd > reading.end ? (folded.ends[reading.unitEnd - 1] ?? end) : end,
    approximate,
  };
  return kind === "number" || kind === "year" || kind === "ordinal" || kind === "article"
    ? { ...printed, kind, value: value ?? Number.NaN }
    : { ...printed, kind, value: null };
}
