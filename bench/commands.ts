import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import mammoth from "mammoth";
import { printPdf } from "../samples/make/print-pdf.ts";
import { openPdf } from "../src/read/pdf/open.ts";
import { inventReport, type ReportModel } from "../test/support/generate/model.ts";
import { nextYear } from "../test/support/generate/next-year.ts";
import { printReport } from "../test/support/generate/print-report.ts";
import { inventStyle } from "../test/support/generate/style.ts";
import { inventDocxLook, writeDocx } from "../test/support/generate/write/docx.ts";
import { writeHtml } from "../test/support/generate/write/html.ts";
import { report } from "./race.ts";

/**
 * Whole commands, as a person waits for them: the median of five. And reading beside the parser library alone on the same
 * files, in one process, by turns. Needs a build (`npm run build`) and Chromium for the PDFs. `npx tsx bench/commands.ts`
 */
const tongbi = fileURLToPath(new URL("../bin/tongbi.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tongbi-bench-"));

try {
  const before = inventReport(77, { edition: "2021", kind: "county" });
  const after = nextYear(before);
  const docx = await Promise.all([before, after].map(saveDocx));
  const pdf = [before, after].map(savePdf);
  holdCommand("--help", ["--help"], 200);
  holdCommand("compare of two docx", ["compare", ...docx], 1000);
  holdCommand("compare of two 10-page pdf", ["compare", ...pdf], 2500);
  await raceReading("docx", docx, async (file) => void (await mammoth.convertToHtml({ buffer: readFileSync(file) })));
  await raceReading("pdf", pdf, drawOnly);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function saveDocx(model: ReportModel): Promise<string> {
  const file = join(folder, `${model.year}.docx`);
  writeFileSync(file, await writeDocx(printReport(model, inventStyle(1)).pieces, inventDocxLook(1)));
  return file;
}

/** Printed large, so that a report fills ten pages. */
function savePdf(model: ReportModel): string {
  const file = join(folder, `${model.year}.pdf`);
  const look =
    "body{font-size:17pt;line-height:1.9}td{padding:5px;border:1px solid #000}table{border-collapse:collapse}";
  writeFileSync(file, printPdf(writeHtml(printReport(model, inventStyle(1)).pieces, "plain", 1, look), "chromium"));
  return file;
}

function holdCommand(name: string, args: readonly string[], limit: number): void {
  const times = Array.from({ length: 6 }, () => {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, [tongbi, ...args], { encoding: "utf8" });
    if ((status !== 0 && status !== 1) || stdout === "") throw new Error(`${name} ended with ${status}: ${stderr}`);
    return performance.now() - start;
  });
  const time = median(times.slice(1));
  report(`${name}: ${time.toFixed(0)} ms, median of 5`, time, limit);
}

/** Our reading beside the library's own work on the same files: warm, by turns, medians. Aimed at 1.3. */
async function raceReading(
  name: string,
  files: readonly string[],
  alone: (file: string) => Promise<void>,
): Promise<void> {
  const { read } = await import("../src/read/read.ts");
  const { limits } = await import("../src/read/limits.ts");
  const { tableLabels } = await import("../src/glossary/table-labels.ts");
  const ours = async (file: string) =>
    void (await read({ file, bytes: readFileSync(file) }, { labels: tableLabels, limits }));
  const own: number[] = [];
  const other: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    for (const file of files) {
      other.push(await timeOf(() => alone(file)));
      own.push(await timeOf(() => ours(file)));
    }
  }
  const [mine, theirs] = [median(own.slice(2)), median(other.slice(2))];
  console.log(
    `     reading ${name}: ${mine.toFixed(0)} ms, the library alone ${theirs.toFixed(0)} ms, × ${(mine / theirs).toFixed(2)} (aim 1.3)`,
  );
}

/** What pdf.js itself needs: open the file and draw every page into operators. */
async function drawOnly(file: string): Promise<void> {
  const { document } = await openPdf({ file, bytes: readFileSync(file) });
  for (let page = 1; page <= document.numPages; page += 1) await (await document.getPage(page)).getOperatorList();
  await document.loadingTask.destroy();
}

async function timeOf(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
