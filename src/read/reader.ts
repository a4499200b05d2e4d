import type { Document, Format, Source } from "../model/document.ts";
import type { Outcome } from "../model/outcome.ts";
import type { ReadOptions } from "./limits.ts";

/** One format's way from bytes to blocks. Throws one `ReportError` where nothing can be had; everything less is a notice. */
export type Reader = {
  readonly format: Format;
  readonly read: (source: Source, options: ReadOptions) => Promise<Outcome<Document>>;
};
