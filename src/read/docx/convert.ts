import { strToU8, zipSync } from "fflate";
import { pageWidth } from "../html/pieces.ts";
import type { PictureSize } from "./context.ts";
import { documentXml, headingMap, relationsXml, voidHtml } from "./plain-word.ts";

/**
 * A mended body as HTML, by mammoth. It is handed a package of its own, stored and not packed: the text, and nothing of the
 * file's other parts. Pictures come out in document order as `img` with their sizes.
 */
export async function convertToHtml(body: string, pictures: readonly PictureSize[]): Promise<string> {
  // Loaded here: reading a page or a text must not wait for it.
  const { default: mammoth } = await import("mammoth");
  const sizes = pictures.values();
  const convertImage = mammoth.images.imgElement(async () => {
    const { width = 0, height = 0 } = sizes.next().value ?? {};
    const attributes = { src: "", width: String(width * pageWidth), height: String(height * pageWidth) };
    return attributes;
  });
  const options = { convertImage, styleMap: headingMap, includeDefaultStyleMap: false, includeEmbeddedStyleMap: false };
  const { value } = await mammoth.convertToHtml({ buffer: repack(body) }, options);
  return value.replace(voidHtml, '<td style="mso-cell-special:placeholder"$1></td>');
}

function repack(body: string): Buffer {
  const parts = {
    "word/document.xml": strToU8(documentXml(body)),
    "word/_rels/document.xml.rels": strToU8(relationsXml),
  };
  const { buffer, byteOffset, length } = zipSync(parts, { level: 0 });
  return Buffer.from(buffer, byteOffset, length);
}
