import { columnLabel, rowLabel } from "../../glossary/figure-words.ts";
import type { FigureChange } from "../../model/comparison.ts";
import { type AmbiguousWidth, cellsOf } from "../../text/glyphs.ts";
import type { Frame, Speech } from "../item.ts";
import { field, type GridCell } from "../layout/columns.ts";
import { blankRun, cutText, fillLine, type Line, type Style } from "../layout/line.ts";
import { deltaMark, figureMark, isChanged, isQuiet, percentMark, shortNote } from "./figure-values.ts";

const joint = " · ";

/** A number in both years, as texts. `sign`: the mark at the left of a row that changed. */
export type ListRow = {
  readonly sign: string;
  readonly label: string;
  /** What follows the label and is kept when the label is cut: the column of a table's cell. */
  readonly tail: string;
  readonly before: string;
  readonly after: string;
  readonly delta: string;
  readonly percent: string;
  readonly note: string;
  readonly style: Style;
};

/** A row of numbers over the whole width: label, both years, difference, percent, note. */
export function listLine(row: ListRow, frame: Frame): Line {
  const { ambiguous } = frame.drawing;
  const number = frame.width >= 100 ? 11 : 10;
  const label = Math.floor(frame.width * 0.39);
  const cell = (text: string, style: Style): GridCell => ({ text, style, part: -1 });
  const numbers = [row.before, row.after, row.delta, row.percent];
  return fillLine(
    [
      ...field({ text: row.sign, style: row.style, part: -1 }, 2, "left", ambiguous),
      ...field(
        { text: nameOf(row, label - 2, ambiguous), style: row.style === "dim" ? "dim" : "plain", part: -1 },
        label - 2,
        "left",
        ambiguous,
      ),
      ...numbers.flatMap((text) => [blankRun(1), ...field(cell(text, row.style), number - 1, "right", ambiguous)]),
      ...field({ text: "", style: "plain", part: -1 }, 2, "left", ambiguous),
      ...field({ text: row.note, style: "dim", part: -1 }, frame.width - label - number * 4 - 2, "left", ambiguous),
    ],
    frame.width,
    ambiguous,
  );
}

function nameOf({ label, tail }: ListRow, room: number, ambiguous: AmbiguousWidth): string {
  if (tail === "") return label;
  const end = cellsOf(`${joint}${tail}`, ambiguous);
  return end > room / 2 ? `${label}${joint}${tail}` : `${cutText(label, room - end, ambiguous)}${joint}${tail}`;
}

/** The names of the columns of `listLine`. */
export function listHead({ words }: Speech): (frame: Frame) => Line {
  const { item, before, after, delta, percent, note } = words.columns;
  return (frame) =>
    listLine({ sign: "", label: item, tail: "", before, after, delta, percent, note, style: "dim" }, frame);
}

/** A figure change as the texts of a list row. */
export function figureRow(change: FigureChange, speech: Speech): ListRow {
  return {
    sign: isChanged(change) ? "~" : "",
    label: rowLabel(change.id, speech.lang),
    tail: columnLabel(change.id, speech.lang),
    before: figureMark(change.before, speech),
    after: figureMark(change.after, speech),
    delta: deltaMark(change),
    percent: percentMark(change),
    note: shortNote(change, speech),
    style: isChanged(change) ? "edited" : isQuiet(change) ? "dim" : "warning",
  };
}
