import type { RawRow } from "./grid.ts";

/**
 * A line as a page shows it. `starts`: it begins a block (else a break inside one stands before it); `level` of a heading,
 * from 1, else null; `number`: line of the source, 0 where the format has none. Leading blanks and inner tabs are kept.
 */
export type LinePiece = {
  readonly kind: "line";
  readonly text: string;
  readonly starts: boolean;
  readonly level: number | null;
  readonly number: number;
};

/** A table as its source states it. `nested`: tables inside its cells, which became their text; `hidden`: hidden texts in it. */
export type TablePiece = {
  readonly kind: "table";
  readonly rows: readonly RawRow[];
  readonly nested: number;
  readonly hidden: number;
};

/** A picture wider than half the text. Sizes are shares of the text's width and the page's height, 0–1. */
export type PicturePiece = {
  readonly kind: "picture";
  readonly width: number;
  readonly height: number;
  readonly number: number;
};

/** What stands in a marked-up document, in order: what html and docx have in common. */
export type Piece = LinePiece | TablePiece | PicturePiece;

export const pictureLeast = 0.5;
