import { derivedIds } from "../../src/glossary/figure-words.ts";
import type { Figure, FigureStatus, Report } from "../../src/model/report.ts";
import type { FormEdition } from "./generate/figures.ts";

type Facts = { readonly year?: number; readonly edition?: FormEdition; readonly file?: string };
type Cell = number | "" | "/" | null | Partial<Figure>;

/**
 * A report that is nothing but its tables, read for certain. A cell is its number; an empty one, a slash (both implied
 * zeros), null for one that could not be read, or what else stands in it.
 */
export function reportOfFigures(cells: ReadonlyMap<string, Cell>, facts: Facts = {}): Report {
  const { year = 2023, edition = "2021", file = `report-${year}.txt` } = facts;
  const figures = new Map([...cells].map(([id, cell]) => [id, figureOf(id, cell, file)]));
  for (const [id, parts] of derivedIds(edition)) {
    const values = parts.map((part) => figures.get(part)?.value ?? 0);
    const value = values.reduce((all, each) => all + each, 0);
    figures.set(id, { ...figureOf(id, value, file), raw: null, status: "derived", parts });
  }
  return {
    source: { file, format: "txt", sha256: "" },
    agency: "青岚县水利局",
    agencyNames: ["青岚县水利局"],
    year,
    edition,
    scope: "own",
    sections: [],
    figures,
    mentions: [],
  };
}

function figureOf(id: string, cell: Cell, file: string): Figure {
  const unit = id.endsWith("/amount") ? "万元" : "件";
  const plain: Figure = { id, raw: String(cell), value: 0, unit, status: "stated", certain: true, place: { file } };
  if (typeof cell === "number") return { ...plain, value: cell };
  if (cell === null) return { ...plain, raw: "?", value: null, status: "unreadable" };
  const mark: FigureStatus = cell === "" ? "blank" : "slash";
  return typeof cell === "string" ? { ...plain, raw: cell, status: mark } : { ...plain, ...cell };
}
