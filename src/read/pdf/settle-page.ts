import { repairText } from "../../text/repair.ts";
import type { Box, Glyph, PageMarks, Ruling } from "../table-engine/marks.ts";
import type { Painted, PaintedArea, PaintedGlyph, PaintedLine } from "./painted.ts";

/** A page made ready for reading, and what was found out on the way. */
export type SettledPage = PageMarks & {
  /** Nearly all of its characters are invisible: a scan with the text layer of someone's OCR. */
  readonly fromOcr: boolean;
  /** Share of characters that have no meaning: replaced, private or control characters. */
  readonly damaged: number;
};

/** From this share of invisible characters on they are the text of the page. */
const OCR_SHARE = 0.9;
/** Two equal glyphs this near (in em) are one, drawn twice to look bold. */
const FAKE_BOLD = 0.15;
/** Characters whose middle lies this far outside the page are not seen. */
const OUTSIDE = 2;

/** View box of a page: its corners in the page's own units. */
export type View = readonly [x0: number, y0: number, x1: number, y1: number];

/**
 * Judges what was painted: turns the page so that most of its text runs to the right, and drops what nobody sees.
 * The file's own rotation does not matter, since text, lines and pictures share one space.
 */
export function settlePage(page: number, view: View, painted: Painted): SettledPage {
  const turn = turnOf(painted.glyphs);
  const toPage = pageTurner(view, turn);
  const invisible = painted.glyphs.filter((glyph) => glyph.invisible).length;
  const fromOcr = invisible > 0 && invisible >= OCR_SHARE * painted.glyphs.length;
  const seen = painted.glyphs.filter(
    (glyph) => glyph.invisible === fromOcr && (fromOcr || !glyph.white || standsOnDark(glyph, painted.areas)),
  );
  const upright = seen.flatMap((glyph, order) => toGlyph(glyph, order, turn, toPage));
  const [width, height] =
    turn % 2 === 0 ? [view[2] - view[0], view[3] - view[1]] : [view[3] - view[1], view[2] - view[0]];
  const glyphs = dropDoubles(upright.filter((glyph) => isInside(glyph, width, height)));
  return {
    page,
    width,
    height,
    glyphs,
    rulings: painted.lines.flatMap((line) => toRuling(toBox(line, toPage), width, height)),
    pictures: painted.pictures.map((line) => toBox(line, toPage)),
    fromOcr,
    damaged: glyphs.length === 0 ? 0 : glyphs.filter(({ text }) => isDamaged(text)).length / glyphs.length,
  };
}

/** Quarter turns, counter-clockwise, of the direction most of the text runs in; 0 is to the right. */
function turnOf(glyphs: readonly PaintedGlyph[]): number {
  const counts = [0, 0, 0, 0];
  for (const glyph of glyphs) {
    const turn = quarterTurn(glyph);
    if (turn !== null) counts[turn] = (counts[turn] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts));
}

/** Null for text askew, such as a watermark. */
function quarterTurn({ advance: [x, y] }: PaintedGlyph): number | null {
  if (x > 0 && Math.abs(y) < 0.1 * x) return 0; // nearly always
  const turns = Math.atan2(y, x) / (Math.PI / 2);
  const nearest = Math.round(turns);
  return Math.abs(turns - nearest) > 0.1 ? null : (nearest + 4) % 4;
}

type Turner = (x: number, y: number) => readonly [x: number, y: number];

/** From the page's units to points right and down from the corner that is top left once text is upright. */
function pageTurner([x0, y0, x1, y1]: View, turn: number): Turner {
  if (turn === 1) return (x, y) => [y - y0, x - x0];
  if (turn === 2) return (x, y) => [x1 - x, y - y0];
  if (turn === 3) return (x, y) => [y1 - y, x1 - x];
  return (x, y) => [x - x0, y1 - y];
}

function toGlyph(glyph: PaintedGlyph, order: number, turn: number, toPage: Turner): readonly Glyph[] {
  const own = quarterTurn(glyph);
  if (own === null) return [];
  const { x, y, advance, up, spaced, tag, vertical } = glyph;
  const text = printedForm(glyph.text);
  const size = Math.sqrt(up[0] * up[0] + up[1] * up[1]);
  if (own === turn) {
    const [one, base] = toPage(x, y);
    const [other] = toPage(x + advance[0], y + advance[1]);
    const [left, right] = one <= other ? [one, other] : [other, one];
    return [{ text, left, right, base, size, spaced, order, turned: vertical, tag }];
  }
  // A character lying on its side: a box of one em around its middle.
  const [middle, height] = toPage(x + advance[0] / 2 + up[0] * 0.35, y + advance[1] / 2 + up[1] * 0.35);
  const [left, right] = [middle - size / 2, middle + size / 2];
  return [{ text, left, right, base: height + 0.35 * size, size, spaced, order, turned: true, tag }];
}

/** The character that is meant: vertical type has marks of its own (U+FE10–FE4F). */
function printedForm(text: string): string {
  const code = text.charCodeAt(0);
  if (text.length === 1 && ((code > 0x20 && code < 0x7f) || (code >= 0x3000 && code < 0xd800))) return text;
  return repairText(text.replace(/[\ufe10-\ufe19\ufe30-\ufe48]/gu, (mark) => mark.normalize("NFKC")));
}

const isInside = (glyph: Glyph, width: number, height: number): boolean => {
  const x = (glyph.left + glyph.right) / 2;
  return x > -OUTSIDE && x < width + OUTSIDE && glyph.base > -OUTSIDE && glyph.base < height + glyph.size;
};

/** White text is seen where it stands on a filled area that is not white; the last area drawn over the spot counts. */
function standsOnDark(glyph: PaintedGlyph, areas: readonly PaintedArea[]): boolean {
  const x = glyph.x + (glyph.advance[0] + glyph.up[0]) / 2;
  const y = glyph.y + (glyph.advance[1] + glyph.up[1]) / 2;
  const under = areas.findLast(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
  return under !== undefined && !under.white;
}

/** Drops the second of two equal glyphs on one spot. Glyphs are kept by em squares; a spot at a square's edge looks in both. */
function dropDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  const squares = new Map<string, Glyph>();
  return glyphs.filter((glyph) => {
    const em = Math.max(1, Math.round(glyph.size));
    const [x, y] = [glyph.left / em, glyph.base / em];
    for (const column of edgesOf(x)) {
      for (const row of edgesOf(y)) {
        const other = squares.get(`${glyph.text} ${column} ${row}`);
        const reach = FAKE_BOLD * glyph.size;
        if (other && Math.abs(other.left - glyph.left) < reach && Math.abs(other.base - glyph.base) < reach)
          return false;
      }
    }
    squares.set(`${glyph.text} ${Math.floor(x)} ${Math.floor(y)}`, glyph);
    return true;
  });
}

/** The squares, one or two, that hold what lies near. */
function edgesOf(at: number): readonly number[] {
  const [low, high] = [Math.floor(at - FAKE_BOLD), Math.floor(at + FAKE_BOLD)];
  return low === high ? [low] : [low, high];
}

function toBox([x0, y0, x1, y1]: PaintedLine, toPage: Turner): Box {
  const [left, top] = toPage(x0, y0);
  const [right, bottom] = toPage(x1, y1);
  return {
    left: Math.min(left, right),
    right: Math.max(left, right),
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
  };
}

/** A line as far as it lies on the page. */
function toRuling(box: Box, width: number, height: number): readonly Ruling[] {
  const left = Math.max(0, box.left);
  const right = Math.min(width, box.right);
  const top = Math.max(0, box.top);
  const bottom = Math.min(height, box.bottom);
  if (left > right || top > bottom) return [];
  return box.right - box.left >= box.bottom - box.top
    ? [{ axis: "h", at: (top + bottom) / 2, from: left, to: right }]
    : [{ axis: "v", at: (left + right) / 2, from: top, to: bottom }];
}

/** Nothing a person could read: the replacement character, private use, controls. */
const isDamaged = (text: string): boolean => /[\p{Cc}\p{Co}\ufffd]/u.test(text);
