import { editions } from "../../glossary/editions/all.ts";
import type { Edition } from "../../glossary/editions/edition.ts";
import { decisiveCores } from "../../glossary/table-labels.ts";
import { findProactiveTexts } from "./flat-tables.ts";
import type { FlatText } from "./flat-text.ts";
import type { GridRow } from "./grid-rows.ts";
import type { Skeleton } from "./skeleton.ts";

/** The edition of the tables, and whether words of another stand in them too. */
export type FoundEdition = { readonly edition: Edition; readonly from: "cells" | "majority" };

/**
 * Tells the edition by the cell texts that no other edition has, in grids and in flat tables; never by a year. The more
 * frequent wins, the newer where they are as many. Null where there are none.
 */
export function findTableEdition(rows: readonly GridRow[], flat: FlatText, skeleton: Skeleton): FoundEdition | null {
  const scores = editions.map((edition) => {
    const cores = decisiveCores(edition);
    return { edition, score: inGrids(rows, cores) + inText(flat, skeleton, cores) };
  });
  const best = scores.reduce((most, one) => (one.score > most.score ? one : most));
  if (best.score === 0) return null;
  const alone = scores.every((one) => one === best || one.score === 0);
  return { edition: best.edition, from: alone ? "cells" : "majority" };
}

const inGrids = (rows: readonly GridRow[], cores: readonly string[]): number =>
  rows.reduce((sum, row) => sum + row.cores.filter((core) => cores.some((own) => core.startsWith(own))).length, 0);

function inText(flat: FlatText, skeleton: Skeleton, cores: readonly string[]): number {
  const tables = editions.flatMap((edition) => findProactiveTexts(flat, skeleton, edition));
  const isInTable = (at: number): boolean => tables.some(({ start, end }) => at >= start && at < end);
  return cores.flatMap((core) => placesOf(skeleton, core)).filter(isInTable).length;
}

function placesOf(skeleton: Skeleton, core: string): readonly number[] {
  const places: number[] = [];
  for (let at = skeleton.text.indexOf(core); at >= 0; at = skeleton.text.indexOf(core, at + 1)) {
    places.push(skeleton.at[at] ?? 0);
  }
  return places;
}
