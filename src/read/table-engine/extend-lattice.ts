import type { Lattice } from "./lattice.ts";

/** Borders of two pages this near are one, and this part of them must be known. */
const SAME = 4;
const KNOWN_SHARE = 0.8;

/**
 * A drawn table at a page's top → the same with the outer columns of the table it continues. Beside a merged cell that goes
 * on over the page Chromium draws no border: its column, and the text in it, would stand outside. Each such column is one
 * cell over all rows.
 *
 * @param xs - borders of the columns of the table that may go on
 */
export function extendLattice(lattice: Lattice, xs: readonly number[]): Lattice {
  const isKnown = (x: number): boolean => xs.some((other) => Math.abs(other - x) <= SAME);
  if (lattice.xs.length < 3 || lattice.xs.filter(isKnown).length < KNOWN_SHARE * lattice.xs.length) return lattice;
  const left = xs.filter((x) => x < lattice.box.left - SAME);
  const right = xs.filter((x) => x > lattice.box.right + SAME);
  if (left.length + right.length === 0) return lattice;

  const rows = lattice.ys.length - 1;
  const columns = lattice.xs.length - 1;
  const column = (at: number) => ({ row: 0, column: at, rowSpan: rows, colSpan: 1 });
  const spans = [
    ...left.map((_, index) => column(index)),
    ...lattice.spans.map((span) => ({ ...span, column: span.column + left.length })),
    ...right.map((_, index) => column(left.length + columns + index)),
  ];
  const owners = Array.from({ length: rows }, (_, row) => [
    ...left.map((__, index) => index),
    ...lattice.owners.slice(row * columns, (row + 1) * columns).map((owner) => owner + left.length),
    ...right.map((__, index) => left.length + lattice.spans.length + index),
  ]).flat();
  const all = [...left, ...lattice.xs, ...right];
  const box = { ...lattice.box, left: all[0] ?? lattice.box.left, right: all.at(-1) ?? lattice.box.right };
  const openColumns = [...left.map(() => true), ...lattice.openColumns, ...right.map(() => true)];
  return { ...lattice, box, xs: all, spans, owners, openColumns };
}
