import { pageFurniture, trailingFurniture } from "../glossary/titles.ts";
import type { Notice } from "../model/notice.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Piece } from "./tables/extract-tables.ts";

/** Takes out what a web page puts around a report and no reader of files could know: only whole lines, each named in a notice. */
export function dropFurniture(pieces: readonly Piece[]): Outcome<readonly Piece[]> {
  const notices: Notice[] = [];
  const value = pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind !== "paragraph") return [piece];
    if (pageFurniture.test(piece.text.trim())) {
      notices.push({ code: "furniture-removed", lines: [piece.text.trim()], place: piece.place });
      return [];
    }
    const tail = trailingFurniture.exec(piece.text);
    if (!tail) return [piece];
    notices.push({ code: "furniture-removed", lines: [tail[0].trim()], place: piece.place });
    const text = piece.text.slice(0, tail.index);
    return [{ ...piece, text, breaks: piece.breaks.filter((offset) => offset < text.length) }];
  });
  return { value, notices };
}
