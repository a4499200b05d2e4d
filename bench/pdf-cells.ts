import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { printPdf } from "../samples/make/print-pdf.ts";
import { tableLabels } from "../src/glossary/table-labels.ts";
import type { Grid } from "../src/model/grid.ts";
import { limits } from "../src/read/limits.ts";
import { pdfReader } from "../src/read/pdf/pdf.ts";
import { inventReport } from "../test/support/generate/model.ts";
import type { Piece, PrintedTable } from "../test/support/generate/piece.ts";
import { printHeading } from "../test/support/generate/piece.ts";
import { printReport } from "../test/support/generate/print-report.ts";
import { type Random, seeded } from "../test/support/generate/random.ts";
import { inventStyle } from "../test/support/generate/style.ts";
import { inventDocxLook, writeDocx } from "../test/support/generate/write/docx.ts";
import { inventQuirks, writeRawDocx } from "../test/support/generate/write/docx-raw.ts";
import { escapeHtml } from "../test/support/generate/write/html.ts";
import { layOut } from "../test/support/generate/write/lay-out.ts";

/**
 * Tables drawn with lines in PDF, read back as grids: shape, spans and every text.
 * `npx tsx bench/pdf-cells.ts [chromium] [libreoffice] [first seed]`; `PDF_FOLDER` keeps the files for the next run.
 */
const [chromiumRuns = 20, officeRuns = 20, firstSeed = 1] = process.argv.slice(2).map(Number);
const folder = process.env["PDF_FOLDER"];

type Score = { tables: number; exact: number; cells: number; right: number; wrong: number; missed: number };
type Maker = { readonly name: string; readonly program: string; readonly runs: number; readonly make: Make };
type Make = (pieces: readonly Piece[], seed: number) => Promise<Uint8Array>;

const makers: readonly Maker[] = [
  {
    name: "chromium",
    program: "/usr/bin/chromium",
    runs: chromiumRuns,
    make: async (pieces, seed) => printPdf(styledHtml(pieces, seeded(seed).fork("look")), "chromium"),
  },
  {
    name: "libreoffice",
    program: "/usr/bin/soffice",
    runs: officeRuns,
    make: async (pieces, seed) =>
      printPdf(
        seed % 2 === 0
          ? await writeDocx(pieces, inventDocxLook(seed))
          : writeRawDocx(pieces, { ...inventQuirks(seed), hidden: false, revised: false }, seed),
        "libreoffice",
      ),
  },
];

/** A page of many looks: fonts, sizes, margins, borders, paddings, page breaks, heads and feet. */
function styledHtml(pieces: readonly Piece[], random: Random): Uint8Array {
  const font = random.pick(['"Noto Serif CJK SC"', '"Noto Sans CJK SC"', '"Droid Sans Fallback"', "serif"]);
  const page = random.pick(["A4", "A4", "A4", "A4 landscape", "A3 landscape"]);
  const foot = random.pick([
    '"- " counter(page) " -"',
    "counter(page)",
    '"第 " counter(page) " 页 共 " counter(pages) " 页"',
    '""',
  ]);
  const collapse = random.pick([
    "collapse",
    "collapse",
    "collapse",
    "separate; border-spacing: 0",
    "separate; border-spacing: 2px",
  ]);
  const border = random.pick([
    "0.5pt solid #000",
    "1px solid #333",
    "1.5pt solid #000",
    "3px double #000",
    "1px solid #999",
    "1px dotted #000",
    "1px dashed #555",
  ]);
  const outer = random.pick(["", "", "border-width: 2pt;", "border-left: none; border-right: none;"]);
  const repeating = random.chance(0.4);
  const css = `@page { size: ${page}; margin: ${random.int(12, 30)}mm ${random.int(14, 30)}mm; ${random.pick(["@bottom-center", "@bottom-right"])} { content: ${foot}; font-size: 10pt; } }
body { font: ${random.int(10, 16)}pt/${random.pick([1.4, 1.5, 1.8, 2])} ${font}; }
p { text-indent: 2em; ${random.pick(["", "text-align: justify;"])} }
table { border-collapse: ${collapse}; width: ${random.pick(["100%", "100%", "auto", "90%"])}; border: ${border}; ${outer} }
td { border: ${border}; font-size: ${random.int(7, 12)}pt; line-height: ${random.pick([1.1, 1.3, 1.6])}; padding: ${random.int(0, 6)}pt; text-align: ${random.pick(["center", "center", "left", "right"])}; ${random.pick(["", "vertical-align: top;"])} }
tr { ${random.pick(["", "", "page-break-inside: avoid;"])} }
.up { writing-mode: vertical-rl; }
.shade { background: #eee; }`;
  const vertical = random.chance(0.2);
  const shaded = random.chance(0.2);
  const spaceBefore = random.int(0, 240);
  const body = pieces.map((piece): string => {
    if (piece.kind !== "table") {
      const text = piece.kind === "heading" ? printHeading(piece) : piece.text;
      return `<p${piece.kind === "paragraph" && piece.align ? ` style="text-align: ${piece.align}"` : ""}>${escapeHtml(text)}</p>`;
    }
    const rows = piece.rows.map((cells, row) => {
      const tds = cells.map((cell) => {
        const text = cell.lines.map(escapeHtml).join("<br>");
        const spans = `${cell.rowSpan > 1 ? ` rowspan=${cell.rowSpan}` : ""}${cell.colSpan > 1 ? ` colspan=${cell.colSpan}` : ""}`;
        const shade = shaded && row === 0 ? ' class="shade"' : "";
        return `<td${spans}${shade}>${vertical && cell.rowSpan > 9 ? `<span class="up">${text}</span>` : text}</td>`;
      });
      return `<tr>${tds.join("")}</tr>`;
    });
    const head = repeating && piece.headerRows > 0 ? `<thead>${rows.slice(0, piece.headerRows).join("")}</thead>` : "";
    return `<table>${head}<tbody>${rows.slice(head ? piece.headerRows : 0).join("\n")}</tbody></table>`;
  });
  return new TextEncoder().encode(
    `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><style>${css}</style></head><body><div style="height:${spaceBefore}pt"></div>${body.join("\n")}</body></html>`,
  );
}

async function pdfOf(maker: Maker, pieces: readonly Piece[], seed: number): Promise<Uint8Array> {
  if (!folder) return maker.make(pieces, seed);
  mkdirSync(folder, { recursive: true });
  const look = createHash("sha256")
    .update(JSON.stringify(pieces))
    .update(styledHtml.toString())
    .digest("hex")
    .slice(0, 8);
  const path = `${folder}/${maker.name}-${seed}-${look}.pdf`;
  if (!existsSync(path)) writeFileSync(path, await maker.make(pieces, seed));
  return new Uint8Array(readFileSync(path));
}

const bare = (text: string): string => text.replace(/[\s　]/gu, "").replace(/[∕／]/gu, "/");
const isNumber = (text: string): boolean => /^[-+]?[\d０-９][\d０-９.]*元?$/u.test(text);

/** Every cell of a table as printed, by where it stands. Columns in which no cell begins are not drawn. */
function printedCells(table: PrintedTable): ReadonlyMap<string, string> {
  const laid = layOut(table);
  const starts = [...new Set(laid.map(({ column }) => column)), table.columns].sort((one, other) => one - other);
  return new Map(
    laid.map(({ row, column, cell }) => {
      const drawn = starts.indexOf(column);
      const span = starts.indexOf(column + cell.colSpan) - drawn;
      return [`${row},${drawn},${cell.rowSpan},${span}`, bare(cell.lines.join(""))];
    }),
  );
}

const readCells = (grid: Grid): ReadonlyMap<string, string> =>
  new Map(
    grid.cells.map((cell) => [
      `${cell.row},${cell.column},${cell.rowSpan},${cell.colSpan}`,
      cell.reading === "unreadable" ? "\0" : bare(cell.text),
    ]),
  );

/** Numbers that differ where the same row label stands before them: what would end in a wrong figure. */
function wrongNumbers(printed: PrintedTable, grid: Grid): readonly string[] {
  const rowsOf = (cells: readonly { row: number; text: string }[]): ReadonlyMap<string, string[]> => {
    const rows = new Map<string, string[]>();
    const byRow = new Map<number, string[]>();
    for (const { row, text } of cells) byRow.set(row, [...(byRow.get(row) ?? []), text]);
    for (const texts of byRow.values()) {
      const start = texts.findIndex(isNumber);
      if (start > 0) rows.set(texts.slice(0, start).findLast((text) => text !== "") ?? "", texts.slice(start));
    }
    return rows;
  };
  const truth = rowsOf(layOut(printed).map(({ row, cell }) => ({ row, text: bare(cell.lines.join("")) })));
  const read = rowsOf(
    grid.cells.map(({ row, text, reading }) => ({ row, text: reading === "unreadable" ? "\0" : bare(text) })),
  );
  return [...truth].flatMap(([label, numbers]) => {
    const found = read.get(label);
    if (!found || found.length !== numbers.length) return [];
    return numbers.flatMap((number, index) => {
      const other = found[index] ?? "";
      return isNumber(other) && other !== number ? [`${label} ${index}: ${number} read ${other}`] : [];
    });
  });
}

async function measure(maker: Maker): Promise<boolean> {
  const score: Score = { tables: 0, exact: 0, cells: 0, right: 0, wrong: 0, missed: 0 };
  const shown: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + maker.runs; seed += 1) {
    const { pieces } = printReport(inventReport(seed), {
      ...inventStyle(seed),
      proactiveApart: false,
      requestsCut: null,
      slipEvery: null,
    });
    const bytes = await pdfOf(maker, pieces, seed);
    const { value } = await pdfReader.read(
      { file: `${maker.name}-${seed}.pdf`, bytes },
      { labels: tableLabels, limits },
    );
    const grids = value.blocks.flatMap((block) => (block.kind === "table" ? [block.grid] : []));
    const printed = pieces.flatMap((piece) => (piece.kind === "table" ? [piece] : []));
    if (grids.length !== printed.length) shown.push(`  ${seed}: ${grids.length} tables of ${printed.length}`);
    printed.forEach((table, index) => {
      const truth = printedCells(table);
      const grid = grids[index];
      const read = grid ? readCells(grid) : new Map<string, string>();
      const off = [...truth].filter(([spot, text]) => read.get(spot) !== text);
      const wrong = grid ? wrongNumbers(table, grid) : [];
      score.tables += 1;
      score.cells += truth.size;
      score.right += truth.size - off.length;
      score.wrong += wrong.length;
      if (!grid) score.missed += 1;
      if (off.length === 0 && truth.size === read.size) score.exact += 1;
      else
        shown.push(
          `  ${seed} table ${index + 1}: ${off.length} off, ${read.size - truth.size} too many; ${off[0]} <> ${read.get(off[0]?.[0] ?? "")} ${wrong.join("; ")}`,
        );
    });
  }
  const share = ((100 * score.right) / score.cells).toFixed(3);
  console.log(
    `${maker.name}: tables ${score.exact}/${score.tables} exact, ${score.missed} missed; cells ${score.right}/${score.cells} (${share} %); wrong numbers ${score.wrong}`,
  );
  for (const line of shown) console.log(line);
  return score.wrong === 0 && score.right >= 0.998 * score.cells;
}

let good = true;
for (const maker of makers) {
  if (maker.runs === 0) continue;
  if (existsSync(maker.program)) good = (await measure(maker)) && good;
  else console.log(`${maker.name}: skipped, ${maker.program} is not on this machine`);
}
process.exitCode = good ? 0 : 1;
