import { describe, expect, test } from "vitest";
import { buildLattice } from "../../../../src/read/table-engine/lattice.ts";
import type { Ruling } from "../../../../src/read/table-engine/marks.ts";
import { ruledRegions } from "../../../../src/read/table-engine/ruled-regions.ts";

const limits = { rows: 100, columns: 100, cells: 10_000 };
const STEP = 20;

/** A drawing: "+" is a corner, "-" and "|" are lines of one step, anything else is empty. */
function drawn(picture: string): readonly Ruling[] {
  const rows = picture.split("\n").filter((row) => row.trim() !== "");
  return rows.flatMap((row, y) =>
    [...row].flatMap((mark, x): readonly Ruling[] => {
      if (mark === "-") return [{ axis: "h", at: y * STEP, from: (x - 1) * STEP, to: (x + 1) * STEP }];
      if (mark === "|") return [{ axis: "v", at: x * STEP, from: (y - 1) * STEP, to: (y + 1) * STEP }];
      return [];
    }),
  );
}

/** Every table of a drawing: its cells as "row,column rows×columns", and what is odd about it. */
function tables(picture: string): readonly string[] {
  return ruledRegions(drawn(picture)).flatMap((region) => {
    const lattice = buildLattice(region, limits);
    if (!lattice) return [];
    const cells = lattice.spans.map((span) => `${span.row},${span.column} ${span.rowSpan}×${span.colSpan}`);
    const odd = [
      lattice.openTop ? "open top" : "",
      lattice.openBottom ? "open bottom" : "",
      lattice.irregular ? "irregular" : "",
    ];
    return [[...cells, ...odd.filter(Boolean)].join("; ")];
  });
}

describe("lattices", () => {
  test.each([
    ["nothing", "", []],
    ["one line", "+-+-+", []],
    [
      "two by two",
      `
+-+-+
| | |
+-+-+
| | |
+-+-+`,
      ["0,0 1×1; 0,1 1×1; 1,0 1×1; 1,1 1×1"],
    ],
    [
      "a merged cell above, one at the side",
      `
+-+-+-+
|     |
+-+-+-+
| | | |
+ +-+-+
| | | |
+-+-+-+`,
      ["0,0 1×3; 1,0 2×1; 1,1 1×1; 1,2 1×1; 2,1 1×1; 2,2 1×1"],
    ],
    [
      "a merged cell that is no rectangle is cut up",
      `
+-+-+
|   |
+ +-+
| | |
+-+-+`,
      ["0,0 1×2; 1,0 1×1; 1,1 1×1; irregular"],
    ],
    [
      "no line at the bottom",
      `
+-+-+
| | |
+-+-+
| | |`,
      ["0,0 1×1; 0,1 1×1; 1,0 1×1; 1,1 1×1; open bottom"],
    ],
    [
      "no lines at the sides",
      `
+-+-+-+
  | |
+-+-+-+
  | |
+-+-+-+`,
      ["0,0 1×1; 0,1 1×1; 0,2 1×1; 1,0 1×1; 1,1 1×1; 1,2 1×1"],
    ],
    [
      "two tables",
      `
+-+-+
| | |
+-+-+

+-+-+
| | |
+-+-+`.replace("\n\n", "\n.\n"),
      ["0,0 1×1; 0,1 1×1", "0,0 1×1; 0,1 1×1"],
    ],
  ])("%s", (_, picture, expected) => expect(tables(picture)).toEqual(expected));

  test("double borders and borders that stop short of the corner are one grid", () => {
    const once = drawn("+-+-+\n| | |\n+-+-+\n| | |\n+-+-+");
    const twice = once.flatMap((ruling): readonly Ruling[] => [
      { ...ruling, at: ruling.at - 1, from: ruling.from + 2, to: ruling.to - 2 },
      { ...ruling, at: ruling.at + 1 },
    ]);
    const [region] = ruledRegions(twice);
    expect(buildLattice(region ?? [], limits)?.spans).toHaveLength(4);
  });

  test("a grid larger than allowed is not built", () => {
    const [region] = ruledRegions(drawn("+-+-+\n| | |\n+-+-+"));
    expect(buildLattice(region ?? [], { ...limits, columns: 1 })).toBeNull();
  });
});
