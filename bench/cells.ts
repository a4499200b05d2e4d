import { existsSync } from "node:fs";
import { printPdf } from "../samples/make/print-pdf.ts";
import type { Source } from "../src/model/document.ts";
import { ReportError } from "../src/model/error.ts";
import { inventReport } from "../test/support/generate/model.ts";
import { type PrintedReport, printReport } from "../test/support/generate/print-report.ts";
import { type Random, seeded } from "../test/support/generate/random.ts";
import { inventStyle } from "../test/support/generate/style.ts";
import { scoreFigures } from "../test/support/generate/tell-apart.ts";
import { inventDocxLook, writeDocx } from "../test/support/generate/write/docx.ts";
import { inventQuirks, writeRawDocx } from "../test/support/generate/write/docx-raw.ts";
import { writeHtml } from "../test/support/generate/write/html.ts";
import { manners, writeReport } from "../test/support/generate/write/manners.ts";
import { readHere } from "../test/support/read-report.ts";

/** How many figures come back as they were printed, format by format. `npx tsx bench/cells.ts [reports] [pdfs] [first seed]` */
type Written = { readonly source: Source; readonly printed: PrintedReport };
type Contest = {
  readonly name: string;
  /** The least share of figures that must be exact; below it, or with a wrong number, the run fails. */
  readonly floor: number;
  readonly reports: number;
  readonly write: (seed: number) => Promise<Written>;
};

const [reports = 40, pdfs = 20, firstSeed = 1001] = process.argv.slice(2).map(Number);

const contests: readonly Contest[] = [
  ...manners.map(
    (manner): Contest => ({
      name: manner.name,
      floor: manner.borders ? 1 : 0.9,
      reports,
      write: (seed) => writeReport(inventReport(seed), manner, seed),
    }),
  ),
  ...pdfContests(),
];

/** PDF printed by the programs that are here. */
function pdfContests(): readonly Contest[] {
  const pdf = (name: string, bytes: (printed: PrintedReport, seed: number) => Promise<Uint8Array>): Contest => ({
    name: `pdf ${name}`,
    floor: 0.998,
    reports: pdfs,
    write: async (seed) => {
      const printed = printReport(inventReport(seed), inventStyle(seed));
      return { printed, source: { file: `report-${seed}.pdf`, bytes: await bytes(printed, seed) } };
    },
  });
  const found = (paths: readonly string[]): boolean => paths.some((path) => existsSync(path));
  const chromium = pdf("chromium", async ({ pieces }, seed) =>
    printPdf(writeHtml(pieces, "plain", seed, inventLook(seeded(seed).fork("look"))), "chromium"),
  );
  const office = pdf("libreoffice", async ({ pieces }, seed) =>
    printPdf(
      seed % 2 === 0
        ? await writeDocx(pieces, inventDocxLook(seed))
        : writeRawDocx(pieces, { ...inventQuirks(seed), hidden: false, revised: false }, seed),
      "libreoffice",
    ),
  );
  return [...(found(["/usr/bin/chromium"]) ? [chromium] : []), ...(found(["/usr/bin/soffice"]) ? [office] : [])];
}

function inventLook(random: Random): string {
  const font = random.pick(['"Noto Serif CJK SC"', '"Noto Sans CJK SC"', '"Droid Sans Fallback"']);
  return `@page { size: A4; margin: ${random.int(12, 30)}mm ${random.int(14, 30)}mm; }
body { font: ${random.int(10, 16)}pt/${random.pick([1.5, 1.8, 2])} ${font}; }
p { text-indent: 2em; }
td { font-size: ${random.int(8, 12)}pt; line-height: 1.3; padding: ${random.int(1, 5)}pt; text-indent: 0; border-width: ${random.pick([0.5, 0.75, 1])}pt; ${random.pick(["", "text-align: left;", "vertical-align: top;"])} }
tr { ${random.pick(["", "", "page-break-inside: avoid;"])} }`;
}

async function run(contest: Contest): Promise<boolean> {
  const sums = { printed: 0, exact: 0, unread: 0, wrong: 0, certain: 0, failed: 0 };
  const shown: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + contest.reports; seed += 1) {
    const { source, printed } = await contest.write(seed);
    sums.printed += printed.figures.size;
    try {
      const score = scoreFigures((await readHere(source)).value, printed);
      sums.exact += score.exact;
      sums.unread += score.unread.length;
      sums.wrong += score.wrong.length;
      sums.certain += score.wrongCertain.length;
      const first = score.wrong[0] ?? score.unread[0];
      if (first !== undefined)
        shown.push(`    ${seed}: ${first} (${score.wrong.length} wrong, ${score.unread.length} not read)`);
    } catch (error) {
      sums.failed += 1;
      shown.push(`    ${seed}: ${error instanceof ReportError ? error.message : String(error)}`);
    }
  }
  const share = sums.exact / sums.printed;
  const good = share >= contest.floor && sums.certain === 0 && (contest.floor < 0.99 || sums.wrong === 0);
  const cells = [
    sums.printed,
    sums.exact,
    `${(100 * share).toFixed(3)} %`,
    sums.unread,
    sums.wrong,
    sums.certain,
    sums.failed,
  ];
  console.log(
    `${good ? "  " : "! "}${contest.name.padEnd(24)}${cells.map((cell) => String(cell).padStart(12)).join("")}`,
  );
  for (const line of shown.slice(0, 6)) console.log(line);
  return good;
}

const heads = ["figures", "exact", "share", "not read", "wrong", "& certain", "failed"];
console.log(`  ${"format".padEnd(24)}${heads.map((head) => head.padStart(12)).join("")}`);
let good = true;
for (const contest of contests.filter((each) => each.reports > 0)) good = (await run(contest)) && good;
process.exitCode = good ? 0 : 1;
