import type { Place } from "./place.ts";

/**
 * What a stage met and got past: a code and its facts, each with a place. The sentence is made in `glossary/notices.ts`.
 * A notice never changes a value: it says how far the value may be believed.
 */
export type NoticeFacts =
  // Reading: the bytes.
  | { readonly code: "encoding-guessed"; readonly encoding: string }
  | { readonly code: "text-damaged"; readonly share: number }
  | { readonly code: "hidden-text-dropped"; readonly count: number }
  | { readonly code: "revisions-accepted"; readonly count: number }
  | { readonly code: "notes-set-apart"; readonly count: number }
  | { readonly code: "text-box-moved"; readonly count: number }
  | { readonly code: "nested-table" }
  | { readonly code: "drawing-skipped"; readonly count: number }
  | { readonly code: "furniture-removed"; readonly lines: readonly string[] }
  | { readonly code: "table-joined"; readonly rule: string }
  | { readonly code: "row-joined"; readonly rule: string }
  | { readonly code: "table-irregular" }
  | { readonly code: "tags-disagree" }
  | { readonly code: "cell-unreadable"; readonly raw: string }
  | { readonly code: "scanned-page" }
  | { readonly code: "ocr-text" }
  | { readonly code: "picture-only" }
  | { readonly code: "order-guessed" }
  | { readonly code: "attachment-only"; readonly links: readonly string[] }
  | { readonly code: "script-present" }
  | { readonly code: "limit-reached"; readonly limit: string }
  // Recognising: the report.
  | { readonly code: "digits-split"; readonly raw: string; readonly parts: readonly number[] }
  | {
      readonly code: "row-short";
      readonly row: string;
      readonly found: number;
      readonly expected: number;
      readonly raw: string;
    }
  | { readonly code: "row-unreadable"; readonly row: string; readonly raw: string }
  | { readonly code: "label-repaired"; readonly printed: string; readonly label: string }
  | { readonly code: "table-missing"; readonly table: OfficialTable }
  | { readonly code: "rows-missing"; readonly table: OfficialTable; readonly rows: readonly string[] }
  | { readonly code: "totals-unfilled"; readonly table: OfficialTable; readonly cells: number }
  | { readonly code: "agency-unknown" }
  | { readonly code: "year-unknown" }
  | { readonly code: "year-conflict"; readonly years: readonly number[]; readonly chosen: number }
  | { readonly code: "edition-guessed"; readonly edition: string; readonly from: "citation" | "majority" }
  | { readonly code: "edition-unknown" }
  | { readonly code: "period-repaired"; readonly printed: string; readonly read: string }
  | { readonly code: "section-missing"; readonly section: string }
  | { readonly code: "sections-reordered" }
  | { readonly code: "stated-by-user"; readonly what: "agency" | "before-year" | "after-year" }
  // Comparing: the pair.
  | { readonly code: "swapped" }
  | { readonly code: "same-file" }
  | { readonly code: "same-year"; readonly year: number }
  | { readonly code: "years-apart"; readonly before: number; readonly after: number }
  | { readonly code: "forced-agencies"; readonly before: string | null; readonly after: string | null }
  | { readonly code: "forced-scope"; readonly before: string | null; readonly after: string | null }
  | { readonly code: "agency-not-compared" }
  | { readonly code: "column-shift"; readonly row: string }
  | { readonly code: "diff-limited"; readonly blocks: number }
  | { readonly code: "words-by-character" }
  | { readonly code: "checks-not-run" };

/** One of the three official tables. */
export type OfficialTable = "proactive" | "requests" | "disputes";

export type Notice = { readonly place: Place } & NoticeFacts;
export type NoticeCode = NoticeFacts["code"];
