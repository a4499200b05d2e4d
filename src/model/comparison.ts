import type { KeyedFinding } from "./finding.ts";
import type { Notice } from "./notice.ts";
import type { Place } from "./place.ts";
import type { Figure, Mention, Report, ReportBlock } from "./report.ts";

export type Basis = "same" | "renamed" | "sum" | "redefined" | "added" | "removed";

/** `=` in both, `-` only before, `+` only after. `=` and `-` joined give the before text, `=` and `+` the after text. */
export type Edit = readonly [sign: "=" | "-" | "+", text: string];

export type HunkClass = "figure" | "unit" | "rollover" | "renumber" | "notation" | "text";

/**
 * A change inside a pair of blocks: `edits[from]` up to, not including, `edits[to]`. `figure` only in a hunk of that class:
 * both sides one number of one unit; `delta` null for approximate numbers; `percent` null at base 0.
 */
export type Hunk = {
  readonly from: number;
  readonly to: number;
  readonly class: HunkClass;
  readonly figure?: {
    readonly before: number;
    readonly after: number;
    readonly unit: string | null;
    readonly delta: number | null;
    readonly percent: number | null;
  };
};

/** A block as one side of a pair. `text` of a table: its cells joined by tabs, its rows by line feeds. */
export type BlockSide = {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  readonly place: Place;
  readonly block: ReportBlock;
};

type None = readonly [];
type One = readonly [BlockSide];
type Several = readonly [BlockSide, BlockSide, ...BlockSide[]];

/** What became of a block. The type knows how many blocks each side has. `likeness`, `confidence` 0–1, 3 decimals. */
export type BlockChange = {
  readonly key: string;
  readonly likeness: number;
  readonly confidence: number;
  readonly edits: readonly Edit[];
  readonly hunks: readonly Hunk[];
  /** The section it is shown under: the after side's, the before side's where there is no after. */
  readonly section: string;
} & (
  | { readonly relation: "same" | "edited"; readonly before: One; readonly after: One }
  | { readonly relation: "moved"; readonly before: One; readonly after: One }
  | { readonly relation: "split"; readonly before: One; readonly after: Several }
  | { readonly relation: "merged"; readonly before: Several; readonly after: One }
  | { readonly relation: "added"; readonly before: None; readonly after: One }
  | { readonly relation: "removed"; readonly before: One; readonly after: None }
);

export type SectionRelation = "same" | "changed" | "moved" | "added" | "removed" | "split" | "merged";

/** What became of a section. A list of ids where several stand on one side. `changes` counts the hunks and whole blocks that count. */
export type SectionChange = {
  readonly before: string | readonly string[] | null;
  readonly after: string | readonly string[] | null;
  readonly relation: SectionRelation;
  readonly changes: number;
};

/** Why a figure change carries no delta, or how to take it. Words in `glossary/crosswalk.ts`. */
export type FigureNote =
  | { readonly kind: "crosswalk"; readonly row: string }
  | { readonly kind: "implied-zero" }
  | { readonly kind: "not-read"; readonly side: "before" | "after" | "both" }
  | { readonly kind: "unfilled"; readonly side: "before" | "after" | "both" }
  | { readonly kind: "check-reading" }
  | { readonly kind: "column-shift"; readonly side: "before" | "after" | "both" }
  | { readonly kind: "unit-unknown" };

/** A figure in both years. Only like is subtracted from like: the other bases have no `delta` to misuse. */
export type FigureChange = { readonly id: string; readonly key: string; readonly notes: readonly FigureNote[] } & (
  | {
      readonly basis: "same" | "renamed" | "sum";
      readonly before: Figure;
      readonly after: Figure;
      readonly delta: number | null;
      readonly percent: number | null;
    }
  | { readonly basis: "redefined"; readonly before: Figure; readonly after: Figure }
  | { readonly basis: "added"; readonly before: null; readonly after: Figure }
  | { readonly basis: "removed"; readonly before: Figure; readonly after: null }
);

/** A number of the prose that met its twin, or stands alone. `delta` of a share is in 个百分点; then `percent` is null. */
export type MentionChange = {
  readonly key: string;
  readonly label: string;
  readonly unit: string | null;
  readonly before: Mention | null;
  readonly after: Mention | null;
  readonly delta: number | null;
  readonly percent: number | null;
  readonly confidence: number;
};

export type Counts = {
  /** Blocks edited, split, merged or moved with counted hunks inside. The official tables are no blocks here. */
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly same: number;
  /** Blocks in which only the year went on. */
  readonly rolledOver: number;
  readonly figuresCompared: number;
  readonly figuresChanged: number;
  readonly mentionsChanged: number;
  readonly findings: number;
};

/** Two years of one agency, compared. `before` is the older. */
export type Comparison = {
  readonly before: Report;
  readonly after: Report;
  readonly sections: readonly SectionChange[];
  readonly blocks: readonly BlockChange[];
  readonly figures: readonly FigureChange[];
  readonly mentions: readonly MentionChange[];
  /** What the rules found; `report` and that of the evidence are `before`, `after` or `pair`. */
  readonly findings: readonly KeyedFinding[];
  readonly counts: Counts;
  readonly notices: readonly Notice[];
};
