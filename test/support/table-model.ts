import { edition2019 } from "../../src/glossary/editions/2019.ts";
import { edition2021 } from "../../src/glossary/editions/2021.ts";
import { otherHandlingRow, otherHandlingRows } from "../../src/glossary/editions/common.ts";
import type { Edition } from "../../src/glossary/editions/edition.ts";

/** Numbers from a seed: the same each time. */
export type Random = { readonly below: (most: number) => number; readonly chance: (share: number) => boolean };

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return { below: (most) => Math.floor(next() * most), chance: (share) => next() < share };
}

export type ModelRow = {
  readonly id: string;
  readonly label: string;
  readonly caption: string | null;
  readonly values: readonly string[];
};
export type ModelBlock = {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly ModelRow[];
};

/** The three tables of an invented report whose sums hold. Values are as printed. */
export type TableModel = {
  readonly edition: Edition;
  readonly proactive: readonly ModelBlock[];
  readonly requests: readonly ModelRow[];
  readonly disputes: readonly string[];
};

/** What each figure of a model must be read as, by id. */
export function truthOf(model: TableModel): ReadonlyMap<string, number> {
  const truth = new Map<string, number>();
  const put = (row: string, columns: readonly { readonly id: string }[], values: readonly string[]): void => {
    for (const [at, column] of columns.entries()) truth.set(`${row}/${column.id}`, Number.parseFloat(values[at] ?? ""));
  };
  for (const [at, block] of model.proactive.entries()) {
    for (const row of block.rows) put(row.id, model.edition.proactive[at]?.columns ?? [], row.values);
  }
  for (const row of model.requests) put(row.id, model.edition.requests.columns, row.values);
  for (const [at, block] of model.edition.disputes.blocks.entries()) {
    put(block.id, model.edition.disputes.columns, model.disputes.slice(at * 5, at * 5 + 5));
  }
  return truth;
}

/** A random model: mostly zeros, as in life, with a few busy offices. */
export function randomModel(random: Random): TableModel {
  const edition: Edition = random.chance(0.4) ? edition2019 : edition2021;
  const busy = random.chance(0.3);
  const count = (): number => {
    if (!random.chance(busy ? 0.6 : 0.15)) return 0;
    return 1 + random.below(busy ? 10 ** (1 + random.below(3)) : 9);
  };
  return {
    edition,
    proactive: edition.proactive.map((block) => ({
      caption: block.caption,
      headings: block.columns.map((column) => column.label),
      rows: block.rows.map((row) => ({
        id: row.id,
        label: row.label,
        caption: null,
        values: block.columns.map((column) => {
          if (column.id === "amount") return String(random.chance(0.5) ? 0 : random.below(99999999) / 10000);
          return column.signed === true && random.chance(0.4) ? `-${1 + random.below(30)}` : String(count());
        }),
      })),
    })),
    requests: randomRequests(edition, random, count),
    disputes: edition.disputes.blocks.flatMap(() => withTotal([count(), count(), count(), count()])),
  };
}

const withTotal = (parts: readonly number[]): readonly string[] =>
  [...parts, parts.reduce((sum, part) => sum + part, 0)].map(String);

function randomRequests(edition: Edition, random: Random, count: () => number): readonly ModelRow[] {
  const single = edition.id === "2021" && random.chance(0.25);
  const three: readonly string[] = otherHandlingRows.map((row) => row.id);
  const rows = edition.requests.rows.flatMap((row) => {
    if (!single || !three.includes(row.id)) return [row];
    return row.id === three[0] ? [otherHandlingRow] : [];
  });
  const outcomes = rows.slice(2, -2).map((row) => ({ row, parts: Array.from({ length: 6 }, count) }));
  const concluded = Array.from({ length: 6 }, (_, at) =>
    outcomes.reduce((sum, { parts }) => sum + (parts[at] ?? 0), 0),
  );
  const out = Array.from({ length: 6 }, () => (random.chance(0.2) ? random.below(5) : 0));
  const carriedIn = concluded.map((done, at) =>
    random.chance(0.3) ? Math.min(random.below(4), done + (out[at] ?? 0)) : 0,
  );
  const received = concluded.map((done, at) => done + (out[at] ?? 0) - (carriedIn[at] ?? 0));
  const parts = [received, carriedIn, ...outcomes.map((one) => one.parts), concluded, out];
  return rows.map((row, at) => ({
    id: row.id,
    label: row.label,
    caption: edition.requests.groups.find((group) => group.rows[0] === row.id)?.label ?? null,
    values: withTotal(parts[at] ?? []),
  }));
}
