const reach = 12;
const mark =
  /(?:[（(]\s*[一二三四五六七八九十\d]{1,2}\s*[)）]|[一二三四五六七八九十—–-]\s*[、.．,，]|\d\s*[.．、,，])\s*$/u;

/**
 * Where a label begins with its number: "0 0 002." and a word are four zeros, then "2.". A digit without a point is
 * not taken: it may be a value.
 *
 * @param at - the label's first Han character
 * @param floor - where the label before ends
 */
export function startOfLabel(text: string, at: number, floor: number): number {
  const from = Math.max(floor, at - reach);
  const before = text.slice(from, at);
  const found = mark.exec(before);
  return found === null ? at : from + found.index;
}
