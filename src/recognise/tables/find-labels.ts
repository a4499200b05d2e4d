import { groupCores, type LabelForm } from "../../glossary/table-labels.ts";
import { findChains, type Match } from "./chain-labels.ts";
import { findNear } from "./near-label.ts";
import { type Skeleton, wallCore } from "./skeleton.ts";

/** A label in the skeleton of flat text, `from`–`to` in its characters. */
export type FoundLabel = Match & { readonly edits: number };

/** How many Han characters may stand between two labels of one table: half a dozen labels too damaged to know. */
const reach = 150;
/** How far before the first and behind the last label that was found another may still stand. */
const margin = 120;

const longestLabel = 50;
const slipsMost = 2;

const noise: ReadonlySet<string> = new Set([...groupCores.join(""), ..."一二三四五六七"]);

/**
 * Finds a table's labels in their order: those spelt rightly first, then, in the gaps between them, those with a slip or cut
 * by other words.
 *
 * @param least - the weight (characters of labels) a copy of the table must have
 * @returns a list of labels for each copy, the fullest first. O(text × labels)
 */
export function findLabels(
  skeleton: Skeleton,
  labels: readonly LabelForm[],
  least: number,
): readonly (readonly FoundLabel[])[] {
  const reduced = reduce(skeleton.text);
  const strong = labels.flatMap((label, index) => [
    ...(label.weak ? [] : occurrences(skeleton.text, label, index)),
    ...occurrencesAmidCaptions(skeleton.text, reduced, label, index),
  ]);
  if (strong.length === 0) return [];
  const weak = labels.flatMap((label, index) => (label.weak ? occurrences(skeleton.text, label, index) : []));
  return findChains(longestOnly([...strong, ...nearTo(strong, weak)]), reach, least).map((chain) =>
    fillGaps(skeleton.text, labels, lengthened(skeleton.text, labels, chain)),
  );
}

/** A short form that stands where the full label does, but for a slip in what follows, is that label. */
function lengthened(text: string, labels: readonly LabelForm[], chain: readonly FoundLabel[]): readonly FoundLabel[] {
  return chain.map((found, at) => {
    const end = Math.min(chain[at + 1]?.from ?? text.length, found.from + longestLabel);
    const longer = (labels[found.label]?.cores ?? []).filter((core) => core.length > found.to - found.from + slipsMost);
    const near = longer.flatMap((core) => findNear(core, text.slice(found.from, end), noise, slipsMost) ?? []);
    const best = near.find((one) => one.from === 0 && one.to > found.to - found.from);
    return best === undefined ? found : { ...found, to: found.from + best.to, edits: best.edits };
  });
}

function occurrences(text: string, label: LabelForm, index: number): readonly FoundLabel[] {
  return label.cores.flatMap((core) =>
    placesIn(text, core).map((from) => ({ from, to: from + core.length, label: index, weight: core.length, edits: 0 })),
  );
}

const weakReach = 4 * reach;

/** Everyday words count only near a label that is none: there are thousands in prose. */
function nearTo(strong: readonly FoundLabel[], weak: readonly FoundLabel[]): readonly FoundLabel[] {
  const stretch = ({ from }: FoundLabel): number => Math.floor(from / weakReach);
  const near = new Set(strong.flatMap((label) => [stretch(label) - 1, stretch(label), stretch(label) + 1]));
  return weak.filter((label) => near.has(stretch(label)));
}

/** A text without the characters of the tall captions, and where each character was. */
type Reduced = { readonly text: string; readonly at: readonly number[] };

function reduce(text: string): Reduced {
  const units: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (noise.has(unit)) continue;
    units.push(unit);
    at.push(index);
  }
  return { text: units.join(""), at };
}

const reducedLeast = 4;

/**
 * A label whose lines stand beside a tall caption is printed with pieces of the caption between its own: without the
 * captions' characters both are whole again.
 */
function occurrencesAmidCaptions(
  text: string,
  reduced: Reduced,
  label: LabelForm,
  index: number,
): readonly FoundLabel[] {
  const core = label.cores[0] ?? "";
  const bare = reduce(core);
  if (bare.text.length < reducedLeast || label.weak) return [];
  const lead = core.slice(0, bare.at[0] ?? 0);
  return placesIn(reduced.text, bare.text).map((at) => {
    const first = reduced.at[at] ?? 0;
    const from = text.endsWith(lead, first) ? first - lead.length : first;
    const to = (reduced.at[at + bare.text.length - 1] ?? first) + 1;
    return { from, to, label: index, weight: bare.text.length - 0.5, edits: 0 };
  });
}

function placesIn(text: string, part: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** Of two forms of one label at one place the longer counts. */
function longestOnly(found: readonly FoundLabel[]): readonly FoundLabel[] {
  const best = new Map<string, FoundLabel>();
  for (const label of found) {
    const key = `${label.label}/${label.to}`;
    const start = `${label.label}<${label.from}`;
    for (const at of [key, start]) if ((best.get(at)?.weight ?? 0) < label.weight) best.set(at, label);
  }
  return found.filter(
    (label) => best.get(`${label.label}/${label.to}`) === label && best.get(`${label.label}<${label.from}`) === label,
  );
}

function fillGaps(text: string, labels: readonly LabelForm[], chain: readonly FoundLabel[]): readonly FoundLabel[] {
  const first = chain[0];
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return [];
  const before = fillGap(text, labels, limit(text, first.from, -margin), first.from, -1, first.label);
  const between = chain.flatMap((label, at) => {
    const next = chain[at + 1];
    return next === undefined
      ? [label]
      : [label, ...fillGap(text, labels, label.to, next.from, label.label, next.label)];
  });
  const after = fillGap(text, labels, last.to, limit(text, last.to, margin), last.label, labels.length);
  return [...before, ...between, ...after];
}

/** As far as the margin goes, but not through a wall. */
function limit(text: string, at: number, by: number): number {
  if (by > 0) {
    const stop = text.indexOf(wallCore, at);
    return Math.min(at + by, text.length, stop < 0 ? text.length : stop);
  }
  return Math.max(0, at + by, text.lastIndexOf(wallCore, at - 1) + 1);
}

/** The labels above `low` and below `high` that stand between `from` and `to`, in order. At the ends of a table only the next one. */
function fillGap(
  text: string,
  labels: readonly LabelForm[],
  from: number,
  to: number,
  low: number,
  high: number,
): readonly FoundLabel[] {
  const found: FoundLabel[] = [];
  let at = from;
  for (let index = low + 1; index < high; index += 1) {
    const label = labels[index];
    if (label === undefined || at >= to) continue;
    const near = findInGap(text.slice(at, to), label, low < 0 || high === labels.length, high - low === 2);
    if (near === null) continue;
    found.push({
      from: at + near.from,
      to: at + near.to,
      label: index,
      weight: near.to - near.from,
      edits: near.edits,
    });
    at += near.to;
  }
  return found;
}

/** What a label at an open end of the table must be long to be known by: prose stands there too. */
const openEndLeast = 8;

/** How much of a label may be damaged where both its neighbours are known and nothing else is missing. */
const damageMost = 0.4;

function findInGap(
  gap: string,
  label: LabelForm,
  open: boolean,
  only: boolean,
): Omit<FoundLabel, "label" | "weight"> | null {
  const cores = open ? label.cores.filter((core) => core.length >= openEndLeast) : label.cores;
  for (const core of cores) {
    const from = gap.indexOf(core);
    if (from >= 0) return { from, to: from + core.length, edits: 0 };
  }
  const allowed = (core: string): number => (only && !open ? Math.max(2, Math.floor(core.length * damageMost)) : 2);
  const near = cores.flatMap((core) => findNear(core, gap, noise, allowed(core)) ?? []);
  return near.toSorted((x, y) => x.edits - y.edits || x.from - y.from)[0] ?? null;
}
