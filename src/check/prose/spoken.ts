import { idleOwn, otherScope, partOfArea, partOfScope, wholeYear } from "../../glossary/prose-requests.ts";
import type { Report, Section } from "../../model/report.ts";
import { findPartitions, type Partition } from "./partitions.ts";
import { proseOf, type Statement } from "./read-prose.ts";
import type { Said } from "./said.ts";

/** A number in its place. `owner`: the whole it is told as a part of. `previous`: the sentence before in its paragraph. */
export type Spoken = {
  readonly said: Said;
  readonly statement: Statement;
  readonly previous: Statement | undefined;
  readonly section: Section;
  readonly owner: Said | null;
};

/** A sentence in its place, with the lists of parts in it. */
export type Told = Omit<Spoken, "said" | "owner"> & { readonly partitions: readonly Partition[] };

const told = new WeakMap<Report, readonly Told[]>();

/** Every sentence that is held against the tables, in order; worked out once a report. */
export function toldIn(report: Report): readonly Told[] {
  const known = told.get(report);
  if (known) return known;
  const all = proseOf(report).flatMap(({ section, statements }) =>
    statements.map((statement, index) => {
      const previous = statements[index - 1];
      return { statement, previous, section, partitions: findPartitions(statement, previous) };
    }),
  );
  told.set(report, all);
  return all;
}

/** Every number of those sentences that speaks of the report's own year. */
export function spokenIn(report: Report): readonly Spoken[] {
  return allSpokenIn(report).filter(({ said }) => said.mention.year === null || said.mention.year === report.year);
}

/** The same with those of other years. */
export function allSpokenIn(report: Report): readonly Spoken[] {
  return toldIn(report).flatMap(({ statement, previous, section, partitions }) => {
    const owners = new Map(
      partitions.flatMap(({ wholes, groups }) => groups.flat().map((part) => [part, wholes[0] ?? null] as const)),
    );
    return statement.said.map((said) => ({ said, statement, previous, section, owner: owners.get(said) ?? null }));
  });
}

/** The words of a number with `#` in its place. Where its own say nothing (共31件) the clause before stands for them. */
export function phraseOf({ own, tail, clause }: Said): string {
  const words = own.replace(wholeYear, "");
  return `${idleOwn.test(words) ? clause : ""}${words}#${tail}`;
}

/** Whether the words count for another scope than the report's tables: one office of an area, or what was only passed on. */
export function isOtherScope({ scope }: Report, words: string): boolean {
  if (otherScope.test(words)) return true;
  return scope !== "own" && (partOfScope.test(words) || (scope === "area" && partOfArea.test(words)));
}

/** Units that count requests, cases and documents; a count may go without one. */
export const countsThings = (unit: string | null): boolean => unit === null || "件宗起份项个条次例".includes(unit);
