import type { Lang } from "../../glossary/lang.ts";
import { escapeControls } from "../../text/escape.ts";
import { type AmbiguousWidth, cellsOf } from "../../text/glyphs.ts";
import { type Line, type Span, wrapSpans } from "../../text/wrap.ts";

/** What a piece of printed text means; colour only repeats what words and signs say. */
export type Style = "plain" | "strong" | "dim" | "removed" | "added" | "moved" | "warning";

/** How a result is printed. `width` in terminal cells, 60 or more. */
export type TextOptions = {
  readonly lang: Lang;
  readonly width: number;
  readonly color: boolean;
  readonly ambiguousWidth: AmbiguousWidth;
};

const codes: Readonly<Record<Exclude<Style, "plain">, string>> = {
  strong: "1",
  dim: "2",
  removed: "31",
  added: "32",
  moved: "34",
  warning: "33",
};

/** A span of text from a report or from us: what could drive a terminal is shown, not sent. */
export function span(text: string, style: Style = "plain"): Span<Style> {
  return { text: escapeControls(text), style };
}

/** Spans wrapped to the width: the first line begins with `lead`, the others are indented as far. */
export function paragraph(lead: string, spans: readonly Span<Style>[], options: TextOptions): readonly string[] {
  const indent = cellsOf(lead, options.ambiguousWidth);
  const lines = wrapSpans(spans, Math.max(8, options.width - indent), options.ambiguousWidth);
  return lines.map((line, at) => `${at === 0 ? lead : " ".repeat(indent)}${paint(line, options.color)}`.trimEnd());
}

function paint(line: Line<Style>, color: boolean): string {
  return line.map(({ text, style }) => paintText(text, style, color)).join("");
}

/** Text in a style; bare where there is no colour. */
export function paintText(text: string, style: Style, color: boolean): string {
  return color && style !== "plain" ? `\u001B[${codes[style]}m${text}\u001B[0m` : text;
}

/** Text padded with blanks to `cells`; text that is longer stays whole. */
export function pad(text: string, cells: number, side: "left" | "right", options: TextOptions): string {
  const blanks = " ".repeat(Math.max(0, cells - cellsOf(text, options.ambiguousWidth)));
  return side === "left" ? blanks + text : text + blanks;
}

/** A title over its part of the page. */
export function heading(text: string, options: TextOptions): readonly string[] {
  const rule = "-".repeat(options.width);
  return ["", paintText(text, "strong", options.color), paintText(rule, "dim", options.color)];
}
