import type { Block } from "../../model/document.ts";
import type { Notice } from "../../model/notice.ts";
import type { Outcome } from "../../model/outcome.ts";
import { dropFurniture } from "./furniture.ts";
import { joinWrapped } from "./join-wrapped.ts";
import { knowLabels } from "./labels.ts";
import type { Line } from "./line.ts";
import { findTableRuns } from "./table-runs.ts";

/** Lines of plain text to blocks: page numbers out, perhaps-tables as `lines`, the rest as paragraphs unwrapped. */
export function linesToBlocks(
  lines: readonly Line[],
  file: string,
  labels: readonly string[],
): Outcome<readonly Block[]> {
  const known = knowLabels(labels);
  const { kept, dropped } = dropFurniture(lines, known.isLabel);
  const texts = kept.map((line) => line.text);
  const blocks: Block[] = [];
  let at = 0;
  for (const run of findTableRuns(texts, known)) {
    blocks.push(...paragraphs(kept.slice(at, run.from), file), table(kept.slice(run.from, run.to), file));
    at = run.to;
  }
  blocks.push(...paragraphs(kept.slice(at), file));
  return { value: blocks, notices: furniture(dropped, file) };
}

function paragraphs(lines: readonly Line[], file: string): readonly Block[] {
  return joinWrapped(lines).map(({ text, breaks, number }) => ({
    kind: "paragraph",
    text,
    breaks,
    place: { file, line: number },
  }));
}

function table(lines: readonly Line[], file: string): Block {
  const placed = lines.map(({ text, number }) => ({ text, place: { file, line: number } }));
  return { kind: "lines", lines: placed, place: { file, line: lines[0]?.number ?? 1 } };
}

function furniture(dropped: readonly Line[], file: string): readonly Notice[] {
  const [first] = dropped;
  if (!first) return [];
  const lines = dropped.map((line) => line.text.trim());
  return [{ code: "furniture-removed", lines, place: { file, line: first.number } }];
}
