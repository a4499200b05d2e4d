import type { Glyph } from "./marks.ts";

/** The cell that marked content stands in, by the tags of the file; null outside tables, and where there are no tags. */
export type CellOfTag = (tag: number) => string | null;

/** Cells, by index, on which rulings and tags do not agree. */
export type TagDisputes = {
  /** Text of two or more cells of the tags. */
  readonly mixed: ReadonlySet<number>;
  /** A part of a cell of the tags; the rest is in another. */
  readonly torn: ReadonlySet<number>;
};

/** Holds what rulings made of a page's table against what its tags say. Linear in the glyphs. */
export function tagDisputes(contents: readonly (readonly Glyph[])[], cellOfTag: CellOfTag): TagDisputes {
  const homes = new Map<string, number>();
  const mixed = new Set<number>();
  const torn = new Set<number>();
  contents.forEach((glyphs, index) => {
    const cells = new Set(glyphs.flatMap(({ tag }) => (tag === null ? [] : (cellOfTag(tag) ?? []))));
    if (cells.size > 1) mixed.add(index);
    for (const cell of cells) {
      const home = homes.get(cell);
      if (home === undefined) homes.set(cell, index);
      else torn.add(index).add(home);
    }
  });
  return { mixed, torn };
}
