import type { Context } from "./context.ts";
import { measurePicture } from "./measure.ts";
import { chosenBranch, readRevision } from "./revisions.ts";
import type { Styles } from "./styles.ts";
import { attributeOf, childOf, childrenOf, findWithin, isOn, type XmlElement } from "./xml.ts";

/** What a paragraph holds: its text (tabs, and line feeds where it is broken), its pictures' sizes in EMU, its text boxes. */
export type Inline = {
  text: string;
  readonly pictures: { readonly width: number; readonly height: number }[];
  readonly boxes: XmlElement[];
};

/** Fields inside fields; more are no field of a text, and would be slow to keep. */
const fieldsMost = 64;
const silent = new Set([
  "pPr",
  "rPr",
  "instrText",
  "delText",
  "delInstrText",
  "fldData",
  "rt",
  "rubyPr",
  "sdtPr",
  "sdtEndPr",
]);
const signs: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["ptab", "\t"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
]);

type Walk = { readonly inline: Inline; readonly isHiddenByStyle: boolean; readonly context: Context };

/**
 * What stands inside a paragraph as a reader of the page sees it: insertions are accepted, deletions and hidden runs left out,
 * fields show their result, and what wraps runs (formulas, ruby, controls of kinds nobody foresaw) gives up its text, which
 * mammoth would lose. Recursive: the depth of the tree was tested when it was parsed.
 */
export function mendInline(paragraph: XmlElement, isHiddenByStyle: boolean, context: Context): Inline {
  const inline: Inline = { text: "", pictures: [], boxes: [] };
  readChildren(paragraph, { inline, isHiddenByStyle, context });
  return inline;
}

function readChildren(parent: XmlElement, walk: Walk): void {
  for (const child of childrenOf(parent)) {
    const name = child.localName ?? "";
    if (silent.has(name)) continue;
    const text = textOf(child, name);
    if (text !== null) {
      // Text between the mark that begins a field and the one that parts its code from its result is code.
      if (!walk.context.fields.includes(true)) walk.inline.text += text;
    } else if (!readMark(child, name, walk) && goesInto(child, name, walk)) {
      readChildren(chosenBranch(child), walk);
    }
  }
}

/** The text that an element prints by itself; null for one that does not. */
function textOf(element: XmlElement, name: string): string | null {
  if (name === "t") return (element.textContent ?? "").replace(/[\r\n]/gu, " ");
  if (name === "br") return /^(?:page|column)$/u.test(attributeOf(element, "type") ?? "") ? "" : "\n";
  if (name === "sym") return symbolOf(element);
  return signs.get(name) ?? null;
}

/** A sign of a symbol font, where it is a character at all: those fonts number their pictures from U+F000. */
function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(attributeOf(element, "char") ?? "", 16);
  return code >= 0x20 && code < 0xd800 ? String.fromCodePoint(code) : "";
}

/** Whether the element is a mark or a drawing, which is then noted. */
function readMark(element: XmlElement, name: string, { inline, context }: Walk): boolean {
  switch (name) {
    case "fldChar":
      readField(element, context.fields);
      return true;
    case "footnoteReference":
    case "endnoteReference":
      context.tally.notes += 1;
      return true;
    case "drawing":
    case "pict":
    case "object":
      readDrawing(element, name, inline, context);
      return true;
    default:
      return false;
  }
}

function goesInto(element: XmlElement, name: string, { isHiddenByStyle, context }: Walk): boolean {
  const revision = readRevision(element, context.tally);
  if (revision) return revision === "stays";
  if (name !== "r" || !isHiddenRun(element, context.styles, isHiddenByStyle)) return true;
  if (findWithin(element, "t").length > 0) context.tally.hidden += 1;
  // A hidden mark of a field still opens or closes it.
  for (const mark of findWithin(element, "fldChar")) readField(mark, context.fields);
  return false;
}

function isHiddenRun(run: XmlElement, styles: Styles, hiddenByStyle: boolean): boolean {
  const properties = childOf(run, "rPr");
  if (childOf(properties, "vanish")) return isOn(properties, "vanish");
  return hiddenByStyle || styles.styleOf(attributeOf(childOf(properties, "rStyle"))).isHidden;
}

function readField(mark: XmlElement, fields: boolean[]): void {
  const type = attributeOf(mark, "fldCharType");
  if (type === "begin" && fields.length < fieldsMost) fields.push(true);
  else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = false;
  else if (type === "end") fields.pop();
}

function readDrawing(element: XmlElement, name: string, inline: Inline, { tally }: Context): void {
  const boxes = findWithin(element, "txbxContent");
  inline.boxes.push(...boxes);
  const picture = measurePicture(element);
  if (name === "object" || (!picture && boxes.length === 0 && name === "drawing")) tally.drawings += 1;
  else if (picture) inline.pictures.push(picture);
}
