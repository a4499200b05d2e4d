import { isNarrowed } from "../glossary/scope-words.ts";
import type { Alignment } from "../model/alignment.ts";
import type { Mention, Report } from "../model/report.ts";
import { foldText } from "../text/fold.ts";
import { maskText, type Profile, profileTexts, uniteProfiles } from "../text/similarity.ts";
import { inMoneyUnit, isMoney, looseUnitFamily, unitFamily } from "./common-unit.ts";

/**
 * A mention as matching sees it. `clause` is its clause with numbers masked, `near` only the words that lead up to the number.
 * `blockPair`, `sectionPair`: which pairs of the alignment it stands in.
 */
export type Sighting = {
  readonly mention: Mention;
  readonly metric: string;
  readonly qualifier: string | null;
  readonly family: string | null;
  /** The same for units that count one thing in two words: 场 and 场次. */
  readonly looseFamily: string | null;
  /** Counts only a part of the area that its report is about. */
  readonly narrowed: boolean;
  /** In one unit of its family, so that equal amounts are equal. */
  readonly amount: number;
  readonly masked: string;
  readonly clause: Profile;
  readonly near: Profile;
  readonly blockPair: number;
  readonly sectionPair: number;
};

/** Between metric and qualifier of a label. */
const joint = "·";

/** The mentions of both reports that speak of the report's own year, in document order. O(characters of their clauses). */
export function surveyMentions(
  before: Report,
  after: Report,
  alignment: Alignment,
): readonly [before: readonly Sighting[], after: readonly Sighting[]] {
  const own = [before, after].map(({ mentions, year }) =>
    mentions.filter((mention) => mention.year === null || mention.year === year),
  );
  const reports = [before, after];
  const texts = reports.map(blockTexts);
  const all = own.flatMap((mentions, side) =>
    mentions.map((mention) => ({ mention, report: reports[side], text: texts[side] })),
  );
  const clauses = profileTexts(all.map(({ mention }) => foldText(mention.sentence)));
  const nears = profileTexts(all.map(({ mention, text }) => foldText(leadUp(mention, text?.get(mention.block) ?? ""))));
  const [blockPairs, sectionPairs] = [pairIndex(alignment, "before"), pairIndex(alignment, "after")];
  const sightings = all.map(({ mention, report }, at): Sighting => {
    const index = at < (own[0]?.length ?? 0) ? blockPairs : sectionPairs;
    const [metric = mention.label, qualifier] = splitLabel(mention.label);
    return {
      mention,
      metric,
      qualifier: qualifier ?? null,
      family: unitFamily(mention.unit),
      looseFamily: looseUnitFamily(mention.unit),
      narrowed: report?.scope === "area" && isNarrowed(foldText(mention.sentence)),
      amount: isMoney(mention.unit) ? (inMoneyUnit(mention, "元") ?? mention.value) : mention.value,
      masked: maskText(foldText(mention.sentence)),
      clause: clauses[at] ?? uniteProfiles([]),
      near: nears[at] ?? uniteProfiles([]),
      blockPair: index.blocks.get(mention.block) ?? -1,
      sectionPair: index.sections.get(mention.block) ?? -1,
    };
  });
  const middle = own[0]?.length ?? 0;
  return [sightings.slice(0, middle), sightings.slice(middle)];
}

function splitLabel(label: string): readonly string[] {
  const at = label.indexOf(joint);
  return at < 0 ? [label] : [label.slice(0, at), label.slice(at + joint.length)];
}

function blockTexts({ sections }: Report): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap(({ blocks }) =>
      blocks.map((block) => [block.id, block.kind === "paragraph" ? block.text : ""] as const),
    ),
  );
}

/** The words between the number before, or the border of a clause, and this number. */
function leadUp({ start }: Mention, text: string): string {
  const ahead = text.slice(Math.max(0, start - 40), start);
  return /[^\d，。；、：,;:（(]*$/u.exec(ahead)?.[0] ?? "";
}

/** Of every block of a side: the block pair and the section pair it stands in. */
function pairIndex(alignment: Alignment, side: "before" | "after") {
  const sectionOf = new Map(alignment.sections.flatMap((pair, at) => pair[side].map(({ id }) => [id, at] as const)));
  const owned = alignment.blocks.flatMap((pair, at) => pair[side].map((one) => ({ ...one, at })));
  return {
    blocks: new Map(owned.map(({ block, at }) => [block.id, at])),
    sections: new Map(owned.map(({ block, section }) => [block.id, sectionOf.get(section.id) ?? -1])),
  };
}
