import { alignBeads, type Bead } from "../sequence/align-beads.ts";
import { sharedWeight } from "../text/similarity.ts";
import { type Item, likenessOf, likenessOfGroups } from "./items.ts";
import { type BlockLink, linkBlocks, massOf } from "./links.ts";

// Held by the labelled corpus: test/unit/align/thresholds.test.ts.
/** What a bead of several pays of its mass, and how much of each member must stand in the other side. */
const severalPay = 0.06;
const memberLeast = 0.45;
const shortMemberLeast = 0.9;
const wholeAlone = 0.97;
/** How far from the spine, in blocks, beads are looked for. */
const bandWidth = 3;
/** Longer gaps than 200 × 200 blocks are cut: 40 000 cells of five beads, some 20 ms. */
const mostCells = 40_000;

/** A place between blocks of both runs. */
type Crossing = readonly [a: number, b: number];

/**
 * Joins blocks of two runs without crossings: 1:1, 1:2, 1:3 and the reverse, near the spine.
 *
 * @param spine - links of one to one that are taken for right, rising
 * @param least - the likeness from which on a pair gains
 */
export function alignInOrder(
  before: readonly Item[],
  after: readonly Item[],
  spine: readonly BlockLink[],
  least: number,
): readonly BlockLink[] {
  const crossings = spineCrossings(before, after, spine);
  const cuts = cutLongGaps([...crossings, [before.length, after.length]]);
  return cuts.flatMap(([toA, toB], index) => {
    const [fromA, fromB] = cuts[index - 1] ?? [0, 0];
    const inside = crossings.flatMap(([a, b]): readonly Crossing[] =>
      a >= fromA && a < toA && b >= fromB && b < toB ? [[a - fromA, b - fromB]] : [],
    );
    return alignSlice(before.slice(fromA, toA), after.slice(fromB, toB), inside, least);
  });
}

function spineCrossings(
  before: readonly Item[],
  after: readonly Item[],
  spine: readonly BlockLink[],
): readonly Crossing[] {
  const placeBefore = new Map(before.map((item, place) => [item, place]));
  const placeAfter = new Map(after.map((item, place) => [item, place]));
  return spine.flatMap(({ before: [x], after: [y] }): readonly Crossing[] => {
    const a = x && placeBefore.get(x);
    const b = y && placeAfter.get(y);
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
}

/** The whole in one piece where it is short enough; else cut before links of the spine, and evenly where none helps. */
function cutLongGaps(crossings: readonly Crossing[]): readonly Crossing[] {
  const cuts: Crossing[] = [];
  let last: Crossing = [0, 0];
  let previous: Crossing = [0, 0];
  for (const crossing of crossings) {
    if (cells(last, crossing) > mostCells) {
      cuts.push(previous, ...cutEvenly(previous, crossing));
      last = cuts.at(-1) ?? last;
    }
    previous = crossing;
  }
  return [...cuts, previous];
}

const cells = ([fromA, fromB]: Crossing, [toA, toB]: Crossing): number => (toA - fromA) * (toB - fromB);

/** Points on the straight way between two, so near each other that what lies between is short enough. */
function cutEvenly(from: Crossing, to: Crossing): readonly Crossing[] {
  const parts = Math.ceil(Math.sqrt(cells(from, to) / mostCells));
  return Array.from({ length: Math.max(0, parts - 1) }, (_, part): Crossing => {
    const share = (part + 1) / parts;
    return [from[0] + Math.floor((to[0] - from[0]) * share), from[1] + Math.floor((to[1] - from[1]) * share)];
  });
}

function alignSlice(
  before: readonly Item[],
  after: readonly Item[],
  spine: readonly Crossing[],
  least: number,
): readonly BlockLink[] {
  const isNear = band(before.length, after.length, spine);
  const sharedOf = shareOnce(before, after);
  const gain = (bead: Bead): number => {
    if (!isNear(bead)) return 0;
    return bead.na + bead.nb === 2 ? gainOfPair(bead) : gainOfSeveral(bead);
  };
  return alignBeads(before.length, after.length, gain).map((bead) => linkBlocks(...membersOf(bead)));

  function membersOf({ a, b, na, nb }: Bead) {
    return [before.slice(a, a + na), after.slice(b, b + nb)] as const;
  }

  function likenessAt(a: number, b: number): number {
    const [x, y] = [before[a], after[b]];
    return x && y ? likenessOf(x, y, (2 * sharedOf(a, b)) / (x.profile.mass + y.profile.mass)) : 0;
  }

  function gainOfPair({ a, b }: Bead): number {
    const mass = (before[a]?.profile.mass ?? 0) + (after[b]?.profile.mass ?? 0);
    return (likenessAt(a, b) - least) * (1 + mass / 2);
  }

  function gainOfSeveral(bead: Bead): number {
    if (!membersFit(bead)) return 0;
    const [x, y] = membersOf(bead);
    if (!areNeighbours(x) || !areNeighbours(y)) return 0;
    return (likenessOfGroups(x, y) - least - severalPay) * (1 + (massOf(x) + massOf(y)) / 2);
  }

  /** Each of the several stands in the one, and none of them is the whole of it already: the rest could only repeat it. */
  function membersFit({ a, b, na, nb }: Bead): boolean {
    for (let at = 0; at < Math.max(na, nb); at += 1) {
      if (!(na > nb ? memberFits(before[a + at], a + at, b) : memberFits(after[b + at], a, b + at))) return false;
    }
    return true;
  }

  function memberFits(part: Item | undefined, a: number, b: number): boolean {
    if (!part) return false;
    const enough = part.profile.mass * (part.isShort ? shortMemberLeast : memberLeast);
    return sharedOf(a, b) >= enough && likenessAt(a, b) < wholeAlone;
  }
}

/** The weight two blocks share, measured once for all beads that hold both. 8 bytes a cell of the slice. */
function shareOnce(before: readonly Item[], after: readonly Item[]): (a: number, b: number) => number {
  const known = new Float64Array(before.length * after.length).fill(-1);
  return (a, b) => {
    const at = a * after.length + b;
    const [x, y] = [before[a], after[b]];
    if ((known[at] ?? 0) < 0 && x && y) known[at] = sharedWeight(x.profile, y.profile);
    return known[at] ?? 0;
  };
}

/**
 * Whether a bead begins near the spine: `#` where beads are tried. Between two links (`x`) of it the whole gap is near.
 *
 *     x###
 *     #x##..
 *     ##..##
 *      ..##x
 */
function band(n: number, m: number, spine: readonly Crossing[]): (bead: Bead) => boolean {
  const rows = reach(n, m, spine);
  const columns = reach(
    m,
    n,
    spine.map(([a, b]): Crossing => [b, a]),
  );
  // Asked from both sides, so that the years turned round give the same.
  return ({ a, b }) => rows(a, b) && columns(b, a);
}

function reach(n: number, m: number, spine: readonly Crossing[]): (a: number, b: number) => boolean {
  const low = new Int32Array(n);
  const high = new Int32Array(n).fill(m);
  for (const [a, b] of spine) {
    low.fill(b - bandWidth, a);
    high[a] = b + bandWidth;
  }
  for (let a = n - 2; a >= 0; a -= 1) high[a] = Math.min(high[a] ?? m, high[a + 1] ?? m);
  return (a, b) => b >= (low[a] ?? 0) && b <= (high[a] ?? m);
}

/** Paragraphs that stand next to each other in the original: what moved away may not leave a false neighbour. */
function areNeighbours(items: readonly Item[]): boolean {
  const [first] = items;
  return items.every(
    ({ index, owned }, place) => owned.block.kind === "paragraph" && index === (first?.index ?? 0) + place,
  );
}
