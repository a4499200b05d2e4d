import type { Block, Document } from "../../src/model/document.ts";
import type { Section } from "../../src/model/report.ts";

/** A document from lines: `#` headings, every other line a paragraph, `⏎` a line break inside one. Blank lines are dropped. */
export function documentOf(text: string): Document {
  const file = "invented.txt";
  const blocks = text.split("\n").flatMap((line, index): readonly Block[] => {
    const place = { file, line: index + 1 };
    const printed = line.trim();
    const marks = /^#+/u.exec(printed)?.[0].length ?? 0;
    if (printed === "") return [];
    if (marks > 0) return [{ kind: "heading", level: marks, text: printed.slice(marks).trim(), place }];
    const lines = printed.split("⏎");
    const breaks = lines.slice(0, -1).map((_, at) => lines.slice(0, at + 1).join("").length);
    return [{ kind: "paragraph", text: lines.join(""), breaks, place }];
  });
  return { file, format: "txt", sha256: "0".repeat(64), blocks };
}

/** `id printed: text / text` a section, indented by nothing: what a test compares. */
export const sketch = (sections: readonly Section[]): readonly string[] =>
  sections.map(({ id, printed, blocks }) => {
    const texts = blocks.map((block) => (block.kind === "paragraph" ? block.text : `[${block.official}]`));
    return `${id} ${printed ?? "–"}: ${texts.join(" / ")}`;
  });
