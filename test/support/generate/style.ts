import { type Random, seeded } from "./random.ts";

/**
 * How a writer prints the official form, in whatever format. `zeroMark` stands in `zeroShare` of the cells that are 0;
 * `oneOtherRow`: the 2021 form with the single row of the 2019 one; `wrap`: labels broken after so many characters.
 */
export type PrintStyle = {
  readonly seed: number;
  readonly zeroMark: "0" | "" | "/" | "—" | "-" | "无";
  readonly zeroShare: number;
  readonly oneOtherRow: boolean;
  readonly plusSigns: boolean;
  readonly titleForm: "plain" | "year-first" | "two-lines" | "year-degree";
  readonly chapterWords: "official" | "varied";
  readonly chapterMark: "、" | "、 " | " 、" | "．";
  readonly partBrackets: "（）" | "()";
  /** After the number of a row; "none" leaves the number out as well. */
  readonly enumerator: "." | "．" | "、" | "" | "none";
  readonly labelWords: "official" | "varied";
  readonly spacedLabels: boolean;
  readonly wrap: number | null;
  readonly proactiveColumns: 4 | 5 | 7;
  /** The second table as a table a block. */
  readonly proactiveApart: boolean;
  /** The third table cut above this row; null leaves it whole. */
  readonly requestsCut: number | null;
  readonly cutRepeatsHeader: boolean;
  /** A letter of a long label lost, in about one label of so many; null for none. */
  readonly slipEvery: number | null;
  readonly fullWidthDigits: boolean;
  readonly amountUnit: "元" | "";
  readonly disputesNote: boolean;
  readonly signature: boolean;
};

/** The form as printed by the book. */
export const plainStyle: PrintStyle = {
  seed: 0,
  zeroMark: "0",
  zeroShare: 0,
  oneOtherRow: false,
  plusSigns: false,
  titleForm: "plain",
  chapterWords: "official",
  chapterMark: "、",
  partBrackets: "（）",
  enumerator: ".",
  labelWords: "official",
  spacedLabels: false,
  wrap: null,
  proactiveColumns: 4,
  proactiveApart: false,
  requestsCut: null,
  cutRepeatsHeader: false,
  slipEvery: null,
  fullWidthDigits: false,
  amountUnit: "",
  disputesNote: false,
  signature: true,
};

export function inventStyle(seed: number): PrintStyle {
  const random: Random = seeded(seed).fork("style");
  return {
    seed,
    zeroMark: random.pick(["0", "0", "", "/", "—", "-", "无"]),
    zeroShare: random.pick([0.2, 0.6, 1]),
    oneOtherRow: random.chance(0.15),
    plusSigns: random.chance(0.3),
    titleForm: random.pick(["plain", "year-first", "two-lines", "year-degree"]),
    chapterWords: random.pick(["official", "official", "varied"]),
    chapterMark: random.pick(["、", "、", "、 ", " 、", "．"]),
    partBrackets: random.pick(["（）", "（）", "()"]),
    enumerator: random.pick([".", ".", ".", "．", "、", "", "none"]),
    labelWords: random.pick(["official", "official", "varied"]),
    spacedLabels: random.chance(0.2),
    wrap: random.pick([null, null, 1, 2, 4, 6, 8]),
    proactiveColumns: random.pick([4, 4, 5, 7]),
    proactiveApart: random.chance(0.1),
    requestsCut: random.pick([null, null, null, random.int(5, 22)]),
    cutRepeatsHeader: random.chance(0.5),
    slipEvery: random.pick([null, null, null, 12]),
    fullWidthDigits: random.chance(0.08),
    amountUnit: random.pick(["", "元"]),
    disputesNote: random.chance(0.2),
    signature: random.chance(0.7),
  };
}
