import { cellText, type Piece, type PrintedTable, printHeading } from "../piece.ts";
import { breakLines } from "./break-lines.ts";
import { positions } from "./lay-out.ts";

/**
 * How a table looks in plain text. `tabs`: a field a position, held positions empty; `tabs-ragged`: only cells that begin in
 * the row; `pipes`: `|` between and around; `blanks`: a space between; `cell-a-line`, a label broken in its cell on several; `flat`: the whole report in one line;
 * `wrapped`: blanks, lines broken at a width, labels broken in their cells, page numbers between.
 */
export type TextManner = "tabs" | "tabs-ragged" | "pipes" | "blanks" | "cell-a-line" | "flat" | "wrapped";

/** Those that keep the borders of the cells: nothing in them needs to be guessed. */
export const borderedManners: readonly TextManner[] = ["tabs", "pipes"];
/** Ragged tabs leave a first value that is blank no trace: it may as well be a lost column. */
export const looseManners: readonly TextManner[] = ["tabs-ragged", "blanks", "cell-a-line", "flat", "wrapped"];

export function writeText(pieces: readonly Piece[], manner: TextManner): string {
  const lines = pieces.flatMap((piece): readonly string[] => {
    switch (piece.kind) {
      case "title":
        return [piece.text];
      case "heading":
        return [printHeading(piece)];
      case "paragraph":
        return manner === "wrapped" ? wrapLine(`　　${piece.text}`) : [piece.text];
      case "table":
        return writeRows(piece, manner);
      default:
        return piece satisfies never;
    }
  });
  if (manner === "flat") return `${lines.join(" ")}\n`;
  return `${(manner === "wrapped" ? withPageNumbers(lines) : lines).join("\n")}\n`;
}

function writeRows(table: PrintedTable, manner: TextManner): readonly string[] {
  const ragged = table.rows.map((cells) => cells.map(cellText));
  switch (manner) {
    case "tabs":
    case "pipes": {
      const full = positions(table).map((row) => row.map(({ laid, begins }) => (begins ? cellText(laid.cell) : "")));
      return full.map((row) => (manner === "tabs" ? row.join("\t") : `| ${row.join(" | ")} |`));
    }
    case "tabs-ragged":
      return ragged.map((row) => row.join("\t"));
    case "blanks":
      return ragged.map((row) => row.join(" "));
    case "cell-a-line":
      return table.rows.flatMap((cells) => cells.flatMap((cell) => cell.lines));
    case "flat":
      return [ragged.flat().join(" ")];
    case "wrapped":
      return table.rows.flatMap((cells) =>
        wrapRow(cells.map((cell) => ({ text: cellText(cell), number: cell.figure !== null }))),
      );
    default:
      return manner satisfies never;
  }
}

/** A row as PDF text has it: labels broken at ten characters, all numbers of the row beside the label's last line. */
function wrapRow(cells: readonly { readonly text: string; readonly number: boolean }[]): readonly string[] {
  const lines = cells.filter((cell) => !cell.number).flatMap((cell) => [...breakLines(cell.text, 10)]);
  const numbers = cells.filter((cell) => cell.number).map((cell) => cell.text);
  if (numbers.length === 0) return lines;
  const last = lines.pop();
  return [...lines, [...(last === undefined ? [] : [last]), ...numbers].join(" ")];
}

const wrapLine = (text: string): readonly string[] => breakLines(text, 38);

const withPageNumbers = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line, index) => (index > 0 && index % 34 === 0 ? ["", `- ${index / 34} -`, "", line] : [line]));
