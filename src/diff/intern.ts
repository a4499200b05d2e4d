/** Texts as numbers: equal texts of both lists, and only they, get the same. */
export function internTexts(
  before: readonly string[],
  after: readonly string[],
): readonly [before: readonly number[], after: readonly number[]] {
  const numbers = new Map<string, number>();
  const intern = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  return [before.map(intern), after.map(intern)];
}
