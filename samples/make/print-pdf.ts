import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The two programs that make the PDFs, each with its own way of drawing tables and embedding fonts. */
export type Producer = "chromium" | "libreoffice";

/** Prints HTML by Chromium or a docx by LibreOffice. Throws where the program is not on this machine. */
export function printPdf(bytes: Uint8Array, producer: Producer): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "print-pdf-"));
  try {
    const input = join(folder, producer === "chromium" ? "report.html" : "report.docx");
    const output = join(folder, "report.pdf");
    writeFileSync(input, bytes);
    const [command, options] = producer === "chromium" ? chromium(input, output, folder) : libreOffice(input, folder);
    const { status, stderr } = spawnSync(command, options, { encoding: "utf8", timeout: 120_000 });
    if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
    return withoutClock(readFileSync(output));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Command = readonly [command: string, options: readonly string[]];

const chromium = (input: string, output: string, folder: string): Command => [
  process.env["CHROMIUM"] ?? "chromium",
  [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-pdf-header-footer",
    `--user-data-dir=${join(folder, "profile")}`,
    `--print-to-pdf=${output}`,
    `file://${input}`,
  ],
];

const libreOffice = (input: string, folder: string): Command => [
  process.env["SOFFICE"] ?? "soffice",
  [
    `-env:UserInstallation=file://${join(folder, "profile")}`,
    "--headless",
    "--convert-to",
    "pdf",
    "--outdir",
    folder,
    input,
  ],
];

/** Dates and ids of the hour are overwritten, length kept, so that the same report gives the same bytes. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes)
    .toString("latin1")
    .replace(/\/(?:CreationDate|ModDate) ?\(D:\d{14}/gu, (stamp) => stamp.replace(/\d{14}$/u, "20200101000000"))
    .replace(/\/(?:ID ?\[[^\]]*\]|DocChecksum ?\/[0-9A-F]+)/gu, (id) =>
      id.replace(/[0-9A-Fa-f]{32}/gu, "0".repeat(32)),
    );
  return new Uint8Array(Buffer.from(text, "latin1"));
}
