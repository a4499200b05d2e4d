/** Where a label was found nearly as spelt: `from`–`to` in the text, `edits` characters changed, lost or put in. */
export type NearLabel = { readonly from: number; readonly to: number; readonly edits: number };

const editsMost = 2;
const noiseCost = 0.05;
const shortest = 4;

/**
 * Finds a label that carries a slip: at most `allowed` edits in five characters or more, one in four. Characters of `noise`
 * (pieces of a tall caption printed between the lines of the label) cost next to nothing.
 *
 * @returns the best place, the earliest of equals; null if none is near enough. O(label × text): for gaps, not documents
 */
export function findNear(
  label: string,
  text: string,
  noise: ReadonlySet<string>,
  allowed: number = editsMost,
): NearLabel | null {
  if (label.length < shortest) return null;
  const most = label.length > shortest ? allowed : 1;
  let column: readonly Path[] = Array.from({ length: label.length + 1 }, (_, cost) => ({ cost, from: 0 }));
  let best: NearLabel | null = null;
  let least = most + 1 - noiseCost;
  for (let at = 0; at < text.length; at += 1) {
    column = nextColumn(label, text.charAt(at), at, noise, column);
    const path = column[label.length];
    if (path === undefined || path.cost >= least) continue;
    least = path.cost;
    best = { from: path.from, to: at + 1, edits: Math.floor(path.cost) };
  }
  return best;
}

/** The cheapest way to spell a beginning of the label: where it begins in the text, and its edits. */
type Path = { readonly cost: number; readonly from: number };

/** One column of the table of edit costs (Sellers 1980): a label may begin anywhere. */
function nextColumn(
  label: string,
  unit: string,
  at: number,
  noise: ReadonlySet<string>,
  column: readonly Path[],
): readonly Path[] {
  const extra = noise.has(unit) ? noiseCost : 1;
  const next: Path[] = [{ cost: 0, from: at + 1 }];
  for (let index = 1; index <= label.length; index += 1) {
    const changed = later(column[index - 1], label.charAt(index - 1) === unit ? 0 : 1);
    const begun = index === 1 ? { ...changed, from: at } : changed;
    next.push(cheapest(begun, later(column[index], extra), later(next[index - 1], 1)));
  }
  return next;
}

const later = (path: Path | undefined, cost: number): Path => ({
  cost: (path?.cost ?? Number.POSITIVE_INFINITY) + cost,
  from: path?.from ?? 0,
});

const cheapest = (...paths: readonly [Path, ...Path[]]): Path =>
  paths.reduce((least, path) => (path.cost < least.cost ? path : least));

/** Edits between two short labels; more than `most` is told as `most + 1`. */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[b.length] ?? most + 1, most + 1);
}
