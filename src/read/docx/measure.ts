import { attributeOf, childOf, findWithin, numberOf, type XmlElement } from "./xml.ts";

const emuPerTwip = 635;
const emuPerPoint = 12_700;

/** The width of the text and height of the page of the last section, in EMU. A4 with Word's margins where it does not say. */
export function measurePage(body: XmlElement): { readonly textWidth: number; readonly pageHeight: number } {
  const section = childOf(body, "sectPr") ?? findWithin(body, "sectPr").at(-1) ?? null;
  const size = childOf(section, "pgSz");
  const margins = childOf(section, "pgMar");
  const width =
    (numberOf(size, "w") ?? 11_906) - (numberOf(margins, "left") ?? 1_800) - (numberOf(margins, "right") ?? 1_800);
  return {
    textWidth: Math.max(width, 1_000) * emuPerTwip,
    pageHeight: Math.max(numberOf(size, "h") ?? 16_838, 1_000) * emuPerTwip,
  };
}

/** Width and height of a drawing's picture, in EMU; null for a drawing without one. */
export function measurePicture(drawing: XmlElement): { readonly width: number; readonly height: number } | null {
  const [image] = findWithin(drawing, "pic", "imagedata");
  const [extent] = findWithin(drawing, "extent");
  if (!image) return null;
  return extent ? { width: numberOf(extent, "cx") ?? 0, height: numberOf(extent, "cy") ?? 0 } : vectorSize(drawing);
}

/** Older drawings state their size as a style, in points. */
function vectorSize(drawing: XmlElement): { readonly width: number; readonly height: number } {
  const [shape] = findWithin(drawing, "shape", "rect");
  const style = attributeOf(shape ?? null, "style") ?? "";
  const size = (pattern: RegExp) => Number.parseFloat(pattern.exec(style)?.[1] ?? "0") * emuPerPoint;
  return { width: size(/(?:^|;)\s*width:([\d.]{1,9})pt/u), height: size(/(?:^|;)\s*height:([\d.]{1,9})pt/u) };
}
