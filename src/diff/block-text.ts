import type { OwnedBlock } from "../model/alignment.ts";
import type { BlockSide } from "../model/comparison.ts";
import type { Grid } from "../model/grid.ts";
import type { ReportBlock } from "../model/report.ts";
import type { Side } from "./side.ts";

/** A block as one side of a change. */
export function toBlockSide({ block, section }: OwnedBlock): BlockSide {
  return { id: block.id, section: section.id, text: blockSide(block).text, place: block.place, block };
}

/** The blocks of one side of a pair as one text, joined by line feeds. The joints of tables are tabs and line feeds. */
export function toSide(blocks: readonly OwnedBlock[]): Side {
  return joinSides(
    blocks.map(({ block }) => blockSide(block)),
    "\n",
  );
}

function blockSide(block: ReportBlock): Side {
  return block.kind === "paragraph" ? { text: block.text, joints: [] } : gridSide(block.grid);
}

/** Each cell once, where it begins. */
function gridSide({ rows, cells }: Grid): Side {
  const lines = Array.from({ length: rows }, (): Side[] => []);
  for (const cell of cells) lines[cell.row]?.push({ text: cell.text, joints: [] });
  return joinSides(
    lines.map((line) => joinSides(line, "\t")),
    "\n",
  );
}

function joinSides(sides: readonly Side[], joint: string): Side {
  const joints: number[] = [];
  let length = 0;
  for (const side of sides) {
    if (side !== sides[0]) {
      joints.push(length);
      length += joint.length;
    }
    for (const inner of side.joints) joints.push(length + inner);
    length += side.text.length;
  }
  return { text: sides.map(({ text }) => text).join(joint), joints };
}
