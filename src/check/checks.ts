import { agencyName } from "./agency-name.ts";
import { carryOver } from "./carry-over.ts";
import { citation } from "./citation.ts";
import { cumulativeTotal } from "./cumulative-total.ts";
import type { Check } from "./define-check.ts";
import { editionOutdated } from "./edition-outdated.ts";
import { feeStatement } from "./fee-statement.ts";
import { inForceStock } from "./in-force-stock.ts";
import { itemStock } from "./item-stock.ts";
import { largeChange } from "./large-change.ts";
import { numberForm } from "./number-form.ts";
import { problemsIncomplete } from "./problems-incomplete.ts";
import { reportYear } from "./report-year.ts";
import { restatedFigure } from "./restated-figure.ts";
import { scopeWord } from "./scope-word.ts";
import { sectionEmpty } from "./section-empty.ts";
import { sectionList } from "./section-list.ts";
import { sectionMissing } from "./section-missing.ts";
import { sumsOfTables } from "./sums-of-tables.ts";
import { textApplicants } from "./text-applicants.ts";
import { textCarried } from "./text-carried.ts";
import { textDisputes } from "./text-disputes.ts";
import { textDocuments } from "./text-documents.ts";
import { textFee } from "./text-fee.ts";
import { textNone } from "./text-none.ts";
import { textOutcome } from "./text-outcome.ts";
import { textParts } from "./text-parts.ts";
import { textPercent } from "./text-percent.ts";
import { textReceived } from "./text-received.ts";
import { textRepeatedFigures } from "./text-repeated-figures.ts";
import { textTrend } from "./text-trend.ts";

/** Every rule, in the order a person reads them. */
export const checks: readonly Check[] = [
  // Inside the tables of one report.
  sumsOfTables,
  numberForm,
  // Year against year.
  carryOver,
  inForceStock,
  itemStock,
  largeChange,
  cumulativeTotal,
  restatedFigure,
  // Text against tables.
  textReceived,
  textOutcome,
  textApplicants,
  textCarried,
  textNone,
  textDisputes,
  textFee,
  textDocuments,
  textParts,
  textPercent,
  textTrend,
  textRepeatedFigures,
  // Structure and wording.
  reportYear,
  citation,
  editionOutdated,
  agencyName,
  scopeWord,
  sectionList,
  sectionMissing,
  sectionEmpty,
  problemsIncomplete,
  feeStatement,
];
