import type { Place } from "./place.ts";

/** Every rule of the checks, in the order a person reads them. */
export const ruleIds = [
  "requests-balance",
  "requests-outcomes-sum",
  "requests-applicants-sum",
  "disputes-sum",
  "number-form",
  "column-shift",
  "carry-over",
  "in-force-stock",
  "item-stock",
  "cumulative-total",
  "restated-figure",
  "text-received",
  "text-outcome",
  "text-applicants",
  "text-carried",
  "text-none",
  "text-disputes",
  "text-fee",
  "text-documents",
  "text-parts",
  "text-percent",
  "text-trend",
  "text-repeated-figures",
  "report-year",
  "citation",
  "edition-outdated",
  "agency-name",
  "scope-word",
  "section-list",
  "section-missing",
  "section-empty",
  "problems-incomplete",
  "fee-statement",
  "large-change",
] as const;
export type RuleId = (typeof ruleIds)[number];

export type Severity = "error" | "warning" | "info";
export type Certainty = "certain" | "likely" | "check-reading";

/** `report` is the file the quote stands in. `figure`: the id of the cell, where it is one. */
export type Evidence = {
  readonly report: string;
  readonly place: Place;
  readonly quote: string;
  readonly figure?: string;
};

/** Facts a rule's sentence is made of, by name; the sentence itself is in `glossary/rule-words.ts`. */
export type FindingFacts = { readonly [name: string]: string | number | readonly string[] | null };

/**
 * Something to look at, without a sentence yet. `id` is the rule and the cell or words, the same from run to run.
 * `report` is the file it stands in, or "pair" where it takes several years to see it. `explanations`: letters of the list
 * of legitimate explanations in `glossary/explanations.ts`.
 */
export type Finding = {
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly report: string;
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  readonly facts: FindingFacts;
  /** Never empty: what cannot be shown is not said. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
};

/** `key`: a hash of its content, without file, page or order, on which the marks of a review hang. Unique in its result. */
export type KeyedFinding = Finding & { readonly key: string };
