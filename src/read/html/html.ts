import type { Block } from "../../model/document.ts";
import type { Notice } from "../../model/notice.ts";
import { repairText } from "../../text/repair.ts";
import { decodeText } from "../decode.ts";
import { labelTest } from "../lines/labels.ts";
import { hiddenNotice, piecesToBlocks } from "../pieces-to-blocks.ts";
import type { Reader } from "../reader.ts";
import { sha256 } from "../sha256.ts";
import { requireTextWithin } from "../text-size.ts";
import { chooseContent } from "./content.ts";
import { type HtmlNode, parseHtml } from "./dom.ts";
import { hideByStyle } from "./hide-by-style.ts";
import { findIndexCards, findLayoutTables } from "./is-layout.ts";
import { findLinks, findTitle, type Title } from "./page-facts.ts";
import { readPieces } from "./pieces.ts";
import { readTable } from "./table-rows.ts";
import { isIndexCard, isLinksHeading, isWebFurniture } from "./web-furniture.ts";

/** A web page, saved or exported: its article as blocks, without menus, margins and what is hidden. */
export const htmlReader: Reader = {
  format: "html",
  read: async ({ file, bytes }, options) => {
    const { text, notices } = decodeText(bytes, { file, format: "html" }, declaredEncoding(bytes));
    const root = parseHtml(text, file, options.limits.depth);
    hideByStyle(root);
    const layout = findLayoutTables(root);
    const content = chooseContent(root, new Set([...layout, ...findIndexCards(root, layout)]));
    const { pieces, hidden } = readPieces(content, (table) => (layout.has(table) ? null : readTable(table)));
    const read = piecesToBlocks(pieces, file, (paragraph, line) => ({ file, line, paragraph }), options);
    const { kept, dropped } = dropFurniture(read.value, options.labels);
    const blocks = withTitle(kept, findTitle(root), file);
    requireTextWithin(blocks, file, options.limits);
    const all = [
      ...notices,
      ...hiddenNotice(hidden, { file }),
      ...read.notices,
      ...furnitureNotice(dropped, file),
      ...attachments(root, blocks, file),
    ];
    return { value: { file, format: "html", sha256: sha256(bytes), blocks }, notices: all };
  },
};

/** The encoding that a page declares in its first bytes, in `meta charset` or its older form. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString("latin1");
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/iu.exec(head)?.[1] ?? null;
}

type Sorted = { readonly kept: readonly Block[]; readonly dropped: readonly string[] };

function dropFurniture(blocks: readonly Block[], labels: readonly string[]): Sorted {
  const isLabel = labelTest(labels);
  const dropped: string[] = [];
  const kept = blocks.filter((block) => {
    const text = furnitureOf(block);
    if (text === null || isLabel(text)) return true;
    dropped.push(text);
    return false;
  });
  const links = linksBelow(blocks, kept);
  return { kept: kept.slice(0, kept.length - links.length), dropped: [...dropped, ...links] };
}

const linkMost = 60;

/** The lines of a list of links that ends the page: short, no sentence, below its own heading. Empty where there is none. */
function linksBelow(blocks: readonly Block[], kept: readonly Block[]): readonly string[] {
  const from = blocks.findLastIndex((block) => "text" in block && isLinksHeading(block.text));
  const tail = from < 0 ? [] : blocks.slice(from + 1).filter((block) => kept.includes(block));
  const texts = tail.map((block) => ("text" in block ? block.text : ""));
  const areLinks = texts.every((text) => text !== "" && text.length <= linkMost && !/[。；！]/u.test(text));
  return areLinks ? texts : [];
}

/** The text of a block that belongs to the page; null for one of the article's. */
function furnitureOf(block: Block): string | null {
  if (block.kind === "paragraph" || block.kind === "heading") return isWebFurniture(block.text) ? block.text : null;
  if (block.kind !== "table") return null;
  const texts = block.grid.cells.map(({ text }) => text).filter((text) => text !== "");
  return isIndexCard(texts) ? texts.join(" ") : null;
}

function furnitureNotice(lines: readonly string[], file: string): readonly Notice[] {
  return lines.length > 0 ? [{ code: "furniture-removed", lines, place: { file } }] : [];
}

/** The page's title heads the article where the article does not say it: agency and year often stand nowhere else. */
function withTitle(blocks: readonly Block[], title: Title | null, file: string): readonly Block[] {
  if (!title || blocks.length === 0) return blocks;
  const tight = (text: string) => text.replace(/[\s　]/gu, "");
  const start = blocks.slice(0, 6).map((block) => ("text" in block ? block.text : ""));
  if (tight(start.join("")).includes(tight(title.text))) return blocks;
  const text = repairText(title.text).trim();
  return [{ kind: "heading", level: 1, text, place: { file, line: title.line } }, ...blocks];
}

/** No table and no chapter, but links to documents: the report is in one of those. */
function attachments(root: HtmlNode, blocks: readonly Block[], file: string): readonly Notice[] {
  const isContent = blocks.some(
    (block) =>
      block.kind === "table" ||
      block.kind === "lines" ||
      ("text" in block && /^[一二三四五六][、.．]/u.test(block.text)),
  );
  if (isContent) return [];
  const links = findLinks(root);
  return links.length > 0 ? [{ code: "attachment-only", links, place: { file } }] : [];
}
