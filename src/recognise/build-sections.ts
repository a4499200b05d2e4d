import type { ChapterId, ReportBlock, Section } from "../model/report.ts";
import type { Chapters } from "./choose-chapters.ts";
import { cutBlocks, type Draft, type Loose, placeWithin } from "./cut-blocks.ts";
import type { Candidate } from "./find-candidates.ts";
import { findParts, type PartHeading } from "./find-parts.ts";
import { homeTables } from "./home-tables.ts";
import { type Item, itemAt, type Stream } from "./stream.ts";

/**
 * The sections of a report: preamble, chapters and their parts, in printed order. Every block stands in exactly one of them
 * but the `title` items, which are the report's title.
 */
export function buildSections(stream: Stream, chapters: Chapters, title: ReadonlySet<Item>): readonly Section[] {
  const { headings } = chapters;
  const drafts: Draft[] = [];
  const lead = cutBlocks(stream, 0, headings[0]?.start ?? stream.text.length, title);
  if (lead.length > 0) drafts.push(untitled(headings.length > 0 ? "preamble" : "extra.1", lead));
  let extras = headings.length > 0 ? 0 : 1;
  for (const [index, heading] of headings.entries()) {
    const to = headings[index + 1]?.start ?? stream.text.length;
    if (heading.id === null) extras += 1;
    drafts.push(...buildChapter(stream, chapters, heading, heading.id ?? `extra.${extras}`, to, title));
  }
  return homeTables(drafts).map(nameBlocks);
}

function untitled(id: string, blocks: readonly Loose[]): Draft {
  const place = blocks[0]?.place ?? { file: "" };
  return { id, title: "", printed: null, ordinal: null, level: 0, parent: null, place, blocks };
}

function buildChapter(
  stream: Stream,
  chapters: Chapters,
  heading: Candidate,
  id: ChapterId | string,
  to: number,
  title: ReadonlySet<Item>,
): readonly Draft[] {
  const parts = findParts(stream, chapters, heading, to);
  const own = cutBlocks(stream, heading.end, parts[0]?.start ?? to, title);
  const drafts: Draft[] = [{ id, level: 1, parent: null, ...wording(stream, heading), blocks: own }];
  const numbers = numberParts(parts);
  for (const [index, part] of parts.entries()) {
    const blocks = cutBlocks(stream, part.end, parts[index + 1]?.start ?? to, title);
    drafts.push({ id: `${id}.${numbers[index]}`, level: 2, parent: id, ...wording(stream, part), blocks });
  }
  return drafts;
}

type Wording = Pick<Section, "title" | "printed" | "ordinal" | "place">;

function wording(stream: Stream, heading: PartHeading): Wording {
  const { raw } = stream;
  const item = itemAt(stream, heading.start);
  const bare = raw.slice(heading.titleStart, heading.titleEnd).replace(/<!--[^>]{0,60}-->/gu, "");
  return {
    title: bare.replace(/(?<=\p{Script=Han}|\p{P})\s+|\s+(?=\p{Script=Han}|\p{P})/gu, "").trim(),
    printed: raw.slice(heading.start, heading.end).replaceAll("\n", "").trim(),
    ordinal: heading.ordinal,
    place: item ? placeWithin(stream, item, heading.start) : { file: "" },
  };
}

/** The printed number where it is the first of its kind, else the least number free. */
function numberParts(parts: readonly PartHeading[]): readonly number[] {
  const printed = new Set(parts.map((part) => part.ordinal));
  const taken = new Set<number>();
  let free = 1;
  return parts.map(({ ordinal }) => {
    let number = ordinal ?? 0;
    if (number < 1 || taken.has(number)) {
      while (taken.has(free) || printed.has(free)) free += 1;
      number = free;
    }
    taken.add(number);
    return number;
  });
}

function nameBlocks(draft: Draft): Section {
  const { id } = draft;
  const blocks = draft.blocks.map((block, index): ReportBlock => {
    const named = { id: `${id}#${index + 1}`, place: { ...block.place, section: id } };
    return block.kind === "table" ? { ...block, ...named } : { ...block, ...named };
  });
  return { ...draft, place: { ...draft.place, section: id }, blocks };
}
