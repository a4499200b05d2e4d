import { equationsOf, otherHandlingOf } from "../glossary/equations.ts";
import type { Figure, Report } from "../model/report.ts";
import { sum } from "../text/decimal.ts";

/** A figure whose value is known. */
export type KnownFigure = Figure & { readonly value: number };

/** The figure of that id, or an empty total as the sum of its parts; null where it was not read. */
export function knownFigure({ figures, edition }: Report, id: string): KnownFigure | null {
  const figure = figures.get(id);
  if (figure === undefined) return null;
  if (figure.value !== null) return { ...figure, value: figure.value };
  if (figure.status !== "unfilled") return null;
  const along = equationsOf(edition ?? "2021", otherHandlingOf(figures)).find(
    ({ rule, equal }) => equal[0] === id && (rule === "requests-applicants-sum" || rule === "disputes-sum"),
  );
  const parts = (along?.terms ?? []).flatMap((part) => figures.get(part)?.value ?? []);
  if (along === undefined || parts.length < along.terms.length) return null;
  return { ...figure, value: sum(parts), status: "derived", parts: along.terms };
}
