import type { Limits } from "../limits.ts";
import { labelTest } from "../lines/labels.ts";
import { extendLattice } from "../table-engine/extend-lattice.ts";
import { fillLattice } from "../table-engine/fill-lattice.ts";
import { type JoinRule, joinTables } from "../table-engine/join-tables.ts";
import { knownLabel } from "../table-engine/known-label.ts";
import { buildLattice, type Lattice } from "../table-engine/lattice.ts";
import { type Box, type Glyph, glyphCentre, type PageMarks } from "../table-engine/marks.ts";
import type { RuledTable } from "../table-engine/match-columns.ts";
import { ruledRegions } from "../table-engine/ruled-regions.ts";
import type { CellOfTag } from "../table-engine/tag-disputes.ts";
import { trimStrips } from "../table-engine/trim-strips.ts";
import { type BodyLine, bodyLines } from "./body-lines.ts";
import { type Furniture, findFurniture, type RuledPage } from "./page-furniture.ts";
import type { Tags } from "./struct-tree.ts";

/** A page and the tags of what is marked on it. */
export type TaggedPage = PageMarks & { readonly tags: Tags };

/** What stands on the pages, in reading order. */
export type Item =
  | { readonly kind: "line"; readonly line: BodyLine }
  | { readonly kind: "table"; readonly table: RuledTable; readonly joins: readonly TableJoin[] }
  | { readonly kind: "picture"; readonly page: number; readonly width: number; readonly height: number };

/** A join over a page's top. */
export type TableJoin = { readonly page: number; readonly rule: JoinRule };

export type Items = { readonly items: readonly Item[]; readonly furniture: Furniture };

/** Edges of the pieces of one table differ by less, in points. */
const SAME_EDGE = 4;

/** Marks of all pages → lines, tables and pictures in reading order, tables over several pages joined. */
export function pageItems(pages: readonly TaggedPage[], labels: readonly string[], limits: Limits): Items {
  const drawn = pages.map((marks): RuledPage => ({ marks, lattices: latticesOf(marks, limits) }));
  const ruled = drawn.map((page, index) => withoutBoxes(page, drawn[index - 1], drawn[index + 1]));
  const furniture = findFurniture(ruled, labelTest(labels));
  const known = knownLabel(labels);
  const items: Item[] = [];
  for (const [index, page] of ruled.entries()) {
    const last = items.at(-1);
    const above = last?.kind === "table" ? last.table.xs : null;
    const [first, ...rest] = itemsOf(page, pages[index]?.tags ?? new Map(), furniture.dropped, above);
    const joined =
      first?.kind === "table" && last?.kind === "table" ? joinTables(last.table, first.table, known) : null;
    if (joined && last?.kind === "table") {
      const joins = joined.rules.map((rule) => ({ page: page.marks.page, rule }));
      items[items.length - 1] = { kind: "table", table: joined.table, joins: [...last.joins, ...joins] };
    } else if (first) items.push(first);
    items.push(...rest);
  }
  return { items, furniture };
}

function latticesOf(marks: PageMarks, limits: Limits): readonly Lattice[] {
  return ruledRegions(marks.rulings).flatMap((region) => buildLattice(region, limits) ?? []);
}

/** One cell is a box around text, and one open row a drawing, but where they are the end of a table on the next page. */
function withoutBoxes(page: RuledPage, before: RuledPage | undefined, after: RuledPage | undefined): RuledPage {
  const lattices = page.lattices.filter((lattice, index) => {
    const { spans, ys, openTop, openBottom } = lattice;
    if (spans.length > 1 && (ys.length > 2 || !(openTop || openBottom))) return true;
    const above = index === 0 && sameEdges(lattice, before?.lattices.at(-1));
    return above || (index === page.lattices.length - 1 && sameEdges(lattice, after?.lattices[0]));
  });
  return { ...page, lattices };
}

/** The outer borders of the table on the next page, or most of its columns: beside a merged cell some are not drawn. */
function sameEdges({ box, xs }: Lattice, other: Lattice | undefined): boolean {
  if (!other || other.spans.length < 2) return false;
  const isNear = (one: number, two: number): boolean => Math.abs(one - two) < SAME_EDGE;
  if (isNear(box.left, other.box.left) && isNear(box.right, other.box.right)) return true;
  const known = xs.filter((x) => other.xs.some((border) => isNear(x, border))).length;
  return known > 3 && known >= 0.8 * xs.length;
}

type Placed = { readonly item: Item; readonly top: number };

/** @param above - columns of the table that ends the page before; null where none does */
function itemsOf(
  { marks, lattices }: RuledPage,
  tags: Tags,
  dropped: ReadonlySet<Glyph>,
  above: readonly number[] | null,
): readonly Item[] {
  const placed: Placed[] = [];
  let rest: readonly Glyph[] = marks.glyphs.filter((glyph) => !dropped.has(glyph));
  for (const [index, drawn] of lattices.entries()) {
    const lattice = index === 0 && above && standsFirst(drawn, rest) ? extendLattice(drawn, above) : drawn;
    const filled = fillLattice(lattice, rest, marks.page, cellOfTags(tags));
    if (filled.cells.every(({ text }) => text === "")) continue; // a drawing
    rest = filled.rest;
    const table = trimStrips(lattice, filled.cells, marks.page);
    placed.push({ item: { kind: "table", table, joins: [] }, top: lattice.box.top });
  }
  const upright = rest.filter((glyph) => !glyph.turned);
  for (const line of bodyLines(upright, tags, marks.page))
    placed.push({ item: { kind: "line", line }, top: line.base });
  placed.push(...marks.pictures.flatMap((box) => pictureItem(box, marks)));
  return placed.toSorted((one, other) => one.top - other.top).map(({ item }) => item);
}

function cellOfTags(tags: Tags): CellOfTag {
  return (tag) => {
    const cell = tags.get(tag)?.cell;
    return cell ? `${cell.table} ${cell.row} ${cell.cell}` : null;
  };
}

/** No text above it on its page. */
const standsFirst = ({ box }: Lattice, glyphs: readonly Glyph[]): boolean =>
  glyphs.every((glyph) => glyphCentre(glyph).y > box.top);

/** Pictures narrower than this part of the page, or lower than that, are ornaments; larger than the last, its background. */
const NARROWEST = 0.4;
const LOWEST = 0.05;
const BACKGROUND = 0.85;

function pictureItem({ left, top, right, bottom }: Box, marks: PageMarks): readonly Placed[] {
  const width = Math.min(1, (right - left) / marks.width);
  const height = Math.min(1, (bottom - top) / marks.height);
  if (width < NARROWEST || height < LOWEST) return [];
  if (width * height > BACKGROUND && marks.glyphs.length > 0) return [];
  return [{ item: { kind: "picture", page: marks.page, width, height }, top }];
}
