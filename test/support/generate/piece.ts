/** A cell as printed, told where it begins; `lines` is one or more. `figure`: the id of the number in it. */
export type PrintedCell = {
  readonly lines: readonly string[];
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly figure: string | null;
};

export type PrintedTable = {
  readonly kind: "table";
  readonly columns: number;
  /** Rows at the top that are repeated where a page is turned. */
  readonly headerRows: number;
  readonly rows: readonly (readonly PrintedCell[])[];
};

/** A report on paper, before a format: what stands there, in order. */
export type Piece =
  | { readonly kind: "title"; readonly text: string }
  | {
      readonly kind: "heading";
      readonly level: 1 | 2;
      readonly ordinal: number;
      readonly mark: string;
      readonly title: string;
    }
  | { readonly kind: "paragraph"; readonly text: string; readonly align?: "right" }
  | PrintedTable;

export const printHeading = (piece: Extract<Piece, { kind: "heading" }>): string => piece.mark + piece.title;

export const cellText = (cell: PrintedCell): string => cell.lines.join("");
