/** Whether a text is one of the known labels, blanks and marks left aside; a long one may have lost or changed a character. */
export type KnownLabel = (text: string) => boolean;

const slipFrom = 8;
const longest = 60;

export function knownLabel(labels: readonly string[]): KnownLabel {
  const bare = new Set(labels.map(bareOf).filter((label) => label.length > 1));
  const slipped = new Set([...bare].filter((label) => label.length >= slipFrom).flatMap(withoutOne));
  return (text) => {
    if (text.length >= 200) return false;
    const own = bareOf(text);
    if (bare.has(own)) return true;
    if (own.length < slipFrom - 1 || own.length > longest) return false;
    return slipped.has(own) || withoutOne(own).some((rest) => bare.has(rest) || slipped.has(rest));
  };
}

/** A text without each of its characters in turn. Two texts that share one of these differ in one character. */
const withoutOne = (text: string): readonly string[] =>
  Array.from({ length: text.length }, (_, at) => text.slice(0, at) + text.slice(at + 1));

/** Without blanks, marks and the numeral that counts it: reports count their rows in many ways. */
function bareOf(text: string): string {
  const bare = text.replace(/[\s()（）“”"'：:，,。．.、]/gu, "");
  return bare.replace(/^(?:[一二三四五六七八九十]{1,2}|\d{1,2}|[①-⑳])/u, "");
}

/** Begins as an item of a list does: 一、 （二） 3. 第四 ⑤. */
export const startsItem = (text: string): boolean =>
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十]|[①-⑳])/u.test(
    text,
  );

/** Holds a character that is no digit, blank or mark. */
export const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** What stands in the cells a table is kept for: a number, perhaps with a unit, or one of the marks for none. */
export const isDatum = (text: string): boolean =>
  /^\s*(?:[-−－+]?[\d０-９][\d０-９.,，．\s]*\p{L}{0,2}|[-—–―－/／]{1,2}|无)\s*$/u.test(text);

/** Words, and not a number or a mark for none. */
export const isLabel = (text: string): boolean => hasWords(text) && !isDatum(text);
