import type { Evidence } from "../model/finding.ts";
import type { Report, ReportBlock, Section } from "../model/report.ts";
import { fold } from "../text/fold.ts";
import { splitSentences } from "../text/sentences.ts";

type Paragraph = Extract<ReportBlock, { kind: "paragraph" }>;

/** A sentence of the prose. `text` is folded, `raw` as printed. `opens`: nothing stands before it in its paragraph. */
export type Passage = {
  readonly section: Section;
  readonly block: Paragraph;
  readonly text: string;
  readonly raw: string;
  readonly opens: boolean;
};

/** A line that ends so, or is shorter than a line of running text, is not continued by the next block. */
const ended = /[。！？；：!?;:]\s*$/u;
const shortestLine = 25;
/** The marks between clauses, folded. */
const clauseMarks = [",", "，", ";", ":", "。", "!", "?"];

/**
 * Every sentence of a report in order, or of the chapters named (with their parts). Blocks that a page or a line end cut in two
 * are read as one. O(characters)
 */
export function passagesOf(report: Report, chapters: readonly string[] | null = null): readonly Passage[] {
  return report.sections
    .filter(({ id }) => chapters === null || chapters.includes(chapterOf(id)))
    .flatMap((section) => runsOf(section).flatMap((run) => sentencesOf(section, run)));
}

/** The chapter a section is of: `overview.2` is of `overview`, `extra.1.2` of `extra.1`. */
export function chapterOf(id: string): string {
  return id
    .split(".")
    .slice(0, id.startsWith("extra.") ? 2 : 1)
    .join(".");
}

/** A sentence as evidence. */
export function passageEvidence({ block, raw }: Passage): Evidence {
  return { report: block.place.file, place: block.place, quote: raw.trim() };
}

/** Paragraphs in runs of those that are one in print. */
export function runsOf(section: Section): readonly (readonly Paragraph[])[] {
  const runs: Paragraph[][] = [];
  for (const block of section.blocks) {
    if (block.kind !== "paragraph") continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.text.length >= shortestLine && !ended.test(last.text)) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

function sentencesOf(section: Section, run: readonly Paragraph[]): readonly Passage[] {
  const raw = run.map(({ text }) => text).join("\n");
  const { text, starts, ends } = fold(raw);
  let at = 0; // the block a sentence begins in, and where that block ends: sentences are in order
  let border = run[0]?.text.length ?? 0;
  return splitSentences(text).flatMap((span) => {
    const start = starts[span.start] ?? 0;
    for (; start > border && at + 1 < run.length; at += 1) border += 1 + (run[at + 1]?.text.length ?? 0);
    const block = run[at];
    if (!block) return [];
    const printed = raw.slice(start, ends[span.end - 1] ?? raw.length).replaceAll("\n", "");
    return [{ section, block, text: text.slice(span.start, span.end), raw: printed, opens: span.start === 0 }];
  });
}

/** The clauses of a sentence that hold `start` to `end` of its folded text, as evidence: enough to find and to judge by. */
export function clauseEvidence({ block, raw, text }: Passage, start: number, end: number): Evidence {
  const { text: again, starts, ends } = fold(raw);
  const from = Math.max(...clauseMarks.map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const to = Math.min(...clauseMarks.map((mark) => text.indexOf(mark, end)).map((at) => (at < 0 ? text.length : at)));
  // A piece folds as it does in the whole but for a comma or a blank at its edge; then the whole is quoted.
  const quote = again === text ? raw.slice(starts[start === 0 ? 0 : from], ends[to - 1]) : raw;
  return { report: block.place.file, place: block.place, quote: quote.trim() };
}

/** The names of documents and what stands in quotes, struck out letter for letter: what is said there is said by others. */
export function strikeNames(text: string): string {
  return text.replace(/《[^》]{0,120}》|"[^"。]{1,60}"/gu, (name) => "□".repeat(name.length));
}
