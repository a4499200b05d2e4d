import type { Notice, OfficialTable } from "../../model/notice.ts";
import type { Place } from "../../model/place.ts";
import { countRead, type ReadRow, type ReadTable, type TableSource } from "./table-reading.ts";

/** An official table as it will be reported, and where its pieces were read. */
export type ChosenTable = {
  readonly table: OfficialTable;
  readonly rows: ReadonlyMap<string, ReadRow>;
  readonly sources: readonly TableSource[];
  readonly notices: readonly Notice[];
};

/**
 * Takes the fullest of several copies. A copy without a row in common with what was taken is no copy but the rest of the
 * table, in another grid or in text without rulings: it is added.
 */
export function chooseCopy(table: OfficialTable, copies: readonly ReadTable[]): ChosenTable | null {
  const byFullness = copies.toSorted((x, y) => countRead(y.rows) - countRead(x.rows) || y.rows.length - x.rows.length);
  if (byFullness.length === 0) return null;
  const rows = new Map<string, ReadRow>();
  const sources: TableSource[] = [];
  const notices: Notice[] = [];
  let spare: Place | null = null;
  for (const copy of byFullness) {
    const isRest = copy.rows.every(({ row }) => !rows.has(row));
    if (!isRest) {
      if (countRead(copy.rows) > 0) spare ??= copy.rows[0]?.place ?? null;
      continue;
    }
    for (const row of copy.rows) rows.set(row.row, row);
    sources.push(copy.source);
    notices.push(...copy.notices);
  }
  if (spare !== null) notices.push({ code: "table-repeated", table, place: spare });
  return { table, rows, sources, notices };
}
