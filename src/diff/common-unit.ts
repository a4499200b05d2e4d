import { shiftPoint } from "../text/decimal.ts";

/** Units of money, as powers of ten of one yuan. They are one unit in different sizes. */
const moneyPowers: ReadonlyMap<string, number> = new Map([
  ["元", 0],
  ["千元", 3],
  ["万元", 4],
  ["百万元", 6],
  ["亿元", 8],
]);

export type Measured = { readonly value: number; readonly unit: string | null };

export const isMoney = (unit: string | null): boolean => unit !== null && moneyPowers.has(unit);

/** The value in another unit of money, exact: 379460 元 is 37.946 万元. Null where one of the units is not of money. */
export function inMoneyUnit({ value, unit }: Measured, wanted: string | null): number | null {
  const from = unit === null ? undefined : moneyPowers.get(unit);
  const to = wanted === null ? undefined : moneyPowers.get(wanted);
  return from === undefined || to === undefined ? null : shiftPoint(value, from - to);
}

/** Every size of money is one unit; any other unit is its own. */
export const unitFamily = (unit: string | null): string | null => (isMoney(unit) ? "money" : unit);

/** A unit and the same with 次 behind it count one thing: 场 and 场次. But a person is not a visit, 人 not 人次. */
const looseUnits: ReadonlyMap<string, string> = new Map([
  ["人次", "次"],
  ["场次", "场"],
  ["件次", "件"],
  ["条次", "条"],
  ["篇次", "篇"],
  ["家次", "家"],
  ["户次", "户"],
]);

/** Wider than `unitFamily`: for numbers that their label alone makes twins. */
export const looseUnitFamily = (unit: string | null): string | null =>
  unit === null ? null : (looseUnits.get(unit) ?? unitFamily(unit));
