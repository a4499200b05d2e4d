type Range = readonly [first: number, last: number];

/** White space of any width, control characters among it. */
const spaces: readonly Range[] = [
  [0x00, 0x20],
  [0x7f, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** Soft hyphen, zero-width space, direction marks, byte order mark, variation selectors; not the joiner of emoji. */
const invisible: readonly Range[] = [
  [0xad, 0xad],
  [0x200b, 0x200c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0d],
  [0xfeff, 0xfeff],
];

/**
 * What a single code unit folds to. Families go to one member: dashes to `-`, quotes to `"`, middle dots to `·`,
 * brackets (not 《》) to `(` `)`, full-width forms to ASCII.
 */
const families: readonly (readonly [to: string, from: string])[] = [
  ["-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\ufe58\ufe63\uff0d"],
  [
    '"',
    "'\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u300c\u300d\u300e\u300f\u301d\u301e\uff02\uff07\uff62\uff63",
  ],
  ["·", "\u2022\u2024\u2027\u2219\u22c5\u30fb\uff65"],
  ["(", "\uff08[{〔〖【﹙﹛﹝\uff3b\uff5b"],
  [")", "\uff09]}〕〗】﹚﹜﹞\uff3d\uff5d"],
  ["~", "\u301c\u223c\uff5e"],
  ["¥", "\uffe5"],
  ["，", "，"], // settled by its neighbours
  ["、", "\ufe51\uff64"],
  ["。", "\uff61"],
  ["…", "\u22ef"],
  [",", "\ufe50"],
  [".", "\ufe52"],
  [";", "\ufe54"],
  [":", "\ufe55\ufe13\u2236"],
  ["?", "\ufe56"],
  ["!", "\ufe57"],
  ["+", "\ufe62"],
  ["%", "\ufe6a"],
  ["〇", "\u25cb\u25ef\u3007"],
];

const WIDE_OFFSET = 0xfee0;

/** What `foldTable` holds for a unit that no reader sees, and for white space. */
export const DROPPED = 0;
export const BLANK = 0x20;

/** By code unit, what it folds to: one for one, so that nothing joins by folding. */
export const foldTable: Uint16Array = makeTable();

function makeTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) table[unit] = unit - WIDE_OFFSET;
  for (const [to, from] of families) for (const unit of from) table[unit.charCodeAt(0)] = to.charCodeAt(0);
  for (const [first, last] of spaces) table.fill(BLANK, first, last + 1);
  for (const [first, last] of invisible) table.fill(DROPPED, first, last + 1);
  return table;
}

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** A digit or a letter of the scripts that part words by blanks (Latin, Greek, Cyrillic). */
export function isWordUnit(unit: number): boolean {
  if (isDigit(unit)) return true;
  const lower = unit | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return unit < 0x80;
  return (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x370 && unit <= 0x4ff);
}
