import type { Block, Document } from "../../model/document.ts";
import type { Grid } from "../../model/grid.ts";
import type { OfficialTable } from "../../model/notice.ts";
import type { Place } from "../../model/place.ts";
import type { FlatLine, FlatText } from "./flat-text.ts";

/** A block of a document once its tables are known: headings, paragraphs and pictures as they were, tables with their name. */
export type Piece =
  | Extract<Block, { kind: "heading" | "paragraph" | "picture" }>
  | { readonly kind: "table"; readonly grid: Grid; readonly official: OfficialTable | null; readonly place: Place };

/** A stretch of flat text that is a table, as the grid that stands for it. `junk`: what inside it is not the table's. */
export type TableStretch = {
  readonly start: number;
  readonly end: number;
  readonly junk: readonly (readonly [start: number, end: number])[];
  readonly piece: Extract<Piece, { kind: "table" }>;
};

type Text = Extract<Block, { kind: "heading" | "paragraph" | "lines" }>;

/**
 * The document's blocks in order, each flat table replaced by its grid. All other text stays, cut where a table begins or
 * ends inside it; foreign lines inside a table follow it.
 *
 * @param stretches - by place, without overlap
 */
export function piecesOf(
  document: Document,
  flat: FlatText,
  stretches: readonly TableStretch[],
  officialGrids: ReadonlyMap<number, OfficialTable>,
): readonly Piece[] {
  const lines = document.blocks.map((): FlatLine[] => []);
  for (const line of flat.lines) lines[line.block]?.push(line);
  return document.blocks.flatMap((block, index): readonly Piece[] => {
    if (block.kind === "picture") return [block];
    if (block.kind === "table") {
      const own = lines[index] ?? [];
      const inside = stretches.filter(({ start }) => own.some((line) => start >= line.start && start <= line.end));
      return [{ ...block, official: officialGrids.get(index) ?? null }, ...inside.map(({ piece }) => piece)];
    }
    return textPieces(block, lines[index] ?? [], stretches);
  });
}

function textPieces(block: Text, lines: readonly FlatLine[], stretches: readonly TableStretch[]): readonly Piece[] {
  const from = lines[0]?.start ?? 0;
  const to = lines.at(-1)?.end ?? 0;
  const touching = stretches.filter((stretch) => stretch.start < to && stretch.end > from);
  if (block.kind === "lines") {
    return lines.flatMap((line, at) => linePieces(block.lines[at]?.text ?? "", line, touching));
  }
  return touching.length === 0 ? [block] : cutText(block, lines, touching);
}

/** One line of a loose run: what no table took is a paragraph. */
function linePieces(text: string, line: FlatLine, stretches: readonly TableStretch[]): readonly Piece[] {
  const paragraph = { kind: "paragraph", text, breaks: [], place: line.place } as const;
  return cutText(paragraph, [{ ...line, offset: 0 }], stretches);
}

/** What stands before, between and after the tables inside a text, and each table where it begins. */
function cutText(
  block: Exclude<Text, { kind: "lines" }>,
  lines: readonly FlatLine[],
  stretches: readonly TableStretch[],
): readonly Piece[] {
  const offsetOf = (at: number): number => offsetIn(lines, at, block.text.length);
  const pieces: Piece[] = [];
  let from = 0;
  for (const stretch of stretches) {
    const [first] = lines;
    const begins = first !== undefined && stretch.start >= first.start && stretch.start <= (lines.at(-1)?.end ?? 0);
    if (begins) pieces.push(...sub(block, from, offsetOf(stretch.start), lines), stretch.piece);
    const end = offsetOf(stretch.end);
    pieces.push(...stretch.junk.flatMap(([start, to]) => sub(block, offsetOf(start), offsetOf(to), lines)));
    from = Math.max(from, end);
  }
  return [...pieces, ...sub(block, from, block.text.length, lines)];
}

/** The offset in the block's text for one in the whole; clamped to the block. */
function offsetIn(lines: readonly FlatLine[], at: number, length: number): number {
  let offset = 0;
  for (const line of lines) {
    if (at < line.start) return offset;
    if (at <= line.end) return line.offset + at - line.start;
    offset = line.offset + line.end - line.start;
  }
  return Math.min(length, offset);
}

function sub(
  block: Exclude<Text, { kind: "lines" }>,
  from: number,
  to: number,
  lines: readonly FlatLine[],
): readonly Piece[] {
  const cut = block.text.slice(from, to);
  const text = cut.trim();
  if (/^[\s|]*$/u.test(text) || to <= from) return [];
  const start = from + cut.length - cut.trimStart().length;
  const place = lines.findLast((line) => line.offset <= start)?.place ?? block.place;
  if (from === 0 && to >= block.text.length) return [block];
  const breaks = block.kind === "paragraph" ? block.breaks : [];
  const inside = breaks.map((offset) => offset - start).filter((offset) => offset > 0 && offset < text.length);
  return [{ kind: "paragraph", text, breaks: inside, place }];
}
