import type { Alignment, BlockPair, SectionPair } from "../model/alignment.ts";
import type { Report, Section } from "../model/report.ts";
import { alignBlocks } from "./blocks.ts";
import { rateLink, rateLone } from "./confidence.ts";
import { type Item, surveyBlocks } from "./items.ts";
import { leftOver } from "./links.ts";
import { inReadingOrder } from "./reading-order.ts";
import { alignSections } from "./sections.ts";

/**
 * Finds what belongs together in two years of a report: sections, then blocks inside them, then what moved, split or merged.
 *
 * @returns every section and every block of both reports, each exactly once
 *
 * Some 50 ms for two reports of 120 paragraphs; linear in the length of reports that share an order. Nothing is random, and
 * ties go to the earlier block, so the same reports give the same alignment.
 */
export function alignReports(before: Report, after: Report): Alignment {
  const field = surveyBlocks(before, after);
  const sections = alignSections(before, after, field);
  const links = alignBlocks(before, after, field, sections);
  const lone = [
    ...leftOver(field.before, links, "before").map((item) => ({ before: [item], after: [] })),
    ...leftOver(field.after, links, "after").map((item) => ({ before: [], after: [item] })),
  ];
  const pairs: readonly ItemPair[] = [
    ...links.map((link) => ({ ...link, confidence: rateLink(link, field) })),
    ...lone.map((pair) => ({ ...pair, moved: false, likeness: 0, confidence: rateLone(pair, field) })),
  ];
  return { sections: orderSections(before, after, sections), blocks: orderBlocks(pairs, sections) };
}

type ItemPair = Omit<BlockPair, "before" | "after"> & {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
};

function orderSections(before: Report, after: Report, pairs: readonly SectionPair[]): readonly SectionPair[] {
  const places = new Map(
    [before, after].flatMap(({ sections }) => sections.map((section, at) => [section, at] as const)),
  );
  const twinOf = twins(pairs);
  return inReadingOrder(pairs, (section: Section, side) => {
    const parent = section.parent ?? "";
    return { place: places.get(section) ?? 0, family: side === "before" ? (twinOf.get(parent) ?? parent) : parent };
  });
}

function orderBlocks(pairs: readonly ItemPair[], sections: readonly SectionPair[]): readonly BlockPair[] {
  const twinOf = twins(sections);
  const ordered = inReadingOrder(pairs, ({ index, owned }: Item, side) => {
    const { id } = owned.section;
    return { place: index, family: side === "before" ? (twinOf.get(id) ?? `${id} removed`) : id };
  });
  return ordered.map(({ before, after, moved, likeness, confidence }) => ({
    before: before.map(({ owned }) => owned),
    after: after.map(({ owned }) => owned),
    moved,
    likeness: round(likeness),
    confidence: round(confidence),
  }));
}

/** The section of the after report that a section of the before report became, by ids. */
function twins(pairs: readonly SectionPair[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.flatMap(({ before, after: [twin] }) => (twin ? before.map(({ id }) => [id, twin.id] as const) : [])),
  );
}

const round = (share: number): number => Math.round(share * 1000) / 1000;
