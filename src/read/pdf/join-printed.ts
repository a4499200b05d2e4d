import type { BodyLine } from "./body-lines.ts";

/** Lines of running text joined; `breaks` are offsets in `text`. */
export type Paragraph = {
  readonly text: string;
  readonly breaks: readonly number[];
  readonly page: number;
  readonly heading: number | null;
};

/** The edges of the text of a page, and the usual way from line to line, in points. */
export type Edges = {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  readonly indents: boolean;
};

/** How near the edge (in em) a line is full: a mark that may not begin a line takes one character with it. */
const FULL = 1.5;
/** A line that starts this far (in em) right of its place begins a paragraph. */
const INDENT = 1.5;
/** Lines that both begin this far (in em) right of the edge are set to the right, a signature and its date: not running text. */
const ASIDE = 6;
/** Lines further apart than this part of the usual way are apart in meaning. */
const APART = 1.6;
/** Text of another size is another text. */
const SAME_SIZE = 0.12;

const sentenceEnd = /[。！？；：!?;:]["”’）)》】]*$/u;
const enumerated =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、)）](?!\d)|[①-⑳•●◆■▪※★➢])/u;

/** Where the text of the pages begins and ends: the outermost edges that a few lines share. */
export function edgesOf(lines: readonly BodyLine[]): Edges {
  const em = median(lines.map(({ size }) => size));
  const left = shared(
    lines.map((line) => line.left),
    em,
    1,
  );
  const right =
    shared(
      lines.map((line) => -line.right),
      em,
      1,
    ) * -1;
  const indented = lines.filter((line) => line.left > left + INDENT * em && line.left < left + 3 * em).length;
  const steps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && next.page === line.page && next.base > line.base ? [next.base - line.base] : [];
  });
  return { left, right, pitch: median(steps), indents: indented >= 3 && indented * 2 < lines.length };
}

/** The least value that three others (or a tenth, or all there are) come near. */
function shared(values: readonly number[], em: number, reach: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const support = Math.min(3, Math.max(1, Math.floor(values.length / 4)));
  const found = sorted.find(
    (value, at) => (sorted[at + support - 1] ?? Number.POSITIVE_INFINITY) - value <= reach * em,
  );
  return found ?? sorted[0] ?? 0;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Joins lines that the page's width broke. Linear. */
export function joinPrinted(lines: readonly BodyLine[], edges: Edges): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let before: BodyLine | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (before && last && continues(before, line, edges)) paragraphs[paragraphs.length - 1] = append(last, line.text);
    else paragraphs.push({ text: line.text, breaks: [], page: line.page, heading: line.heading });
    before = line;
  }
  return paragraphs;
}

function continues(line: BodyLine, next: BodyLine, edges: Edges): boolean {
  const em = line.size;
  if (line.heading !== next.heading) return false;
  const full = edges.right - line.right <= Math.max(FULL * em, firstTokenWidth(next) + 0.5 * em);
  if (line.page === next.page && line.element !== null && line.element === next.element) return full;
  if (enumerated.test(next.text)) return false;
  if (Math.abs(next.size - line.size) > SAME_SIZE * em) return false;
  if (next.page === line.page && next.base - line.base > APART * edges.pitch) return false;
  const indent = next.left - edges.left;
  if (Math.min(indent, line.left - edges.left) > ASIDE * em) return false;
  if (indent - (line.left - edges.left) >= INDENT * em) return false;
  if (!full) return false;
  return !sentenceEnd.test(line.text) || (edges.indents && indent < 0.8 * em);
}

/** The width of what could not be parted at the start of a line: a word, a number, a character with its mark. */
function firstTokenWidth({ glyphs, left }: BodyLine): number {
  let right = left;
  for (const [index, glyph] of glyphs.entries()) {
    if (index > 0 && (glyph.spaced || !/^[!-~，。、；：？！）》”’]/u.test(glyph.text))) break;
    right = glyph.right;
    if (index === 0 && !/^[!-~]/u.test(glyph.text) && !/^[，。、；：？！）》”’]/u.test(glyphs[1]?.text ?? "")) break;
  }
  return right - left;
}

function append(paragraph: Paragraph, text: string): Paragraph {
  const glue = /[\w]$/u.test(paragraph.text) && /^[\w]/u.test(text) ? " " : "";
  const joined = `${paragraph.text}${glue}`;
  return { ...paragraph, text: joined + text, breaks: [...paragraph.breaks, joined.length] };
}
