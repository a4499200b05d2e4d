import type { Document, Source } from "../../model/document.ts";
import { ReportError } from "../../model/error.ts";
import type { Notice } from "../../model/notice.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Limits, ReadOptions } from "../limits.ts";
import type { Reader } from "../reader.ts";
import { sha256 } from "../sha256.ts";
import { itemsToBlocks } from "./items-to-blocks.ts";
import { damaged, type OpenPdf, openPdf } from "./open.ts";
import { pageItems } from "./page-items.ts";
import { type ReadPage, readPages } from "./read-pages.ts";

/** PDF: tables from their drawn lines, the rest as paragraphs. Tables without lines become `lines`. */
export const pdfReader: Reader = {
  format: "pdf",
  read: async (source, options) => {
    const digest = sha256(source.bytes);
    const pdf = await openPdf(source);
    try {
      const { value: pages, notices } = await pagesOf(pdf, source, options.limits);
      const document = toDocument(pages, source, options);
      const facts = { file: source.file, format: "pdf", sha256: digest, pages: pdf.document.numPages } as const;
      return { value: { ...facts, blocks: document.value }, notices: [...notices, ...document.notices] };
    } finally {
      await pdf.document.loadingTask.destroy();
    }
  },
};

/** Below this share of characters without meaning a file is read as sound: bullets are such characters. */
const DAMAGED_SHARE = 0.02;
/** Fewer characters than this beside a picture are a page number or a stamp: the page is a scan. */
const SCAN_GLYPHS = 10;
const SCAN_AREA = 0.4;

async function pagesOf(pdf: OpenPdf, { file }: Source, limits: Limits): Promise<Outcome<readonly ReadPage[]>> {
  if (pdf.document.numPages > limits.pages) {
    throw new ReportError({ code: "too-large", limit: "pages", most: limits.pages }, { file });
  }
  const read = await readPages(pdf, limits);
  const pages = read.filter((page) => page !== null);
  if (pages.length === 0) throw damaged(file);
  requireText(pages, file, limits);
  const notices: Notice[] = read.flatMap((page, index) =>
    page === null ? [{ code: "text-damaged", share: 1, place: { file, page: index + 1 } }] : pageNotices(page, file),
  );
  if (await pdf.document.hasJSActions()) notices.unshift({ code: "script-present", place: { file } });
  return { value: pages, notices };
}

function requireText(pages: readonly ReadPage[], file: string, limits: Limits): void {
  const characters = pages.reduce((sum, { glyphs }) => sum + glyphs.length, 0);
  if (characters > limits.textBytes / 3) {
    throw new ReportError({ code: "too-large", limit: "text", most: limits.textBytes }, { file });
  }
  if (!pages.every((page) => page.glyphs.length === 0 || isScan(page))) return;
  const scans = pages.filter(isScan);
  const [first, last] = [scans.at(0), scans.at(-1)];
  throw new ReportError({ code: "no-text", pages: first && last ? [first.page, last.page] : null }, { file });
}

function isScan({ glyphs, pictures, width, height }: ReadPage): boolean {
  const area = pictures.reduce((sum, box) => sum + (box.right - box.left) * (box.bottom - box.top), 0);
  return glyphs.length < SCAN_GLYPHS && area > SCAN_AREA * width * height;
}

function pageNotices(page: ReadPage, file: string): readonly Notice[] {
  const place = { file, page: page.page };
  const notices: Notice[] = [];
  if (isScan(page)) notices.push({ code: "scanned-page", place });
  if (page.fromOcr) notices.push({ code: "ocr-text", place });
  if (page.limited) notices.push({ code: "limit-reached", limit: page.limited, place });
  if (page.hidden > 0) notices.push({ code: "hidden-text-dropped", count: page.hidden, place });
  return notices;
}

function toDocument(
  pages: readonly ReadPage[],
  { file }: Source,
  { labels, limits }: ReadOptions,
): Outcome<Document["blocks"]> {
  const { items, furniture } = pageItems(pages, labels, limits);
  const glyphs = pages.reduce((sum, page) => sum + page.glyphs.length, 0);
  const share = pages.reduce((sum, page) => sum + page.damaged * page.glyphs.length, 0) / Math.max(1, glyphs);
  const isDamaged = share > DAMAGED_SHARE;
  const likely = isDamaged || pages.some((page) => page.fromOcr);
  const blocks = itemsToBlocks(items, { file, labels, likely });
  const notices: Notice[] = [];
  if (isDamaged) notices.push({ code: "text-damaged", share: Math.round(share * 1000) / 1000, place: { file } });
  const [first] = furniture.lines;
  if (first) {
    const lines = furniture.lines.map(({ text }) => text);
    notices.push({ code: "furniture-removed", lines, place: { file, page: first.page } });
  }
  return { value: blocks.value, notices: [...notices, ...blocks.notices] };
}
