import { partTitles, textOpeners, titleEndings } from "../glossary/headings.ts";
import { canonicalTitle, matchTitle } from "./match-title.ts";

/** Where the title of a part ends, and where its heading does with the mark that closes it. */
export type PartTitle = { readonly titleEnd: number; readonly end: number };

/** A title that opens a paragraph is at most so long; one that has its line for itself may be a little longer. */
const longestTitle = 34;
const longestLine = 45;
/** What follows a colon and is no text of its own: “…：无”. */
const longestTail = 2;

/**
 * Parts the title of a part from the text it runs into.
 *
 * @param from - where the title begins, after its number
 * @param to - where its paragraph ends
 * @param breaks - where the source broke a line
 * @returns null where a sentence stands there and no title
 *
 * In this order: a blank or an opening word after what is plainly a title; the first full stop or colon, or the end of the
 * paragraph; a comma after a known title; any blank or opening word.
 */
export function readPartTitle(text: string, from: number, to: number, breaks: ReadonlySet<number>): PartTitle | null {
  const stops = findStops(text, from, to, breaks);
  const soft = stops.find(({ kind }) => kind === "soft");
  const plain = stops.find(({ kind, at }) => kind === "soft" && isPlainTitle(text.slice(from, at)));
  const hard = stops.find(({ kind }) => kind !== "soft");
  if (hard?.kind === "list") return null;
  return (
    (plain && titleTo(text, from, plain.at, plain.at)) ??
    (hard && hardTitle(text, from, to, hard)) ??
    knownBeforeComma(text, from) ??
    (soft && (hard === undefined || hard.at < to - 1) ? titleTo(text, from, soft.at, soft.at) : null)
  );
}

function hardTitle(text: string, from: number, to: number, { kind, at }: Stop): PartTitle | null {
  if (kind === "colon" && to - at - 1 <= longestTail + 1) return titleTo(text, from, to, to);
  const most = kind === "end" || at === to - 1 ? longestLine : longestTitle;
  return at - from <= most ? titleTo(text, from, at, Math.min(to, at + 1)) : null;
}

type Stop = { readonly kind: "stop" | "colon" | "list" | "soft" | "end"; readonly at: number };

/** The places where a title could end, outside brackets and quotation marks, within reach. */
function findStops(text: string, from: number, to: number, breaks: ReadonlySet<number>): readonly Stop[] {
  const stops: Stop[] = [];
  const reach = Math.min(to, from + longestLine + 1);
  let depth = 0;
  for (let at = from; at < reach; at += 1) {
    depth = depthAfter(depth, text[at] ?? "");
    if (depth > 0) continue;
    const kind = hardStop(text[at] ?? "");
    if (kind) return [...stops, { kind, at }];
    if (at - from >= fewestLetters && (breaks.has(at) || isSoftStop(text, at))) stops.push({ kind: "soft", at });
  }
  return reach === to ? [...stops, { kind: "end", at: to }] : stops;
}

function depthAfter(depth: number, letter: string): number {
  if ("（(《“‘〔【".includes(letter)) return depth + 1;
  return "）)》”’〕】".includes(letter) ? Math.max(0, depth - 1) : depth;
}

const fewestLetters = 4;

function hardStop(letter: string): "stop" | "colon" | "list" | null {
  if ("。！？!?\uFFFC".includes(letter)) return "stop";
  if ("：:".includes(letter)) return "colon";
  return "；;".includes(letter) ? "list" : null;
}

function isSoftStop(text: string, at: number): boolean {
  if (/\s/u.test(text[at] ?? "")) return /\p{Script=Han}/u.test(text[at - 1] ?? "");
  textOpeners.lastIndex = at;
  return textOpeners.test(text);
}

const knownTitles = new Set(partTitles.map(canonicalTitle));

function isPlainTitle(title: string): boolean {
  const bare = canonicalTitle(title);
  return bare.length >= fewestLetters && !/[，,；]/u.test(title) && (knownTitles.has(bare) || titleEndings.test(bare));
}

function titleTo(text: string, from: number, titleEnd: number, end: number): PartTitle | null {
  const title = text.slice(from, titleEnd).trim();
  if (title.length < 2 || (title.match(/[，,]/gu)?.length ?? 0) > 2) return null;
  // A count is a sentence's, not a title's.
  if (/[0-9０-９](?![0-9０-９+×\s]*[年+×”》])/u.test(title.replace(/《[^》]*》|“[^”]*”/gu, ""))) return null;
  return { titleEnd: from + text.slice(from, titleEnd).trimEnd().length, end };
}

function knownBeforeComma(text: string, from: number): PartTitle | null {
  for (const title of partTitles) {
    const end = matchTitle(text, from, title);
    if (end > 0 && /[，,]/u.test(text[end] ?? "")) return { titleEnd: end, end: end + 1 };
  }
  return null;
}
