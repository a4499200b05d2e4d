import type { Format, Source } from "../model/document.ts";
import { ReportError } from "../model/error.ts";
import type { Limits } from "./limits.ts";
import { isZip, openZip } from "./zip.ts";

const pdfWithin = 1024;
const markupWithin = 4096;
const namesShown = 10;

/** What a part's name inside a zip says of the zip. */
const partFormats: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/u, "pptx"],
  [/^xl\/workbook\.(xml|bin)$/u, "xlsx"],
  [/(^|\/)OFD\.xml$/u, "ofd"],
  [/^content\.xml$/u, "odt"],
  [/^META-INF\/container\.xml$/u, "epub"],
];

const reportName = /\.(docx?|pdf|html?|txt|md|wps|ofd|rtf|xlsx?|pptx?|odt|jpe?g|png)$/iu;

/** First bytes of what is not read, as Latin-1. */
const magic: readonly (readonly [RegExp, string])[] = [
  [/^\{\\rtf/u, "rtf"],
  [/^Rar!/u, "rar"],
  [/^7z\xbc\xaf/u, "7z"],
  [/^\xff\xd8\xff/u, "jpg"],
  [/^\x89PNG/u, "png"],
  [/^GIF8[79]a/u, "gif"],
  [/^BM.{4}\0\0\0\0/su, "bmp"],
  [/^(II\*\0|MM\0\*)/u, "tif"],
  [/^RIFF.{4}WEBP/su, "webp"],
  [/^MZ.{58}/su, "exe"],
];

const mhtml = /^(?:from|mime-version|subject|date|content-type):.*content-type: *(?:multipart\/related|text\/html)/isu;
const wordXml = /<\?mso-application[^>]{0,40}Word|<w:wordDocument|<pkg:package/u;
const markup = /<(?:!doctype html|html|table)[\s>]/iu;
const opensAsMarkup = /^\s*<(?:!--|head|body|meta|div|p|span|style|center|h[1-6]|title|section|article)[\s>-]/iu;

/**
 * The format of a file by its content; only `.md` goes by its name.
 * Throws `ReportError`: unsupported-format, archive-of-files, password, unreadable-file, too-large.
 */
export function sniffFormat(source: Source, limits: Limits): Format {
  const head = latin1(source.bytes.subarray(0, markupWithin));
  if (head.slice(0, pdfWithin).includes("%PDF-")) return "pdf";
  if (isZip(source.bytes)) return formatOfZip(source, limits);
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) throw faultOfCompound(source);
  if (source.bytes[0] === 0x1f && source.bytes[1] === 0x8b) throw unsupported("gzip", source.file);
  const known = magic.find(([pattern]) => pattern.test(head));
  if (known) throw unsupported(known[1], source.file);
  if (/\.(?:md|markdown)$/iu.test(source.file)) return "md";
  return formatOfText(head, source);
}

function formatOfZip(source: Source, limits: Limits): Format {
  const { file, bytes } = source;
  const names = openZip(bytes, file, "docx", limits).entries.map((entry) => entry.name);
  const isWord = names.some((name) => /^word\/document\d*\.xml$/iu.test(name));
  if (isWord && names.includes("[Content_Types].xml")) return "docx";
  for (const [pattern, format] of partFormats) {
    if (names.some((name) => pattern.test(name))) throw unsupported(format, file);
  }
  const files = names.filter((name) => !name.endsWith("/") && !name.startsWith("__MACOSX/"));
  const reports = files.filter((name) => reportName.test(name));
  const shown = (reports.length > 0 ? reports : files).slice(0, namesShown);
  throw new ReportError({ code: "archive-of-files", names: shown }, { file });
}

/** A compound file holds a password-protected docx, or one of the old binary formats. Stream names stand in it as UTF-16. */
function faultOfCompound({ bytes, file }: Source): ReportError {
  const has = (stream: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(stream, 0, "utf16le");
  if (has("EncryptedPackage")) return new ReportError({ code: "password", format: "docx" }, { file });
  if (has("WordDocument")) return unsupported(/\.wps$/iu.test(file) ? "wps" : "doc", file);
  if (has("Workbook")) return unsupported("xls", file);
  if (has("PowerPoint Document")) return unsupported("ppt", file);
  return unsupported("ole", file);
}

function formatOfText(head: string, { file }: Source): Format {
  // UTF-16 spells every ASCII letter with a zero byte.
  const text = /^(?:\xff\xfe|\xfe\xff)/u.test(head)
    ? head.slice(2).replaceAll("\0", "")
    : head.replace(/^\xef\xbb\xbf/u, "");
  if (wordXml.test(text)) throw unsupported("word-xml", file);
  if (mhtml.test(text)) throw unsupported("mht", file);
  return markup.test(text) || opensAsMarkup.test(text) ? "html" : "txt";
}

function unsupported(format: string, file: string): ReportError {
  return new ReportError({ code: "unsupported-format", format }, { file });
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
}
