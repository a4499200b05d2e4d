import fc from "fast-check";
import { expect, test } from "vitest";
import { diffFigures } from "../../src/diff/figure-changes.ts";
import { figureIds } from "../../src/glossary/figure-words.ts";
import type { EditionId, Figure, FigureStatus, Report } from "../../src/model/report.ts";
import { drawReport, figure } from "../support/labelled/report.ts";

const status = fc.constantFrom<FigureStatus>(
  "stated",
  "stated",
  "stated",
  "blank",
  "slash",
  "unreadable",
  "missing",
  "unfilled",
);
const unknown: ReadonlySet<FigureStatus> = new Set(["unreadable", "missing", "unfilled"]);

/** Numbers as they are printed: up to four decimals. */
const printed = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(0, 0, 1, 2, 4));

function figureOf(id: string, [digits, places]: readonly [number, number], state: FigureStatus): Figure {
  const raw =
    places === 0
      ? String(digits)
      : `${Math.floor(digits / 10 ** places)}.${String(digits % 10 ** places).padStart(places, "0")}`;
  if (unknown.has(state)) return figure(id, null, { status: state });
  return state === "stated" ? figure(id, raw) : figure(id, state === "blank" ? "" : "/");
}

const report = (edition: EditionId, year: number): fc.Arbitrary<Report> => {
  const ids = figureIds(edition);
  const cells = fc.array(fc.tuple(printed, status), { minLength: ids.length, maxLength: ids.length });
  return cells.map((drawn) => {
    const figures = ids.flatMap((id, at) => (drawn[at] ? [figureOf(id, ...drawn[at])] : []));
    return drawReport("# overview 总体情况", { edition, year, figures });
  });
};
const edition = fc.constantFrom<EditionId>("2019", "2021");
const pair = fc.tuple(edition, edition).chain(([x, y]) => fc.tuple(report(x, 2022), report(y, 2023)));

/** Ten-thousandths, so that sums of printed numbers are whole. */
const units = (value: number) => Math.round(value * 10_000);

test("deltas are exact, and only taken from two known numbers of one meaning", () => {
  fc.assert(
    fc.property(pair, ([before, after]) => {
      for (const change of diffFigures(before, after)) {
        if (!("delta" in change)) continue;
        if (change.before.value === null || change.after.value === null) expect(change.delta).toBeNull();
        if (change.delta === null) continue;
        expect(units(change.delta)).toBe(units(change.after.value ?? 0) - units(change.before.value ?? 0));
        expect(change.percent === null).toBe(change.before.value === 0);
      }
    }),
    { numRuns: 20 },
  );
});

test("every figure of both reports is told of once, as a figure or as a part of a sum", () => {
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const changes = diffFigures(before, after);
      for (const [side, report] of [["before", before] as const, ["after", after] as const]) {
        const told = changes.flatMap((change) => {
          const one = change[side];
          return one === null || one.parts ? [] : [one.id];
        });
        const inSums = new Set(changes.flatMap((change) => change[side]?.parts ?? []));
        expect(new Set(told).size).toBe(told.length);
        const all = [...report.figures.keys()].filter((id) => !inSums.has(id));
        expect(told.filter((id) => !inSums.has(id)).sort()).toEqual(expect.arrayContaining(all.sort()));
      }
      expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
      expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length);
    }),
    { numRuns: 20 },
  );
});

test("a report against itself has no change, whatever was read", () => {
  fc.assert(
    fc.property(
      edition.chain((one) => report(one, 2023)),
      (one) => {
        for (const change of diffFigures(one, one)) {
          expect(change.basis).toBe("same");
          if ("delta" in change && change.delta !== null) expect([change.delta, change.percent ?? 0]).toEqual([0, 0]);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test("the years turned round turn the sign of every delta", () => {
  fc.assert(
    fc.property(pair, ([before, after]) => {
      const deltas = (x: Report, y: Report, sign: number) =>
        diffFigures(x, y)
          .flatMap((change) => ("delta" in change && change.delta !== null ? [change] : []))
          .map(({ before: from, after: to, delta }) => {
            const ids = sign > 0 ? [from.id, to.id] : [to.id, from.id];
            return `${ids.join(" ")} ${(delta ?? 0) * sign + 0}`;
          })
          .sort();
      expect(deltas(after, before, -1)).toEqual(deltas(before, after, 1));
    }),
    { numRuns: 20 },
  );
});
