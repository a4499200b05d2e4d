import { compareWords } from "../../glossary/compare-words.ts";
import { figureNoteWords } from "../../glossary/figure-notes.ts";
import { columnLabel, rowLabel } from "../../glossary/figure-words.ts";
import { reportWords } from "../../glossary/report-words.ts";
import type { FigureChange, MentionChange } from "../../model/comparison.ts";
import type { Figure, Mention } from "../../model/report.ts";
import { escapeControls } from "../../text/escape.ts";
import { cellsOf } from "../../text/glyphs.ts";
import { cutText } from "../../text/wrap.ts";
import { groupBy } from "../group-by.ts";
import { pad, paintText, paragraph, type Style, span, type TextOptions } from "./page.ts";

/** Cells of the columns before, after and change. */
const columns = { value: 11, change: 20 } as const;

/** Figures that changed or could not be compared for want of reading, table by table, row by row. */
export function figuresText(figures: readonly FigureChange[], options: TextOptions): readonly string[] {
  const words = reportWords(options.lang);
  return (["proactive", "requests", "disputes"] as const).flatMap((table) => {
    const own = figures.filter((figure) => figure.id.startsWith(`${table}.`) && hasChanged(figure));
    if (own.length === 0) return [];
    const rows = groupBy(own, (figure) => rowLabel(figure.id, options.lang));
    return [
      "",
      paintText(words.tables[table], "strong", options.color),
      ...[...rows].flatMap(([row, cells]) => rowLines(row, cells, options)),
    ];
  });
}

/** Figures that only one form has, or whose meaning changed: said, never subtracted. One entry a note, its rows in it. */
export function otherBasesText(figures: readonly FigureChange[], options: TextOptions): readonly string[] {
  const words = compareWords(options.lang);
  const glue = options.lang === "zh" ? "；" : "; ";
  const own = figures.filter((figure) => !("delta" in figure) && isWorthSaying(figure));
  return [...groupBy(own, (figure) => `${figure.basis} ${noteOf(figure, options)}`).values()].flatMap((cells) => {
    const [first] = cells;
    if (first === undefined) return [];
    const rows = [...groupBy(cells, (figure) => rowLabel(figure.id, options.lang))].map(([row, own]) =>
      otherRow(row, own, options),
    );
    const note = noteOf(first, options);
    return paragraph(
      `  ${words.bases[first.basis]}  `,
      [span(`${rows.join(glue)}${note === "" ? "" : `（${note}）`}`)],
      options,
    );
  });
}

/** A row's cells with their values; a row of zeros only needs no column. */
function otherRow(row: string, cells: readonly FigureChange[], options: TextOptions): string {
  const told = cells.filter((figure) =>
    [figure.before, figure.after].some((side) => side !== null && side.value !== 0),
  );
  if (told.length === 0) return `${row} 0`;
  const values = told.map((figure) => `${columnLabel(figure.id, options.lang)} ${sides(figure, options)}`);
  return `${row} ${values.join(options.lang === "zh" ? "、" : ", ")}`;
}

/** Numbers of the prose that changed. */
export function mentionsText(mentions: readonly MentionChange[], options: TextOptions): readonly string[] {
  const words = compareWords(options.lang);
  return mentions.flatMap((change) => {
    if (change.before === null || change.after === null || change.before.value === change.after.value) return [];
    const move = change.unit === "%" ? signed(change.delta, words.points) : changeWords(change.delta, change.percent);
    return [line(change.label, mentionValue(change.before), mentionValue(change.after), move, options, 2)];
  });
}

/** A difference, or a figure that one year has and the other could not read. */
export function hasChanged(figure: FigureChange): boolean {
  if (!("delta" in figure)) return false;
  if (figure.delta !== null) return figure.delta !== 0;
  return figure.before.value !== figure.after.value || figure.notes.some((note) => note.kind === "not-read");
}

function isWorthSaying(figure: FigureChange): boolean {
  return [figure.before, figure.after].some((side) => side !== null && side.status !== "missing");
}

function rowLines(row: string, cells: readonly FigureChange[], options: TextOptions): readonly string[] {
  const unread = cells.filter((figure) => "delta" in figure && figure.notes.some((note) => note.kind === "not-read"));
  const rest = cells.filter((figure) => !unread.includes(figure));
  const notes = new Set(cells.map((figure) => noteOf(figure, options)).filter((note) => note !== ""));
  return [
    ...paragraph("  ", [span(row)], options),
    ...rest.map((figure) => figureLine(figure, options)),
    ...(unread.length > 0 ? [unreadLine(unread, options)] : []),
    ...[...notes].flatMap((note) => paragraph("      ", [span(`≈ ${note}`, "dim")], options)),
  ];
}

function unreadLine(unread: readonly FigureChange[], options: TextOptions): string {
  const words = compareWords(options.lang);
  return `    ${unread.map((figure) => columnLabel(figure.id, options.lang)).join("、")}  ${paintText(`? ${words.notRead}`, "warning", options.color)}`;
}

function figureLine(figure: FigureChange, options: TextOptions): string {
  const move = "delta" in figure ? changeWords(figure.delta, figure.percent) : "";
  return line(
    columnLabel(figure.id, options.lang),
    figureValue(figure.before, options),
    figureValue(figure.after, options),
    move,
    options,
    4,
  );
}

/** Label, before, arrow, after, change: the label gives way where the line is narrow. */
function line(
  label: string,
  before: string,
  after: string,
  move: string,
  options: TextOptions,
  indent: number,
): string {
  const room = options.width - indent - 2 * columns.value - columns.change - 8;
  const name = pad(
    cutText(escapeControls(label), Math.max(12, Math.min(44, room)), options.ambiguousWidth),
    Math.max(12, Math.min(44, room)),
    "right",
    options,
  );
  const style: Style = move.startsWith("-") ? "removed" : move.startsWith("+") ? "added" : "plain";
  const values = `${pad(before, columns.value, "left", options)} -> ${pad(after, columns.value, "left", options)}`;
  return `${" ".repeat(indent)}${name} ${values}   ${paintText(move, style, options.color)}`.trimEnd();
}

function sides(figure: FigureChange, options: TextOptions): string {
  const both = [figure.before, figure.after].map((side) => (side === null ? "" : figureValue(side, options)));
  return figure.basis === "redefined" ? both.join(" | ") : both.join("");
}

function figureValue(figure: Figure | null, options: TextOptions): string {
  if (figure === null) return "";
  if (figure.status === "derived") return String(figure.value ?? "?");
  if (figure.value === null) return `? ${compareWords(options.lang).notRead}`;
  const raw = (figure.raw ?? "").trim();
  const shown = raw === "" ? compareWords(options.lang).empty : escapeControls(raw);
  return cellsOf(shown, options.ambiguousWidth) > columns.value + 6 ? String(figure.value) : shown;
}

function mentionValue(mention: Mention): string {
  return escapeControls(`${mention.raw}${mention.unit ?? ""}`).replaceAll(" ", "");
}

function noteOf(figure: FigureChange, options: TextOptions): string {
  const notes = figure.notes
    .filter((note) => note.kind !== "not-read")
    .map((note) => figureNoteWords(note, options.lang));
  return notes.join(options.lang === "zh" ? "；" : "; ");
}

function changeWords(delta: number | null, percent: number | null): string {
  if (delta === null) return "";
  if (percent === null) return signed(delta, "");
  return `${signed(delta, "")}（${signed(percent, "%")}）`;
}

function signed(value: number | null, unit: string): string {
  if (value === null) return "";
  return `${value > 0 ? "+" : ""}${value}${unit}`;
}
