import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type Piece, type PrintedCell, type PrintedTable, printHeading } from "../piece.ts";
import { seeded } from "../random.ts";

/** How a word processor sets the report. Sizes in half points. */
export type DocxLook = {
  readonly headings: "styles" | "bold";
  readonly font: string;
  readonly size: number;
  readonly tableSize: number;
  readonly repeatHeader: boolean;
  readonly pageNumbers: boolean;
};

export function inventDocxLook(seed: number): DocxLook {
  const random = seeded(seed).fork("docx");
  return {
    headings: random.pick(["styles", "bold"]),
    font: random.pick(["仿宋_GB2312", "宋体", "Noto Serif CJK SC"]),
    size: random.pick([24, 28, 32]),
    tableSize: random.pick([15, 18, 21]),
    repeatHeader: random.chance(0.5),
    pageNumbers: random.chance(0.7),
  };
}

/** Writes a printed report with the `docx` package. The same report gives the same bytes. */
export async function writeDocx(pieces: readonly Piece[], look: DocxLook): Promise<Uint8Array> {
  const footer = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ["- ", PageNumber.CURRENT, " -"] })],
  });
  const document = new Document({
    creator: "tongbi",
    styles: { default: { document: { run: { font: look.font, size: look.size } } } },
    sections: [
      {
        ...(look.pageNumbers ? { footers: { default: new Footer({ children: [footer] }) } } : {}),
        children: pieces.map((piece) => (piece.kind === "table" ? docxTable(piece, look) : docxParagraph(piece, look))),
      },
    ],
  });
  return withoutClock(new Uint8Array(await Packer.toBuffer(document)));
}

function docxParagraph(piece: Exclude<Piece, PrintedTable>, look: DocxLook): Paragraph {
  switch (piece.kind) {
    case "title":
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 240 },
        children: [new TextRun({ text: piece.text, bold: true, size: look.size + 12 })],
      });
    case "heading": {
      const text = new TextRun({ text: printHeading(piece), bold: true, color: "000000", size: look.size });
      const level = piece.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return new Paragraph({
        spacing: { before: 160, after: 80 },
        children: [text],
        ...(look.headings === "styles" ? { heading: level } : {}),
      });
    }
    case "paragraph":
      return new Paragraph({
        spacing: { line: 400 },
        indent: piece.align === "right" ? {} : { firstLine: look.size * 20 },
        alignment: piece.align === "right" ? AlignmentType.RIGHT : AlignmentType.JUSTIFIED,
        children: [new TextRun(piece.text)],
      });
    default:
      return piece satisfies never;
  }
}

function docxTable(table: PrintedTable, look: DocxLook): Table {
  const width = 9000;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: columnWidths(table, width),
    rows: table.rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: look.repeatHeader && index < table.headerRows,
          cantSplit: false,
          children: cells.map((cell) => docxCell(cell, look)),
        }),
    ),
  });
}

/** The label columns are wider than the number columns. */
export function columnWidths(table: PrintedTable, width: number): number[] {
  const wide = table.columns === 10 ? [0.09, 0.12, 0.24] : table.columns === 15 ? [] : [0.3];
  const rest = (1 - wide.reduce((sum, share) => sum + share, 0)) / (table.columns - wide.length);
  return Array.from({ length: table.columns }, (_, index) => Math.round((wide[index] ?? rest) * width));
}

function docxCell(cell: PrintedCell, look: DocxLook): TableCell {
  const runs = cell.lines.map(
    (line, index) => new TextRun({ text: line, size: look.tableSize, ...(index > 0 ? { break: 1 } : {}) }),
  );
  return new TableCell({
    rowSpan: cell.rowSpan,
    columnSpan: cell.colSpan,
    verticalAlign: VerticalAlign.CENTER,
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: runs })],
  });
}

/** The package stamps the hour of writing into the file: that is taken out. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const stamp = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu;
    const kept = name === "docProps/core.xml" ? strToU8(strFromU8(content).replace(stamp, "")) : content;
    return [name, kept] as const;
  });
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2020, 0, 1) });
}
