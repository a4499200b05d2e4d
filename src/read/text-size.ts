import type { Block } from "../model/document.ts";
import { ReportError } from "../model/error.ts";
import type { Limits } from "./limits.ts";

/** Throws `ReportError` too-large where plain text is longer than a report ever is. Tested before anything is decoded. */
export function requireBytesWithin(bytes: Uint8Array, file: string, { textBytes }: Limits): void {
  if (bytes.length > textBytes) throw new ReportError({ code: "too-large", limit: "text", most: textBytes }, { file });
}

/** Throws `ReportError` too-large where blocks hold more text than a report ever does. Counts code units. */
export function requireTextWithin(blocks: readonly Block[], file: string, { textBytes }: Limits): void {
  let size = 0;
  for (const block of blocks) size += sizeOf(block);
  if (size > textBytes) throw new ReportError({ code: "too-large", limit: "text", most: textBytes }, { file });
}

function sizeOf(block: Block): number {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.text.length;
    case "table":
      return block.grid.cells.reduce((sum, cell) => sum + cell.text.length, 0);
    case "lines":
      return block.lines.reduce((sum, line) => sum + line.text.length, 0);
    case "picture":
      return 0;
    default:
      return block satisfies never;
  }
}
