import type { Numbering } from "./numbering.ts";
import type { Styles } from "./styles.ts";

/** A picture's size as shares of the text's width and the page's height, 0–1. */
export type PictureSize = { readonly width: number; readonly height: number };

/** What was met in the document that is not plain text, for the notices. */
export type Tally = {
  hidden: number;
  revisions: number;
  notes: number;
  drawings: number;
  boxes: number;
  readonly contents: string[];
};

/** What mending a document's body draws on and adds to. Widths in EMU. */
export type Context = {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly textWidth: number;
  readonly pageHeight: number;
  readonly tally: Tally;
  /** Of each open field, whether we stand in its code. */
  readonly fields: boolean[];
  /** Sizes of the pictures kept, in document order. */
  readonly pictures: PictureSize[];
  /** Text of a paragraph whose end was deleted: it runs on in the next. */
  carried: string;
};
