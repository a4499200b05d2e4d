import type { EditionId, Figure } from "../model/report.ts";
import { findEdition } from "./editions/all.ts";
import { disputes, otherHandlingRow, otherHandlingRows } from "./editions/common.ts";
import type { EquationForm, RuleOfSums } from "./editions/edition.ts";

/** A sum that must hold: the values of `terms` add up to the values of `equal`. Both are figure ids. `cell` names the column or row. */
export type Equation = {
  readonly rule: RuleOfSums;
  readonly cell: string;
  readonly terms: readonly string[];
  readonly equal: readonly string[];
};

/** How many rows of other handling a report prints: the single one, or the three of the 2021 edition. */
export type OtherHandling = "one" | "three";

/** Goes by the rows present, never by the edition: some later reports keep the single row. */
export function otherHandlingOf(figures: ReadonlyMap<string, Figure>): OtherHandling {
  const single = figures.get(`${otherHandlingRow.id}/total`);
  return single !== undefined && single.status !== "derived" ? "one" : "three";
}

/** Every sum of an edition, by figure id: 7 balances, 7 sums of outcomes, one of applicants a row, 3 of disputes. */
export function equationsOf(editionId: EditionId, otherHandling: OtherHandling): readonly Equation[] {
  const edition = findEdition(editionId);
  if (edition === null) return [];
  const columns = edition.requests.columns.map((column) => column.id);
  const rows = asPrinted(
    edition.requests.rows.map((row) => row.id),
    otherHandling,
  );
  const blocks = disputes.blocks.map((block) => block.id);
  return edition.equations.flatMap((form) => {
    if (form.over === "rows") return columns.map((column) => downColumn(form, column, otherHandling));
    return (form.table === "requests" ? rows : blocks).map((row) => alongRow(form, row));
  });
}

/** Swaps the three rows of other handling for the single one, or back, as the report prints them. */
function asPrinted(rows: readonly string[], otherHandling: OtherHandling): readonly string[] {
  const three: readonly string[] = otherHandlingRows.map((row) => row.id);
  const wanted = otherHandling === "one" ? [otherHandlingRow.id] : three;
  const isOther = (row: string): boolean => row === otherHandlingRow.id || three.includes(row);
  const at = rows.findIndex(isOther);
  return at < 0 ? rows : [...rows.slice(0, at), ...wanted, ...rows.slice(at).filter((row) => !isOther(row))];
}

function downColumn(form: EquationForm, column: string, otherHandling: OtherHandling): Equation {
  const at = (row: string): string => `${row}/${column}`;
  return {
    rule: form.rule,
    cell: column,
    terms: asPrinted(form.terms, otherHandling).map(at),
    equal: form.equal.map(at),
  };
}

function alongRow(form: EquationForm, row: string): Equation {
  const at = (column: string): string => `${row}/${column}`;
  return { rule: form.rule, cell: row, terms: form.terms.map(at), equal: form.equal.map(at) };
}
