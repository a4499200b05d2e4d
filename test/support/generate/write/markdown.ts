import { cellText, type Piece, printHeading } from "../piece.ts";
import { positions } from "./lay-out.ts";

/** Writes a printed report as Markdown: `#` headings, pipe tables whose held positions are empty. */
export function writeMarkdown(pieces: readonly Piece[]): string {
  const blocks = pieces.map((piece) => {
    switch (piece.kind) {
      case "title":
        return `# ${piece.text}`;
      case "heading":
        return `${"#".repeat(piece.level + 1)} ${printHeading(piece)}`;
      case "paragraph":
        return piece.text;
      case "table": {
        const rows = positions(piece).map((row) => {
          const texts = row.map(({ laid, begins }) => (begins ? cellText(laid.cell).replaceAll("|", "\\|") : ""));
          return `| ${texts.join(" | ")} |`;
        });
        const rule = `|${" --- |".repeat(piece.columns)}`;
        return [rows[0], rule, ...rows.slice(1)].join("\n");
      }
      default:
        return piece satisfies never;
    }
  });
  return `${blocks.join("\n\n")}\n`;
}
