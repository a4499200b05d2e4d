import { pictureLeast } from "../pieces.ts";
import type { Context } from "./context.ts";
import { type Inline, mendInline } from "./mend-inline.ts";
import { mendTable } from "./mend-table.ts";
import type { Numbering } from "./numbering.ts";
import { paragraphXml, pictureXml } from "./plain-word.ts";
import { chosenBranch, readRevision } from "./revisions.ts";
import type { Style } from "./styles.ts";
import { attributeOf, childOf, childrenOf, isWord, numberOf, type XmlElement } from "./xml.ts";

const levelMost = 6;
const bodyText = 9;
const propertyName = /Pr$|^(?:tblGrid|bookmark(?:Start|End)|proofErr)$/u;

/**
 * A body as plain WordprocessingML that mammoth reads right: what it loses is written out (automatic numbers, outline levels,
 * text in boxes and odd wrappers), what it keeps wrongly is left out (hidden text, contents lists), and so is all that says
 * only how things look, which saves it most of its work.
 */
export function mendBody(body: XmlElement, context: Context): string {
  const content = mendContent(body, context);
  return context.carried === "" ? content : content + paragraphXml(context.carried);
}

/** What stands under a body, cell, text box or wrapper, in order. Recursive within the depth that was tested. */
function mendContent(parent: XmlElement, context: Context): string {
  let written = "";
  for (const child of childrenOf(parent)) {
    if (isWord(child, "p")) written += mendParagraph(child, context);
    else if (isWord(child, "tbl")) written += mendTable(child, context.tally, (cell) => mendContent(cell, context));
    else if (!propertyName.test(child.localName ?? "") && readRevision(child, context.tally) !== "goes") {
      written += mendContent(chosenBranch(child), context);
    }
  }
  return written;
}

/** The paragraph, its pictures, and what its text boxes hold. */
function mendParagraph(paragraph: XmlElement, context: Context): string {
  const { styles, tally } = context;
  const properties = childOf(paragraph, "pPr");
  const style = styles.styleOf(attributeOf(childOf(properties, "pStyle")) ?? styles.defaultId);
  const inline = mendInline(paragraph, style.isHidden, context);
  if (style.isContents) {
    if (inline.text.trim() !== "") tally.contents.push(inline.text.trim());
    return "";
  }
  const label = countParagraph(properties, style, context.numbering);
  const text = context.carried + (inline.text.trim() === "" ? "" : label) + inline.text;
  const isOpen = isEndDeleted(properties, context);
  context.carried = isOpen ? text : "";
  const own = isOpen || text.trim() === "" ? "" : paragraphXml(text, levelOf(properties, style));
  const pictures = mendPictures(inline, context);
  tally.boxes += inline.boxes.length;
  return own + pictures + inline.boxes.map((box) => mendContent(box, context)).join("");
}

/** Whether a revision deleted the paragraph's end, so that it runs on in the next. */
function isEndDeleted(properties: XmlElement | null, { tally }: Context): boolean {
  const mark = childOf(properties, "rPr");
  const isDeleted = childOf(mark, "del") !== null;
  if (isDeleted || childOf(mark, "ins") !== null) tally.revisions += 1;
  return isDeleted;
}

/** Large pictures stay. Mammoth does not pass sizes on, so they are kept beside. */
function mendPictures({ pictures }: Inline, context: Context): string {
  let written = "";
  for (const picture of pictures) {
    const width = Math.min(1, picture.width / context.textWidth);
    if (width < pictureLeast) continue;
    context.pictures.push({ width, height: Math.min(1, picture.height / context.pageHeight) });
    written += pictureXml;
  }
  return written;
}

/** Counts the paragraph in its list, whether or not it has text, and gives the label that Word prints before it. */
function countParagraph(properties: XmlElement | null, style: Style, numbering: Numbering): string {
  const own = childOf(properties, "numPr");
  const numId = numberOf(childOf(own, "numId")) ?? style.numId;
  if (numId === null || numId === 0) return "";
  const level = numberOf(childOf(own, "ilvl")) ?? style.ilvl ?? numbering.levelOfStyle(numId, style.id);
  return numbering.count(numId, level);
}

/** Heading level from 1, by the paragraph's own outline level or its style's; null for body text. */
function levelOf(properties: XmlElement | null, style: Style): number | null {
  const outline = numberOf(childOf(properties, "outlineLvl")) ?? style.outline;
  return outline === null || outline >= bodyText || outline < 0 ? null : Math.min(outline + 1, levelMost);
}
