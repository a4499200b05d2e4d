import { escapeXml } from "./xml.ts";

/** The few kinds of WordprocessingML that a mended body is made of, as mammoth reads them. */

/** Text with tabs and line feeds as a paragraph. `level` of a heading, from 1; null for none. */
export function paragraphXml(text: string, level: number | null = null): string {
  const properties = level === null ? "" : `<w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>`;
  const runs = text.split(/([\t\n])/u).map((part) => {
    if (part === "\t") return "<w:tab/>";
    return part === "\n" ? "<w:br/>" : `<w:t>${escapeXml(part)}</w:t>`;
  });
  return `<w:p>${properties}<w:r>${runs.join("")}</w:r></w:p>`;
}

/** What those headings become. Mammoth's own map has fifty entries, parsed anew for every document and tried on every run. */
export const headingMap = [1, 2, 3, 4, 5, 6].map((level) => `p.Heading${level} => h${level}:fresh`);

/** A picture, whichever: mammoth only tells that one stands here. */
export const pictureXml = '<w:p><w:r><w:pict><v:imagedata r:id="picture"/></w:pict></w:r></w:p>';

/** `merge`: the cell begins or goes on over rows. */
export function cellXml(content: string, colSpan: number, merge: "begins" | "goes-on" | null = null): string {
  const across = colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : "";
  const down = merge ? `<w:vMerge w:val="${merge === "begins" ? "restart" : "continue"}"/>` : "";
  const properties = across + down === "" ? "" : `<w:tcPr>${across}${down}</w:tcPr>`;
  return `<w:tc>${properties}${content}</w:tc>`;
}

/** What stands in a cell that only holds the columns where a row is short. A bookmark is what mammoth passes on of it. */
export const voidXml = '<w:p><w:bookmarkStart w:name="void"/></w:p>';
/** The same in mammoth's HTML, as far as the cell's own attributes. */
export const voidHtml = /<td([^>]*)><p><a id="void"><\/a><\/p><\/td>/gu;

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export function documentXml(body: string): string {
  return `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
}

/** The relation that `pictureXml` names. There is no such file, and nobody asks for it. */
export const relationsXml =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="picture" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="picture.png"/></Relationships>';
