import { crc32 } from "node:zlib";
import { UnzipInflate, UnzipPassThrough } from "fflate";
import { ReportError } from "../model/error.ts";
import type { Limits } from "./limits.ts";

/** A file in a zip, from its central directory. Sizes are what the zip claims; nothing believes them. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly encrypted: boolean;
  readonly headerAt: number;
};

/** An opened zip. `inflate` gives one file's bytes, under the limits; nothing is ever written to disk. */
export type Zip = {
  readonly entries: readonly ZipEntry[];
  readonly inflate: (name: string) => Uint8Array | null;
};

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const headerSignature = 0x04034b50;
const endBytes = 22;
const commentMost = 65_535;
const ratioFrom = 1_000_000;
/** Packed bytes at a time: what one piece can inflate to, at worst a thousandfold, stands in memory before it is counted. */
const pieceBytes = 16_384;

/** Whether the bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && view(bytes).getUint32(0, true) === headerSignature;
}

/**
 * Lists a zip and inflates the files asked for, by name, piece by piece: the bytes that arrive are counted, and their checksum
 * tested. The directory is read here, for fflate's readers show neither checksums nor encryption and go by whichever header
 * comes first.
 * Throws `ReportError`: unreadable-file/damaged, too-large (entries, one file, all files, ratio), password.
 */
export function openZip(bytes: Uint8Array, file: string, format: string, limits: Limits): Zip {
  const entries = listEntries(bytes, file, format, limits);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  let left = limits.zipTotalBytes;
  return {
    entries,
    inflate: (name) => {
      const entry = byName.get(name);
      if (!entry) return null;
      const most = Math.min(left, limits.zipEntryBytes, Math.max(ratioFrom, entry.packedBytes * limits.zipRatio));
      const inflated = inflateEntry(bytes, entry, { file, format, most });
      left -= inflated.length;
      return inflated;
    },
  };
}

function listEntries(bytes: Uint8Array, file: string, format: string, limits: Limits): readonly ZipEntry[] {
  const data = view(bytes);
  const end = findEnd(data);
  if (end < 0) throw damaged(file, format);
  const count = data.getUint16(end + 10, true);
  if (count > limits.zipEntries) {
    throw new ReportError({ code: "too-large", limit: "unzipped", most: limits.zipTotalBytes }, { file });
  }
  const entries: ZipEntry[] = [];
  let at = data.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || data.getUint32(at, true) !== entrySignature) throw damaged(file, format);
    const flags = data.getUint16(at + 8, true);
    const nameBytes = data.getUint16(at + 28, true);
    entries.push({
      name: decodeName(bytes.subarray(at + 46, at + 46 + nameBytes)),
      method: data.getUint16(at + 10, true),
      crc: data.getUint32(at + 16, true),
      packedBytes: data.getUint32(at + 20, true),
      encrypted: (flags & 1) !== 0,
      headerAt: data.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
  }
  return entries;
}

/** Offset of the end record, looked for backwards over the longest comment there can be; -1 where there is none. */
function findEnd(data: DataView): number {
  const from = data.byteLength - endBytes;
  for (let at = from; at >= 0 && at >= from - commentMost; at -= 1) {
    if (data.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}

type Bound = { readonly file: string; readonly format: string; readonly most: number };

function inflateEntry(bytes: Uint8Array, entry: ZipEntry, { file, format, most }: Bound): Uint8Array {
  if (entry.encrypted) throw new ReportError({ code: "password", format }, { file });
  const data = view(bytes);
  const at = entry.headerAt;
  if (at + 30 > bytes.length || data.getUint32(at, true) !== headerSignature) throw damaged(file, format);
  const start = at + 30 + data.getUint16(at + 26, true) + data.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (packed.length < entry.packedBytes) throw damaged(file, format);
  const inflated = unpack(packed, entry.method, { file, format, most });
  // A flipped bit may inflate well and still change a number.
  if (crc32(inflated) !== entry.crc) throw damaged(file, format);
  return inflated;
}

function unpack(packed: Uint8Array, method: number, { file, format, most }: Bound): Uint8Array {
  if (method !== 0 && method !== 8) throw damaged(file, format);
  const stream = method === 0 ? new UnzipPassThrough() : new UnzipInflate();
  const pieces: Uint8Array[] = [];
  let size = 0;
  stream.ondata = (error, piece) => {
    if (error) throw error;
    size += piece.length;
    if (size > most) throw new ReportError({ code: "too-large", limit: "unzipped", most }, { file });
    pieces.push(piece);
  };
  try {
    for (let at = 0; at < packed.length; at += pieceBytes) {
      stream.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length);
    }
  } catch (error) {
    throw error instanceof ReportError ? error : damaged(file, format);
  }
  return Buffer.concat(pieces, size);
}

/** Names are UTF-8, or GBK from older Chinese Windows, whatever the flag says. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function damaged(file: string, format: string): ReportError {
  return new ReportError({ code: "unreadable-file", format, detail: "damaged" }, { file });
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
