import fc from "fast-check";
import { expect, test } from "vitest";
import { screenWords } from "../../src/glossary/screen.ts";
import { cellsOf } from "../../src/text/glyphs.ts";
import { cursorOf, topOf } from "../../src/tui/moves.ts";
import { reduce } from "../../src/tui/reduce.ts";
import { drawScreen } from "../../src/tui/screen/draw-screen.ts";
import { factsOf } from "../../src/tui/screen/scene.ts";
import { createSheets } from "../../src/tui/sheet.ts";
import { type Action, type State, startState } from "../../src/tui/state.ts";
import { distance } from "../../src/tui/window.ts";
import { madeComparison } from "../support/comparison.ts";

const comparison = madeComparison();
const speech = { words: screenWords("zh"), lang: "zh" } as const;
const by = fc.constantFrom(1 as const, -1 as const);
const moves = fc.oneof(
  fc.record({ kind: fc.constantFrom("line" as const, "page" as const, "change" as const), by }),
  fc.record({ kind: fc.constantFrom("group" as const, "table" as const, "column" as const), by }),
  fc.record({ kind: fc.constant("end" as const), to: fc.constantFrom("first" as const, "last" as const) }),
);
const size = fc.record({ columns: fc.integer({ min: 40, max: 210 }), rows: fc.integer({ min: 8, max: 70 }) });
const others = fc.oneof(
  fc.record({ kind: fc.constant("view" as const), to: fc.integer({ min: 0, max: 2 }) }),
  fc.record({ kind: fc.constantFrom("fold" as const, "enter" as const, "back" as const, "fold-all" as const) }),
  fc.record({ kind: fc.constantFrom("layout" as const, "sort" as const, "sidebar" as const, "help" as const) }),
  fc.record({ kind: fc.constantFrom("search" as const, "erase" as const) }),
  fc.record({ kind: fc.constant("type" as const), text: fc.constantFrom("公开", "0", "没有这样的字") }),
  fc.record({ kind: fc.constant("resize" as const), size }),
);
const actions: fc.Arbitrary<readonly Action[]> = fc.array(fc.oneof({ weight: 2, arbitrary: moves }, others), {
  maxLength: 40,
});

function play(start: State, list: readonly Action[], sheetOf: ReturnType<typeof createSheets>): State {
  return list.reduce((state, action) => reduce(state, action, sheetOf), start);
}

test("whatever is pressed: the cursor is on a line, in the window, and every line is as wide as the screen", () => {
  fc.assert(
    fc.property(
      actions,
      size,
      fc.constantFrom(1 as const, 2 as const),
      fc.boolean(),
      (list, first, ambiguous, color) => {
        const sheetOf = createSheets(comparison, speech, { ambiguous, color });
        const state = play(startState(first), list, sheetOf);
        const sheet = sheetOf(state);
        const cursor = cursorOf(state, sheet);
        const down = distance(sheet, topOf(state, sheet), cursor, 1000);
        expect(sheet.linesOf(cursor.item)[cursor.line]).toBeDefined();
        expect(down).toBeGreaterThanOrEqual(0);
        expect(down).toBeLessThan(sheet.geometry.body);

        const facts = factsOf(comparison, sheet.changes.length, speech);
        const { lines } = drawScreen(state, sheet, { speech, facts, color, ambiguous });
        const { columns, rows } = state.size;
        const isSmall = columns < 60 || rows < 15;
        expect(lines.length).toBe(isSmall ? 1 : rows - 1);
        for (const line of lines) expect(cellsOf(unpainted(line), ambiguous)).toBe(columns);
      },
    ),
    { numRuns: 60 },
  );
});

const wide = createSheets(comparison, speech, { ambiguous: 1, color: true });

test("Esc after Enter comes back to where it was", () => {
  fc.assert(
    fc.property(fc.array(moves, { maxLength: 20 }), fc.integer({ min: 0, max: 2 }), (list, view) => {
      const sheetOf = wide;
      const at = play(startState({ columns: 110, rows: 30 }), [{ kind: "view", to: view }, ...list], sheetOf);
      const gone = reduce(at, { kind: "enter" }, sheetOf);
      fc.pre(gone.trail.length > at.trail.length);
      const back = reduce(gone, { kind: "back" }, sheetOf);
      expect(back.view).toBe(at.view);
      expect(back.stands[back.view]).toEqual(at.stands[at.view]);
    }),
    { numRuns: 60 },
  );
});

test("n passes every change of a view once, in order, and N comes back", () => {
  const sheetOf = wide;
  for (const view of [0, 1, 2]) {
    let state = reduce(startState({ columns: 110, rows: 30 }), { kind: "view", to: view }, sheetOf);
    const count = sheetOf(state).changes.length;
    const seen: string[] = [];
    const place = () => JSON.stringify([state.stands[view]?.spot.key, state.stands[view]?.spot.part]);
    for (let step = 0; step < count; step += 1) {
      state = reduce(state, { kind: "change", by: 1 }, sheetOf);
      seen.push(place());
    }
    expect(new Set(seen).size).toBe(count);
    expect(reduce(state, { kind: "change", by: 1 }, sheetOf).stands).toEqual(state.stands);
    for (const expected of seen.slice(0, -1).reverse()) {
      state = reduce(state, { kind: "change", by: -1 }, sheetOf);
      expect(place()).toBe(expected);
    }
  }
});

/** The line without its SGR sequences. */
function unpainted(line: string): string {
  return line.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "gu"), "");
}
