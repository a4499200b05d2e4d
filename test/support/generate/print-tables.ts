import { cutTable } from "./cut-table.ts";
import { applicants, columns, disputeBlocks, disputeColumns, figure } from "./figures.ts";
import {
  applicantLabels,
  cornerNote,
  disputeLabels,
  type Labelled,
  outcomeGroups,
  outcomesLabel,
  proactiveBlocks,
  rowsAround,
} from "./form.ts";
import type { ReportModel } from "./model.ts";
import type { PrintedCell, PrintedTable } from "./piece.ts";
import { type Random, seeded } from "./random.ts";
import type { PrintStyle } from "./style.ts";

/** A figure as it ought to be read back from the print. */
export type Truth = {
  readonly raw: string;
  readonly value: number;
  readonly status: "stated" | "blank" | "slash" | "dash";
};

export type PrintedTables = {
  readonly proactive: readonly PrintedTable[];
  readonly requests: readonly PrintedTable[];
  readonly disputes: readonly PrintedTable[];
  readonly truth: ReadonlyMap<string, Truth>;
};

/** What the tables are printed from. */
type Content = Pick<ReportModel, "figures" | "edition" | "year">;

type Press = {
  readonly label: (text: string, rowSpan?: number, colSpan?: number) => PrintedCell;
  readonly number: (id: string, colSpan?: number) => PrintedCell;
  readonly row: (labelled: Labelled) => string;
};

/** Prints the three tables in a style, and tells what stands in them. */
export function printTables(model: Content, style: PrintStyle): PrintedTables {
  const truth = new Map<string, Truth>();
  const press = openPress(model, style, truth);
  return {
    proactive: printProactive(model, style, press),
    requests: cutIn(printRequests(model, style, press), style),
    disputes: [printDisputes(press)],
    truth,
  };
}

function cutIn(table: PrintedTable, style: PrintStyle): readonly PrintedTable[] {
  return style.requestsCut === null ? [table] : cutTable(table, style.requestsCut, style.cutRepeatsHeader);
}

function openPress(model: Content, style: PrintStyle, truth: Map<string, Truth>): Press {
  const random = seeded(style.seed).fork("cells");
  const cell = (lines: readonly string[], rowSpan: number, colSpan: number, id: string | null): PrintedCell => ({
    lines,
    rowSpan,
    colSpan,
    figure: id,
  });
  return {
    label: (text, rowSpan = 1, colSpan = 1) =>
      cell(wrap(space(slip(text, style, random), style), style.wrap), rowSpan, colSpan, null),
    number: (id, colSpan = 1) => {
      const printed = printNumber(id, modelValue(model, id), style, random);
      truth.set(id, printed);
      return cell([printed.raw], 1, colSpan, id);
    },
    row: ([, official, varied]) => {
      const words = style.labelWords === "varied" ? (varied ?? official) : official;
      const mark = style.enumerator === "none" ? "" : `$1${style.enumerator}`;
      return words.replace(/^(\d)#/u, mark).replace("<year>", `（${model.year}）`);
    },
  };
}

/** The single row of other handling holds the sum of the three. */
function modelValue(model: Content, id: string): number {
  const found = model.figures.get(id);
  if (found !== undefined) return found;
  const parts = ["notCorrected", "feeUnpaid", "other"].map((part) =>
    id.replace("otherHandling/", `otherHandling.${part}/`),
  );
  return parts.reduce((sum, part) => sum + figure(model.figures, part), 0);
}

const statuses: Readonly<Record<PrintStyle["zeroMark"], Truth["status"]>> = {
  "0": "stated",
  "": "blank",
  "/": "slash",
  无: "slash",
  "—": "dash",
  "-": "dash",
};

function printNumber(id: string, value: number, style: PrintStyle, random: Random): Truth {
  if (value === 0 && random.chance(style.zeroShare)) {
    return { raw: style.zeroMark, value, status: statuses[style.zeroMark] };
  }
  const digits = id === "proactive.procurement/amount" && style.amountUnit ? value.toFixed(2) : String(value);
  const plus = style.plusSigns && id.endsWith("/itemsChange") && value > 0 ? "+" : "";
  const unit = id === "proactive.procurement/amount" ? style.amountUnit : "";
  const raw = plus + digits + unit;
  return { raw: style.fullWidthDigits ? widen(raw) : raw, value, status: "stated" };
}

const widen = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A letter in the middle is lost, as in 本年度止件数; short labels are left alone, where a slip would make another word. */
function slip(text: string, style: PrintStyle, random: Random): string {
  if (style.slipEvery === null || text.length < 8 || random.int(1, style.slipEvery) > 1) return text;
  const at = random.int(4, text.length - 2);
  return /[（）“”、\d]/u.test(text.charAt(at)) ? text : text.slice(0, at) + text.slice(at + 1);
}

/** Some set two-letter labels wide: 总 计. */
const space = (text: string, style: PrintStyle): string =>
  style.spacedLabels && [...text].length === 2 ? [...text].join(" ") : text;

function wrap(text: string, width: number | null): readonly string[] {
  if (width === null) return [text];
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines;
}

/** How the three, two or one number cells of a block share the columns right of the label. */
const shares: Readonly<Record<PrintStyle["proactiveColumns"], readonly (readonly number[])[]>> = {
  4: [[3], [1, 2], [1, 1, 1]],
  5: [[4], [1, 3], [1, 2, 1]],
  7: [[6], [3, 3], [2, 2, 2]],
};

function printProactive(model: Content, style: PrintStyle, press: Press): readonly PrintedTable[] {
  const width = style.proactiveColumns;
  const blocks = proactiveBlocks[model.edition].map((block) => {
    const spans = shares[width][block.header.length - 1] ?? [];
    const caption = [press.label(block.caption, 1, width)];
    const header = [
      press.label("信息内容"),
      ...block.header.map((labelled, index) => press.label(press.row(labelled), 1, spans[index] ?? 1)),
    ];
    const body = block.rows.map((labelled) => [
      press.label(press.row(labelled)),
      ...block.header.map(([column], index) => press.number(`proactive.${labelled[0]}/${column}`, spans[index] ?? 1)),
    ]);
    return [caption, header, ...body];
  });
  const table = (rows: PrintedTable["rows"]): PrintedTable => ({ kind: "table", columns: width, headerRows: 0, rows });
  return style.proactiveApart ? blocks.map(table) : [table(blocks.flat())];
}

function printRequests(model: Content, style: PrintStyle, press: Press): PrintedTable {
  const groups = outcomeGroups(model.edition === "2019" || style.oneOtherRow);
  const numbers = (row: string): readonly PrintedCell[] =>
    columns.map((column) => press.number(`requests.${row}/${column}`));
  const outcomes = groups.flatMap(({ label, rows }) =>
    rows.map((labelled, index) => {
      const alone = labelled[1] === "";
      const head = alone ? [press.label(label, 1, 2)] : index === 0 ? [press.label(label, rows.length)] : [];
      return [...head, ...(alone ? [] : [press.label(press.row(labelled))]), ...numbers(labelled[0])];
    }),
  );
  const [first = [], ...others] = [...outcomes, [press.label(rowsAround.concluded, 1, 2), ...numbers("concluded")]];
  const rows = [
    [press.label(cornerNote, 3, 3), press.label("申请人情况", 1, 7)],
    [press.label("自然人", 2), press.label("法人或其他组织", 1, 5), press.label("总计", 2)],
    applicantLabels.map((label) => press.label(label)),
    [press.label(rowsAround.received, 1, 3), ...numbers("received")],
    [press.label(rowsAround.carriedIn, 1, 3), ...numbers("carriedIn")],
    [press.label(outcomesLabel, others.length + 1), ...first],
    ...others,
    [press.label(rowsAround.carriedOut, 1, 3), ...numbers("carriedOut")],
  ];
  return { kind: "table", columns: 3 + applicants.length + 1, headerRows: 3, rows };
}

function printDisputes(press: Press): PrintedTable {
  const labels = disputeLabels.map((label) => press.label(label));
  const rows = [
    [press.label("行政复议", 1, 5), press.label("行政诉讼", 1, 10)],
    [
      ...disputeLabels.map((label) => press.label(label, 2)),
      press.label("未经复议直接起诉", 1, 5),
      press.label("复议后起诉", 1, 5),
    ],
    [...labels, ...labels],
    disputeBlocks.flatMap((block) => disputeColumns.map((column) => press.number(`disputes.${block}/${column}`))),
  ];
  return { kind: "table", columns: 15, headerRows: 3, rows };
}
