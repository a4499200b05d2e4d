/** A label seen at a stretch `from`–`to` of a sequence (characters, or rows). `label` is its index in the form's order. */
export type Match = { readonly from: number; readonly to: number; readonly label: number; readonly weight: number };

const chainsMost = 8;
/** What a step over foreign matter costs for each unit of the sequence: near labels belong together. */
const stepCost = 0.02;

/**
 * The copies of a table in a sequence: chains of matches that rise in place and in the form's order, the heaviest first.
 *
 * @param reach - how far apart two neighbours of a chain may stand
 * @param least - the weight a chain must have
 *
 * O(m·w) a chain, w matches within reach, at most eight chains.
 */
export function findChains<M extends Match>(
  matches: readonly M[],
  reach: number,
  least: number,
): readonly (readonly M[])[] {
  const chains: (readonly M[])[] = [];
  let rest = matches.toSorted((x, y) => x.from - y.from || x.label - y.label);
  while (chains.length < chainsMost && rest.length > 0) {
    const { chain, weight } = heaviest(rest, reach);
    const first = chain[0];
    const last = chain.at(-1);
    if (first === undefined || last === undefined || weight < least) break;
    chains.push(chain);
    rest = rest.filter((match) => match.to <= first.from || match.from >= last.to);
  }
  return chains;
}

function heaviest<M extends Match>(
  matches: readonly M[],
  reach: number,
): { readonly chain: readonly M[]; readonly weight: number } {
  const sums: number[] = [];
  const before: number[] = [];
  for (const [index, match] of matches.entries()) {
    const link = bestLink(matches, sums, index, reach);
    sums.push(match.weight + link.sum);
    before.push(link.index);
  }
  const weight = sums.reduce((most, sum) => Math.max(most, sum), 0);
  return { chain: follow(matches, before, sums.indexOf(weight)), weight };
}

function follow<M>(matches: readonly M[], before: readonly number[], last: number): readonly M[] {
  const chain: M[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const match = matches[at];
    if (match !== undefined) chain.push(match);
  }
  return chain.reverse();
}

const longestMatch = 60;

function bestLink(
  matches: readonly Match[],
  sums: readonly number[],
  index: number,
  reach: number,
): { readonly index: number; readonly sum: number } {
  const match = matches[index];
  let best = { index: -1, sum: 0 };
  if (match === undefined) return best;
  for (let at = index - 1; at >= 0; at -= 1) {
    const other = matches[at];
    if (other === undefined || match.from - other.from > reach + longestMatch) break;
    const gap = match.from - other.to;
    if (gap < 0 || gap > reach || other.label >= match.label) continue;
    const sum = (sums[at] ?? 0) - gap * stepCost - (match.label - other.label - 1) * stepCost;
    if (sum > best.sum) best = { index: at, sum };
  }
  return best;
}
