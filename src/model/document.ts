import type { Grid } from "./grid.ts";
import type { Place } from "./place.ts";

/** The formats that are read. `md` is read as `txt` is, with its tables. */
export type Format = "docx" | "pdf" | "html" | "txt" | "md";

/** A file's bytes under the name a person knows it by. */
export type Source = { readonly file: string; readonly bytes: Uint8Array };

/** What a report was read from. `sha256` is of the bytes, in hex; `pages` only where the format has pages. */
export type SourceFacts = {
  readonly file: string;
  readonly format: Format;
  readonly sha256: string;
  readonly pages?: number;
};

/** A printed line with its inner blanks, tabs and pipes kept: they are the borders between cells. */
export type TextLine = { readonly text: string; readonly place: Place };

/** A piece of a document in reading order. What it says of annual reports is for `recognise` to find. */
export type Block =
  /** Only where the format itself says heading: a style, an outline level, h1–h6. `level` counts from 1. */
  | { readonly kind: "heading"; readonly level: number; readonly text: string; readonly place: Place }
  /** Running text, hard-wrapped lines joined. `breaks`: offsets in `text` (code units) where the source broke the line. */
  | { readonly kind: "paragraph"; readonly text: string; readonly breaks: readonly number[]; readonly place: Place }
  /** A drawn or marked-up table. */
  | { readonly kind: "table"; readonly grid: Grid; readonly place: Place }
  /** Lines that may be a table without rulings: numbers among labels. */
  | { readonly kind: "lines"; readonly lines: readonly TextLine[]; readonly place: Place }
  /** A picture wider than half the text; `width`, `height` are shares of the page, 0–1. */
  | { readonly kind: "picture"; readonly width: number; readonly height: number; readonly place: Place };

/** A file as blocks in reading order: the output of `read`, which knows nothing of annual reports. */
export type Document = SourceFacts & { readonly blocks: readonly Block[] };
