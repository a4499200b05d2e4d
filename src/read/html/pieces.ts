import { type Piece, pictureLeast, type TablePiece } from "../pieces.ts";
import { attributeOf, type HtmlElement, type HtmlNode, walk } from "./dom.ts";
import { isHidden, isSilent } from "./visible.ts";

export type Pieces = { readonly pieces: readonly Piece[]; readonly hidden: number };

/** The width that most pages give an article, in pixels. */
export const pageWidth = 800;

/** Whether blanks of the source fold into one, as in a page, or are the text's own, as where a word processor wrote them. */
export type Blanks = "fold" | "keep";

const inline = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb rtc ruby s samp small span strike strong sub sup time tt u var wbr o:p st1:chsdate st1:chmetcnv img br".split(
    " ",
  ),
);

/**
 * Reads lines, tables and pictures under a node. Hidden elements are counted and left out.
 *
 * @param readTable - a table as a piece; null for one to be walked through as blocks
 * @param readField - what a field of a form holds; nothing where fields are the page's own, as its search box is
 */
export function readPieces(
  root: HtmlNode,
  readTable: (element: HtmlElement) => TablePiece | null,
  blanks: Blanks = "fold",
  readField: (element: HtmlElement) => string = () => "",
): Pieces {
  const pieces: Piece[] = [];
  const line = gatherLines(pieces, blanks);
  const levels: number[] = [];
  const counts = new Map<object, number>();
  let hidden = 0;
  let preformatted = 0;
  const open = (element: HtmlElement): boolean => {
    if (element.tagName === "br") line.end(false, levels.at(-1));
    else if (!isInline(element)) line.end(true, levels.at(-1));
    if (element.tagName === "pre") preformatted += 1;
    const whole = readWhole(element, readTable);
    pieces.push(...(whole ?? []));
    if (element.tagName === "li") line.add(markerOf(element, counts), lineOf(element));
    const level = levelOf(element);
    if (level !== null) levels.push(level);
    return whole === null;
  };
  walk(root, {
    open: (element) => {
      if (isHidden(element)) {
        if (!isSilent(element) && hasText(element)) hidden += 1;
        return false;
      }
      if (!isSilent(element)) return open(element);
      line.add(readField(element), lineOf(element));
      return false;
    },
    close: (element) => {
      if (element.tagName === "pre") preformatted -= 1;
      if (!isInline(element)) line.end(true, levels.at(-1));
      if (levelOf(element) !== null) levels.pop();
    },
    text: (value, number) => {
      if (preformatted === 0) line.add(value, number);
      else for (const [index, part] of value.split("\n").entries()) line.whole(part, number + index);
    },
  });
  line.end(true);
  return { pieces, hidden };
}

/** What an element is by itself; null for one that has only what is in it. */
function readWhole(
  element: HtmlElement,
  readTable: (element: HtmlElement) => TablePiece | null,
): readonly Piece[] | null {
  if (element.tagName === "img") return pictureOf(element);
  const table = element.tagName === "table" ? readTable(element) : null;
  return table && [table];
}

/** Gathers text until a line ends. */
function gatherLines(pieces: Piece[], blanks: Blanks) {
  let text = "";
  let number = 0;
  let starts = true;
  return {
    add: (value: string, at: number): void => {
      if (number === 0 && value.trim() !== "") number = at + countFeeds(/^\s*/u.exec(value)?.[0] ?? "");
      text += value;
    },
    /** A line of preformatted text: its blanks and tabs are its own. */
    whole: (value: string, at: number): void => {
      if (value.trim() !== "") pieces.push({ kind: "line", text: value, starts: true, level: null, number: at });
    },
    end: (block: boolean, level: number | undefined = undefined): void => {
      const folded = blanks === "fold" ? foldBlanks(text) : text.replace(/[\r\n]/gu, " ");
      if (folded.trim() !== "") {
        pieces.push({ kind: "line", text: folded, starts, level: level ?? null, number });
        starts = block;
      } else if (block) {
        starts = true;
      }
      text = "";
      number = 0;
    },
  };
}

/** Blanks of the source fold into one; a line feed between wide characters is no blank at all. */
function foldBlanks(text: string): string {
  return text
    .replace(
      /(?<=[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef])[ \t]*[\r\n][ \t\r\n]*(?=[\u2e80-\u9fff\uff00-\uffef])/gu,
      "",
    )
    .replace(/[ \t\r\n\f]+/gu, " ")
    .replaceAll("\u00a0", " ");
}

function countFeeds(text: string): number {
  return text.split("\n").length - 1;
}

function isInline(element: HtmlElement): boolean {
  // Elements with a colon come from word processors and hold text of the line.
  return inline.has(element.tagName) || element.tagName.includes(":");
}

function levelOf(element: HtmlElement): number | null {
  return /^h[1-6]$/u.test(element.tagName) ? Number(element.tagName.charAt(1)) : null;
}

/** The number that a browser prints before an item of an ordered list. `counts`: how far each list has come. */
function markerOf(item: HtmlElement, counts: Map<object, number>): string {
  const list = item.parentNode;
  if (!list || !("tagName" in list) || list.tagName !== "ol") return "";
  if (/list-style(?:-type)?:[^;]*none/iu.test(attributeOf(list, "style") + attributeOf(item, "style"))) return "";
  const start = Number.parseInt(attributeOf(list, "start"), 10);
  const number = counts.get(list) ?? (Number.isInteger(start) ? start : 1);
  counts.set(list, number + 1);
  return `${number}.`;
}

/** A picture that is stated to be large. One whose size is not stated may be an icon. */
function pictureOf(element: HtmlElement): readonly Piece[] {
  const width = sizeOf(element, "width") / pageWidth;
  if (width < pictureLeast) return [];
  const height = sizeOf(element, "height") / pageWidth;
  return [{ kind: "picture", width: Math.min(1, width), height: Math.min(1, height), number: lineOf(element) }];
}

function sizeOf(element: HtmlElement, name: "width" | "height"): number {
  const style = new RegExp(`(?:^|;)\\s*${name}:\\s*([\\d.]{1,8})px`, "iu").exec(attributeOf(element, "style"))?.[1];
  const value = Number.parseFloat(style ?? attributeOf(element, name));
  return Number.isFinite(value) && value > 0 ? value : 0;
}

function hasText(root: HtmlElement): boolean {
  let found = false;
  walk(root, {
    open: (element) => !found && !isSilent(element),
    text: (value) => {
      found ||= value.trim() !== "";
    },
  });
  return found;
}

function lineOf(element: HtmlElement): number {
  return element.sourceCodeLocation?.startLine ?? 1;
}
