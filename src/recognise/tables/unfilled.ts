import { type Equation, equationsOf, type OtherHandling } from "../../glossary/equations.ts";
import type { Notice, OfficialTable } from "../../model/notice.ts";
import type { Figure } from "../../model/report.ts";

/**
 * Finds empty cells that are no zeros: a total beside parts that are not zero, and parts that are all empty beside a total
 * that is not. Rows come first, then columns. Their value becomes null, and each table gets one notice.
 */
export function markUnfilled(
  figures: ReadonlyMap<string, Figure>,
  otherHandling: OtherHandling,
): { readonly figures: ReadonlyMap<string, Figure>; readonly notices: readonly Notice[] } {
  const marked = new Map(figures);
  const sums = equationsOf("2021", otherHandling).filter(({ rule }) => rule !== "requests-balance");
  const unfilled = sums.toSorted((x, y) => rank(x) - rank(y)).flatMap((equation) => unfilledIn(equation, marked));
  const tables: readonly OfficialTable[] = ["requests", "disputes"];
  const notices = tables.flatMap((table): Notice[] => {
    const own = unfilled.filter(({ id }) => id.startsWith(`${table}.`));
    return own[0] === undefined ? [] : [{ code: "totals-unfilled", table, cells: own.length, place: own[0].place }];
  });
  return { figures: marked, notices };
}

const rank = ({ rule }: Equation): number => (rule === "requests-outcomes-sum" ? 1 : 0);

function unfilledIn({ terms, equal }: Equation, figures: Map<string, Figure>): readonly Figure[] {
  const parts = terms.flatMap((id) => figures.get(id) ?? []);
  const total = figures.get(equal[0] ?? "");
  if (total === undefined || parts.length < terms.length) return [];
  const isNumber = (figure: Figure): boolean => figure.value !== null && figure.value !== 0;
  const empty = isEmpty(total) && parts.some(isNumber) ? [total] : [];
  const emptyParts = isNumber(total) && parts.every(isEmpty) ? parts : [];
  const found = [...empty, ...emptyParts];
  for (const figure of found) figures.set(figure.id, { ...figure, value: null, status: "unfilled" });
  return found;
}

/** An implied zero: nothing, a slash or a dash. */
const isEmpty = ({ status }: Figure): boolean => status === "blank" || status === "slash" || status === "dash";
