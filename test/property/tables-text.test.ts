import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractTables } from "../../src/recognise/tables/extract-tables.ts";
import { randomFrom, randomModel, truthOf } from "../support/table-model.ts";
import { documentOf, renderLines, type TextShape } from "../support/table-texts.ts";

const shape: fc.Arbitrary<TextShape> = fc.record({
  border: fc.constantFrom("tab", "blank", "pipe", "line", "one-line", "glued"),
  wrap: fc.constantFrom("none", "first", "last", "own"),
  pages: fc.constantFrom("none", "dashed", "bare"),
  captions: fc.boolean(),
  slips: fc.boolean(),
  lost: fc.boolean(),
  joined: fc.boolean(),
  prefixed: fc.boolean(),
  blocks: fc.constantFrom("lines", "paragraphs", "breaks"),
});

type Tally = { right: number; wrong: string[]; unread: number };

function readBack(seed: number, look: TextShape): Tally & { certainlyWrong: string[] } {
  const random = randomFrom(seed);
  const model = randomModel(random);
  const document = documentOf(renderLines(model, look, random), look.blocks);
  const { figures } = extractTables(document).value;
  const tally = { right: 0, wrong: [] as string[], certainlyWrong: [] as string[], unread: 0 };
  for (const [id, value] of truthOf(model)) {
    const figure = figures.get(id);
    if (figure === undefined || figure.value === null) tally.unread += 1;
    else if (figure.value === value) tally.right += 1;
    else {
      tally.wrong.push(`${id}: ${figure.value} for ${value}`);
      if (figure.certain) tally.certainlyWrong.push(`${id}: ${figure.value} for ${value}`);
    }
  }
  return tally;
}

const clean: TextShape = {
  border: "tab",
  wrap: "none",
  pages: "none",
  captions: true,
  slips: false,
  lost: false,
  joined: false,
  prefixed: false,
  blocks: "lines",
};

describe("tables printed as text", () => {
  test("no wrong value is ever certain, whatever the shape", () => {
    fc.assert(
      fc.property(fc.nat(), shape, (seed, look) => {
        expect(readBack(seed, look).certainlyWrong).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each(["tab", "blank", "pipe", "line", "one-line"] as const)("%s: every value is read", (border) => {
    const traits = fc.record({
      captions: fc.boolean(),
      wrap: fc.constantFrom("none", "first", "last", "own"),
      prefixed: fc.boolean(),
      // Two pages that end in one row of a text without lines leave no telling which dash is a cell.
      pages: border === "one-line" ? fc.constant("none") : fc.constantFrom("none", "dashed"),
      blocks: fc.constantFrom("lines", "paragraphs", "breaks"),
    });
    fc.assert(
      fc.property(fc.nat(), traits, (seed, trait) => {
        const { right, wrong, unread } = readBack(seed, { ...clean, ...(trait as Partial<TextShape>), border });
        expect({ wrong, unread }).toEqual({ wrong: [], unread: 0 });
        expect(right).toBeGreaterThan(170);
      }),
      { numRuns: 60 },
    );
  });
});
