import type { RuleId } from "./finding.ts";
import type { Place } from "./place.ts";

/**
 * What a stage met and got past: a code and its facts, each with a place. The sentence is made in `glossary/notices.ts`.
 * A notice never changes a value: it says how far the value may be believed.
 */
export type NoticeFacts = {
  // Reading: the bytes.
  readonly "encoding-guessed": { readonly encoding: string };
  readonly "text-damaged": { readonly share: number };
  readonly "hidden-text-dropped": { readonly count: number };
  readonly "revisions-accepted": { readonly count: number };
  readonly "notes-set-apart": { readonly count: number };
  readonly "text-box-moved": { readonly count: number };
  readonly "nested-table": object;
  readonly "drawing-skipped": { readonly count: number };
  readonly "furniture-removed": { readonly lines: readonly string[] };
  readonly "table-joined": { readonly rule: string };
  readonly "row-joined": { readonly rule: string };
  readonly "table-irregular": object;
  readonly "tags-disagree": object;
  readonly "cell-unreadable": { readonly raw: string };
  readonly "scanned-page": object;
  readonly "ocr-text": object;
  readonly "picture-only": object;
  readonly "order-guessed": object;
  readonly "attachment-only": { readonly links: readonly string[] };
  readonly "script-present": object;
  readonly "limit-reached": { readonly limit: string };
  // Recognising: the report.
  readonly "digits-split": { readonly raw: string; readonly parts: readonly number[] };
  readonly "row-short": {
    readonly row: string;
    readonly found: number;
    readonly expected: number;
    readonly raw: string;
  };
  readonly "row-unreadable": { readonly row: string; readonly raw: string };
  readonly "label-repaired": { readonly printed: string; readonly label: string };
  readonly "table-missing": { readonly table: OfficialTable };
  readonly "rows-missing": { readonly table: OfficialTable; readonly rows: readonly string[] };
  /** The table stands more than once; the fuller copy was read, the place is of another. */
  readonly "table-repeated": { readonly table: OfficialTable };
  readonly "totals-unfilled": { readonly table: OfficialTable; readonly cells: number };
  readonly "agency-unknown": object;
  readonly "year-unknown": object;
  readonly "year-conflict": { readonly years: readonly number[]; readonly chosen: number };
  readonly "edition-guessed": { readonly edition: string; readonly from: "citation" | "majority" };
  readonly "edition-unknown": object;
  readonly "period-repaired": { readonly printed: string; readonly read: string };
  /** The first was taken; `titles` of those left out, as printed, empty where they have none. */
  readonly "several-reports": { readonly titles: readonly string[] };
  readonly "section-missing": { readonly section: string };
  readonly "sections-reordered": object;
  /** Printed in traditional characters: labels, names and titles are read in simplified ones, quotes stay as printed. */
  readonly "traditional-text": object;
  readonly "stated-by-user": { readonly what: "agency" | "year" };
  // Comparing: the pair.
  readonly swapped: object;
  readonly "same-file": object;
  readonly "same-year": { readonly year: number };
  readonly "years-apart": { readonly before: number; readonly after: number };
  readonly "forced-agencies": { readonly before: string | null; readonly after: string | null };
  readonly "forced-scope": { readonly before: string | null; readonly after: string | null };
  readonly "agency-not-compared": object;
  readonly "column-shift": { readonly row: string };
  readonly "diff-limited": { readonly blocks: number };
  readonly "words-by-character": object;
  // Checking. `cells`: figure ids of the sums or cells that a rule could not judge, since something in them was not read.
  readonly "not-evaluated": { readonly rule: RuleId; readonly cells: readonly string[] };
};

/** One of the three official tables. */
export type OfficialTable = "proactive" | "requests" | "disputes";

export type NoticeCode = keyof NoticeFacts;
export type Notice<C extends NoticeCode = NoticeCode> = {
  [K in C]: { readonly code: K; readonly place: Place } & NoticeFacts[K];
}[C];
