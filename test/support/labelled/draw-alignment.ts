import { alignReports } from "../../../src/align/align-reports.ts";
import type { Alignment, BlockPair, SectionPair } from "../../../src/model/alignment.ts";
import { drawReport } from "./report.ts";

/** Aligns two drawings: last year's and this year's. */
export function alignDrawings(before: string, after: string): Alignment {
  return alignReports(drawReport(before, { year: 2022 }), drawReport(after, { year: 2023 }));
}

/** A line a pair: `overview#1 = overview#1`, several joined by `+`, `>` for a move, nothing on the side of what is alone. */
export function drawBlocks({ blocks }: Alignment): readonly string[] {
  return blocks.map((pair) => drawPair(pair, ({ block }) => block.id));
}

export function drawSections({ sections }: Alignment): readonly string[] {
  return sections.map((pair) => drawPair(pair, ({ id }) => id));
}

function drawPair<P extends BlockPair | SectionPair>(pair: P, idOf: (member: P["before"][number]) => string): string {
  const [before, after] = [pair.before, pair.after].map((members) => members.map(idOf).join("+"));
  return `${before} ${pair.moved ? ">" : "="} ${after}`.trim();
}
