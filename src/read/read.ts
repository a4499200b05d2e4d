import type { Document, Source } from "../model/document.ts";
import { ReportError } from "../model/error.ts";
import type { Outcome } from "../model/outcome.ts";
import type { ReadOptions } from "./limits.ts";
import { readers } from "./readers.ts";
import { sniffFormat } from "./sniff.ts";
import { sourceOf } from "./source.ts";

/**
 * Reads a file in this thread: blocks in reading order, or one `ReportError` that a person can act on.
 * Time and memory are bounded only where a worker runs it: see `read-in-worker.ts`.
 */
export async function read(source: Source, options: ReadOptions): Promise<Outcome<Document>> {
  const { file, bytes } = sourceOf(source.file, source.bytes, options.limits.bytes);
  const format = sniffFormat({ file, bytes }, options.limits);
  const reader = await readers[format]();
  try {
    const outcome = await reader.read({ file, bytes }, options);
    requireText(outcome);
    return outcome;
  } catch (error) {
    throw isStackOverflow(error)
      ? new ReportError({ code: "unreadable-file", format, detail: "nesting" }, { file })
      : error;
  }
}

/** A file without a word has nothing to compare. Pictures may hold the words: then it is said so. */
function requireText({ value }: Outcome<Document>): void {
  if (value.blocks.some((block) => block.kind !== "picture")) return;
  throw new ReportError({ code: "no-text", pages: null }, { file: value.file });
}

/** Some parsers walk a tree by calling themselves; a file nested without end then ends the stack. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && /call stack/iu.test(error.message);
}
