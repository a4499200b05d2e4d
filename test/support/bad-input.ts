import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A Word package around the XML of a body; more parts by name. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries({ ...packageParts(body), ...parts })) entries[name] = strToU8(text);
  return zipSync(entries, { level: 6 });
}

/** Turns text into the XML of paragraphs, a paragraph a line. */
export function paragraphsXml(...texts: readonly string[]): string {
  return texts.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join("");
}

function packageParts(body: string): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": documentXml(body),
  };
}

export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`;
}

/** The part of a package that holds numbering or styles, around its XML. */
export function partXml(root: "numbering" | "styles", content: string): string {
  return `<w:${root} xmlns:w="${wordNamespace}">${content}</w:${root}>`;
}

/** A small sound report as each format, to be cut and bent by the tests. */
export const soundText = [
  "青岚县水务局2023年政府信息公开工作年度报告",
  "一、总体情况",
  "2023年，青岚县水务局主动公开信息201条，收到申请3件。",
  "六、其他需要报告的事项",
  "无。",
].join("\n");

export const soundHtml = `<!doctype html><html><body><div id="zoom">${soundText
  .split("\n")
  .map((line) => `<p>${line}</p>`)
  .join("")}<table><tr><td>规章</td><td>1</td></tr><tr><td>其他</td><td>2</td></tr></table></div></body></html>`;

export const soundDocx = (): Uint8Array =>
  docxOf(
    `${paragraphsXml(...soundText.split("\n"))}<w:tbl><w:tr><w:tc>${paragraphsXml("规章")}</w:tc><w:tc>${paragraphsXml(
      "1",
    )}</w:tc></w:tr><w:tr><w:tc>${paragraphsXml("其他")}</w:tc><w:tc>${paragraphsXml("2")}</w:tc></w:tr></w:tbl>`,
  );

/** A compound file of the old kind with one stream name in its directory: enough to be told by. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  return bytes;
}

/** A zip of one entry that inflates to `size` zeros, though its headers say less. */
export function bombZip(name: string, size: number, others: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size), { level: 9 });
  return rawZip([
    ...Object.entries(others).map(([other, bytes]) => ({
      name: other,
      packed: deflateRawSync(bytes),
      crc: crc(bytes),
    })),
    { name, packed, crc: 0 },
  ]);
}

/** A zip of very many empty entries. */
export function crowdedZip(count: number): Uint8Array {
  const packed = deflateRawSync(new Uint8Array());
  return rawZip(Array.from({ length: count }, (_, index) => ({ name: `word/${index}.xml`, packed, crc: 0 })));
}

type RawEntry = { readonly name: string; readonly packed: Uint8Array; readonly crc: number };

function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, packed, crc: sum } of entries) {
    const named = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(sum, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt16LE(named.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(sum, 16);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt16LE(named.length, 28);
    central.writeUInt32LE(at, 42);
    chunks.push(local, named, Buffer.from(packed));
    directory.push(central, named);
    at += 30 + named.length + packed.length;
  }
  const size = directory.reduce((sum, chunk) => sum + chunk.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...chunks, ...directory, end]));
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** Text in UTF-8 as a program shows it that takes it for GBK, saved again as UTF-8. */
export function garble(text: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder("gbk").decode(new TextEncoder().encode(text)));
}
