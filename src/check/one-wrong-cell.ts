import type { Figure } from "../model/report.ts";
import { subtract, sum } from "../text/decimal.ts";
import type { TableSum, TableSums } from "./table-sums.ts";

/** Broken sums with one cause. `suspect`: the cell that, set to `should`, mends all of them; only where there are several. */
export type Fault = {
  readonly sums: readonly [TableSum, ...TableSum[]];
  readonly suspect: { readonly figure: Figure; readonly should: number } | null;
};

/**
 * Puts broken sums that one wrong cell explains together: every sum the cell stands in is broken, and one value mends them all.
 * The cell that explains most comes first; a sum no such cell explains is a fault by itself. In the order of the sums given,
 * which is that of the form's rules. O(broken × cells of a sum)
 */
export function joinFaults({ broken, holding }: Pick<TableSums, "broken" | "holding">): readonly Fault[] {
  const left = new Set(broken);
  const faults: Fault[] = [];
  for (const fault of suspicions(broken, holding)) {
    if (!fault.sums.every((one) => left.has(one))) continue;
    for (const one of fault.sums) left.delete(one);
    faults.push(fault);
  }
  const alone = [...left].map((one): Fault => ({ sums: [one], suspect: null }));
  const at = ({ sums }: Fault): number => broken.indexOf(sums[0]);
  return [...faults, ...alone].sort((one, other) => at(one) - at(other));
}

/** Every cell that alone explains several broken sums, the one that explains most first. */
function suspicions(broken: readonly TableSum[], holding: readonly TableSum[]): readonly Fault[] {
  const sound = new Set(holding.flatMap(cellsOf).map(({ id }) => id));
  const sumsOf = new Map<Figure, TableSum[]>();
  for (const one of broken) for (const figure of cellsOf(one)) sumsOf.set(figure, [...(sumsOf.get(figure) ?? []), one]);
  const faults = [...sumsOf].flatMap(([figure, sums]): Fault[] => {
    const [first, second, ...more] = sums;
    if (first === undefined || second === undefined || sound.has(figure.id)) return [];
    const should = mendingValue(figure, sums);
    return should === null ? [] : [{ sums: [first, second, ...more], suspect: { figure, should } }];
  });
  return faults.sort((one, other) => other.sums.length - one.sums.length);
}

const cellsOf = ({ terms, equal }: TableSum): readonly Figure[] => [...terms, ...equal];

/** The one value of the cell with which all the sums hold; null where they ask for different ones, or for no count. */
function mendingValue(figure: Figure, sums: readonly TableSum[]): number | null {
  const wanted = new Set(
    sums.map(({ terms, left, right }) => {
      const change = terms.includes(figure) ? subtract(right, left) : subtract(left, right);
      return sum([figure.value ?? 0, change]);
    }),
  );
  const [should = -1, ...others] = wanted;
  return others.length === 0 && should >= 0 ? should : null;
}
