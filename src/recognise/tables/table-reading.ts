import type { Notice, OfficialTable } from "../../model/notice.ts";
import type { Place } from "../../model/place.ts";
import type { FigureStatus } from "../../model/report.ts";

/** What a cell of the form was read as, before the cells beside it have been looked at. */
export type ReadCell = {
  readonly raw: string;
  readonly value: number | null;
  /** As printed; null where the print has none. */
  readonly unit: string | null;
  readonly status: Extract<FigureStatus, "stated" | "blank" | "slash" | "dash" | "unreadable" | "missing">;
  readonly certain: boolean;
  readonly place: Place;
};

/** A row of the form, its cells in the order of the form's columns. `row` is the id (`requests.granted`, `disputes.review`). */
export type ReadRow = {
  readonly row: string;
  /** The label as printed. */
  readonly printed: string;
  readonly cells: readonly ReadCell[];
  readonly place: Place;
};

/** One copy of an official table, as far as it was found in one run of text or grids. */
export type ReadTable = {
  readonly table: OfficialTable;
  readonly rows: readonly ReadRow[];
  readonly notices: readonly Notice[];
  readonly source: TableSource;
};

/** Where it was read: grids by their index among the blocks, or a stretch of the flat text and what in it is not the table's. */
export type TableSource =
  | { readonly kind: "grids"; readonly blocks: readonly number[] }
  | {
      readonly kind: "text";
      readonly start: number;
      readonly end: number;
      readonly junk: readonly (readonly [start: number, end: number])[];
    };

/** Cells that hold a number or an implied zero. */
export const countRead = (rows: readonly ReadRow[]): number =>
  rows.reduce((sum, row) => sum + row.cells.filter((cell) => cell.value !== null).length, 0);
