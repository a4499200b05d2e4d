/** The words of the domain by the code of their first unit, the longest first; `opens` is 1 where there are some. */
export type Terms = { readonly opens: Uint8Array; readonly byFirst: ReadonlyMap<number, readonly string[]> };

export function indexTerms(words: readonly string[]): Terms {
  const opens = new Uint8Array(0x10000);
  const byFirst = new Map<number, string[]>();
  for (const word of words) {
    const first = word.charCodeAt(0);
    opens[first] = 1;
    const same = byFirst.get(first);
    if (same) same.push(word);
    else byFirst.set(first, [word]);
  }
  for (const same of byFirst.values()) same.sort((one, other) => other.length - one.length);
  return { opens, byFirst };
}

/** The longest word of the domain that begins at `at`; null if none does. Asked at every place of a text. */
export function termAt({ opens, byFirst }: Terms, text: string, at: number): string | null {
  const first = text.charCodeAt(at);
  return opens[first] === 1 ? (byFirst.get(first)?.find((word) => text.startsWith(word, at)) ?? null) : null;
}
