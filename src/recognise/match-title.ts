/** Characters that mean the same between two nouns of a title. */
const joiners = "和及与、，,";
/** Characters that may be missing on either side. */
const silent = "的";
/** How many characters that are not of the title may stand between two of its own: blanks of a spaced-out title, a line feed. */
const mostBlanks = 12;

/**
 * Where `title`, standing at `at`, ends in `text`; -1 if it does not stand there. Blanks, line feeds, joining words and width
 * are no difference. O(length of the title).
 */
export function matchTitle(text: string, at: number, title: string): number {
  let position = at;
  for (const wanted of title) {
    if (silent.includes(wanted)) {
      const next = skipBlanks(text, position);
      if (text[next] === wanted) position = next + 1;
      continue;
    }
    let next = skipBlanks(text, position);
    if (silent.includes(text[next] ?? "?")) next = skipBlanks(text, next + 1);
    if (!sameLetter(text[next] ?? "", wanted)) return -1;
    position = next + 1;
  }
  return position;
}

/** The title as it is compared: without blanks and marks, every joining word alike. */
export function canonicalTitle(printed: string): string {
  return printed
    .replace(/<!--[^>]{0,60}-->/gu, "")
    .replace(/[\s。．.：:；;!！?？•·]+/gu, "")
    .replace(/[及与、，,]/gu, "和")
    .replaceAll("的", "");
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at - from < mostBlanks && /\s/u.test(text[at] ?? "x")) at += 1;
  return at;
}

function sameLetter(printed: string, wanted: string): boolean {
  return printed === wanted || (joiners.includes(wanted) && printed !== "" && joiners.includes(printed));
}
