import type { Lattice } from "../table-engine/lattice.ts";
import { type Box, type Glyph, glyphCentre, holds, type PageMarks } from "../table-engine/marks.ts";
import { type PrintedLine, printedLines } from "../table-engine/printed-lines.ts";

/** A page with its tables drawn but not filled. */
export type RuledPage = { readonly marks: PageMarks; readonly lattices: readonly Lattice[] };

/** What is printed on pages around the text: the glyphs to leave out, and the lines they make. */
export type Furniture = {
  readonly dropped: ReadonlySet<Glyph>;
  readonly lines: readonly { readonly page: number; readonly text: string }[];
};

/** Head and foot of a page, as parts of its height. */
const BAND = 0.1;
/** A line that recurs stands at the same height, within this many points. */
const SAME_HEIGHT = 8;

const numberBetweenDashes = /^[-–—―－·•]+\s*(\d{1,3})\s*[-–—―－·•]+$/u;
const numberInWords = /^(?:第\s*(\d{1,3})\s*页)?[\s,，/／]*(?:共\s*\d{1,3}\s*页)?$/u;
const numberOfPages = /^(?:Page\s*)?(\d{1,3})\s*(?:\/|of)\s*\d{1,3}$/iu;
const bareNumber = /^(\d{1,3})$/u;

type EdgeLine = { readonly page: number; readonly line: PrintedLine; readonly inTable: boolean };

/**
 * Finds page numbers, running heads and feet. A line inside a drawn table is never taken, but for a page number between dashes
 * that the next pages carry at the same place: it may be printed over the last row.
 *
 * @param isLabel - whether a line names something of the report's own: it is then no furniture
 */
export function findFurniture(pages: readonly RuledPage[], isLabel: (text: string) => boolean): Furniture {
  const edges = pages.flatMap(edgeLines);
  const offset = commonOffset(edges);
  const running = runningLines(edges);
  const inStep = numberedInStep(edges);
  const taken = edges.filter((edge) => {
    const { line, inTable } = edge;
    if (inTable) return inStep.has(edge);
    if (isPageNumber(line.text)) return true;
    if (isLabel(line.text)) return false;
    return running.has(edge) || isNumberInSequence(edge, offset);
  });
  return {
    dropped: new Set(taken.flatMap(({ line }) => line.glyphs)),
    lines: taken.map(({ page, line }) => ({ page, text: line.text })),
  };
}

/** Lines in the head and foot of a page; those inside tables piece by piece, as they were drawn. */
function edgeLines({ marks, lattices }: RuledPage): readonly EdgeLine[] {
  const { page, height } = marks;
  const atEdge = marks.glyphs.filter(({ base }) => base < BAND * height || base > (1 - BAND) * height);
  const boxes = lattices.map(({ box }) => box);
  const inside = atEdge.filter((glyph) => isInAny(boxes, glyph));
  const outside = atEdge.filter((glyph) => !isInAny(boxes, glyph));
  return [
    ...printedLines(outside).map((line) => ({ page, line, inTable: false })),
    ...drawnPieces(inside).flatMap((piece) => printedLines(piece).map((line) => ({ page, line, inTable: true }))),
  ];
}

function isInAny(boxes: readonly Box[], glyph: Glyph): boolean {
  const { x, y } = glyphCentre(glyph);
  return boxes.some((box) => holds(box, x, y));
}

/** Glyphs drawn one after another, side by side. */
function drawnPieces(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const pieces: Glyph[][] = [];
  let before: Glyph | null = null;
  for (const glyph of glyphs) {
    const follows =
      before !== null &&
      glyph.order === before.order + 1 &&
      Math.abs(glyph.base - before.base) < 0.2 * glyph.size &&
      Math.abs(glyph.left - before.right) < 1.2 * glyph.size;
    if (follows) pieces.at(-1)?.push(glyph);
    else pieces.push([glyph]);
    before = glyph;
  }
  return pieces;
}

const isPageNumber = (text: string): boolean =>
  numberBetweenDashes.test(text) || (text !== "" && numberInWords.test(text)) || numberOfPages.test(text);

/** Page numbers between dashes, by what they are ahead of their page and where they stand: two or more agree. */
function numberedInStep(edges: readonly EdgeLine[]): ReadonlySet<EdgeLine> {
  return recurring(edges, ({ page, line }) => {
    const number = numberBetweenDashes.exec(line.text)?.[1];
    return number === undefined ? null : String(Number(number) - page);
  });
}

/** What to add to the page to get the number printed on it, where two pages or more agree; null where none do. */
function commonOffset(edges: readonly EdgeLine[]): number | null {
  const pagesOf = new Map<number, Set<number>>();
  for (const { page, line, inTable } of edges) {
    const number = bareNumber.exec(line.text)?.[1];
    if (number === undefined || inTable) continue;
    const offset = Number(number) - page;
    pagesOf.set(offset, (pagesOf.get(offset) ?? new Set()).add(page));
  }
  const [best] = [...pagesOf].sort(([, one], [, other]) => other.size - one.size);
  return best && best[1].size >= 2 ? best[0] : null;
}

function isNumberInSequence({ page, line }: EdgeLine, offset: number | null): boolean {
  const number = bareNumber.exec(line.text)?.[1];
  return number !== undefined && offset !== null && Number(number) === page + offset;
}

/** Running heads and feet: equal but for digits. A line without words is a row of numbers. */
function runningLines(edges: readonly EdgeLine[]): ReadonlySet<EdgeLine> {
  return recurring(edges, ({ line, inTable }) =>
    inTable || !/\p{L}{2}/u.test(line.text) ? null : line.text.replace(/\d+/gu, "#").replace(/\s/gu, ""),
  );
}

/** The lines that stand with an equal key at one height on two pages or more. Linear. */
function recurring(edges: readonly EdgeLine[], keyOf: (edge: EdgeLine) => string | null): ReadonlySet<EdgeLine> {
  const pagesAt = new Map<string, Set<number>>();
  const keyed = edges.flatMap((edge) => {
    const key = keyOf(edge);
    return key === null ? [] : [{ edge, key, step: Math.round(edge.line.base / SAME_HEIGHT) }];
  });
  for (const { edge, key, step } of keyed) {
    const spot = `${step} ${key}`;
    const pages = pagesAt.get(spot);
    if (pages) pages.add(edge.page);
    else pagesAt.set(spot, new Set([edge.page]));
  }
  const isElsewhere = (page: number, spot: string): boolean => {
    const pages = pagesAt.get(spot);
    return pages !== undefined && (pages.size > 1 || !pages.has(page));
  };
  const found = keyed.filter(({ edge, key, step }) =>
    [step - 1, step, step + 1].some((near) => isElsewhere(edge.page, `${near} ${key}`)),
  );
  return new Set(found.map(({ edge }) => edge));
}
