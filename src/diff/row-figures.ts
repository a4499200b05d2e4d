import type { CrosswalkRow } from "../glossary/crosswalk.ts";
import { formUnit } from "../glossary/figure-words.ts";
import type { Figure, Report } from "../model/report.ts";
import { sum } from "../text/decimal.ts";

/** The figures of a row of the crosswalk: null on a side that has none by its form. */
export type RowSides = { readonly before: Figure | null; readonly after: Figure | null };

/** What a report has for a row of the crosswalk: the figure, the sum of several, or null where its form has none. */
export function figureOfRow(report: Report, row: CrosswalkRow, side: "before" | "after"): Figure | null {
  const [id, ...more] = row[side];
  if (id === undefined) return null;
  const parts = row[side].map((part) => report.figures.get(part) ?? missingFigure(report, part));
  return more.length === 0 ? (parts[0] ?? null) : sumFigures(row.id, parts);
}

function missingFigure({ source }: Report, id: string): Figure {
  const place = { file: source.file };
  return { id, raw: null, value: null, unit: formUnit(id), status: "missing", certain: true, place };
}

/** A part that was not read makes the sum unknown, not smaller. */
function sumFigures(id: string, parts: readonly Figure[]): Figure {
  const values = parts.map(({ value }) => value);
  const known = values.every((value) => value !== null);
  const [first] = parts;
  return {
    id,
    raw: null,
    value: known ? sum(values) : null,
    unit: first?.unit ?? null,
    status: "derived",
    certain: parts.every(({ certain }) => certain),
    place: first?.place ?? { file: "" },
    parts: parts.map((part) => part.id),
  };
}
