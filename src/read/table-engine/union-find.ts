/** Disjoint sets of 0 … n−1. Nearly constant time an operation. */
export type UnionFind = {
  readonly find: (item: number) => number;
  readonly join: (one: number, other: number) => void;
};

export function unionFind(n: number): UnionFind {
  const parent = Int32Array.from({ length: n }, (_, item) => item);
  const up = (item: number): number => parent[item] ?? item;
  const find = (start: number): number => {
    let item = start;
    while (up(item) !== item) {
      parent[item] = up(up(item)); // Halve the path on the way.
      item = up(item);
    }
    return item;
  };
  return {
    find,
    join: (one, other) => {
      parent[find(one)] = find(other);
    },
  };
}

/** The sets, each as its members in rising order, in the order of their first members. */
export function setsOf(n: number, { find }: UnionFind): readonly (readonly number[])[] {
  const sets = new Map<number, number[]>();
  for (let item = 0; item < n; item += 1) {
    const root = find(item);
    const members = sets.get(root);
    if (members) members.push(item);
    else sets.set(root, [item]);
  }
  return [...sets.values()];
}
