import type { Line } from "../lines/line.ts";

/** A stretch of Markdown of one kind. A heading is one line; the others are as long as they last. */
export type Section = { readonly kind: "heading" | "table" | "html" | "text"; readonly lines: readonly Line[] };

const delimiter = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;

/** Cuts lines into sections, in order, each line in one. Linear. */
export function cutSections(lines: readonly Line[]): readonly Section[] {
  const sections: { kind: Section["kind"]; lines: Line[] }[] = [];
  let inHtml = false;
  for (const [index, line] of lines.entries()) {
    const last = sections.at(-1);
    const kind = inHtml ? "html" : kindOf(line, lines[index + 1], last);
    if (kind === "html") inHtml = !/<\/table>\s*$/iu.test(line.text);
    const isNew = !last || last.kind !== kind || kind === "heading" || (kind === "table" && line.gap > 0);
    if (isNew) sections.push({ kind, lines: [line] });
    else last.lines.push(line);
  }
  return sections;
}

function kindOf(line: Line, next: Line | undefined, last: Section | undefined): Section["kind"] {
  if (/^\s*#{1,6}\s*\S/u.test(line.text)) return "heading";
  if (/^\s*<table\b/iu.test(line.text)) return "html";
  if (!line.text.includes("|")) return "text";
  const goesOn = last?.kind === "table" && line.gap === 0;
  const begins = next !== undefined && next.gap === 0 && delimiter.test(next.text);
  return goesOn || begins ? "table" : "text";
}

/** Whether a line is the rule between the head and the body of a table. */
export function isDelimiter(line: Line): boolean {
  return delimiter.test(line.text);
}
