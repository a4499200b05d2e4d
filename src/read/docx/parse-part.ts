import { DOMParser } from "@xmldom/xmldom";
import { ReportError } from "../../model/error.ts";
import { childrenOf, type XmlElement } from "./xml.ts";

/**
 * Parses one part of an OOXML package. Nothing outside the part is ever fetched.
 * Throws `ReportError` unreadable-file: `doctype`, `nesting` beyond `depth` levels, `damaged` where it is not well-formed.
 */
export function parsePart(bytes: Uint8Array, file: string, depth: number): XmlElement {
  const fault = (detail: "doctype" | "nesting" | "damaged") =>
    new ReportError({ code: "unreadable-file", format: "docx", detail }, { file });
  const text = decodeXml(bytes).trimStart();
  // No part of a package needs one, and it is the door for entity attacks.
  if (/<!DOCTYPE/iu.test(text)) throw fault("doctype");
  const root = parseWellFormed(text);
  if (!root) throw fault("damaged");
  // Tested before anything walks the tree by calling itself.
  if (isDeeper(root, depth)) throw fault("nesting");
  return root;
}

/** Null where the parser gives up. What it only complains of (an unknown entity, a missing quote) it has got past. */
function parseWellFormed(text: string): XmlElement | null {
  try {
    return new DOMParser({ locator: false, onError: () => {} }).parseFromString(text, "text/xml").documentElement;
  } catch {
    return null;
  }
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  return new TextDecoder(first === 0xfe && second === 0xff ? "utf-16be" : "utf-8").decode(bytes);
}

/** Level by level, so that a tree of any depth can be tested. */
function isDeeper(root: XmlElement, most: number): boolean {
  let level: readonly XmlElement[] = [root];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}
