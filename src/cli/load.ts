import type { Readable } from "node:stream";
import { commandWords } from "../glossary/commands.ts";
import type { Lang } from "../glossary/lang.ts";
import type { Source } from "../model/document.ts";
import { ReportError } from "../model/error.ts";
import { limits } from "../read/limits.ts";
import { loadSource } from "../read/source.ts";

/** Loads the files named, in order. `-` is standard input. Throws a `ReportError` for one that cannot be had. */
export async function loadSources(files: readonly string[], stdin: Readable, lang: Lang): Promise<readonly Source[]> {
  return Promise.all(files.map((file) => (file === "-" ? loadStream(stdin, lang) : loadSource(file))));
}

/** Loads one file named on the command line. */
export function loadFile(file: string, stdin: Readable, lang: Lang): Promise<Source> {
  return file === "-" ? loadStream(stdin, lang) : loadSource(file);
}

async function loadStream(stdin: Readable, lang: Lang): Promise<Source> {
  const file = commandWords(lang).standardInput;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const pieces: AsyncIterable<Uint8Array | string, unknown, unknown> = stdin;
  for await (const piece of pieces) {
    const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
    size += bytes.length;
    if (size > limits.bytes) throw new ReportError({ code: "too-large", limit: "bytes", most: limits.bytes }, { file });
    chunks.push(bytes);
  }
  if (size === 0) throw new ReportError({ code: "empty-file" }, { file });
  return { file, bytes: Buffer.concat(chunks) };
}
