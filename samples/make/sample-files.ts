import { layOutSample, type Sample } from "../../test/support/generate/sample.ts";
import { type DocxLook, writeDocx } from "../../test/support/generate/write/docx.ts";
import { writeHtml } from "../../test/support/generate/write/html.ts";
import { writeText } from "../../test/support/generate/write/text.ts";
import { linchuanhuStreet2022, linchuanhuStreet2023 } from "./linchuanhu-street.ts";
import { luzeCounty2023, luzeCounty2024 } from "./luze-county.ts";
import { printPdf } from "./print-pdf.ts";
import { qinglanWater2020, qinglanWater2021, qinglanWater2022, qinglanWater2023 } from "./qinglan-water.ts";

/** As an office prints it: body in three-and-a-half, tables in small five, page numbers between dashes. */
const officeLook: DocxLook = {
  headings: "bold",
  font: "Noto Serif CJK SC",
  size: 28,
  tableSize: 18,
  repeatHeader: false,
  pageNumbers: true,
};

const webLook = `
@page { size: A4; margin: 24mm 22mm; }
body { font: 12pt/1.8 "Droid Sans Fallback", "Noto Sans CJK SC", sans-serif; }
p.title { text-align: center; font-size: 18pt; }
p { text-indent: 2em; margin: 0.3em 0; }
p.title { text-indent: 0; }
table { margin: 0.6em 0; }
td { font-size: 9pt; line-height: 1.3; padding: 2pt; text-indent: 0; }
`;

const docx = (sample: Sample, look = officeLook): Promise<Uint8Array> => writeDocx(layOutSample(sample), look);
const text = (written: string): Uint8Array => new TextEncoder().encode(written);

/** A file of this folder, what stands in it, and how it is made. */
export type SampleFile = {
  readonly file: string;
  readonly sample: Sample;
  readonly write: () => Uint8Array | Promise<Uint8Array>;
};

export const sampleFiles: readonly SampleFile[] = [
  { file: "qinglan-water-2020.docx", sample: qinglanWater2020, write: () => docx(qinglanWater2020) },
  {
    file: "qinglan-water-2021.pdf",
    sample: qinglanWater2021,
    write: async () => printPdf(await docx(qinglanWater2021), "libreoffice"),
  },
  {
    file: "qinglan-water-2022.html",
    sample: qinglanWater2022,
    write: () => writeHtml(layOutSample(qinglanWater2022), "page", 1),
  },
  {
    file: "qinglan-water-2023.txt",
    sample: qinglanWater2023,
    write: () => text(writeText(layOutSample(qinglanWater2023), "tabs")),
  },
  {
    file: "luze-county-2023.docx",
    sample: luzeCounty2023,
    write: () => docx(luzeCounty2023, { ...officeLook, headings: "styles" }),
  },
  {
    file: "luze-county-2024.pdf",
    sample: luzeCounty2024,
    write: () => printPdf(writeHtml(layOutSample(luzeCounty2024), "plain", 2, webLook), "chromium"),
  },
  { file: "linchuanhu-street-2022.docx", sample: linchuanhuStreet2022, write: () => docx(linchuanhuStreet2022) },
  {
    file: "linchuanhu-street-2023.html",
    sample: linchuanhuStreet2023,
    write: () => writeHtml(layOutSample(linchuanhuStreet2023), "mso", 1),
  },
];
