import { expect, test } from "vitest";
import { fillLattice } from "../../../../src/read/table-engine/fill-lattice.ts";
import { buildLattice } from "../../../../src/read/table-engine/lattice.ts";
import type { Ruling } from "../../../../src/read/table-engine/marks.ts";
import { trimStrips } from "../../../../src/read/table-engine/trim-strips.ts";

const limits = { rows: 100, columns: 100, cells: 10_000 };

/** How many rows are left of an empty table with borders at these heights, its columns parted down to `to`. */
function rowsOf(heights: readonly number[], to: number): number | undefined {
  const bottom = heights.at(-1) ?? 0;
  const across = heights.map((at): Ruling => ({ axis: "h", at, from: 0, to: 200 }));
  const down = [0, 50, 100, 150, 200].map(
    (at): Ruling => ({ axis: "v", at, from: 0, to: at % 200 === 0 ? bottom : to }),
  );
  const lattice = buildLattice([...across, ...down], limits);
  if (lattice === null) return undefined;
  const { cells } = fillLattice(lattice, [], 1, () => null);
  return trimStrips(lattice, cells, 1).rows;
}

test.each([
  ["a low last row with a cell in every column is an empty row of small type", [0, 20, 40, 47], 47, 3],
  ["a low strip without cells is a gap between two borders", [0, 20, 40, 47], 40, 2],
])("%s", (_, heights, to, rows) => expect(rowsOf(heights, to)).toBe(rows));
