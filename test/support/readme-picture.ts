import { readFileSync } from "node:fs";
import { compare } from "../../src/compare.ts";
import { read } from "../../src/read/read.ts";
import { drawFrame } from "./frame-svg.ts";
import { root } from "./run-tool.ts";
import { openScreen } from "./screen.ts";

const size = { columns: 110, rows: 30 } as const;
/** Down to where the prose of a section stands beside its figures. */
const keys = "nnnnnnnnnnnnnnnnnn";

/** The picture of the README: the review of the start pair as it really draws, as SVG. */
export async function makePicture(): Promise<string> {
  const [before, after] = ["samples/qinglan-water-2020.docx", "samples/qinglan-water-2021.pdf"].map((file) => ({
    file,
    bytes: new Uint8Array(readFileSync(`${root}${file}`)),
  }));
  if (!before || !after) throw new Error("the start pair is not there");
  const comparison = await compare(before, after, { read });
  const screen = openScreen(comparison, { ...size, color: true });
  await screen.until((text) => text.includes("[1 "));
  screen.press(keys);
  await screen.until((text) => text.includes(` ${keys.length}/`));
  await screen.frame(screen.count());
  const picture = drawFrame(screen.cells(), size.columns);
  await screen.close();
  return picture;
}
