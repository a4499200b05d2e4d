import type { SourceFacts } from "./document.ts";
import type { Grid } from "./grid.ts";
import type { OfficialTable } from "./notice.ts";
import type { Place } from "./place.ts";

export type EditionId = "pre2019" | "2019" | "2021";
export type Scope = "own" | "area";

/** The six official chapters, in their order. Also the ids of their sections. */
export const chapterIds = ["overview", "proactive", "requests", "disputes", "problems", "other"] as const;
export type ChapterId = (typeof chapterIds)[number];

/**
 * A piece of a section. `id` is `<section>#<n>`, n from 1, unique in the report.
 * `breaks`: offsets in `text` where the source broke the line. A table read from flat text has a grid made of its rows.
 */
export type ReportBlock =
  | {
      readonly id: string;
      readonly kind: "paragraph";
      readonly text: string;
      readonly breaks: readonly number[];
      readonly place: Place;
    }
  | {
      readonly id: string;
      readonly kind: "table";
      readonly grid: Grid;
      readonly official: OfficialTable | null;
      readonly place: Place;
    };

/**
 * A chapter or part. `id`: a chapter id, `preamble`, `extra.n`, or parent id + `.n` by the printed number (else by order).
 * `printed` is the heading as printed, null where text has no heading; `title` is it without its number; `ordinal` is that
 * number as a value (一 is 1), null if none. `level`: 0 preamble and unowned text, 1 chapters, 2 and more their parts.
 * `blocks` are this section's own: a part's blocks are not repeated in its chapter.
 */
export type Section = {
  readonly id: string;
  readonly title: string;
  readonly printed: string | null;
  readonly ordinal: number | null;
  readonly level: number;
  readonly parent: string | null;
  readonly place: Place;
  readonly blocks: readonly ReportBlock[];
};

/**
 * `stated` a number is printed · `blank` nothing · `slash` /, 无, 不适用 · `dash` marks (these three are implied zeros, value 0) ·
 * `unfilled` an empty total beside parts that are not zero · `unreadable` something is there · `missing` the official cell is not
 * there (these three have value null) · `derived` a group subtotal computed here (raw null, `parts` named).
 */
export type FigureStatus = "stated" | "blank" | "slash" | "dash" | "unfilled" | "unreadable" | "missing" | "derived";

/**
 * A number of an official table. `id` is `table.row/column` of the contract; `raw` the cell as printed, null where there is no
 * cell; `value` is in the cell's own unit; `unit` as printed with the number or fixed by the form (件, 万元), null if unknown.
 * `certain` is false where the reading rests on a guess. `parts`: ids that were added up.
 */
export type Figure = {
  readonly id: string;
  readonly raw: string | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly status: FigureStatus;
  readonly certain: boolean;
  readonly place: Place;
  readonly parts?: readonly string[];
};

/**
 * A number in prose. `label` is metric, or metric·qualifier; `raw` the number as printed without its unit; `value` is exact to
 * the printed digits. `approximate`: 余, 多, 约, a range. `sentence` is the clause it stands in. `year`: the year the clause
 * speaks of where it names another than the report's, else null. `block` is the id of its block, `start`/`end` code units in it.
 */
export type Mention = {
  readonly label: string;
  readonly raw: string;
  readonly value: number;
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly sentence: string;
  readonly year: number | null;
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
};

/** A document understood as an annual report. `figures` in the order of the official form, by id. */
export type Report = {
  readonly source: SourceFacts;
  readonly agency: string | null;
  /** Every name the agency goes by in the document, the fullest first. */
  readonly agencyNames: readonly string[];
  readonly year: number | null;
  readonly edition: EditionId | null;
  readonly scope: Scope | null;
  /** The report's title as printed, where it stands on lines of its own; these are in no section. */
  readonly title?: { readonly text: string; readonly place: Place };
  readonly sections: readonly Section[];
  readonly figures: ReadonlyMap<string, Figure>;
  readonly mentions: readonly Mention[];
};
