import type { Report } from "../../../src/model/report.ts";
import type { PrintedReport } from "./print-report.ts";

/** How the figures of a report were read, against what was printed. Every printed figure is in exactly one of the four. */
export type Score = {
  readonly exact: number;
  /** Not read, and said so: no value. */
  readonly unread: readonly string[];
  /** Another number, or another status, than was printed. */
  readonly wrong: readonly string[];
  /** Those of them that claim to be certain. */
  readonly wrongCertain: readonly string[];
};

/** Compares every figure of the form with the print: value and status, and that nothing is read that was not printed. */
export function scoreFigures(report: Report, printed: Pick<PrintedReport, "figures">): Score {
  const unread: string[] = [];
  const wrong: string[] = [];
  const wrongCertain: string[] = [];
  let exact = 0;
  for (const [id, truth] of printed.figures) {
    const figure = report.figures.get(id);
    if (figure?.value === truth.value && figure.status === truth.status) exact += 1;
    else if (figure === undefined || figure.value === null)
      unread.push(`${id}: ${truth.raw} → ${figure?.status ?? "none"}`);
    else {
      const told = `${id}: ${truth.raw} (${truth.status}) → ${figure.raw} ${figure.value} (${figure.status})`;
      wrong.push(told);
      if (figure.certain) wrongCertain.push(told);
    }
  }
  for (const [id, figure] of report.figures) {
    if (printed.figures.has(id) || figure.value === null || figure.status === "derived") continue;
    wrong.push(`${id}: nothing → ${figure.raw}`);
  }
  return { exact, unread, wrong, wrongCertain };
}

const bare = (text: string): string => text.replace(/[\s\u3000]/gu, "");

/** The paragraphs of the print whose text is nowhere in the report. Blanks do not count. */
export function lostText(report: Report, printed: Pick<PrintedReport, "pieces">): readonly string[] {
  const all = report.sections
    .flatMap((section) => [
      section.printed ?? "",
      ...section.blocks.map((block) => (block.kind === "paragraph" ? block.text : "")),
    ])
    .map(bare)
    .join("");
  return printed.pieces.flatMap((piece) =>
    piece.kind === "paragraph" && piece.align === undefined && !all.includes(bare(piece.text)) ? [piece.text] : [],
  );
}

/** Counts of the prose that no mention holds: "217条". */
export function missedMentions(report: Report, printed: Pick<PrintedReport, "pieces">): readonly string[] {
  const found = new Set(report.mentions.map(({ value, unit }) => `${value}${unit}`));
  const counts = printed.pieces.flatMap((piece) =>
    piece.kind === "paragraph" ? (piece.text.match(/\d+(?:条|件|篇|次|人次|个|项)/gu) ?? []) : [],
  );
  return counts.filter((count) => !found.has(count));
}

/** Chapter and part ids in the order of the report. */
export const sectionIds = (report: Report): readonly string[] =>
  report.sections.map((section) => section.id).filter((id) => id !== "preamble" && !id.startsWith("extra"));

/** What is to be said of a report that came back: short enough to be read where it fails. */
export function complaints(report: Report, printed: Pick<PrintedReport, "figures" | "pieces">): readonly string[] {
  const { unread, wrong } = scoreFigures(report, printed);
  const lost = lostText(report, printed);
  const missed = missedMentions(report, printed);
  const some = (what: string, all: readonly string[]): readonly string[] =>
    all.length === 0 ? [] : [`${all.length} ${what}: ${all.slice(0, 3).join("; ")}`];
  return [
    ...some("wrong", wrong),
    ...some("not read", unread),
    ...some("lost", lost),
    ...some("not mentioned", missed),
  ];
}
