import type { Block } from "../../src/model/document.ts";
import type { Grid } from "../../src/model/grid.ts";
import type { Notice } from "../../src/model/notice.ts";
import { limits } from "../../src/read/limits.ts";
import { read } from "../../src/read/read.ts";

/** A grid as text: a row a line, cells parted by " | ", `{2x3}` after a cell that spans two rows and three columns. */
export function drawGrid({ rows, cells }: Grid): string {
  const drawn = Array.from({ length: rows }, (): string[] => []);
  for (const { row, text, rowSpan, colSpan } of cells) {
    const span = rowSpan > 1 || colSpan > 1 ? `{${rowSpan}x${colSpan}}` : "";
    drawn[row]?.push(`${text}${span}`);
  }
  return drawn.map((row) => row.join(" | ")).join("\n");
}

/** A block as text: `# ` a heading (one # a level), `= ` lines, a table drawn, a paragraph as it is with ¶ where it broke. */
export function drawBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${block.text}`;
    case "paragraph":
      return block.breaks.reduceRight((text, at) => `${text.slice(0, at)}¶${text.slice(at)}`, block.text);
    case "table":
      return drawGrid(block.grid);
    case "lines":
      return block.lines.map((line) => `= ${line.text}`).join("\n");
    case "picture":
      return `picture ${block.width.toFixed(2)} × ${block.height.toFixed(2)}`;
    default:
      return block satisfies never;
  }
}

export type Drawn = { readonly blocks: readonly string[]; readonly notices: readonly Notice[] };

/** Reads a file's bytes and draws its blocks. `labels` are known table labels. */
export async function drawFile(
  file: string,
  bytes: Uint8Array | string,
  labels: readonly string[] = [],
): Promise<Drawn> {
  const source = { file, bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes };
  const { value, notices } = await read(source, { labels, limits });
  return { blocks: value.blocks.map(drawBlock), notices };
}
