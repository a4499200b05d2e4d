const stepsMost = 60_000;
const waysMost = 400;
/** Counts have no more digits than this. */
const longestCount = 9;

/** A row to be cut: `size` cells a group, `groups` of them; with `sums` the last cell of each group is the sum of the others. */
export type SplitShape = { readonly groups: number; readonly size: number; readonly sums: boolean };

/**
 * Every way to cut runs of digits into the cells of a row: a blank stays a border, a number of two or more digits never
 * begins with 0, and the sums hold.
 *
 * @param tokens - runs of digits as printed; where one has a sign or a point there is no way
 * @returns the ways; null where there are too many to be looked at
 */
export function waysToSplit(tokens: readonly string[], shape: SplitShape): readonly (readonly number[])[] | null {
  if (tokens.length === 0 || tokens.some((token) => !/^\d+$/u.test(token))) return [];
  const search: Search = { tokens, shape, ways: [], steps: 0 };
  extend(search, [], 0, 0);
  return search.steps > stepsMost || search.ways.length > waysMost ? null : search.ways;
}

/** A search under way. */
type Search = {
  readonly tokens: readonly string[];
  readonly shape: SplitShape;
  readonly ways: (readonly number[])[];
  steps: number;
};

/** Goes on from `offset` in the run `token`; `way` holds the cells so far. At most as deep as a row has cells. */
function extend(search: Search, way: readonly number[], token: number, offset: number): void {
  search.steps += 1;
  if (search.steps > stepsMost || search.ways.length > waysMost) return;
  const { tokens, shape } = search;
  const cells = shape.groups * shape.size;
  const run = tokens[token];
  if (way.length === cells) {
    if (run === undefined) search.ways.push(way);
    return;
  }
  if (run === undefined || cells - way.length < tokens.length - token) return;
  for (const end of endsAt(run, offset, way, shape)) {
    const next = [...way, Number(run.slice(offset, end))];
    if (end === run.length) extend(search, next, token + 1, 0);
    else extend(search, next, token, end);
  }
}

/** Where the cell that begins at `offset` may end. */
function endsAt(run: string, offset: number, way: readonly number[], { size, sums }: SplitShape): readonly number[] {
  const before = way.length % size;
  if (sums && before === size - 1) {
    const total = String(way.slice(-before).reduce((sum, value) => sum + value, 0));
    return run.startsWith(total, offset) ? [offset + total.length] : [];
  }
  if (run[offset] === "0") return [offset + 1];
  const most = Math.min(run.length - offset, longestCount);
  return Array.from({ length: most }, (_, index) => offset + 1 + index);
}
