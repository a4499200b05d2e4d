/**
 * Lines of one piece of text as one: nothing between Han characters, one blank between two words or numbers in ASCII.
 * Lines are trimmed; blanks inside them stay.
 */
export function joinLines(lines: readonly string[]): string {
  let joined = "";
  for (const line of lines) joined += glueBetween(joined, line.trim()) + line.trim();
  return joined;
}

/** What stands between two pieces of a line that the source broke. */
export function glueBetween(before: string, after: string): "" | " " {
  return /\w$/u.test(before) && /^\w/u.test(after) ? " " : "";
}
