/** Members of both sides that belong together; one side may be empty. */
type Pair<T> = { readonly before: readonly T[]; readonly after: readonly T[]; readonly moved: boolean };

/** Where a member stands in its own report, from 0, and what it stands in (a section, a parent), named alike on both sides. */
export type Stand = { readonly place: number; readonly family: string };

/** A pair with its first members' stands. Only a pair of both sides that did not move holds a place for others. */
type Spot<P> = {
  readonly pair: P;
  readonly before: Stand | null;
  readonly after: Stand | null;
  readonly holds: boolean;
};

/** The after report's order, and at one place of it the before report's. */
type Key = { readonly place: number; readonly second: number };

/**
 * Pairs in the after report's order. What was removed stands where it stood: behind the last pair of its family that went
 * before it, else ahead of the family's first, else behind whatever went before it.
 *
 * O(pairs · log)
 */
export function inReadingOrder<T, P extends Pair<T>>(
  pairs: readonly (P & Pair<T>)[],
  standOf: (member: T, side: "before" | "after") => Stand,
): readonly P[] {
  const spots = pairs.map((pair): Spot<P> => {
    const before = standOfFirst(pair.before, (member) => standOf(member, "before"));
    const after = standOfFirst(pair.after, (member) => standOf(member, "after"));
    return { pair, before, after, holds: before !== null && after !== null && !pair.moved };
  });
  const keys = new Map<P, Key>(removalKeys(spots));
  for (const { pair, after } of spots) if (after) keys.set(pair, { place: after.place, second: 0 });
  return [...pairs].sort((x, y) => compareKeys(keys.get(x), keys.get(y)));
}

function standOfFirst<T>(members: readonly T[], standOf: (member: T) => Stand): Stand | null {
  const [first] = members;
  return first === undefined ? null : standOf(first);
}

function removalKeys<P>(spots: readonly Spot<P>[]): readonly (readonly [P, Key])[] {
  const aheadOf = placesAhead(spots);
  const behindOf = new Map<string, number>();
  let behind = -1;
  const keys: (readonly [P, Key])[] = [];
  const inBeforeOrder = [...spots].sort((x, y) => (x.before?.place ?? 0) - (y.before?.place ?? 0));
  for (const { pair, before, after, holds } of inBeforeOrder) {
    if (before && after && holds) {
      behind = after.place;
      behindOf.set(before.family, behind);
    } else if (before && !after) {
      const place = behindOf.get(before.family) ?? aheadOf.get(before.family) ?? behind;
      keys.push([pair, { place, second: before.place + 1 }]);
    }
  }
  return keys;
}

/** Just ahead of the first place of a family in the after report. */
function placesAhead<P>(spots: readonly Spot<P>[]): ReadonlyMap<string, number> {
  const ahead = new Map<string, number>();
  for (const { after } of spots) {
    if (after) ahead.set(after.family, Math.min(after.place - 0.5, ahead.get(after.family) ?? after.place));
  }
  return ahead;
}

function compareKeys(x: Key | undefined, y: Key | undefined): number {
  return x && y ? x.place - y.place || x.second - y.second : 0;
}
