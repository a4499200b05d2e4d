import { lineCollector } from "./line-collector.ts";
import { listOf } from "./list-of.ts";
import type { Pdfjs } from "./load-pdfjs.ts";
import { startState } from "./paint-state.ts";
import type { Painted } from "./painted.ts";
import { pathSteps } from "./path-steps.ts";
import { stateSteps } from "./state-steps.ts";
import { textSteps } from "./text-steps.ts";
import type { Step, Walk, WalkTools } from "./walk.ts";

/** A page as pdf.js compiles it: operators and their operands, side by side. */
export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** Runs the operators of a page and collects what they put down. One pass; nothing is drawn. */
export function walkOperators(operators: Operators, tools: WalkTools): Painted {
  const walk: Walk = {
    state: startState(),
    saved: [],
    contents: [],
    spaced: false,
    clipNext: false,
    unused: null,
    hidden: 0,
    glyphs: [],
    lines: lineCollector(tools.mostLines),
    areas: [],
    pictures: [],
  };
  const steps = stepsByNumber(tools.ops);
  operators.fnArray.forEach((number, index) => {
    const operands = operators.argsArray[index];
    steps.get(number)?.(walk, listOf(operands) ?? [], tools);
  });
  const { glyphs, areas, pictures, hidden } = walk;
  return { glyphs, areas, pictures, hidden, lines: walk.lines.lines, tooManyLines: walk.lines.isFull() };
}

function stepsByNumber(ops: Pdfjs["OPS"]): ReadonlyMap<number, Step> {
  const numbers = new Map<string, number>(Object.entries(ops));
  const all = Object.entries({ ...stateSteps, ...textSteps, ...pathSteps });
  return new Map(
    all.flatMap(([name, step]) => {
      const number = numbers.get(name);
      return number === undefined ? [] : [[number, step] as const];
    }),
  );
}
