import type { Place } from "./place.ts";

/** How far what was read can be trusted. `unreadable`: something is printed there, but not what. */
export type Reading = "certain" | "likely" | "unreadable";

/**
 * A cell of a table, standing once, at its top left corner.
 * `row` and `column` count from 0 (indexes into the grid); `place` counts from 1.
 * `lines` are the lines as printed, `text` is them joined without spaces between Han characters.
 */
export type Cell = {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly lines: readonly string[];
  readonly text: string;
  readonly reading: Reading;
  readonly place: Place;
};

/** A table as a grid. The cells do not overlap, cover every position, stay inside, and are in row, then column order. */
export type Grid = {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
};
