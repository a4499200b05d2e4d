import type { Report, ReportBlock, Section } from "../../model/report.ts";
import { type Folded, fold } from "../../text/fold.ts";
import { runsOf } from "../passages.ts";

type Paragraph = Extract<ReportBlock, { readonly kind: "paragraph" }>;

/** A piece of a sentence between commas. `text` is folded, without brackets and quotes; `raw` as printed; `sentence` is folded; `block` begins its paragraph. */
export type Clause = {
  readonly text: string;
  readonly raw: string;
  readonly sentence: string;
  readonly block: Paragraph;
  readonly section: Section;
};

/** Longer ones are no clauses: text that lost its commas. */
const longest = 400;
/** Chapters that tell what was done in the year. */
const telling = /^(?:overview|requests|disputes|other|extra)(?:\.|$)/u;

/** The clauses of the chapters that tell what was done, in order. O(characters) */
export function clausesOf(report: Report): readonly Clause[] {
  return report.sections
    .filter(({ id }) => telling.test(id))
    .flatMap((section) => runsOf(section).flatMap((run) => cutClauses(section, run)));
}

function cutClauses(section: Section, run: readonly Paragraph[]): readonly Clause[] {
  const text = run.map((block) => block.text).join("\n");
  const folded = fold(text);
  const [block] = run;
  if (block === undefined) return [];
  return [...folded.text.matchAll(/[^。!?]+/gu)].flatMap((sentence) =>
    [...sentence[0].matchAll(/(?:\([^()]*\)|[^,;:()]|[()])+/gu)].flatMap((clause) => {
      if (clause[0].length > longest) return [];
      const start = sentence.index + clause.index;
      const told = {
        text: clause[0].replace(/\([^()]*\)|"/gu, ""),
        raw: rawOf(text, folded, start, start + clause[0].length)
          .replaceAll("\n", "")
          .trim(),
        sentence: sentence[0],
        block,
        section,
      };
      return [told];
    }),
  );
}

const rawOf = (raw: string, { starts, ends }: Folded, start: number, end: number): string =>
  raw.slice(starts[start] ?? 0, ends[end - 1] ?? raw.length);
