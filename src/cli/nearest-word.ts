/** The one of `words` within two edits of `word`, the nearest first; null if none. For slips of the finger in commands. */
export function nearestWord(word: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let least = 3;
  for (const candidate of words) {
    const distance = editDistance(word, candidate);
    if (distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours. O(a·b); for words, not for text. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j += 1) row.push(cellOf(a, b, i, j, rows, row));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

function cellOf(a: string, b: string, i: number, j: number, rows: readonly number[][], row: readonly number[]): number {
  if (i === 0 || j === 0) return i + j;
  const at = (up: number, left: number): number => (up === 0 ? row[j - left] : rows[i - up]?.[j - left]) ?? 0;
  const replaced = at(1, 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(2, 2) + 1 : replaced;
  return Math.min(at(1, 0) + 1, at(0, 1) + 1, replaced, swapped);
}
