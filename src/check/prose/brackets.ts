/** Round brackets of a folded text that have their partner, by offset. */
export type Brackets = {
  readonly closeOf: ReadonlyMap<number, number>;
  readonly openOf: ReadonlyMap<number, number>;
};

/** A bracket that closes further away than this is a slip, not a remark. */
const longest = 400;

/** Pairs the brackets; those without a partner pair with nothing and part nothing. O(n). */
export function findBrackets(text: string): Brackets {
  const closeOf = new Map<number, number>();
  const openOf = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") open.push(at);
    if (text[at] !== ")") continue;
    const start = open.pop();
    if (start === undefined || at - start > longest) continue;
    closeOf.set(start, at);
    openOf.set(at, start);
  }
  return { closeOf, openOf };
}

/** Where the innermost bracket around `at` opens; null outside all. O(brackets). */
export function bracketAround({ closeOf }: Brackets, at: number): number | null {
  let innermost: number | null = null;
  for (const [open, close] of closeOf) if (open < at && at < close && open > (innermost ?? -1)) innermost = open;
  return innermost;
}
