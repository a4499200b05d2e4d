import type { OwnedBlock } from "../model/alignment.ts";
import type { Report, ReportBlock, Section } from "../model/report.ts";
import { foldText } from "../text/fold.ts";
import { findNearest, type Near } from "../text/nearest.ts";
import { likeness, maskText, type Profile, profileTexts, uniteProfiles } from "../text/similarity.ts";

/** Under this many Han characters a text says too little to be told by its wording. Comparing, §3. */
const shortHan = 12;
/** Two texts that are not equal are never wholly alike, so that of twins the equal one is taken. */
const mostUnequal = 0.99;

/** A block as matching sees it. `index` is its place among all blocks of its report. */
export type Item = {
  readonly owned: OwnedBlock;
  readonly index: number;
  readonly folded: string;
  readonly masked: string;
  readonly profile: Profile;
  readonly han: number;
  readonly isShort: boolean;
};

/** The blocks of two reports, each with those of the other that are like it, likest first (0.2 and more). */
export type Field = {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
  readonly nearBefore: readonly (readonly Near[])[];
  readonly nearAfter: readonly (readonly Near[])[];
};

/** Below this a block is no rival worth naming: a margin of 0.3 is a full one, and no pair is made under 0.42. */
const leastRival = 0.2;

/** One pass over all blocks. O(characters + shared bigrams). */
export function surveyBlocks(beforeReport: Report, afterReport: Report): Field {
  const owned = [ownBlocks(beforeReport), ownBlocks(afterReport)];
  const folded = owned.map((blocks) => blocks.map(({ block }) => foldText(blockText(block))));
  const profiles = profileTexts(folded.flat());
  const [before = [], after = []] = owned.map((blocks, side) =>
    blocks.map((block, index) => {
      const at = side === 0 ? index : index + (owned[0]?.length ?? 0);
      return toItem(block, index, folded[side]?.[index] ?? "", profiles[at] ?? uniteProfiles([]));
    }),
  );
  const nearBefore = nearOf(before, after);
  return { before, after, nearBefore, nearAfter: turnRound(nearBefore, after.length) };
}

function ownBlocks(report: Report): readonly OwnedBlock[] {
  return report.sections.flatMap((section: Section) => section.blocks.map((block) => ({ block, section })));
}

/** A table's cells by tabs, its rows by line feeds. */
function blockText(block: ReportBlock): string {
  if (block.kind === "paragraph") return block.text;
  return block.grid.cells.map(({ column, text }) => `${column === 0 ? "\n" : "\t"}${text}`).join("");
}

function toItem(owned: OwnedBlock, index: number, folded: string, profile: Profile): Item {
  const han = folded.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isShort = owned.block.kind === "paragraph" && han < shortHan;
  return { owned, index, folded, masked: maskText(folded), profile, han, isShort };
}

function nearOf(from: readonly Item[], to: readonly Item[]): readonly (readonly Near[])[] {
  const near = findNearest(profilesOf(from), profilesOf(to), leastRival);
  return from.map((item, index) =>
    (near[index] ?? [])
      .flatMap((one): readonly Near[] => {
        const other = to[one.index];
        const score = other ? likenessOf(item, other, one.score) : 0;
        return score >= leastRival ? [{ index: one.index, score }] : [];
      })
      .sort((x, y) => y.score - x.score || x.index - y.index),
  );
}

/** The same pairs seen from the other side. */
function turnRound(near: readonly (readonly Near[])[], count: number): readonly (readonly Near[])[] {
  const turned: Near[][] = Array.from({ length: count }, () => []);
  for (const [index, list] of near.entries()) {
    for (const one of list) turned[one.index]?.push({ index, score: one.score });
  }
  return turned.map((list) => list.sort((x, y) => y.score - x.score || x.index - y.index));
}

const profilesOf = (items: readonly Item[]): readonly Profile[] => items.map(({ profile }) => profile);

/**
 * How like two blocks are, 0–1; 1 only if equal after folding. A short block is like its equal alone.
 * `measured`: the likeness of their profiles where it is known.
 */
export function likenessOf(x: Item, y: Item, measured?: number): number {
  if (!mayMeet(x, y)) return 0;
  if (x.folded === y.folded) return 1;
  if (x.isShort || y.isShort) return x.masked === y.masked && x.masked !== "" ? mostUnequal : 0;
  return Math.min(mostUnequal, measured ?? likeness(x.profile, y.profile));
}

/** Several blocks of a side as one text. */
export function likenessOfGroups(before: readonly Item[], after: readonly Item[]): number {
  const [x, y] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && x && y) return likenessOf(x, y);
  return Math.min(mostUnequal, likeness(uniteItems(before), uniteItems(after)));
}

export const uniteItems = (items: readonly Item[]): Profile => uniteProfiles(profilesOf(items));

/** A paragraph never meets a table, nor one official table another. */
function mayMeet(x: Item, y: Item): boolean {
  return officialOf(x) === officialOf(y) && x.owned.block.kind === y.owned.block.kind;
}

/** The official table a block is, null if none. */
export function officialOf({ owned: { block } }: Item) {
  return block.kind === "table" ? block.official : null;
}
