/**
 * The least that makes a PDF with Chinese text: one font that is named but not in the file (readers know its metrics),
 * text as UTF-16 codes, lines as strokes. Units are points, y up from the bottom of the page, as in the format itself.
 */
export type PdfPage = {
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  /** Operators of the page's content: see `text`, `line`, `bar`, `table`. */
  readonly content: readonly string[];
};

export type PdfOptions = {
  /** More entries of the catalogue, as they stand in the file: `/OpenAction …`. */
  readonly catalogue?: string;
  /** More entries of every page's resources. */
  readonly resources?: string;
  /** More objects; the first is number 5. */
  readonly objects?: readonly string[];
};

/** Text with its baseline from (x, y). Han characters are `size` wide, ASCII half of it. */
export const text = (x: number, y: number, size: number, words: string, mode = 0): string =>
  `BT /F1 ${size} Tf ${mode} Tr 1 0 0 1 ${x} ${y} Tm <${hex(words)}> Tj ET`;

/** Text between two other operators of its own, such as a matrix: `raw("0 1 -1 0 300 200 cm", …)`. */
export const raw = (...operators: readonly string[]): string => ["q", ...operators, "Q"].join(" ");

export const line = (x0: number, y0: number, x1: number, y1: number): string => `${x0} ${y0} m ${x1} ${y1} l S`;

/** A filled rectangle: as a thin one, the other way to draw a line. */
export const bar = (x: number, y: number, width: number, height: number): string => `${x} ${y} ${width} ${height} re f`;

/** A picture of one grey pixel, stretched over a box. */
export const picture = (x: number, y: number, width: number, height: number): string =>
  `q ${width} 0 0 ${height} ${x} ${y} cm /Im1 Do Q`;

export type TableLook = {
  readonly left: number;
  readonly top: number;
  readonly widths: readonly number[];
  readonly rowHeight?: number;
  readonly size?: number;
  /** Leave out the line under the last row, over the first. */
  readonly openBottom?: boolean;
  readonly openTop?: boolean;
};

/**
 * A table as operators. A row is a string of cells parted by "|"; `<` goes on with the cell to its left, `^` with the one
 * above: no line is drawn between them, and their text is left out. Lines of a cell are parted by "/".
 */
export function table(rows: readonly string[], look: TableLook): readonly string[] {
  const { left, top, widths, rowHeight = 24, size = 10 } = look;
  const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()));
  const xs = [left];
  for (const width of widths) xs.push((xs.at(-1) ?? left) + width);
  const x = (column: number): number => xs[column] ?? 0;
  const y = (row: number): number => top - row * rowHeight;
  const operators: string[] = [];
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      const skipTop = cell === "^" || (r === 0 && look.openTop);
      if (!skipTop) operators.push(line(x(c), y(r), x(c + 1), y(r)));
      if (cell !== "<") operators.push(line(x(c), y(r), x(c), y(r + 1)));
      if (cell === "<" || cell === "^") return;
      cell.split("/").forEach((words, index) => {
        if (words !== "") operators.push(text(x(c) + 3, y(r) - (index + 1) * (size + 2), size, words));
      });
    });
    operators.push(line(x(widths.length), y(r), x(widths.length), y(r + 1)));
  });
  if (!look.openBottom) operators.push(line(left, y(rows.length), x(widths.length), y(rows.length)));
  return operators;
}

export function writePdf(pages: readonly PdfPage[], options: PdfOptions = {}): Uint8Array {
  const { catalogue = "", resources = "", objects = [] } = options;
  const picture =
    "<< /Type /XObject /Subtype /Image /Width 100 /Height 100 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 10000 >>";
  const fixed = [
    "", // the catalogue, once the tree of pages has its number
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [3 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>",
    `${picture}\nstream\n${"\u0080".repeat(10_000)}\nendstream`,
    ...objects,
  ];
  const tree = fixed.length + 1;
  const used = `<< /Font << /F1 2 0 R >> /XObject << /Im1 4 0 R >> ${resources} >>`;
  const leaves = pages.flatMap(({ width = 595, height = 842, rotate = 0, content }, index) => {
    const stream = content.join("\n");
    const number = tree + 1 + 2 * index;
    return [
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources ${used} /Contents ${number + 1} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ];
  });
  const kids = pages.map((_, index) => `${tree + 1 + 2 * index} 0 R`).join(" ");
  const all = [...fixed, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`, ...leaves];
  all[0] = `<< /Type /Catalog /Pages ${tree} 0 R ${catalogue} >>`;
  return assemble(all);
}

function assemble(objects: readonly string[]): Uint8Array {
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, "latin1"));
}

function hex(words: string): string {
  let codes = "";
  for (let at = 0; at < words.length; at += 1) codes += words.charCodeAt(at).toString(16).padStart(4, "0");
  return codes;
}
