import { readFile, stat } from "node:fs/promises";
import type { Source } from "../model/document.ts";
import { ReportError } from "../model/error.ts";
import { limits } from "./limits.ts";

/**
 * Reads a file's bytes. `file` of the source is the path as it was given.
 * Throws `ReportError`: not-found, is-folder, not-permitted, empty-file, too-large (before a byte is read).
 */
export async function loadSource(path: string, most: number = limits.bytes): Promise<Source> {
  const place = { file: path };
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) throw new ReportError({ code: "is-folder" }, place);
    // Opening a named pipe may wait for ever, and a device has no size to test.
    if (!facts.isFile()) throw new ReportError({ code: "unsupported-format", format: "special" }, place);
    if (facts.size > most) throw new ReportError({ code: "too-large", limit: "bytes", most }, place);
    return sourceOf(path, await readFile(path), most);
  } catch (error) {
    throw error instanceof ReportError ? error : faultOfOpening(error, path);
  }
}

/** A source from bytes that came another way, such as standard input. Throws `ReportError`: empty-file, too-large. */
export function sourceOf(file: string, bytes: Uint8Array, most: number = limits.bytes): Source {
  if (bytes.length === 0) throw new ReportError({ code: "empty-file" }, { file });
  if (bytes.length > most) throw new ReportError({ code: "too-large", limit: "bytes", most }, { file });
  return { file, bytes };
}

function faultOfOpening(error: unknown, path: string): Error {
  const place = { file: path };
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
    case "ENAMETOOLONG":
    case "ELOOP":
      return new ReportError({ code: "not-found" }, place);
    case "EISDIR":
      return new ReportError({ code: "is-folder" }, place);
    case "EACCES":
    case "EPERM":
    case "EBUSY":
      return new ReportError({ code: "not-permitted" }, place);
    default:
      return error instanceof Error ? error : new Error("cannot open the file");
  }
}
