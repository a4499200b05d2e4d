import { type Matrix, zeroMatrix } from "./matrix.ts";

/** `na` items from `a` on stand against `nb` items from `b` on. */
export type Bead = { readonly a: number; readonly b: number; readonly na: number; readonly nb: number };

/** Smaller beads first: on a tie the first to reach a sum keeps it. */
const shapes = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
] as const;

/**
 * Joins neighbours of two lists so that the summed gain is greatest. Beads never cross: a move is another pass's to find.
 *
 * @param n, m - lengths of the lists; 0 is allowed
 * @param gain - of a bead: above 0 speaks for it. Asked at most five times for each `a`, `b`
 * @returns the beads in order; an item in none of them stands alone, at gain 0
 *
 * O(n·m) time and memory: for the blocks of a gap (tens to hundreds), not for tokens. The caller bounds the product.
 * Source: Gale & Church 1993, with gains for costs. On a tie standing alone wins, then the smaller bead.
 */
export function alignBeads(n: number, m: number, gain: (bead: Bead) => number): readonly Bead[] {
  const best = zeroMatrix(n + 1, m + 1); // best(a, b): the greatest sum to be had from items a… and b…
  const first = new Map<number, Bead>(); // the bead that begins that sum, if one does
  for (let a = n - 1; a >= 0; a -= 1) {
    for (let b = m - 1; b >= 0; b -= 1) {
      best.put(a, b, Math.max(best.at(a + 1, b), best.at(a, b + 1)));
      for (const bead of beadsAt(a, b, n, m)) {
        const sum = gain(bead) + best.at(a + bead.na, b + bead.nb);
        if (sum <= best.at(a, b)) continue;
        best.put(a, b, sum);
        first.set(a * m + b, bead);
      }
    }
  }
  return follow(first, best, n, m);
}

function beadsAt(a: number, b: number, n: number, m: number): readonly Bead[] {
  const beads: Bead[] = [];
  for (const [na, nb] of shapes) if (a + na <= n && b + nb <= m) beads.push({ a, b, na, nb });
  return beads;
}

function follow(first: ReadonlyMap<number, Bead>, best: Matrix, n: number, m: number): readonly Bead[] {
  const beads: Bead[] = [];
  let a = 0;
  let b = 0;
  while (a < n && b < m) {
    const bead = first.get(a * m + b);
    if (bead) {
      beads.push(bead);
      a += bead.na;
      b += bead.nb;
    } else if (best.at(a + 1, b) >= best.at(a, b + 1)) {
      a += 1;
    } else {
      b += 1;
    }
  }
  return beads;
}
