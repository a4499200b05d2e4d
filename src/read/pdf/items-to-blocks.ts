import type { Block } from "../../model/document.ts";
import type { Notice } from "../../model/notice.ts";
import type { Outcome } from "../../model/outcome.ts";
import { knowLabels, type Labels } from "../lines/labels.ts";
import { findTableRuns } from "../lines/table-runs.ts";
import { toGrid } from "../table-engine/to-grid.ts";
import type { BodyLine } from "./body-lines.ts";
import { type Edges, edgesOf, joinPrinted } from "./join-printed.ts";
import type { Item } from "./page-items.ts";

/** What the blocks are told: the file's name, known labels, and whether the text is someone's OCR. */
export type BlockContext = { readonly file: string; readonly labels: readonly string[]; readonly likely: boolean };

type Run =
  | { readonly kind: "text"; readonly lines: readonly BodyLine[] }
  | { readonly kind: "other"; readonly item: Exclude<Item, { readonly kind: "line" }> };

/** Lines, tables and pictures → blocks. Paragraphs and tables are counted in the document. */
export function itemsToBlocks(
  items: readonly Item[],
  { file, labels, likely }: BlockContext,
): Outcome<readonly Block[]> {
  const known = knowLabels(labels);
  const edges = edgesOf(items.flatMap((item) => (item.kind === "line" ? [item.line] : [])));
  const notices: Notice[] = [];
  let tables = 0;
  const blocks = runsOf(items).flatMap((run): readonly Block[] => {
    if (run.kind === "text") return linesToBlocks(run.lines, file, known, edges);
    if (run.item.kind === "picture") {
      const { width, height, page } = run.item;
      return [{ kind: "picture", width, height, place: { file, page } }];
    }
    tables += 1;
    const table = tableBlock(run.item, file, tables, likely);
    notices.push(...table.notices);
    return [table.value];
  });
  return { value: countParagraphs(blocks), notices };
}

/** Lines that follow one another are one run of text. */
function runsOf(items: readonly Item[]): readonly Run[] {
  const runs: Run[] = [];
  let lines: BodyLine[] = [];
  for (const item of items) {
    if (item.kind === "line") {
      if (lines.length === 0) runs.push({ kind: "text", lines });
      lines.push(item.line);
    } else {
      runs.push({ kind: "other", item });
      lines = [];
    }
  }
  return runs;
}

function countParagraphs(blocks: readonly Block[]): readonly Block[] {
  let paragraph = 0;
  return blocks.map((block) => {
    if (block.kind !== "paragraph" && block.kind !== "heading") return block;
    paragraph += 1;
    return { ...block, place: { ...block.place, paragraph } };
  });
}

function tableBlock(
  { table, joins }: Extract<Item, { readonly kind: "table" }>,
  file: string,
  number: number,
  likely: boolean,
): Outcome<Block> {
  const place = { file, page: table.page, table: number };
  const { grid, mended } = toGrid(table, place, likely);
  const notices: Notice[] = [];
  if (table.cells.some((cell) => cell.disputed)) notices.push({ code: "tags-disagree", place });
  if (mended || table.irregular) notices.push({ code: "table-irregular", place });
  for (const { page, rule } of joins) {
    notices.push({ code: rule === "row" ? "row-joined" : "table-joined", rule, place: { ...place, page } });
  }
  for (const cell of grid.cells) {
    if (cell.reading === "unreadable") notices.push({ code: "cell-unreadable", raw: cell.text, place: cell.place });
  }
  return { value: { kind: "table", grid, place }, notices };
}

/** Text between two tables or pictures: paragraphs, and lines that may be a table without rulings. */
function linesToBlocks(lines: readonly BodyLine[], file: string, known: Labels, edges: Edges): readonly Block[] {
  const paragraphs = (part: readonly BodyLine[]): readonly Block[] =>
    joinPrinted(part, edges).map(({ text, breaks, page, heading }) => {
      const place = { file, page };
      return heading === null
        ? { kind: "paragraph", text, breaks, place }
        : { kind: "heading", level: heading, text, place };
    });
  const blocks: Block[] = [];
  let at = 0;
  const texts = lines.map(({ wide }) => wide);
  for (const { from, to } of findTableRuns(texts, known)) {
    const rows = lines.slice(from, to).map(({ wide, page }) => ({ text: wide, place: { file, page } }));
    const place = { file, page: lines[from]?.page ?? 1 };
    blocks.push(...paragraphs(lines.slice(at, from)), { kind: "lines", lines: rows, place });
    at = to;
  }
  return [...blocks, ...paragraphs(lines.slice(at))];
}
