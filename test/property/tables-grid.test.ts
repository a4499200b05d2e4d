import fc from "fast-check";
import { expect, test } from "vitest";
import { extractTables } from "../../src/recognise/tables/extract-tables.ts";
import { drawDocument, type GridShape } from "../support/table-grids.ts";
import { randomFrom, randomModel, truthOf } from "../support/table-model.ts";

const shape: fc.Arbitrary<GridShape> = fc.record({
  together: fc.boolean(),
  cuts: fc.constantFrom("none", "plain", "head", "invented"),
  groups: fc.constantFrom("span", "repeat", "first", "inside"),
  wrapped: fc.boolean(),
  spaced: fc.boolean(),
  slips: fc.boolean(),
  lost: fc.constant(false),
  extras: fc.boolean(),
});

function readBack(
  seed: number,
  look: GridShape,
): { readonly wrong: readonly string[]; readonly unread: readonly string[] } {
  const random = randomFrom(seed);
  const model = randomModel(random);
  const { figures } = extractTables(drawDocument(model, look, random)).value;
  const truth = [...truthOf(model)];
  const read = (id: string) => figures.get(id)?.value ?? null;
  return {
    wrong: truth.flatMap(([id, value]) => (read(id) === null || read(id) === value ? [] : [id])),
    unread: truth.flatMap(([id]) => (read(id) === null ? [id] : [])),
  };
}

test("every value of a drawn table is read, wherever pages cut it and however its captions stand", () => {
  fc.assert(
    fc.property(fc.nat(), shape, (seed, look) => {
      // A slip in a caption of four characters before a label of two leaves nothing to know the row by.
      const slips = look.slips && look.groups !== "inside";
      expect(readBack(seed, { ...look, slips })).toEqual({ wrong: [], unread: [] });
    }),
    { numRuns: 150 },
  );
});

test("where cells are left empty, no value is wrong but the implied zeros", () => {
  fc.assert(
    fc.property(fc.nat(), shape, (seed, look) => {
      const random = randomFrom(seed);
      const model = randomModel(random);
      const { figures } = extractTables(drawDocument(model, { ...look, lost: true }, random)).value;
      for (const [id, value] of truthOf(model)) {
        const figure = figures.get(id);
        if (figure?.status === "stated") expect([id, figure.value]).toEqual([id, value]);
      }
    }),
    { numRuns: 100 },
  );
});
