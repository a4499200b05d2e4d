import { groupCores, labelCores, proactiveCaption } from "../../glossary/table-labels.ts";
import type { Block, Document, TextLine } from "../../model/document.ts";
import type { Cell } from "../../model/grid.ts";
import type { Place } from "../../model/place.ts";
import { isFurniture } from "./flat-text.ts";
import { coreText } from "./skeleton.ts";

type TableBlock = Extract<Block, { kind: "table" }>;

/** Lines of a block that belong together; `fields`: how many each of them has, null where they are no table. */
type Run = { readonly lines: readonly TextLine[]; readonly fields: number | null };

/** Fewer fields are a label and its value, which need no columns. */
const fieldsLeast = 3;
const linesLeast = 2;

/**
 * Lines of as many fields each, between tabs or pipes, are a drawn table: a field stands in its column even where those
 * around it are empty. Those that are wanted become grids, numbered behind the others; all other lines stay as they are.
 * O(characters).
 *
 * @param wanted - tells of a document in which every such table is a grid which of its blocks are to be kept
 */
export function gridRuledLines(document: Document, wanted: (drawn: Document) => ReadonlySet<number>): Document {
  const runs = document.blocks.flatMap((block): readonly (Block | Run)[] =>
    block.kind === "lines" ? runsOf(block.lines) : [block],
  );
  if (!runs.some((run) => "fields" in run && run.fields !== null)) return document;
  const kept = wanted({ ...document, blocks: toBlocks(runs, () => true) });
  return { ...document, blocks: withLinesJoined(toBlocks(runs, (at) => kept.has(at))) };
}

function toBlocks(runs: readonly (Block | Run)[], isKept: (at: number) => boolean): readonly Block[] {
  let table = runs.filter((run) => "kind" in run && run.kind === "table").length;
  return runs.map((run, at): Block => {
    if ("kind" in run) return run;
    const { lines, fields } = run;
    const place: Place = lines[0]?.place ?? { file: "" };
    if (fields === null || !isKept(at)) return { kind: "lines", lines, place };
    table += 1;
    return gridOf(lines, fields, { ...place, table });
  });
}

/** Lines beside each other are one block again: only what became a grid parts them. */
function withLinesJoined(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  let lines: TextLine[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== "lines") joined.push(block);
    else if (blocks[at - 1]?.kind === "lines") lines.push(...block.lines);
    else {
      lines = [...block.lines];
      joined.push({ ...block, lines });
    }
  }
  return joined;
}

/** The lines of a block, cut where a table of fields begins or ends. */
function runsOf(lines: readonly TextLine[]): readonly Run[] {
  const runs: { lines: TextLine[]; isTable: boolean }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const isTable = isBordered(line.text) || (last?.isTable === true && isBetweenRows(line.text));
    if (last?.isTable === isTable) last.lines.push(line);
    else runs.push({ lines: [line], isTable });
  }
  return runs.map(({ lines: own, isTable }, at): Run => {
    const around = [runs[at - 1]?.lines.at(-1), runs[at + 1]?.lines[0]];
    const isCut = around.some((line) => line !== undefined && isPieceOfLabel(line.text));
    return { lines: own, fields: isTable && !isCut ? fieldsOfAll(own) : null };
  });
}

const isBordered = (text: string): boolean => !isFurniture(text) && /[\t|]/u.test(text);

/** A caption on a line of its own, or the rule under a head. */
function isBetweenRows(text: string): boolean {
  const core = coreText(text);
  return isFurniture(text) || groupCores.includes(core) || core.startsWith(proactiveCaption);
}

/** A label that goes on beside the table: its cell was broken, and the line with its values holds but a part of it. */
function isPieceOfLabel(text: string): boolean {
  const core = coreText(text);
  return core.length > 1 && labelCores.some((label) => label.length > core.length && label.includes(core));
}

/** How many fields every line has; null where they are not as many. */
function fieldsOfAll(lines: readonly TextLine[]): number | null {
  const counts = lines.flatMap(({ text }) => (isBordered(text) ? [fieldsOf(text).length] : []));
  const [fields = 0] = counts;
  const isEven = counts.length >= linesLeast && fields >= fieldsLeast && counts.every((count) => count === fields);
  return isEven ? fields : null;
}

/** A line's texts between tabs or pipes; pipes around the whole line are none between. */
function fieldsOf(text: string): readonly string[] {
  const inner = text.includes("|") ? text.trim().replace(/^\||\|$/gu, "") : text;
  return inner.split(/[\t|]/u).map((field) => field.trim());
}

/** The fields of the line an offset stands in. */
export function fieldsOfLine(text: string, at: number): readonly string[] {
  const end = text.indexOf("\n", at);
  return fieldsOf(text.slice(text.lastIndexOf("\n", at - 1) + 1, end < 0 ? text.length : end));
}

function gridOf(lines: readonly TextLine[], columns: number, place: Place): TableBlock {
  const rows = lines.filter(({ text }) => !isFurniture(text));
  const cells = rows.flatMap((line, row): readonly Cell[] => {
    const fields = isBordered(line.text) ? fieldsOf(line.text) : [line.text.trim()];
    return fields.map((text, column) => ({
      row,
      column,
      rowSpan: 1,
      colSpan: fields.length === columns ? 1 : columns,
      lines: text === "" ? [] : [text],
      text,
      reading: "certain",
      place: { ...place, ...line.place, row: row + 1, column: column + 1 },
    }));
  });
  return { kind: "table", grid: { rows: rows.length, columns, cells }, place };
}
