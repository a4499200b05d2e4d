import type { Block } from "../../model/document.ts";
import type { Notice } from "../../model/notice.ts";
import type { Outcome } from "../../model/outcome.ts";
import { decodeText } from "../decode.ts";
import { parseHtml } from "../html/dom.ts";
import { readPieces } from "../html/pieces.ts";
import { readTable } from "../html/table-rows.ts";
import type { ReadOptions } from "../limits.ts";
import { type Line, splitLines } from "../lines/line.ts";
import { linesToBlocks } from "../lines/lines-to-blocks.ts";
import type { TablePiece } from "../pieces.ts";
import { toTable } from "../pieces-to-blocks.ts";
import type { Reader } from "../reader.ts";
import { sha256 } from "../sha256.ts";
import { requireBytesWithin, requireTextWithin } from "../text-size.ts";
import { cleanText } from "../txt/txt.ts";
import { cutSections } from "./cut-sections.ts";
import { markHeadings } from "./mark-headings.ts";
import { readPipeTable } from "./pipe-table.ts";
import { plainText } from "./plain-text.ts";

/** Markdown: headings, pipe tables and HTML tables as such; everything between them as plain text. */
export const mdReader: Reader = {
  format: "md",
  read: async ({ file, bytes }, options) => {
    requireBytesWithin(bytes, file, options.limits);
    const { text, notices } = decodeText(bytes, { file, format: "md" });
    const blocks: Block[] = [];
    const told: Notice[] = [...notices];
    let tables = 0;
    for (const section of cutSections(markHeadings(splitLines(cleanText(text))))) {
      const [first] = section.lines;
      if (!first) continue;
      const place = { file, line: first.number };
      const read = (): Outcome<readonly Block[]> => {
        switch (section.kind) {
          case "heading":
            return { value: [headingOf(first, place)], notices: [] };
          case "table":
            return toTable(readPipeTable(section.lines), { ...place, table: tables + 1 }, options.limits);
          case "html":
            return htmlTables(section.lines, { ...place, table: tables + 1 }, options);
          case "text":
            return linesToBlocks(section.lines.map(toPlain), file, options.labels);
          default:
            return section.kind satisfies never;
        }
      };
      const outcome = read();
      tables += outcome.value.filter((block) => block.kind === "table").length;
      blocks.push(...outcome.value);
      told.push(...outcome.notices);
    }
    requireTextWithin(blocks, file, options.limits);
    return { value: { file, format: "md", sha256: sha256(bytes), blocks }, notices: told };
  },
};

function headingOf(line: Line, place: Block["place"]): Block {
  const marks = /^\s*(#{1,6})\s*/u.exec(line.text);
  const text = plainText(line.text.slice(marks?.[0].length ?? 0).replace(/\s#+\s*$/u, ""));
  return { kind: "heading", level: marks?.[1]?.length ?? 1, text, place };
}

function htmlTables(lines: readonly Line[], place: Block["place"], { limits }: ReadOptions): Outcome<readonly Block[]> {
  const root = parseHtml(lines.map((line) => line.text).join("\n"), place.file, limits.depth);
  const { pieces } = readPieces(root, readTable);
  const tables = pieces.filter((piece): piece is TablePiece => piece.kind === "table");
  const outcomes = tables.map((table, index) =>
    toTable(table, { ...place, table: (place.table ?? 1) + index }, limits),
  );
  return { value: outcomes.flatMap(({ value }) => value), notices: outcomes.flatMap(({ notices }) => notices) };
}

function toPlain(line: Line): Line {
  return { ...line, text: plainText(line.text) };
}
