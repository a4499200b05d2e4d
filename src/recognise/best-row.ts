import { chapterIds } from "../model/report.ts";
import type { Candidate } from "./find-candidates.ts";

/** A row of candidates under way: the last one, the chapters taken (a bit each), what came before. */
type Row = {
  readonly score: number;
  readonly last: Candidate | null;
  readonly taken: number;
  readonly before: Row | null;
};

/** What a chapter after the one that precedes it officially adds. Below any title, above a lucky number. */
const follows = 3;

/**
 * The row of candidates, at most one a chapter, none overlapping, whose weights add up to most; official order counts as well.
 *
 * @param candidates - by place
 * @returns them by place
 *
 * O(candidates × 64 × 6): all subsets of six chapters by their last one.
 */
export function bestRow(candidates: readonly Candidate[], weightOf: (one: Candidate) => number): readonly Candidate[] {
  let rows: ReadonlyMap<number, Row> = new Map([[0, { score: 0, last: null, taken: 0, before: null }]]);
  for (const candidate of candidates) {
    const next = new Map(rows);
    const weight = weightOf(candidate);
    for (const row of rows.values()) {
      const longer = prolong(row, candidate, weight);
      if (longer && longer.score > (next.get(keyOf(longer))?.score ?? 0)) next.set(keyOf(longer), longer);
    }
    rows = next;
  }
  return members([...rows.values()].reduce((best, row) => (row.score > best.score ? row : best)));
}

function prolong(row: Row, candidate: Candidate, weight: number): Row | null {
  const bit = 1 << chapterIndex(candidate);
  if (row.taken & bit || (row.last && row.last.end > candidate.start)) return null;
  const inOrder = row.last !== null && chapterIndex(row.last) < chapterIndex(candidate);
  return { score: row.score + weight + (inOrder ? follows : 0), last: candidate, taken: row.taken | bit, before: row };
}

const keyOf = (row: Row): number => row.taken * 8 + (row.last ? chapterIndex(row.last) + 1 : 0);

function members(end: Row): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let row: Row | null = end; row; row = row.before) if (row.last) found.unshift(row.last);
  return found;
}

/** 0 to 5 in official order; -1 outside the six. */
export const chapterIndex = ({ id }: Pick<Candidate, "id">): number => (id === null ? -1 : chapterIds.indexOf(id));
