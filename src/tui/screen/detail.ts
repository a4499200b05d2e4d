import { placeWords } from "../../glossary/place-words.ts";
import type { Place } from "../../model/place.ts";
import { baseName } from "../base-name.ts";
import type { Detail } from "../item.ts";
import { cleanText } from "../layout/clean-text.ts";
import { fillLine, type Line, spread, toRun } from "../layout/line.ts";
import { changeNumber, cursorOf, standOf } from "../moves.ts";
import type { Sheet } from "../sheet.ts";
import type { State } from "../state.ts";
import type { Scene } from "./scene.ts";

/** Below this a claim is not certain, and says so. */
const doubtBelow = 0.6;

/** What is under the cursor: its number and title; where it stands in either year; how sure it is. */
export function detailLines(state: State, sheet: Sheet, scene: Scene): readonly Line[] {
  const { speech, ambiguous } = scene;
  const { words } = speech;
  const item = sheet.items[cursorOf(state, sheet).item]?.item;
  if (!item) return new Array<Line>(sheet.geometry.detail).fill(fillLine([], state.size.columns, ambiguous));
  const detail = item.detail(standOf(state).spot.part);
  const { count, isOn } = changeNumber(state, sheet);
  const position = toRun(` ${words.position(isOn ? count : 0, sheet.changes.length)}  `, "strong", ambiguous);
  const title = toRun(detail.title, "plain", ambiguous);
  const surety = toRun(`${suretyOf(detail, scene)} `, "dim", ambiguous);
  const before = places(words.evidence.before, detail.before, scene);
  const after = places(words.evidence.after, detail.after, scene);
  const { columns } = state.size;
  const evidence = evidenceLines(before, after, sheet.geometry.detail, detail.note);
  const lines: readonly Line[] = [
    spread([position, title], [surety], columns, ambiguous),
    ...evidence.map((text) => [toRun(` ${text}`, "dim", ambiguous)]),
  ];
  return Array.from({ length: sheet.geometry.detail }, (_, at) => fillLine(lines[at] ?? [], columns, ambiguous));
}

/** A line a year and one for the note; the years share one where the height does not allow it. */
function evidenceLines(before: string, after: string, height: number, note: string): readonly string[] {
  const lines = note === "" ? [before, after] : [before, after, note];
  if (lines.length < height) return lines;
  const both = `${before}    ${after}`;
  return note === "" ? [both] : height > 2 ? [both, note] : [note];
}

function suretyOf({ likeness, confidence }: Detail, { speech }: Scene): string {
  const { words } = speech;
  const like = likeness === null ? "" : words.likeness(likeness);
  const sure = confidence === null ? "" : confidence < doubtBelow ? words.doubtful : words.certain;
  return [like, sure].filter(Boolean).join("  ");
}

function places(side: string, list: readonly Place[], { speech }: Scene): string {
  const [first] = list;
  if (!first) return `${side}  ${speech.words.none}`;
  const more = list.length > 1 ? ` (+${list.length - 1})` : "";
  return `${side}  ${cleanText(baseName(first.file))} ${placeWords(first, speech.lang)}${more}`.replaceAll("\n", " ");
}
