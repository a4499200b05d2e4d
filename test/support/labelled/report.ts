import { createHash } from "node:crypto";
import type { Grid } from "../../../src/model/grid.ts";
import type { OfficialTable } from "../../../src/model/notice.ts";
import type {
  EditionId,
  Figure,
  FigureStatus,
  Mention,
  Report,
  ReportBlock,
  Section,
} from "../../../src/model/report.ts";

export type Extra = {
  readonly file?: string;
  readonly year?: number;
  readonly edition?: EditionId;
  readonly figures?: readonly Figure[];
};

/**
 * A report from a drawing: a line `# overview 总体情况` opens a section (`##` a part of it, its id told too), `|proactive|` is
 * an official table, `a|b` a row of another table (rows on neighbouring lines are one table), any other line a paragraph.
 * A section without a title has no heading.
 */
export function drawReport(drawing: string, extra: Extra = {}): Report {
  const file = extra.file ?? `${extra.year ?? 2023}.txt`;
  const sections: (Section & { blocks: ReportBlock[] })[] = [];
  let paragraph = 0;
  const current = () => {
    const last = sections.at(-1);
    if (last) return last;
    const opened = sectionOf("preamble", 0, "", null, file);
    sections.push(opened);
    return opened;
  };
  for (const line of drawing.split("\n").map((text) => text.trim())) {
    if (line === "") continue;
    const heading = /^(#+)\s*(\S+)\s*(.*)$/u.exec(line);
    if (heading) {
      const [, marks = "", id = "", title = ""] = heading;
      const level = id === "preamble" ? 0 : marks.length;
      const parent = level > 1 ? (sections.findLast((section) => section.level < level)?.id ?? null) : null;
      sections.push(sectionOf(id, level, title, parent, file));
      continue;
    }
    const section = current();
    const id = `${section.id}#${section.blocks.length + 1}`;
    paragraph += 1;
    const place = { file, paragraph };
    const official = /^\|(proactive|requests|disputes)\|$/u.exec(line)?.[1] as OfficialTable | undefined;
    const last = section.blocks.at(-1);
    if (official) section.blocks.push({ id, kind: "table", official, grid: gridOf([[official]], file), place });
    else if (line.includes("|") && last?.kind === "table" && last.official === null) {
      section.blocks[section.blocks.length - 1] = { ...last, grid: addRow(last.grid, line.split("|"), file) };
    } else if (line.includes("|")) {
      section.blocks.push({ id, kind: "table", official: null, grid: gridOf([line.split("|")], file), place });
    } else section.blocks.push({ id, kind: "paragraph", text: line, breaks: [], place });
  }
  return {
    source: { file, format: "txt", sha256: createHash("sha256").update(drawing).digest("hex") },
    agency: "青岚县水利局",
    agencyNames: ["青岚县水利局"],
    year: extra.year ?? 2023,
    edition: extra.edition ?? null,
    scope: "own",
    sections,
    figures: new Map((extra.figures ?? []).map((figure) => [figure.id, figure])),
    mentions: [],
  };
}

function sectionOf(id: string, level: number, title: string, parent: string | null, file: string) {
  const printed = title === "" ? null : title;
  return { id, title, printed, ordinal: null, level, parent, place: { file }, blocks: [] as ReportBlock[] };
}

function gridOf(rows: readonly (readonly string[])[], file: string): Grid {
  const columns = Math.max(...rows.map((row) => row.length));
  const cells = rows.flatMap((row, r) =>
    Array.from({ length: columns }, (_, column) => {
      const text = (row[column] ?? "").trim();
      const place = { file, row: r + 1, column: column + 1 };
      return { row: r, column, rowSpan: 1, colSpan: 1, lines: [text], text, reading: "certain" as const, place };
    }),
  );
  return { rows: rows.length, columns, cells };
}

function addRow(grid: Grid, row: readonly string[], file: string): Grid {
  const rows = Array.from({ length: grid.rows }, (_, r) =>
    grid.cells.filter((cell) => cell.row === r).map((cell) => cell.text),
  );
  return gridOf([...rows, row], file);
}

/** A figure read for certain, unless told otherwise. `raw` "" is a blank, "/" a slash; a number is stated. */
export function figure(id: string, raw: string | number | null, more: Partial<Figure> = {}): Figure {
  const text = raw === null ? null : String(raw);
  const value = text === null ? null : Number(text.replace("/", "0"));
  const status: FigureStatus = text === null ? "missing" : text === "" ? "blank" : text === "/" ? "slash" : "stated";
  return { id, raw: text, value, unit: "件", status, certain: true, place: { file: "x" }, ...more };
}

/** Adds mentions to a report: `sentence` is looked for in its blocks, `raw` in the sentence. */
export function withMentions(
  report: Report,
  mentions: readonly (Pick<Mention, "label" | "raw" | "sentence"> & Partial<Mention>)[],
): Report {
  const blocks = report.sections.flatMap((section) => section.blocks);
  return {
    ...report,
    mentions: mentions.map((mention): Mention => {
      const block = blocks.find((one) => one.kind === "paragraph" && one.text.includes(mention.sentence));
      const text = block?.kind === "paragraph" ? block.text : "";
      const start = Math.max(0, text.indexOf(mention.sentence)) + Math.max(0, mention.sentence.indexOf(mention.raw));
      return {
        value: Number(mention.raw),
        unit: "件",
        approximate: false,
        year: null,
        block: block?.id ?? "",
        start,
        end: start + mention.raw.length,
        place: block?.place ?? { file: report.source.file },
        ...mention,
      };
    }),
  };
}
