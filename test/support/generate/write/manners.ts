import type { Source } from "../../../../src/model/document.ts";
import type { ReportModel } from "../model.ts";
import { type PrintedReport, printReport } from "../print-report.ts";
import { inventStyle, type PrintStyle } from "../style.ts";
import { inventDocxLook, writeDocx } from "./docx.ts";
import { inventQuirks, writeRawDocx } from "./docx-raw.ts";
import { htmlManners, writeHtml } from "./html.ts";
import { writeMarkdown } from "./markdown.ts";
import { writeReportPdf } from "./pdf.ts";
import { borderedManners, looseManners, writeText } from "./text.ts";

/** A way to put a report into a file. `borders`: the file says where each cell ends, so nothing may be missed. */
export type Manner = {
  readonly name: string;
  readonly borders: boolean;
  readonly write: (printed: PrintedReport, seed: number) => Uint8Array | Promise<Uint8Array>;
  readonly extension: string;
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every manner that needs neither fonts nor another program. */
export const manners: readonly Manner[] = [
  {
    name: "docx",
    borders: true,
    extension: "docx",
    write: ({ pieces }, seed) => writeDocx(pieces, inventDocxLook(seed)),
  },
  {
    name: "docx by office suites",
    borders: true,
    extension: "docx",
    write: ({ pieces }, seed) => writeRawDocx(pieces, inventQuirks(seed), seed),
  },
  ...htmlManners.map(
    (manner): Manner => ({
      name: `html ${manner}`,
      borders: true,
      extension: "html",
      write: ({ pieces }, seed) => writeHtml(pieces, manner, seed),
    }),
  ),
  {
    name: "pdf without fonts",
    borders: true,
    extension: "pdf",
    write: ({ pieces }, seed) => writeReportPdf(pieces, seed),
  },
  { name: "md", borders: true, extension: "md", write: ({ pieces }) => encode(writeMarkdown(pieces)) },
  ...[...borderedManners, ...looseManners].map(
    (manner): Manner => ({
      name: `txt ${manner}`,
      borders: borderedManners.includes(manner),
      extension: "txt",
      write: ({ pieces }) => encode(writeText(pieces, manner)),
    }),
  ),
];

/** A style the manner can bear: where nothing marks the borders, an empty cell leaves no trace, and nobody prints so. */
export function styleFor(manner: Manner, seed: number): PrintStyle {
  const style = inventStyle(seed);
  return manner.borders || style.zeroMark !== "" ? style : { ...style, zeroMark: "0" };
}

/** A report in a file, beside what was printed in it. */
export async function writeReport(
  model: ReportModel,
  manner: Manner,
  seed: number,
  wish: Partial<PrintStyle> = {},
): Promise<{ readonly source: Source; readonly printed: PrintedReport }> {
  const printed = printReport(model, { ...styleFor(manner, seed), ...wish });
  const bytes = await manner.write(printed, seed);
  return { printed, source: { file: `report-${seed}.${manner.extension}`, bytes } };
}
