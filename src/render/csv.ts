export type CsvValue = string | number | boolean | null;

/** One line of csv (RFC 4180), ending in CRLF. What a spreadsheet would run as a formula gets an apostrophe; numbers do not. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(csvCell).join(",")}\r\n`;
}

function csvCell(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) && !/^[+-]?\d+(\.\d+)?%?$/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
