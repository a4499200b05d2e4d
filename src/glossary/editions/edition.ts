import type { ChapterId } from "../../model/report.ts";

/** An edition whose tables are official. `pre2019` reports have a local form, and no figures. */
export type OfficialEditionId = "2019" | "2021";

/** A column or row: its part of a figure id, its label as the form prints it, its English, its other printed names. */
export type Label = {
  readonly id: string;
  readonly label: string;
  readonly en: string;
  readonly also?: readonly string[];
};

/** `unit`: fixed by the form, null where the form leaves it open. `signed`: a change, not a count; `money`: an amount, not a count. */
export type Column = Label & { readonly unit: string | null; readonly signed?: true; readonly money?: true };

/** Rows under one caption and one row of column headings. The rows' ids are whole (`proactive.fees`). */
export type ProactiveBlock = {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Label[];
};

/** A tall caption beside its rows. Its sums are the derived figures: `id` is their row. */
export type Group = Label & { readonly rows: readonly string[] };

export type RuleOfSums = "requests-balance" | "requests-outcomes-sum" | "requests-applicants-sum" | "disputes-sum";

/**
 * A sum the form demands, drawn once. Down the `rows` it holds in each column (terms are row ids), along the `columns` in
 * each row (terms are column ids). Spelled out by `glossary/equations.ts`.
 */
export type EquationForm = {
  readonly rule: RuleOfSums;
  readonly table: "requests" | "disputes";
  readonly over: "rows" | "columns";
  readonly terms: readonly string[];
  readonly equal: readonly string[];
};

/** One edition of the official form as data. A further edition is a file like `2021.ts` and a line in `all.ts`. */
export type Edition = {
  readonly id: OfficialEditionId;
  /** The notice that ordered it. */
  readonly source: string;
  /** Cell texts that no other edition has. */
  readonly decisive: readonly string[];
  readonly chapters: readonly { readonly id: ChapterId; readonly title: string }[];
  readonly proactive: readonly ProactiveBlock[];
  readonly requests: {
    readonly columns: readonly Column[];
    /** Whole ids, in the order of the form. */
    readonly rows: readonly Label[];
    readonly groups: readonly Group[];
  };
  readonly disputes: { readonly blocks: readonly Label[]; readonly columns: readonly Column[] };
  readonly equations: readonly EquationForm[];
};
