import { deedWord, leavesList, sameMatter } from "../../glossary/prose-parts.ts";
import { sum } from "../../text/decimal.ts";
import type { Partition } from "./partitions.ts";
import type { Said } from "./said.ts";

/** A whole and its parts that do not fit, by the reading that comes nearest. `kind`: their sum is off, or one part is greater. */
export type Misfit = {
  readonly kind: "sum" | "exceeds";
  readonly whole: Said;
  readonly parts: readonly Said[];
  readonly sum: number;
};

/** A gap of at most this share of the whole is taken for a slip where nothing binds the list; more may be parts not named. */
const smallGap = 0.1;
/** So many numbers before a list are asked whether they are its whole. */
const mostWholes = 4;

/** A list of no more parts than this may be followed by another matter with the same unit. */
const shortList = 4;

/**
 * What is wrong with a list of parts, unit by unit; nothing where any reading of it holds. Readings: the list divides the whole
 * once, or once for every piece between semicolons, or its first parts do and the rest is another matter; the whole is one of
 * the numbers before it, or the last two together. `allowed`: other sums that the parts may come to.
 */
export function findMisfits(text: string, partition: Partition, allowed: readonly number[]): readonly Misfit[] {
  if (!partition.groups.flat().every(isExact)) return [];
  const units = new Set(partition.groups.flat().map(({ mention }) => mention.unit));
  return [...units].flatMap((unit) => {
    const ofUnit = (all: readonly Said[]) => all.filter(({ mention }) => mention.unit === unit);
    const [nearest, ...others] = ofUnit(partition.wholes).slice(0, mostWholes);
    if (nearest === undefined || !isExact(nearest)) return [];
    const parts = belonging(text, ofUnit(partition.groups.flat()));
    const groups = partition.groups.map((group) => group.filter((part) => parts.includes(part)));
    const misfit = misfitOf(
      partition,
      [nearest, ...others.filter(isExact)],
      sumsOf(text, parts, groups),
      parts,
      allowed,
    );
    return misfit === null ? [] : [misfit];
  });
}

const isExact = ({ mention }: Said): boolean => !mention.approximate && mention.year === null;

function misfitOf(
  { closed, bound }: Partition,
  wholes: readonly [Said, ...Said[]],
  sums: readonly number[],
  parts: readonly Said[],
  allowed: readonly number[],
): Misfit | null {
  const [whole] = wholes;
  const [nearest, next] = wholes.map(countOf);
  const targets = [...wholes.map(countOf), ...(next === undefined ? [] : [sum([nearest ?? 0, next])]), ...allowed];
  if (!closed || parts.length < 2) {
    const part = parts.find((one) => targets.every((target) => countOf(one) > target));
    return part ? { kind: "exceeds", whole, parts: [part], sum: countOf(part) } : null;
  }
  if (sums.some((value) => targets.includes(value))) return null;
  const total = sum(parts.map(countOf));
  const gap = countOf(whole) - total;
  // Parts that fall far short may be a choice of them.
  if (gap > 0 && !bound && gap > smallGap * countOf(whole)) return null;
  return { kind: "sum", whole, parts, sum: total };
}

/** What the parts may come to: all of them, the first of them, each piece of the list. */
function sumsOf(text: string, parts: readonly Said[], groups: readonly (readonly Said[])[]): readonly number[] {
  const values = parts.map(countOf);
  const ends = values.map((_, index) => index + 1).filter((end) => mayEnd(text, parts, end));
  const pieces = groups.filter((group) => group.length > 1).map((group) => sum(group.map(countOf)));
  return [...ends.map((end) => sum(values.slice(0, end))), ...pieces];
}

/** Whether a list may end before its part number `end`: where the mark between is another than before, or in a short list of clauses. */
function mayEnd(text: string, parts: readonly Said[], end: number): boolean {
  if (end === parts.length) return true;
  const mark = (index: number): string => {
    const [part, next] = [parts[index], parts[index + 1]];
    return part && next ? (/[,;、]/u.exec(text.slice(part.end, next.start))?.[0] ?? "") : "";
  };
  const here = mark(end - 1);
  if (end > 1 && here !== mark(end - 2)) return true;
  return here !== "、" && parts.length <= shortList;
}

const countOf = ({ mention }: Said): number => mention.value;

/** The parts up to where the list is left: another deed, or more than a clause between two numbers. */
function belonging(text: string, parts: readonly Said[]): readonly Said[] {
  const [first] = parts;
  const deed = deedWord.exec(first?.own ?? "")?.[0];
  const cut = parts.findIndex((part, index) => {
    const previous = parts[index - 1];
    if (previous === undefined) return false;
    const between = text
      .slice(previous.end, part.start)
      .replace(/\([^()]*\)|[,;](?:约?占|同比|较|比|收取)[^,;]*/gu, "");
    if (leavesList.test(part.own) || (between.match(/,/gu) ?? []).length > 1) return true;
    const own = deedWord.exec(part.own)?.[0];
    return own !== undefined && own !== deed && !sameMatter.test(part.own);
  });
  return cut < 0 ? parts : parts.slice(0, cut);
}
