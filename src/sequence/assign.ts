/** What it would be worth (above 0) to join item `a` of one list and item `b` of another. */
export type Offer = { readonly a: number; readonly b: number; readonly score: number };

/** Beyond this the exact way (k³ steps) gives place to taking the best offer first. 200³ is 8 million steps, 40 ms. */
const mostExact = 200;

/**
 * Takes offers so that no item is joined twice and the summed score is greatest. What is not offered is never joined.
 *
 * @param offers - at most one for each `a`, `b`; those at 0 and below are left out
 * @returns the offers taken, in the order of `a`
 *
 * O(k³) for k items with an offer on the longer side, up to 200; beyond that greedy, O(offers · log).
 * Source: Kuhn 1955, with the shortest augmenting paths of Jonker & Volgenant 1987.
 */
export function assign(offers: readonly Offer[]): readonly Offer[] {
  const open = offers.filter(({ score }) => score > 0);
  const rows = [...new Set(open.map(({ a }) => a))].sort((x, y) => x - y);
  const columns = [...new Set(open.map(({ b }) => b))].sort((x, y) => x - y);
  const exact = Math.max(rows.length, columns.length) <= mostExact;
  const taken = exact ? assignExactly(open, rows, columns) : assignGreedily(open);
  return taken.sort((x, y) => x.a - y.a);
}

function assignGreedily(offers: readonly Offer[]): Offer[] {
  const rowsTaken = new Set<number>();
  const columnsTaken = new Set<number>();
  const bestFirst = [...offers].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  return bestFirst.filter(({ a, b }) => {
    if (rowsTaken.has(a) || columnsTaken.has(b)) return false;
    rowsTaken.add(a);
    columnsTaken.add(b);
    return true;
  });
}

function assignExactly(offers: readonly Offer[], rows: readonly number[], columns: readonly number[]): Offer[] {
  const size = Math.max(rows.length, columns.length);
  const offered = new Map(offers.map((offer) => [`${offer.a} ${offer.b}`, offer]));
  const table = rows.map((a) => columns.map((b) => offered.get(`${a} ${b}`)));
  const prices: Prices = {
    size,
    cost: (row, column) => -(table[row]?.[column]?.score ?? 0),
    rowOf: new Int32Array(size + 1).fill(-1),
    ofRow: new Float64Array(size),
    ofColumn: new Float64Array(size + 1),
  };
  for (let row = 0; row < size; row += 1) {
    prices.rowOf[size] = row;
    augment(prices);
  }
  return columns.flatMap((_, column) => table[entry(prices.rowOf, column)]?.[column] ?? []);
}

/** `rowOf[column]` holds that column, -1 if none; one column more, at `size`, to start paths from. */
type Prices = {
  readonly size: number;
  readonly cost: (row: number, column: number) => number;
  readonly rowOf: Int32Array;
  readonly ofRow: Float64Array;
  readonly ofColumn: Float64Array;
};

/** A shortest path under way: for each column the least reduced cost to reach it, from which column, and whether for good. */
type Path = { readonly least: Float64Array; readonly cameFrom: Int32Array; readonly done: Uint8Array };

/** Finds the cheapest way to free a column for the row in `rowOf[size]`, and passes the rows along it. */
function augment(prices: Prices): void {
  const { size, rowOf } = prices;
  const path: Path = {
    least: new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY),
    cameFrom: new Int32Array(size + 1).fill(size),
    done: new Uint8Array(size + 1),
  };
  let at = size;
  while (rowOf[at] !== -1) {
    path.done[at] = 1;
    relax(path, prices, at);
    const next = nearestOpen(path, size);
    raisePrices(path, prices, entry(path.least, next));
    at = next;
  }
  while (at !== size) {
    const from = entry(path.cameFrom, at);
    rowOf[at] = entry(rowOf, from);
    at = from;
  }
}

function relax({ least, cameFrom, done }: Path, { size, cost, rowOf, ofRow, ofColumn }: Prices, from: number): void {
  const row = entry(rowOf, from);
  for (let column = 0; column < size; column += 1) {
    const reduced = cost(row, column) - entry(ofRow, row) - entry(ofColumn, column);
    if (done[column] || reduced >= entry(least, column)) continue;
    least[column] = reduced;
    cameFrom[column] = from;
  }
}

function nearestOpen({ least, done }: Path, size: number): number {
  let nearest = -1;
  for (let column = 0; column < size; column += 1) {
    if (!done[column] && (nearest < 0 || entry(least, column) < entry(least, nearest))) nearest = column;
  }
  return nearest;
}

function raisePrices({ least, done }: Path, { rowOf, ofRow, ofColumn }: Prices, step: number): void {
  for (const [column, isDone] of done.entries()) {
    if (!isDone) {
      least[column] = entry(least, column) - step;
      continue;
    }
    const row = entry(rowOf, column);
    ofRow[row] = entry(ofRow, row) + step;
    ofColumn[column] = entry(ofColumn, column) - step;
  }
}

/** An entry that is there. */
function entry(list: Int32Array | Float64Array, index: number): number {
  return list[index] ?? 0;
}
