/** A printed number without loss: `digits` / 10^`scale`. */
type Decimal = { readonly digits: bigint; readonly scale: number };

/** `a` − `b`, exact for numbers as they are printed (0.3 − 0.1 is 0.2). */
export function subtract(a: number, b: number): number {
  return sum([a, -b]);
}

/** The exact sum of printed numbers; 0 for none. */
export function sum(values: readonly number[]): number {
  const plain = values.reduce((all, value) => all + value, 0);
  if (Number.isSafeInteger(plain) && values.every(Number.isSafeInteger)) return plain === 0 ? 0 : plain;
  const counts = values.map(tenThousandths);
  if (counts.every(isCount)) return counts.reduce((all, count) => all + count, 0) / 10_000 || 0;
  const decimals = values.map(toDecimal);
  const scale = Math.max(0, ...decimals.map((value) => value.scale));
  return toNumber({ digits: decimals.reduce((all, value) => all + digitsAt(value, scale), 0n), scale });
}

/** `value` × 10^`places`, exact: 379460 by −4 is 37.946. `places` may be negative. */
export function shiftPoint(value: number, places: number): number {
  if (places === 0) return value;
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  // Through text, as in `toNumber`; adding 0 makes 0 of −0.
  return Number(`${mantissa}e${Number(exponent) + places}`) + 0;
}

/** `delta` in percent of `base`, to two decimals, half up away from zero. `base` must not be 0. */
export function percentOf(delta: number, base: number): number {
  if (isCount(delta) && isCount(base)) return percentOfCounts(delta, base);
  const [small, smallBase] = [tenThousandths(delta), tenThousandths(base)];
  if (isCount(small) && isCount(smallBase)) return percentOfCounts(small, smallBase);
  const over = toDecimal(delta);
  const under = toDecimal(base);
  const numerator = over.digits * 10n ** BigInt(under.scale) * 10_000n;
  const denominator = under.digits * 10n ** BigInt(over.scale);
  return toNumber({ digits: divideHalfUp(numerator, denominator), scale: 2 });
}

/** Nearly all that reports print; so small that the arithmetic of plain numbers stays exact. */
const isCount = (value: number): boolean => Number.isInteger(value) && Math.abs(value) < 2 ** 36;

/** A number of up to four decimals as a whole one; NaN for others. Dividing back gives the number that is printed so. */
function tenThousandths(value: number): number {
  const scaled = Math.round(value * 10_000);
  return scaled / 10_000 === value ? scaled : Number.NaN;
}

/** Some thirty times as fast as with whole numbers of any length. */
function percentOfCounts(delta: number, base: number): number {
  const over = 20_000 * Math.abs(delta) + Math.abs(base);
  const under = 2 * Math.abs(base);
  const hundredths = (over - (over % under)) / under;
  return hundredths === 0 ? 0 : (Math.sign(delta) * Math.sign(base) * hundredths) / 100;
}

/** Reads the shortest decimal that stands for `value`: what was printed, up to 15 digits. */
function toDecimal(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

const digitsAt = ({ digits, scale }: Decimal, wanted: number): bigint => digits * 10n ** BigInt(wanted - scale);

function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const over = numerator < 0n ? -numerator : numerator;
  const under = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * over + under) / (2n * under);
  return negative ? -rounded : rounded;
}

/** Through text, so that the result is the number nearest to the decimal. Never −0. */
function toNumber({ digits, scale }: Decimal): number {
  return digits === 0n ? 0 : Number(`${digits}e-${scale}`);
}
