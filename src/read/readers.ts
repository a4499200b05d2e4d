import type { Format } from "../model/document.ts";
import type { Reader } from "./reader.ts";

/** The reader of each format, loaded when first asked for: parsing PDF must not slow the reading of text. */
export const readers: { readonly [F in Format]: () => Promise<Reader> } = {
  docx: async () => (await import("./docx/docx.ts")).docxReader,
  pdf: async () => (await import("./pdf/pdf.ts")).pdfReader,
  html: async () => (await import("./html/html.ts")).htmlReader,
  txt: async () => (await import("./txt/txt.ts")).txtReader,
  md: async () => (await import("./md/md.ts")).mdReader,
};
