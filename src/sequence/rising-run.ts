/** A link between item `a` of one list and item `b` of another, worth `weight` (above 0). */
export type Link = { readonly a: number; readonly b: number; readonly weight: number };

/**
 * The heaviest run of links that rises on both sides: what stayed in its order. What is left over has moved.
 *
 * @returns indexes into `links`, in the order of `a`. No item is in two links of the run
 *
 * O(k log k) for k links. Of two runs of one weight the one found first, going up both lists, is kept.
 */
export function risingRun(links: readonly Link[]): readonly number[] {
  const order = links.map((_, index) => index).sort((x, y) => compare(links[x], links[y]));
  const ranks = rankOf(links.map(({ b }) => b));
  const heaviest = prefixMaxima(ranks.size);
  const before = new Int32Array(links.length).fill(-1);
  let last = -1;
  let most = 0;
  for (const index of order) {
    const link = links[index];
    if (!link) continue;
    const rank = ranks.get(link.b) ?? 0;
    const tail = heaviest.below(rank);
    const sum = tail.weight + link.weight;
    before[index] = tail.index;
    heaviest.raise(rank, { weight: sum, index });
    if (sum > most) {
      most = sum;
      last = index;
    }
  }
  const run: number[] = [];
  for (let index = last; index >= 0; index = before[index] ?? -1) run.push(index);
  return run.reverse();
}

/** Up `a`; links of one `a` go down `b`, so that none of them can follow another. */
function compare(x: Link | undefined, y: Link | undefined): number {
  return x && y ? x.a - y.a || y.b - x.b : 0;
}

function rankOf(values: readonly number[]): ReadonlyMap<number, number> {
  return new Map([...new Set(values)].sort((x, y) => x - y).map((value, rank) => [value, rank]));
}

type Tail = { readonly weight: number; readonly index: number };
const noTail: Tail = { weight: 0, index: -1 };

/** Greatest of a growing prefix, in O(log size): a Fenwick tree with max for sum. */
function prefixMaxima(size: number) {
  const tails: Tail[] = Array.from({ length: size + 1 }, () => noTail);
  return {
    below: (rank: number): Tail => {
      let best = noTail;
      for (let node = rank; node > 0; node -= node & -node) {
        const tail = tails[node] ?? noTail;
        if (tail.weight > best.weight) best = tail;
      }
      return best;
    },
    raise: (rank: number, tail: Tail): void => {
      for (let node = rank + 1; node <= size; node += node & -node) {
        if (tail.weight > (tails[node]?.weight ?? 0)) tails[node] = tail;
      }
    },
  };
}
