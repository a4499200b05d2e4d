import type { Format } from "../model/document.ts";
import { ReportError } from "../model/error.ts";
import type { Notice } from "../model/notice.ts";
import { countOf, isGarbled } from "./garbled.ts";

type Decoded = { readonly text: string; readonly notices: readonly Notice[] };
type Asked = { readonly file: string; readonly format: Format };

const damagedMost = 0.02;
const zerosMost = 0.01;
const controlsFew = 3;
const controlMost = 0.005;
const strangeMost = 0.1;
const foreignMost = 0.3;

/**
 * Bytes to text: byte order mark, strict UTF-8, the declared encoding if one is, UTF-8 with a few bytes lost, GB 18030, UTF-16.
 * A guess is a notice. Throws `ReportError` unreadable-file: `encoding` for garbled characters, `binary` for no text at all.
 */
export function decodeText(bytes: Uint8Array, { file, format }: Asked, declared: string | null = null): Decoded {
  const fault = (detail: "encoding" | "binary") =>
    new ReportError({ code: "unreadable-file", format, detail }, { file });
  const found = decode(bytes, declared);
  if (!found) throw fault("binary");
  const { text, encoding, guessed } = found;
  if (isGarbled(text)) throw fault("encoding");
  const controls = countOf(text, /(?![\t\n\v\f\r\x85])\p{Cc}/gu);
  if (controls > controlsFew && controls > text.length * controlMost) throw fault("binary");
  if (isStrange(text)) throw fault("encoding");
  const lost = shareOf(text, /\ufffd/gu);
  return {
    text,
    notices: [
      ...(guessed ? [{ code: "encoding-guessed", encoding, place: { file } } as const] : []),
      ...(lost > 0 ? [{ code: "text-damaged", share: lost, place: { file } } as const] : []),
    ],
  };
}

type Guess = { readonly text: string; readonly encoding: string; readonly guessed: boolean };

function decode(bytes: Uint8Array, declared: string | null): Guess | null {
  const marked = markOf(bytes);
  if (marked) return { text: lenient(bytes, marked), encoding: marked, guessed: false };
  const utf8 = strict(bytes, "utf-8");
  const isWide = countZeros(bytes) > bytes.length * zerosMost;
  if (utf8 !== null && !isWide) return { text: utf8, encoding: "utf-8", guessed: false };
  const stated = declared === null || /^utf-?8$/iu.test(declared) ? null : strict(bytes, encodingOf(declared));
  if (stated !== null) return { text: stated, encoding: encodingOf(declared ?? ""), guessed: false };
  if (isWide) return decodeWide(bytes);
  const mended = lenient(bytes, "utf-8");
  if (isNearlyUtf8(mended)) return { text: mended, encoding: "utf-8", guessed: false };
  return { text: lenient(bytes, "gb18030"), encoding: "gb18030", guessed: true };
}

/** UTF-16 has a zero in every ASCII character; a stray one in other text is only damage. */
function countZeros(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) count += 1;
  return count;
}

function markOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Every gb* is a part of GB 18030, and pages that say gb2312 hold characters that are not in it. */
function encodingOf(declared: string): string {
  return /^gb/iu.test(declared) ? "gb18030" : declared;
}

/** Null where the bytes do not fit, or the encoding is not known. A character cut at the very end is let go. */
function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function lenient(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** A few bytes of UTF-8 were lost: nearly all that is not ASCII still decodes. Text of another encoding loses more than half. */
function isNearlyUtf8(text: string): boolean {
  const lost = countOf(text, /\ufffd/gu);
  return lost <= damagedMost * countOf(text, /\P{ASCII}/gu);
}

/** UTF-16 without a mark: the byte order that gives Chinese or Latin text, if one does. */
function decodeWide(bytes: Uint8Array): Guess | null {
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const text = strict(bytes, encoding);
    if (text === null || text.includes("\0")) continue;
    const usual = countOf(text, /[\t\n\r -~\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/gu);
    if (usual > text.length * (1 - foreignMost)) return { text, encoding, guessed: true };
  }
  return null;
}

/** Bytes of no text at all still decode as GB 18030: into rare characters, private use and marks of loss. */
function isStrange(text: string): boolean {
  const strange = countOf(text, /[\ufffd\ue000-\uf8ff\u0250-\u1fff\ua000-\ud7ff]/gu);
  return strange > 10 && strange > countOf(text, /\P{ASCII}/gu) * strangeMost;
}

function shareOf(text: string, pattern: RegExp): number {
  return text.length === 0 ? 0 : countOf(text, pattern) / text.length;
}
