import type { RawCell } from "../grid.ts";
import type { Line } from "../lines/line.ts";
import type { TablePiece } from "../pieces.ts";
import { isDelimiter } from "./cut-sections.ts";
import { plainText } from "./plain-text.ts";

/** A table drawn with pipes. Short rows stay short: the grid fills them up, and never shifts them. */
export function readPipeTable(lines: readonly Line[]): TablePiece {
  // The rule stands second. Further down a row of dashes is a row of cells that say none.
  const rows = lines
    .filter((line, index) => index !== 1 || !isDelimiter(line))
    .map((line) => splitRow(line.text).map(toCell));
  return { kind: "table", rows, nested: 0, hidden: 0 };
}

/** The texts between the pipes of a row; `\|` is a character of the text. */
function splitRow(row: string): readonly string[] {
  const cells = [""];
  for (let at = 0; at < row.length; at += 1) {
    const character = row.charAt(at);
    if (character === "\\" && row.charAt(at + 1) === "|") at += 1;
    if (character === "|") cells.push("");
    else cells[cells.length - 1] += row.charAt(at);
  }
  if (cells[0]?.trim() === "") cells.shift();
  if (cells.at(-1)?.trim() === "" && /\|\s*$/u.test(row)) cells.pop();
  return cells;
}

function toCell(text: string): RawCell {
  const lines = text.split(/<br\s*\/?>/iu).map((line) => plainText(line).trim());
  return { rowSpan: 1, colSpan: 1, lines: lines.filter((line) => line !== "") };
}
