import { read } from "./read.ts";
import { readBounded } from "./read-bounded.ts";
import type { Reader } from "./reader.ts";
import { sniffFormat } from "./sniff.ts";
import { isZip } from "./zip.ts";

/** Longer texts go to a thread of their own, as everything does that unpacks, nests or draws. In bytes. */
const lightest = 1_000_000;

/**
 * Reads as `readBounded` does, but plain text in this thread: for runs over many files, where starting a thread takes ten
 * times as long as reading a page of text.
 */
export const readLight: Reader["read"] = async (source, options) => {
  const { bytes } = source;
  const light = bytes.length <= lightest && !isZip(bytes) && isPlain(sniffFormat(source, options.limits));
  return light ? read(source, options) : readBounded(source, options);
};

const isPlain = (format: string): boolean => format === "txt" || format === "md";
