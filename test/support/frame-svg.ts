import type { ScreenCell } from "./screen.ts";

/** A cell in pixels, and the colours of a light terminal. */
const cell = { width: 8.4, height: 19, size: 14 } as const;
const ink = "#24292f";
const paper = "#ffffff";
const palette = ["#24292f", "#cf222e", "#116329", "#9a6700", "#0550ae", "#8250df", "#1b7c83", "#6e7781"] as const;

type Run = { readonly x: number; readonly cells: number; readonly text: string; readonly first: ScreenCell };

/** A terminal's screen as SVG: a `<text>` a run, its length stated, so that any monospaced font keeps the columns. */
export function drawFrame(rows: readonly (readonly ScreenCell[])[], columns: number): string {
  const width = (columns * cell.width + 16).toFixed(0);
  const height = (rows.length * cell.height + 16).toFixed(0);
  const lines = rows.flatMap((row, y) => runsOf(row).map((run) => drawRun(run, y)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<rect width="100%" height="100%" rx="6" fill="${paper}" stroke="#d0d7de"/>`,
    `<g font-family="'Sarasa Mono SC','Noto Sans Mono CJK SC','Microsoft YaHei',Menlo,Consolas,monospace" font-size="${cell.size}" xml:space="preserve">`,
    ...lines,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

/** Neighbours alike in style and in width stand in one run; blanks at its ends go where nothing shows them. */
function runsOf(row: readonly ScreenCell[]): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let x = 1; x <= row.length; x += 1) {
    const [first, next] = [row[from], row[x]];
    if (!first || (next && isAlike(first, next))) continue;
    const text = row
      .slice(from, x)
      .map((one) => (one.width === 0 ? "" : one.text))
      .join("");
    if (first.inverse || text.trim() !== "") runs.push(trimmed({ x: from, cells: x - from, text, first }));
    from = x;
  }
  return runs;
}

function trimmed(run: Run): Run {
  if (run.first.inverse) return run;
  const leading = run.text.length - run.text.trimStart().length;
  const text = run.text.trim();
  return { ...run, x: run.x + leading, cells: run.cells - (run.text.length - text.length), text };
}

function isAlike(first: ScreenCell, next: ScreenCell): boolean {
  const isWide = (one: ScreenCell) => one.width !== 1;
  return (
    first.color === next.color &&
    first.inverse === next.inverse &&
    first.bold === next.bold &&
    first.dim === next.dim &&
    isWide(first) === isWide(next)
  );
}

function drawRun({ x, cells, text, first }: Run, y: number): string {
  const left = (8 + x * cell.width).toFixed(1);
  const length = (cells * cell.width).toFixed(1);
  const color = first.color === null ? ink : (palette[first.color % 8] ?? ink);
  const weight = first.bold ? ' font-weight="600"' : "";
  const faded = first.dim ? ' opacity="0.6"' : "";
  const words = `<text x="${left}" y="${(8 + y * cell.height + 14).toFixed(1)}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${first.inverse ? paper : color}"${weight}${faded}>${escapeXml(text)}</text>`;
  if (!first.inverse) return words;
  const top = (8 + y * cell.height).toFixed(1);
  return `<rect x="${left}" y="${top}" width="${length}" height="${cell.height}" fill="${color}"/>${words}`;
}

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
