import type { Block, Document } from "../../src/model/document.ts";
import type { Cell, Grid } from "../../src/model/grid.ts";
import type { Random, TableModel } from "./table-model.ts";

/** How tables are drawn. Every trait is one that real reports show. */
export type GridShape = {
  /** All three tables in one grid. */
  readonly together: boolean;
  /** Page breaks cut a table into several grids, which may repeat the head or get one invented. */
  readonly cuts: "none" | "plain" | "head" | "invented";
  /** Group captions span their rows, or stand in each row, or only in the first, or before the label in its cell. */
  readonly groups: "span" | "repeat" | "first" | "inside";
  readonly wrapped: boolean;
  readonly spaced: boolean;
  readonly slips: boolean;
  readonly lost: boolean;
  readonly extras: boolean;
};

/** A cell to be: its text and how far it reaches. */
type Sketch = { readonly text: string; readonly across?: number; readonly down?: number };
type SketchRow = readonly Sketch[];

/** A document of grids. Rows cut off lose nothing: a caption that spanned the cut begins again, empty. */
export function drawDocument(model: TableModel, shape: GridShape, random: Random): Document {
  const tables = [proactiveRows(model, shape), requestRows(model, shape, random), disputeRows(model)];
  const grids = shape.together
    ? [tables.flat()]
    : tables.flatMap((rows, at) => (at < 2 ? cutRows(rows, at === 1 ? 3 : 2, shape, random) : [rows]));
  const text = (value: string): Block => ({
    kind: "paragraph",
    text: value,
    breaks: [],
    place: { file: "report.docx" },
  });
  const blocks = grids.flatMap((rows, at): Block[] => {
    const grid = toGrid(
      rows.map((row) => row.map((sketch) => dress(sketch, shape, random))),
      at + 1,
    );
    return [text("正文一段，行政许可3件。"), { kind: "table", grid, place: { file: "report.docx", table: at + 1 } }];
  });
  return { file: "report.docx", format: "docx", sha256: "", blocks };
}

const plain = (texts: readonly string[]): SketchRow => texts.map((text) => ({ text }));

function proactiveRows(model: TableModel, shape: GridShape): readonly SketchRow[] {
  return model.proactive.flatMap((block) => {
    const span = Math.floor(3 / block.headings.length);
    const wide = (text: string): Sketch => ({ text, across: span });
    const fill = block.headings.length === 2 ? [{ text: "", across: 1 }] : [];
    const pad = shape.extras ? fill : [];
    const last = (cells: SketchRow): SketchRow =>
      fill.length > 0 && !shape.extras
        ? cells.map((cell, at) => (at === cells.length - 1 ? { ...cell, across: 2 } : cell))
        : cells;
    return [
      [{ text: block.caption, across: 4 }],
      last([{ text: "信息内容" }, ...block.headings.map(wide), ...pad]),
      ...block.rows.map((row) => last([{ text: row.label }, ...row.values.map(wide), ...pad])),
    ];
  });
}

function requestRows(model: TableModel, shape: GridShape, random: Random): readonly SketchRow[] {
  const note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
  const head: readonly SketchRow[] = [
    [
      { text: note, across: 3, down: 3 },
      { text: "申请人情况", across: 7 },
    ],
    [
      { text: "自然人", down: 2 },
      { text: "法人或其他组织", across: 5 },
      { text: "总计", down: 2 },
    ],
    plain(["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]),
  ];
  const inside = model.requests.length - 3;
  const rows = model.requests.map((row, at): SketchRow => {
    const values = shape.lost && random.chance(0.2) ? row.values.toSpliced(random.below(7), 1, "") : row.values;
    const cells = values.map((text) => ({ text }));
    if (at < 2 || at === model.requests.length - 1) return [{ text: row.label, across: 3 }, ...cells];
    const outer: SketchRow = at === 2 ? [{ text: "三、本年度办理结果", down: inside }] : [];
    const group = model.edition.requests.groups.find(({ rows: ids }) => ids.includes(row.id));
    if (group === undefined) return [...outer, { text: row.label, across: 2 }, ...cells];
    const first = row.caption !== null;
    if (shape.groups === "inside") return [...outer, { text: `${group.label} ${row.label}`, across: 2 }, ...cells];
    if (shape.groups === "repeat") return [...outer, { text: group.label }, { text: row.label }, ...cells];
    if (shape.groups === "first") return [...outer, { text: first ? group.label : "" }, { text: row.label }, ...cells];
    return [
      ...outer,
      ...(first ? [{ text: group.label, down: group.rows.length }] : []),
      { text: row.label },
      ...cells,
    ];
  });
  return [...head, ...rows];
}

function disputeRows(model: TableModel): readonly SketchRow[] {
  const headings = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  return [
    [
      { text: "行政复议", across: 5 },
      { text: "行政诉讼", across: 10 },
    ],
    [
      ...headings.map((text) => ({ text, down: 2 })),
      { text: "未经复议直接起诉", across: 5 },
      { text: "复议后起诉", across: 5 },
    ],
    plain([...headings, ...headings]),
    plain(model.disputes),
  ];
}

function cutRows(
  rows: readonly SketchRow[],
  head: number,
  { cuts }: GridShape,
  random: Random,
): readonly (readonly SketchRow[])[] {
  if (cuts === "none") return [rows];
  const at = head + 1 + random.below(rows.length - head - 2);
  const width = rows[0]?.reduce((sum, cell) => sum + (cell.across ?? 1), 0) ?? 1;
  const invented = [plain(Array.from({ length: width }, (_, column) => `数据${column + 1}`))];
  const repeated = { plain: [], head: rows.slice(0, head), invented }[cuts];
  const missing = (row: SketchRow): SketchRow => {
    const own = row.reduce((sum, cell) => sum + (cell.across ?? 1), 0);
    return own < width ? [...Array.from({ length: width - own }, () => ({ text: "" })), ...row] : row;
  };
  const clipped = (list: readonly SketchRow[]): readonly SketchRow[] =>
    list.map((row, index) => row.map((cell) => ({ ...cell, down: Math.min(cell.down ?? 1, list.length - index) })));
  const upper = clipped(rows.slice(0, at));
  const spans = new Set(rows.slice(0, at).flatMap((row, index) => row.filter((cell) => index + (cell.down ?? 1) > at)));
  return [upper, [...repeated, ...clipped(rows.slice(at).map((row) => (spans.size > 0 ? missing(row) : row)))]];
}

function dress({ text, ...span }: Sketch, shape: GridShape, random: Random): Sketch {
  const isWord = !/^[-\d.]*$/u.test(text);
  const slip =
    shape.slips && isWord && text.length > 9 && text.length < 30 && random.chance(0.1)
      ? text.slice(0, 6) + text.slice(7)
      : text;
  const wide = shape.spaced && random.chance(0.2) ? (isWord ? [...slip].join(" ") : ` ${slip} `) : slip;
  return { ...span, text: shape.wrapped && isWord && random.chance(0.3) ? wide.replace(/^(.{3})/u, "$1\n") : wide };
}

/** Lays the cells out as a browser would: left to right, past what spans from above; what is left open is an empty cell. */
export function toGrid(rows: readonly SketchRow[], table: number): Grid {
  const width = rows.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce((sum, { across = 1 }) => sum + across, 0),
      ),
    0,
  );
  const taken = rows.map(() => Array.from({ length: width + 20 }, () => false));
  const cells: Cell[] = [];
  let columns = 0;
  const put = (row: number, column: number, sketch: Sketch, reading: Cell["reading"] = "certain"): void => {
    const { text, across = 1, down = 1 } = sketch;
    for (const reached of taken.slice(row, row + down)) reached.fill(true, column, column + across);
    columns = Math.max(columns, column + across);
    const place = { file: "report.docx", table, row: row + 1, column: column + 1 };
    cells.push({
      row,
      column,
      rowSpan: down,
      colSpan: across,
      lines: text.split("\n"),
      text: text.replaceAll("\n", ""),
      reading,
      place,
    });
  };
  for (const [row, sketches] of rows.entries()) {
    let column = 0;
    for (const sketch of sketches) {
      while (taken[row]?.[column]) column += 1;
      put(row, column, sketch);
    }
  }
  for (const row of rows.keys())
    for (let column = 0; column < columns; column += 1)
      if (!taken[row]?.[column]) put(row, column, { text: "" }, "likely");
  return { rows: rows.length, columns, cells: cells.toSorted((x, y) => x.row - y.row || x.column - y.column) };
}
