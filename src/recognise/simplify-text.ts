import { tellingLetters, traditionalLetters } from "../glossary/headings.ts";
import { simplify } from "../glossary/table-labels.ts";

/** A mirror in traditional characters has many of them, a name or a quotation a few. */
const fewestTelling = 10;

const letters = [...traditionalLetters];
const pairs = new Map(letters.flatMap((letter, at) => (at % 2 === 0 ? [[letter, letters[at + 1] ?? letter]] : [])));

/**
 * What reads a text in the characters the glossary is written in: of a page in traditional characters the same text letter by
 * letter in simplified ones, else the text itself. Lengths, hence offsets, are the same. O(n).
 */
export function plainReader(text: string): (part: string) => string {
  const isTraditional = (text.match(tellingLetters)?.length ?? 0) >= fewestTelling;
  return isTraditional ? simplifyText : (part) => part;
}

const simplifyText = (part: string): string =>
  part.replace(/\p{Script=Han}/gu, (letter) => (letter.length > 1 ? letter : (pairs.get(letter) ?? simplify(letter))));
