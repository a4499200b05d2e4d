import type { Mention, Report, ReportBlock, Section } from "../../model/report.ts";
import { type Folded, fold } from "../../text/fold.ts";
import { runsOf } from "../passages.ts";
import { type Brackets, findBrackets } from "./brackets.ts";
import { type Said, sayNumbers } from "./said.ts";

/** A sentence, its `；` inside, with the numbers it says. `text` is folded; offsets of `said` and `brackets` are of it. */
export type Statement = {
  readonly text: string;
  readonly said: readonly Said[];
  readonly brackets: Brackets;
};

type Paragraph = Extract<ReportBlock, { readonly kind: "paragraph" }>;

/** A paragraph of the prose, its sentences in order; one that a page has cut in two is whole again. */
export type Passage = {
  readonly section: Section;
  readonly statements: readonly Statement[];
};

/** Chapters that tell what was done in the year. The others hold form text, or plans. */
const telling = /^(?:overview|proactive|requests|disputes|other|extra)(?:\.|$)/u;

// Every rule of the text asks for the same passages of a report.
const read = new WeakMap<Report, readonly Passage[]>();

/** The prose that is held against the tables, read once a report. O(characters). */
export function proseOf(report: Report): readonly Passage[] {
  const known = read.get(report);
  if (known) return known;
  const mentions = mentionsByBlock(report.mentions);
  const prose = report.sections
    .filter(({ id }) => telling.test(id))
    .flatMap((section) => runsOf(section).map((run) => ({ section, statements: cutStatements(run, mentions) })));
  read.set(report, prose);
  return prose;
}

function mentionsByBlock(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const byBlock = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const others = byBlock.get(mention.block);
    if (others) others.push(mention);
    else byBlock.set(mention.block, [mention]);
  }
  return byBlock;
}

/** A number with where it stands in the folded paragraph, its unit included. */
type Spot = { readonly mention: Mention; readonly start: number; readonly end: number };

function cutStatements(
  run: readonly Paragraph[],
  mentions: ReadonlyMap<string, readonly Mention[]>,
): readonly Statement[] {
  const folded = fold(run.map(({ text }) => text).join("\n"));
  let base = 0;
  const spots = run.flatMap(({ id, text }) => {
    const offset = base;
    base += text.length + 1;
    return (mentions.get(id) ?? []).map((mention) => spotOf(mention, offset, folded));
  });
  const brackets = findBrackets(folded.text);
  let start = 0;
  let next = 0;
  return cutLong(borders(folded.text, brackets), spots).flatMap((end): Statement[] => {
    const here: Spot[] = [];
    for (let spot = spots[next]; spot && spot.start < end; spot = spots[next]) {
      here.push({ ...spot, start: spot.start - start, end: Math.min(spot.end, end) - start });
      next += 1;
    }
    const sentence = folded.text.slice(start, end);
    start = end;
    const inside = findBrackets(sentence);
    return sentence === "" ? [] : [{ text: sentence, said: sayNumbers(sentence, here, inside), brackets: inside }];
  });
}

function spotOf(mention: Mention, offset: number, { text, starts }: Folded): Spot {
  const start = firstAtLeast(starts, offset + mention.start);
  const end = firstAtLeast(starts, offset + mention.end);
  const unit = mention.unit ?? "";
  return { mention, start, end: text.startsWith(unit, end) ? end + unit.length : end };
}

/** The first index whose value is not below `least`; the length where all are. */
function firstAtLeast(rising: Uint32Array, least: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where sentences end: behind full stops outside brackets, and at the end of the text. */
function borders(text: string, { closeOf }: Brackets): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    at = closeOf.get(at) ?? at;
    if ("。!?".includes(text[at] ?? " ")) ends.push(text[at + 1] === '"' ? at + 2 : at + 1);
  }
  return ends.at(-1) === text.length ? ends : [...ends, text.length];
}

/** No sentence has so many numbers, or numbers so far apart: text without full stops is cut there, so that a sentence stays small. */
const mostNumbers = 120;
const mostLetters = 6000;

function cutLong(ends: readonly number[], spots: readonly Spot[]): readonly number[] {
  const borders = new Set(ends);
  let start = 0;
  let next = 0;
  let numbers = 0;
  for (const { start: at } of spots) {
    for (let end = ends[next]; end !== undefined && end <= at; end = ends[next]) {
      [start, numbers] = [end, 0];
      next += 1;
    }
    numbers += 1;
    if (numbers <= mostNumbers && at - start <= mostLetters) continue;
    borders.add(at);
    [start, numbers] = [at, 1];
  }
  return [...borders].sort((one, other) => one - other);
}
