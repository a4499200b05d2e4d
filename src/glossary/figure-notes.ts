import type { FigureNote } from "../model/comparison.ts";
import { crosswalkNote } from "./crosswalk.ts";
import type { Lang } from "./lang.ts";

type Side = "before" | "after" | "both";
const sideZh: Readonly<Record<Side, string>> = { before: "上年", after: "本年", both: "两年" };
const sideEn: Readonly<Record<Side, string>> = { before: "last year", after: "this year", both: "both years" };

/** Why a figure change carries no delta, or how to take the one it carries. One clause, no full stop. */
export function figureNoteWords(note: FigureNote, lang: Lang): string {
  if (note.kind === "crosswalk") return crosswalkNote(note.row, lang) ?? "";
  return lang === "zh" ? noteZh(note) : noteEn(note);
}

type OwnNote = Exclude<FigureNote, { readonly kind: "crosswalk" }>;

function noteZh(note: OwnNote): string {
  switch (note.kind) {
    case "implied-zero":
      return "空格、斜杠或短横按 0 计";
    case "not-read":
      return `${sideZh[note.side]}未读到`;
    case "unfilled":
      return `${sideZh[note.side]}该填未填`;
    case "check-reading":
      return "请核对读取";
    case "column-shift":
      return `${sideZh[note.side]}疑似错列，不计算增减`;
    case "unit-unknown":
      return "未注明单位，不计算增减";
    default:
      return note satisfies never;
  }
}

function noteEn(note: OwnNote): string {
  switch (note.kind) {
    case "implied-zero":
      return "a blank, slash or dash counts as 0";
    case "not-read":
      return `not read ${sideEn[note.side]}`;
    case "unfilled":
      return `left empty ${sideEn[note.side]}`;
    case "check-reading":
      return "check the reading";
    case "column-shift":
      return `columns look shifted ${sideEn[note.side]}; no change computed`;
    case "unit-unknown":
      return "no unit printed; no change computed";
    default:
      return note satisfies never;
  }
}
