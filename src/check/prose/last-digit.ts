/** One unit of the last digit of a number as printed: 1 for 37, 0.01 for 1.05. */
export function lastDigit(raw: string): number {
  const decimals = /[.．]([\d０-９]+)/u.exec(raw)?.[1]?.length ?? 0;
  return 10 ** -decimals;
}
