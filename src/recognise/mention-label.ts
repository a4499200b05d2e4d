import {
  channelled,
  channels,
  hangingWords,
  idleEnds,
  idleVerbs,
  idleWords,
  innerVerbs,
  listClosed,
  type Metric,
  metrics,
  placeName,
  qualifiers,
  rateName,
} from "../glossary/metrics.ts";

/**
 * What stands around a number, folded, the agency's names and years taken out: before it from the number or clause border
 * before, after its unit up to the next.
 */
export type Surroundings = { readonly before: string; readonly after: string; readonly unit: string | null };

/** A label and the metric it begins with. */
export type Label = { readonly metric: string; readonly label: string };

/**
 * What a number may lean on. `last`: the label before it in the sentence, of which a share speaks.
 * `whole`: the label of the whole whose parts are listed here.
 */
export type Context = { readonly last: Label | null; readonly whole: Label | null };

const longestNoun = 16;
const shortestNoun = 2;
/** A number in the open, beside which no word stands. */
const unnamed = "?";

/** Whether a unit is a share's or a multiple's, not a count's. */
export const isShare = (unit: string | null): boolean => unit !== null && /[%‰倍点]/u.test(unit);

/**
 * What a number counts, said so that next year's report says the same: metric, then qualifiers, joined by a middle dot.
 * Agency, year, filling words and the choice of verb drop out.
 */
export function labelOf(around: Surroundings, context: Context): Label {
  const { last } = context;
  if (last && hangs(around.before)) return qualified(last.metric, last.label, around.before);
  return isShare(around.unit) ? shareLabel(around, context) : countLabel(around, context);
}

/** Whether a number speaks of the one before it: a share of it, or its growth. */
export const hangs = (before: string): boolean => hangingWords.test(before);

function countLabel(around: Surroundings, { whole, last }: Context): Label {
  const behind = nounAfter(around.after);
  const before = listClosed.test(around.before) && behind !== "" ? "" : around.before;
  const noun = nounBefore(before);
  const part = partLabel(whole, noun || behind);
  const metric =
    [before, behind, before + behind].map((words) => nearestMetric(words, around.unit)).find(Boolean) ?? null;
  const label = metric ? metricLabel(metric, before, behind) : kindLabel(last, before);
  if (part && (placeName.test(noun) || label === null || saysNoMore(label, whole))) return part;
  return label ?? plainLabel((noun.length >= shortestNoun ? noun : behind || noun).slice(0, longestNoun), before, last);
}

/** An unlisted thing by its own words; without any the thing before it, or at least the words that stand there. */
function plainLabel(name: string, before: string, last: Label | null): Label {
  if (name === "" && last) return qualified(last.metric, last.label, before);
  const said = name || (/[\p{Script=Han}]+$/u.exec(before)?.[0] ?? "").slice(-longestNoun) || unnamed;
  return qualified(said, said, before);
}

/** Another kind of what was counted just before: so many made, so many repealed. */
function kindLabel(last: Label | null, before: string): Label | null {
  const metric = metrics.find(({ label }) => label === last?.metric);
  const kind = metric?.kinds?.exec(before)?.[0];
  return metric && kind !== undefined ? metricLabel(metric, kind, "") : null;
}

/** A part named by nothing but the metric of its whole is told from it by its own words. */
const saysNoMore = (label: Label, whole: Label | null): boolean =>
  label.metric === whole?.metric && whole.label.startsWith(label.label);

/** A share: a rate by its own name, else a share or growth of what the number before counts. */
function shareLabel({ before, after, unit }: Surroundings, { last }: Context): Label {
  const metric = nearestMetric(before, unit);
  const rate = rateName.exec(before.replace(idleWords, "").replace(idleEnds, ""))?.[1];
  if (rate && !metric?.label.endsWith("率")) {
    return metric ? qualified(metric.label, `${metric.label}·${rate}`, "") : qualified(rate, rate, "");
  }
  if (metric) return metricLabel(metric, before, "");
  const noun = nounBefore(before);
  const behind = nounAfter(after);
  if (last && !(rate ?? noun.length > 5)) return qualified(last.metric, last.label, before);
  return plainLabel(noun || behind, before, last);
}

const partLabel = (whole: Label | null, noun: string): Label | null =>
  whole === null || noun === "" ? null : { metric: whole.metric, label: `${whole.label}·${noun}` };

/** The metric whose sign ends last, hence stands nearest to the number. */
function nearestMetric(text: string, unit: string | null): Metric | null {
  let best: { readonly metric: Metric; readonly end: number } | null = null;
  const isMoney = unit?.endsWith("元") === true;
  for (const metric of metrics) {
    if (isMoney && metric.counted) continue;
    for (const found of text.matchAll(metric.sign)) {
      const end = found.index + found[0].length;
      if (end > (best?.end ?? 0)) best = { metric, end };
    }
  }
  return best?.metric ?? null;
}

function metricLabel(metric: Metric, before: string, behind: string): Label {
  const kind = metric.kinds?.exec(before + behind)?.[0];
  const kinds = kind === undefined || metric.label.includes(kind) ? [] : [kind];
  const named = channelled.has(metric.label) ? channels.filter(({ sign }) => sign.test(before)) : [];
  // Several channels in one breath are all of them, and part nothing from anything.
  const channel = named.length === 1 && kinds.length === 0 ? named.map(({ qualifier }) => qualifier) : [];
  const own = kinds.length === 0 ? ownKind(metric, before) : [];
  return qualified(metric.label.split("·")[0] ?? "", [metric.label, ...kinds, ...own, ...channel].join("·"), before);
}

/** A kind named by words of its own: what was published of one matter is not the whole of what was. */
function ownKind({ named, general }: Metric, before: string): readonly string[] {
  const kind = named?.exec(before)?.[1];
  if (kind === undefined || general?.test(kind) || channels.some(({ sign }) => sign.test(kind))) return [];
  return [kind];
}

function qualified(metric: string, label: string, before: string): Label {
  const general = qualifiers.filter(({ sign }) => sign.test(before)).map(({ qualifier }) => qualifier);
  const parts = new Set([...label.split("·"), ...general]);
  return { metric, label: [...parts].filter((part) => part !== "").join("·") };
}

/** The noun before a number: marks, filling words and verbs gone, the last words of what remains. */
function nounBefore(text: string): string {
  const plain = text.replace(/\([^()]*\)/gu, "").replace(/[《》"]/gu, "");
  const clause = plain.split(/[，,。;:()]/u).at(-1) ?? "";
  const bare = clause.replace(idleWords, "").replace(idleEnds, "");
  const noun = bare.split(innerVerbs).findLast((part) => part !== "") ?? "";
  return noun.replace(idleVerbs, "").replace(/^的/u, "").slice(-longestNoun);
}

/** The noun that follows the unit, up to the first mark: 119期 + what was published in them. */
function nounAfter(after: string): string {
  const noun = /^[^，,。;:、()\d"]{0,24}/u.exec(after)?.[0] ?? "";
  return noun.replace(/^的|(?:和|与|及)$/gu, "").trim();
}
