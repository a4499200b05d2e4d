import { repairText } from "../../text/repair.ts";
import { decodeText } from "../decode.ts";
import { splitLines } from "../lines/line.ts";
import { linesToBlocks } from "../lines/lines-to-blocks.ts";
import type { Reader } from "../reader.ts";
import { sha256 } from "../sha256.ts";
import { requireBytesWithin } from "../text-size.ts";

/** Plain text: paragraphs with their hard line breaks taken out, and runs of lines that may be tables. */
export const txtReader: Reader = {
  format: "txt",
  read: async ({ file, bytes }, { labels, limits }) => {
    requireBytesWithin(bytes, file, limits);
    const { text, notices } = decodeText(bytes, { file, format: "txt" });
    const outcome = linesToBlocks(splitLines(cleanText(text)), file, labels);
    return {
      value: { file, format: "txt", sha256: sha256(bytes), blocks: outcome.value },
      notices: [...notices, ...outcome.notices],
    };
  },
};

/** Repaired text, and without what a word processor left in it: conditional comments and bookmark names. Keeps form feeds. */
export function cleanText(text: string): string {
  return text
    .split("\f")
    .map(repairText)
    .join("\f")
    .replace(/<!--\[(?:if [^\]\n]{0,40}|endif)\]-->/gu, "")
    .replace(/\[bookmark: [^\]\n]{0,40}\]/gu, "");
}
