import { type CellText, cellText } from "./cell-text.ts";
import { indexBelow } from "./edge-cover.ts";
import type { Lattice } from "./lattice.ts";
import { type Glyph, glyphCentre } from "./marks.ts";
import type { CellSpan } from "./merge-cells.ts";
import { type CellOfTag, tagDisputes } from "./tag-disputes.ts";

/** A cell with what is printed in it. `page` is where it begins. `doubtful`: something is printed, but not surely what. */
export type FilledCell = CellSpan &
  CellText & {
    readonly page: number;
    readonly doubtful: boolean;
    /** The file's own tags divide the text of the table otherwise here. */
    readonly disputed: boolean;
  };

/** The cells of a table, and the glyphs of the page that are none of it. */
export type Filled = { readonly cells: readonly FilledCell[]; readonly rest: readonly Glyph[] };

/** Text this far (in em) below a bottom edge that is not drawn still belongs to the last row. */
const BELOW_OPEN_EDGE = 1.8;
/** Digits of one number have no gap; this much of an em is the error of rounding. */
const ONE_NUMBER = 0.06;

/** Puts every glyph into the cell that holds its centre. O(glyphs · log). */
export function fillLattice(drawn: Lattice, glyphs: readonly Glyph[], page: number, cellOfTag: CellOfTag): Filled {
  const lattice = endsPage(drawn, glyphs) ? drawn : { ...drawn, openColumns: [] };
  const contents = lattice.spans.map((): Glyph[] => []);
  const rest: Glyph[] = [];
  const torn = new Set<number>();
  let before: { readonly glyph: Glyph; readonly cell: number } | null = null;
  for (const glyph of glyphs) {
    const cell = cellOf(lattice, glyph);
    if (cell === null) {
      rest.push(glyph);
      before = null;
      continue;
    }
    contents[cell]?.push(glyph);
    if (before && before.cell !== cell && oneNumber(before.glyph, glyph)) torn.add(cell).add(before.cell);
    before = { glyph, cell };
  }
  const tagged = tagDisputes(contents, cellOfTag);
  const cells = lattice.spans.map((span, index): FilledCell => {
    const text = cellText(contents[index] ?? [], widthOf(lattice, span));
    const mixed = tagged.mixed.has(index) && /[0-9]/u.test(text.text);
    const disputed = tagged.mixed.has(index) || tagged.torn.has(index);
    return { ...span, ...text, page, doubtful: text.apart || torn.has(index) || mixed, disputed };
  });
  return { cells, rest };
}

/** Nothing stands below it but what may be the rest of its last row. */
const endsPage = ({ box }: Lattice, glyphs: readonly Glyph[]): boolean =>
  glyphs.every((glyph) => glyphCentre(glyph).y <= box.bottom + BELOW_OPEN_EDGE * glyph.size);

/** Index of the span that holds a glyph; null outside the table. */
function cellOf({ box, xs, ys, owners, openColumns }: Lattice, glyph: Glyph): number | null {
  const { x, y } = glyphCentre(glyph);
  if (x < box.left || x > box.right || y < box.top) return null;
  const columns = xs.length - 1;
  const column = Math.min(indexBelow(xs, x), columns - 1);
  const below = openColumns[column] ? BELOW_OPEN_EDGE * glyph.size : 0;
  if (y > box.bottom + below) return null;
  const row = Math.min(indexBelow(ys, y), ys.length - 2);
  return owners[row * columns + column] ?? null;
}

/** Two digits set as one number. Where a border runs between them, the number has run over it. */
function oneNumber(before: Glyph, after: Glyph): boolean {
  const digits = /^[0-9.,]$/u.test(before.text) && /^[0-9.,]$/u.test(after.text) && !after.spaced;
  const sameLine = Math.abs(before.base - after.base) < 0.1 * after.size;
  return digits && sameLine && Math.abs(after.left - before.right) < ONE_NUMBER * after.size;
}

const widthOf = ({ xs }: Lattice, { column, colSpan }: CellSpan): number =>
  (xs[column + colSpan] ?? 0) - (xs[column] ?? 0);
