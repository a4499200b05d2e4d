import type { Line } from "../lines/line.ts";

const underline = /^\s{0,3}(?:(=+)|-{3,})\s*$/u;
const rule = /^\s{0,3}(?:=+|-{3,}|\*{3,}|_{3,})\s*$/u;
/** A heading is a line of its own, not the last line of a paragraph over a rule. */
const headingMost = 60;

/**
 * Lines with the other way to mark a heading, a line of `=` or `-` under it, written with `#`, and without rules across the
 * page. What stands above and below a rule is parted as by a blank line. Linear.
 */
export function markHeadings(lines: readonly Line[]): readonly Line[] {
  const marked: Line[] = [];
  let gap = 0;
  for (const [index, line] of lines.entries()) {
    if (rule.test(line.text)) {
      gap += line.gap + 1;
      continue;
    }
    marked.push({ ...line, text: marksOf(line, lines[index + 1]) + line.text, gap: line.gap + gap });
    gap = 0;
  }
  return marked;
}

/** The `#` of a line that the next one underlines; empty for any other line. */
function marksOf({ text }: Line, next: Line | undefined): string {
  if (next?.gap !== 0 || text.length > headingMost || /[。；|]|^\s*#/u.test(text)) return "";
  const found = underline.exec(next.text);
  if (!found) return "";
  return found[1] === undefined ? "## " : "# ";
}
