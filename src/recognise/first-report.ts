import type { Block, Document } from "../model/document.ts";
import type { Notice } from "../model/notice.ts";
import type { Outcome } from "../model/outcome.ts";
import { type Candidate, findCandidates } from "./find-candidates.ts";
import { type Title, titlesFrom } from "./find-title.ts";
import { itemAt, joinPieces, lastAtMost, type Stream } from "./stream.ts";
import type { Piece } from "./tables/extract-tables.ts";

/** So many different chapters make a report, and so many letters between its first and last heading are no table of contents. */
const fewestChapters = 3;
const fewestLetters = 200;
/** How many items before its first chapter a report's title may stand. */
const titleReach = 16;

/** A piece of a block, so that lines can be parted from each other: a block each, but for `lines`. */
type Part = { readonly block: number; readonly line: number };

/**
 * Where a file holds several reports one after the other, the first of them, with a notice. They show by the first chapter
 * coming again with a whole report behind it: a table of contents has no text, a list of chapters no lines. O(characters).
 */
export function firstReport(document: Document): Outcome<Document> {
  const { pieces, parts } = piecesOf(document);
  const stream = joinPieces(pieces);
  const candidates = findCandidates(stream);
  const openings = openingsOf(stream, candidates);
  if (openings.length < 2) return { value: document, notices: [] };
  const starts = openings.slice(1).map((opening) => startOf(stream, opening, candidates));
  const first = starts[0];
  if (!first) return { value: document, notices: [] };
  const titles = starts.flatMap(({ title }) => (title ? [title.text] : []));
  const index = lastAtMost(stream.starts, first.at);
  const place = stream.items[index]?.place ?? { file: document.file };
  const notices: readonly Notice[] = [{ code: "several-reports", titles, place }];
  return {
    value: { ...document, blocks: cutBefore(document.blocks, parts[index], first.at - (stream.starts[index] ?? 0)) },
    notices,
  };
}

function piecesOf({ blocks }: Document): { readonly pieces: readonly Piece[]; readonly parts: readonly Part[] } {
  const pieces: Piece[] = [];
  const parts: Part[] = [];
  for (const [block, one] of blocks.entries()) {
    if (one.kind === "picture") continue;
    const mine: readonly Piece[] =
      one.kind === "lines"
        ? one.lines.map(({ text, place }) => ({ kind: "paragraph", text, breaks: [], place }))
        : [one.kind === "table" ? { ...one, official: null } : one];
    pieces.push(...mine);
    parts.push(...mine.map((_, line) => ({ block, line })));
  }
  return { pieces, parts };
}

/** The first chapters of the reports in the stream. */
function openingsOf(stream: Stream, candidates: readonly Candidate[]): readonly Candidate[] {
  const exact = candidates.filter((one) => one.likeness === "exact" && one.id !== null && isOuter(one));
  const firsts = exact.flatMap((one, at) => (one.id === "overview" ? [at] : []));
  return firsts.flatMap((from, index) => {
    const mine = exact.slice(from, firsts[index + 1]);
    const [opening] = mine;
    const told = stream.text.slice(opening?.end, mine.at(-1)?.start).match(/\p{L}/gu)?.length ?? 0;
    const isReport = new Set(mine.map(({ id }) => id)).size >= fewestChapters && told >= fewestLetters;
    return opening && isReport ? [opening] : [];
  });
}

const isOuter = ({ style, level }: Candidate): boolean => style === "comma" || style === "worded" || level !== null;

/** Where a later report begins: at its title behind the last heading of the one before, or at its first chapter. */
function startOf(
  stream: Stream,
  opening: Candidate,
  candidates: readonly Candidate[],
): { readonly at: number; readonly title: Title | null } {
  const index = lastAtMost(stream.starts, opening.start);
  const before = candidates.findLast((one) => one.id !== null && one.end <= opening.start);
  const own = itemAt(stream, opening.start);
  const headings = new Set(own ? [own] : []);
  const first = Math.max(index - titleReach, lastAtMost(stream.starts, before?.end ?? 0) + 1);
  for (let at = first; at < index; at += 1) {
    const title = titlesFrom(stream, at, headings).at(-1);
    if (title?.items[0]) return { at: title.items[0].start, title };
  }
  return { at: opening.start, title: null };
}

/** The blocks before a part; of the block it stands in, what is before it. */
function cutBefore(blocks: readonly Block[], part: Part | undefined, offset: number): readonly Block[] {
  const cut = blocks[part?.block ?? 0];
  if (!part || !cut) return blocks;
  const whole = blocks.slice(0, part.block);
  if (cut.kind === "lines") return part.line > 0 ? [...whole, { ...cut, lines: cut.lines.slice(0, part.line) }] : whole;
  if (cut.kind !== "paragraph" || offset <= 0) return whole;
  return [...whole, { ...cut, text: cut.text.slice(0, offset), breaks: cut.breaks.filter((at) => at < offset) }];
}
