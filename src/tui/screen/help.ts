import { helpKeys } from "../keys.ts";
import { fillLine, type Line, toRun } from "../layout/line.ts";
import type { Scene } from "./scene.ts";

/** Cells for the keys before what they do. */
const keyCells = 11;

/** The keys and what they do, over whole lines; in two columns where one is too short. */
export function helpLines(columns: number, height: number, { speech, ambiguous }: Scene): readonly Line[] {
  const keys = helpKeys(speech.words);
  const rows = keys.length > height ? Math.ceil(keys.length / 2) : keys.length;
  const width = keys.length > height ? Math.floor(columns / 2) : columns;
  const cell = (at: number): Line => {
    const [shown, does] = keys[at] ?? ["", ""];
    const name = fillLine([toRun(`  ${shown}`, "strong", ambiguous)], keyCells, ambiguous);
    return fillLine([...name, toRun(does, "plain", ambiguous)], width, ambiguous);
  };
  return Array.from({ length: height }, (_, line) => {
    const cells = line < rows ? [...cell(line), ...(rows < keys.length ? cell(line + rows) : [])] : [];
    return fillLine(cells, columns, ambiguous);
  });
}
