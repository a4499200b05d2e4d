import { strToU8, zipSync } from "fflate";
import { type Piece, type PrintedCell, type PrintedTable, printHeading } from "../piece.ts";
import { type Random, seeded } from "../random.ts";
import { columnWidths } from "./docx.ts";
import { positions } from "./lay-out.ts";

/**
 * What office suites leave in a file. `numbered`: the marks of headings come from a list, not from text; `split`: numbers cut
 * over runs, with bookmarks and proofing marks between; `hidden`: text nobody sees; `revised`: tracked changes, unaccepted.
 */
export type Quirks = {
  readonly numbered: boolean;
  readonly outline: boolean;
  readonly split: boolean;
  readonly hidden: boolean;
  readonly revised: boolean;
  readonly wrappedTables: boolean;
};

export function inventQuirks(seed: number): Quirks {
  const random = seeded(seed).fork("docx-raw");
  return {
    numbered: random.chance(0.5),
    outline: random.chance(0.5),
    split: random.chance(0.6),
    hidden: random.chance(0.3),
    revised: random.chance(0.3),
    wrappedTables: random.chance(0.3),
  };
}

/** Writes a printed report as WordprocessingML by hand, with the quirks of office suites. */
export function writeRawDocx(pieces: readonly Piece[], quirks: Quirks, seed: number): Uint8Array {
  const random = seeded(seed).fork("runs");
  const body = pieces.map((piece) => {
    if (piece.kind === "table") {
      const table = writeTable(piece, quirks, random);
      return quirks.wrappedTables ? `<w:sdt><w:sdtContent>${table}</w:sdtContent></w:sdt><w:p/>` : `${table}<w:p/>`;
    }
    return writeParagraph(piece, quirks, random);
  });
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
    ]),
    "word/document.xml": `${head}<w:document ${space}><w:body>${body.join("")}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    "word/styles.xml": styles(quirks),
    "word/numbering.xml": numbering,
  };
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2020, 0, 1) });
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const relations = (targets: readonly (readonly [string, string])[]): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const part = (name: string, type: string): string =>
  `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("document", "document.main")}${part("styles", "styles")}${part("numbering", "numbering")}</Types>`;

/** Level 0 prints 一、 and level 1 （一）, begun anew under each chapter. */
const numbering = `${head}<w:numbering ${space}><w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num></w:numbering>`;

const styles = (quirks: Quirks): string => {
  const outline = (level: number): string => (quirks.outline ? `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>` : "");
  const style = (id: string, name: string, inner: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
  return `${head}<w:styles ${space}>${style("a", "Normal", "")}${style("1", "公文一级标题", outline(0))}${style("2", "公文二级标题", outline(1))}</w:styles>`;
};

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const run = (text: string, properties = ""): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

function writeParagraph(piece: Exclude<Piece, PrintedTable>, quirks: Quirks, random: Random): string {
  if (piece.kind === "heading") {
    const list = quirks.numbered ? `<w:numPr><w:ilvl w:val="${piece.level - 1}"/><w:numId w:val="1"/></w:numPr>` : "";
    const text = quirks.numbered ? piece.title : printHeading(piece);
    return `<w:p><w:pPr><w:pStyle w:val="${piece.level}"/>${list}</w:pPr>${run(text, "<w:b/>")}</w:p>`;
  }
  const hidden = quirks.hidden && random.chance(0.2) ? run("此句审核后删除。", "<w:vanish/>") : "";
  const gone = quirks.revised && random.chance(0.2) ? struck("初稿写为9999件。") : "";
  return `<w:p><w:pPr><w:ind w:firstLine="640"/></w:pPr>${writeRuns(piece.text, quirks, random)}${hidden}${gone}</w:p>`;
}

const struck = (text: string): string =>
  `<w:del w:id="9" w:author="拟稿人" w:date="2021-01-08T09:00:00Z"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

/** The suites cut runs anywhere, numbers included, and put marks between. */
function writeRuns(text: string, quirks: Quirks, random: Random): string {
  if (!quirks.split) return run(text);
  const marks = [
    "",
    '<w:proofErr w:type="spellStart"/>',
    '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
  ] as const;
  let written = "";
  for (let at = 0; at < text.length; ) {
    const length = random.int(1, /\d/u.test(text.charAt(at)) ? 2 : 14);
    written += run(text.slice(at, at + length)) + random.pick(marks);
    at += length;
  }
  if (!quirks.revised || random.chance(0.9)) return written;
  return written.replace(/<w:r>/u, '<w:ins w:id="8" w:author="拟稿人"><w:r>').replace(/<\/w:r>/u, "</w:r></w:ins>");
}

/** Merged cells are told as Word does: gridSpan across, vMerge down with an empty cell in every row. */
function writeTable(table: PrintedTable, quirks: Quirks, random: Random): string {
  const rows = positions(table).map((row, index) => {
    const cells = row.flatMap(({ laid, begins }, column) => {
      if (column !== laid.column) return [];
      return [writeCell(laid.cell, begins, quirks, random)];
    });
    const header = index < table.headerRows ? "<w:trPr><w:tblHeader/></w:trPr>" : "";
    return `<w:tr>${header}${cells.join("")}</w:tr>`;
  });
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const borders = edges.map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join("");
  const grid = columnWidths(table, 8800)
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

function writeCell(cell: PrintedCell, begins: boolean, quirks: Quirks, random: Random): string {
  const across = cell.colSpan > 1 ? `<w:gridSpan w:val="${cell.colSpan}"/>` : "";
  const down = cell.rowSpan > 1 ? (begins ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>") : "";
  const lines = begins ? cell.lines : [""];
  const paragraphs = lines.map((line) => `<w:p>${line === "" ? "" : writeRuns(line, quirks, random)}</w:p>`);
  return `<w:tc><w:tcPr>${across}${down}</w:tcPr>${paragraphs.join("")}</w:tc>`;
}
