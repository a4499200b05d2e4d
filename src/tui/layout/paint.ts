import { type Line, type Run, rowPart, type Style } from "./line.ts";

/** SGR codes on and off. Only the 16 terminal colours, so that the user's theme rules. */
const codes: { readonly [S in Style]: { readonly on: string; readonly off: string; readonly plainOn: string } } = {
  plain: { on: "", off: "", plainOn: "" },
  strong: { on: "1", off: "22", plainOn: "1" },
  dim: { on: "2", off: "22", plainOn: "" },
  removed: { on: "31", off: "39", plainOn: "" },
  added: { on: "32", off: "39", plainOn: "" },
  edited: { on: "33", off: "39", plainOn: "" },
  moved: { on: "34", off: "39", plainOn: "" },
  warning: { on: "33", off: "39", plainOn: "" },
  hit: { on: "30;43", off: "39;49;22;24", plainOn: "1;4" },
  "removed-text": { on: "31;4", off: "39;24", plainOn: "" },
  "added-text": { on: "32;4", off: "39;24", plainOn: "" },
};

/** Which runs are under the cursor: all of the line, those of one part, or none. */
export type Highlight = "line" | "none" | { readonly part: number };

/** A line as the string that is written: its text, and nothing but SGR sequences between. */
export function paintLine(line: Line, color: boolean, highlight: Highlight): string {
  return line.map((run) => paintRun(run, color, isLit(run, highlight))).join("");
}

function isLit(run: Run, highlight: Highlight): boolean {
  if (highlight === "line") return true;
  return highlight !== "none" && (run.part === highlight.part || run.part === rowPart);
}

function paintRun(run: Run, color: boolean, lit: boolean): string {
  const { on, off, plainOn } = codes[run.style];
  const start = color ? on : plainOn;
  const inner = start === "" ? run.text : `\u001B[${start}m${run.text}\u001B[${off}m`;
  return lit ? `\u001B[7m${inner}\u001B[27m` : inner;
}
