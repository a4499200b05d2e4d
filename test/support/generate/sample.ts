import { columns, disputeBlocks, disputeColumns, type FormEdition, requestRows } from "./figures.ts";
import { proactiveBlocks } from "./form.ts";
import type { Piece } from "./piece.ts";
import { printTables, type Truth } from "./print-tables.ts";
import { type PrintStyle, plainStyle } from "./style.ts";

/**
 * A report written by hand. Rows and cells that are not named are 0; a row of requests has seven numbers, a block of disputes
 * five, sums included, so that a sum can be wrong on purpose.
 * `text`: `# ` title, `## ` chapter, `### ` part, `> ` set to the right, `[proactive]` and so on a table, else a paragraph.
 */
export type Sample = {
  readonly name: string;
  readonly year: number;
  readonly edition: FormEdition;
  readonly amountUnit?: "元";
  readonly oneOtherRow?: boolean;
  readonly proactive: Readonly<Record<string, number>>;
  readonly requests: Readonly<Record<string, readonly number[]>>;
  readonly disputes: Readonly<Record<string, readonly number[]>>;
  readonly text: string;
};

/** The sample as it stands on paper. Throws where the hand named a figure that the form does not have. */
export function layOutSample(sample: Sample): readonly Piece[] {
  return printSample(sample).pieces;
}

/** The same, with the figures as they must be read back. */
export function printSample(sample: Sample): {
  readonly pieces: readonly Piece[];
  readonly figures: ReadonlyMap<string, Truth>;
} {
  const figures = figuresOf(sample);
  const { amountUnit = "", oneOtherRow = false } = sample;
  const style: PrintStyle = { ...plainStyle, amountUnit, oneOtherRow, plusSigns: true };
  const { proactive, requests, disputes, truth } = printTables(
    { figures, edition: sample.edition, year: sample.year },
    style,
  );
  const tables: Readonly<Record<string, readonly Piece[]>> = {
    "[proactive]": proactive,
    "[requests]": requests,
    "[disputes]": disputes,
  };
  const lines = sample.text.split("\n").filter((line) => line !== "");
  const pieces = lines.flatMap((line): readonly Piece[] => tables[line] ?? [lineToPiece(line)]);
  return { pieces, figures: truth };
}

function lineToPiece(line: string): Piece {
  if (line.startsWith("# ")) return { kind: "title", text: line.slice(2) };
  if (line.startsWith("> ")) return { kind: "paragraph", text: line.slice(2), align: "right" };
  const [, hashes = "", mark = "", title = ""] = /^(#{2,3}) (.+?[、）])(.+)$/u.exec(line) ?? [];
  if (hashes === "") return { kind: "paragraph", text: line };
  const ordinal = 1 + "一二三四五六七八九十".indexOf(/[一二三四五六七八九十]/u.exec(mark)?.[0] ?? "");
  return { kind: "heading", level: hashes === "##" ? 1 : 2, ordinal, mark, title };
}

function figuresOf(sample: Sample): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  for (const block of proactiveBlocks[sample.edition]) {
    for (const [row] of block.rows) for (const [column] of block.header) figures.set(`proactive.${row}/${column}`, 0);
  }
  for (const row of requestRows(sample.edition))
    for (const column of columns) figures.set(`requests.${row}/${column}`, 0);
  for (const block of disputeBlocks) for (const column of disputeColumns) figures.set(`disputes.${block}/${column}`, 0);
  const put = (id: string, value: number): void => {
    if (!figures.has(id)) throw new Error(`${sample.name}: no figure ${id}`);
    figures.set(id, value);
  };
  for (const [cell, value] of Object.entries(sample.proactive)) put(`proactive.${cell}`, value);
  for (const [row, values] of Object.entries(sample.requests)) {
    for (const [index, value] of values.entries()) put(`requests.${row}/${columns[index]}`, value);
  }
  for (const [block, values] of Object.entries(sample.disputes)) {
    for (const [index, value] of values.entries()) put(`disputes.${block}/${disputeColumns[index]}`, value);
  }
  return figures;
}
