import { cellText } from "../table-engine/cell-text.ts";
import type { Glyph } from "../table-engine/marks.ts";
import { type PrintedLine, printedLines, spell } from "../table-engine/printed-lines.ts";
import type { Tag, Tags } from "./struct-tree.ts";

/** A printed line of running text. */
export type BodyLine = PrintedLine & {
  readonly page: number;
  /** Its text with wide gaps kept, or, for a row the tags tell of, its cells between tabs. */
  readonly wide: string;
  /** The element of the page's tags it is of; null without tags. */
  readonly element: number | null;
  readonly heading: number | null;
};

/** What no drawn table took → lines; rows that only the tags know are one line each. In no order. */
export function bodyLines(glyphs: readonly Glyph[], tags: Tags, page: number): readonly BodyLine[] {
  const rows = new Map<string, Glyph[]>();
  const free: Glyph[] = [];
  for (const glyph of glyphs) {
    const cell = tagOf(glyph, tags)?.cell;
    if (!cell) {
      free.push(glyph);
      continue;
    }
    const key = `${cell.table} ${cell.row}`;
    const row = rows.get(key);
    if (row) row.push(glyph);
    else rows.set(key, [glyph]);
  }
  return [
    ...printedLines(free).map((line) => freeLine(line, tags, page)),
    ...[...rows.values()].flatMap((row) => tagRow(row, tags, page)),
  ];
}

const tagOf = ({ tag }: Glyph, tags: Tags): Tag | undefined => (tag === null ? undefined : tags.get(tag));

function freeLine(line: PrintedLine, tags: Tags, page: number): BodyLine {
  const [first] = line.glyphs;
  const tag = first ? tagOf(first, tags) : undefined;
  const alone = line.glyphs.every((glyph) => tagOf(glyph, tags)?.element === tag?.element);
  const element = alone ? (tag?.element ?? null) : null;
  return {
    ...line,
    page,
    wide: spell(line.glyphs, "wide"),
    element,
    heading: alone ? (tag?.heading ?? null) : null,
  };
}

/** The cells of a row between tabs. A row of one cell is a line as any other. */
function tagRow(glyphs: readonly Glyph[], tags: Tags, page: number): readonly BodyLine[] {
  const cells = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const number = tagOf(glyph, tags)?.cell?.cell ?? 0;
    const cell = cells.get(number);
    if (cell) cell.push(glyph);
    else cells.set(number, [glyph]);
  }
  if (cells.size < 2) return printedLines(glyphs).map((line) => freeLine(line, tags, page));
  const count = Math.max(...cells.keys()) + 1;
  const texts = Array.from({ length: count }, (_, number) => cellText(cells.get(number) ?? [], 0).text);
  const [line] = printedLines(glyphs);
  return line
    ? [{ ...line, glyphs, text: texts.join(" "), page, wide: texts.join("\t"), element: null, heading: null }]
    : [];
}
