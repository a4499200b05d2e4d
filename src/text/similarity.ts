/**
 * A text as its weighted character bigrams. `grams` rise; `weights[i]` is count × rarity of `grams[i]`; `mass` is their sum.
 * Only profiles of one `profileTexts` call may be compared: rarity is of that call's texts.
 */
export type Profile = {
  readonly grams: Uint32Array;
  readonly weights: Float64Array;
  readonly mass: number;
};

/** An ordinal that opens a text: 一、 （二） 3. ④ 五是 第六， The next edition of a list renumbers freely. */
const leadingOrdinal =
  /^(?:[(（][一二三四五六七八九十\d]{1,3}[)）]|第?[一二三四五六七八九十]{1,3}(?:[、.．]|是|要|方面)|\d{1,2}[、.．)）](?!\d)|[①-⑳])[、,，:：]?/u;
const numbers = /\d+(?:[.,，]\d+)*|[〇零一二三四五六七八九十百千]{2,}/gu;
const noise = /[\p{P}\p{S}\p{Z}\p{Cc}\p{Cf}]+/gu;
/** Nearly all noise of folded prose, and what is surely none: the whole class takes as long as all the rest of a profile. */
const usualNoise = /[,.;:!?"()《》。，、；：%· -]+/g;
const doubtful = /[^\u3400-\u9fff\uE000A-Za-z0-9]/;

/** What a number becomes: a private letter, so that no printed character equals it. */
const anyNumber = "\uE000";

/**
 * A folded text without what changes every year: its ordinals, the values of its numbers, its punctuation.
 * Two texts that differ in these only are masked alike.
 */
export function maskText(folded: string): string {
  const rough = folded.trimStart().replace(leadingOrdinal, "").replace(numbers, anyNumber).replace(usualNoise, "");
  return doubtful.test(rough) ? rough.replace(noise, "") : rough;
}

/**
 * Profiles of folded texts. A bigram weighs ln(1 + N/df) over all of them, so wording that stands in many counts little
 * without a list of such wording. O(all characters).
 */
export function profileTexts(folded: readonly string[]): readonly Profile[] {
  const counted = folded.map((text) => countGrams(maskText(text)));
  const documents = new Map<number, number>(); // in how many of the texts a gram stands
  for (const { grams } of counted) countDocuments(grams, documents);
  const rarities = Float64Array.from({ length: folded.length + 1 }, (_, df) => Math.log(1 + folded.length / df));
  return counted.map(({ grams, counts }) => {
    const weights = new Float64Array(grams.length);
    let mass = 0;
    for (let at = 0; at < grams.length; at += 1) {
      const weight = (counts[at] ?? 0) * (rarities[documents.get((grams[at] ?? 0) | 0) ?? 0] ?? 0);
      weights[at] = weight;
      mass += weight;
    }
    return { grams, weights, mass };
  });
}

/** Keys are made small integers: a table of wider numbers takes several times as long. */
function countDocuments(grams: Uint32Array, documents: Map<number, number>): void {
  for (let at = 0; at < grams.length; at += 1) {
    const key = (grams[at] ?? 0) | 0;
    documents.set(key, (documents.get(key) ?? 0) + 1);
  }
}

type Counted = { readonly grams: Uint32Array; readonly counts: Uint32Array };

/** The bigrams of a text, rising, and how often each stands there. */
function countGrams(masked: string): Counted {
  const grams = allGrams(masked).sort();
  const counts = new Uint32Array(grams.length);
  let length = 0; // of the grams that differ
  for (let at = 0; at < grams.length; at += 1) {
    const gram = grams[at] ?? 0;
    if (length === 0 || grams[length - 1] !== gram) {
      grams[length] = gram;
      length += 1;
    }
    counts[length - 1] = (counts[length - 1] ?? 0) + 1;
  }
  return { grams: grams.subarray(0, length), counts };
}

/** A text of one character is its own only gram. */
function allGrams(masked: string): Uint32Array {
  if (masked.length === 1) return Uint32Array.of(masked.charCodeAt(0) * 0x10000);
  const grams = new Uint32Array(Math.max(0, masked.length - 1));
  for (let at = 0; at < grams.length; at += 1) {
    grams[at] = masked.charCodeAt(at) * 0x10000 + masked.charCodeAt(at + 1);
  }
  return grams;
}

/** Weighted Dice, 0–1: twice the shared weight over the weight of both. Two texts without any gram: 0. */
export function likeness(x: Profile, y: Profile): number {
  const mass = x.mass + y.mass;
  return mass === 0 ? 0 : (2 * sharedWeight(x, y)) / mass;
}

/** The share of `part` that stands in `whole`, 0–1. */
export function containment(part: Profile, whole: Profile): number {
  return part.mass === 0 ? 0 : sharedWeight(part, whole) / part.mass;
}

/** The weight of what stands in both. O(grams of both). */
export function sharedWeight(x: Profile, y: Profile): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < x.grams.length && j < y.grams.length) {
    const gram = x.grams[i] ?? 0;
    const other = y.grams[j] ?? 0;
    if (gram === other) shared += Math.min(x.weights[i] ?? 0, y.weights[j] ?? 0);
    if (gram <= other) i += 1;
    if (other <= gram) j += 1;
  }
  return shared;
}

/** The profile of the texts one after the other, but for the bigrams at their joints. */
export function uniteProfiles(profiles: readonly Profile[]): Profile {
  const [first = { grams: new Uint32Array(), weights: new Float64Array(), mass: 0 }, ...more] = profiles;
  if (more.length === 0) return first;
  // In halves, so that a section of many blocks costs characters × log blocks.
  const middle = profiles.length >> 1;
  return mergeProfiles(uniteProfiles(profiles.slice(0, middle)), uniteProfiles(profiles.slice(middle)));
}

function mergeProfiles(x: Profile, y: Profile): Profile {
  const most = x.grams.length + y.grams.length;
  const grams = new Uint32Array(most);
  const weights = new Float64Array(most);
  let length = 0;
  for (let i = 0, j = 0; i < x.grams.length || j < y.grams.length; length += 1) {
    const [gram, other] = [gramAt(x, i), gramAt(y, j)];
    grams[length] = Math.min(gram, other);
    weights[length] = (gram <= other ? weightAt(x, i) : 0) + (other <= gram ? weightAt(y, j) : 0);
    if (gram <= other) i += 1;
    if (other <= gram) j += 1;
  }
  return { grams: grams.slice(0, length), weights: weights.slice(0, length), mass: x.mass + y.mass };
}

const gramAt = ({ grams }: Profile, at: number): number => grams[at] ?? Number.POSITIVE_INFINITY;
const weightAt = ({ weights }: Profile, at: number): number => weights[at] ?? 0;
