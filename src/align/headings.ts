import type { Report, Section } from "../model/report.ts";
import { groupBy } from "../sequence/group-by.ts";
import { foldText } from "../text/fold.ts";
import { maskText, type Profile, profileTexts, uniteProfiles } from "../text/similarity.ts";
import { type Field, type Item, officialOf } from "./items.ts";

/** A section as matching sees it. `body` is its own text and its parts', official tables left out. */
export type Heading = {
  readonly section: Section;
  readonly index: number;
  readonly title: string;
  readonly titleProfile: Profile;
  readonly body: Profile;
  /** Its place among the parts of its parent: from 0, and as a share of their number. */
  readonly rank: number;
  readonly position: number;
};

/** Headings of both sides that belong together. */
export type HeadingPair = { readonly a: Heading; readonly b: Heading; readonly score: number };

/** Several on one side after joining. */
export type HeadingGroup = {
  readonly before: readonly Heading[];
  readonly after: readonly Heading[];
  readonly score: number;
};

/** The sections of two reports, in their order, with what they are known by. O(characters × depth). */
export function surveyHeadings(
  before: Report,
  after: Report,
  field: Field,
): readonly [readonly Heading[], readonly Heading[]] {
  const sections = [...before.sections, ...after.sections];
  const titles = sections.map(({ title }) => foldText(title));
  const profiles = profileTexts(titles);
  const headings = (report: Report, items: readonly Item[], from: number) => {
    const bodies = bodiesOf(report, items);
    const families = groupBy(report.sections, ({ parent }) => parent);
    const rankOf = new Map(
      [...families.values()].flatMap((family) => family.map((section, rank) => [section, rank] as const)),
    );
    return report.sections.map((section, index): Heading => {
      const rank = rankOf.get(section) ?? 0;
      return {
        section,
        index,
        title: maskText(titles[from + index] ?? ""),
        titleProfile: profiles[from + index] ?? uniteProfiles([]),
        body: bodies.get(section.id) ?? uniteProfiles([]),
        rank,
        position: rank / (families.get(section.parent)?.length ?? 1),
      };
    });
  };
  return [headings(before, field.before, 0), headings(after, field.after, before.sections.length)];
}

function bodiesOf(report: Report, items: readonly Item[]): ReadonlyMap<string, Profile> {
  const profilesOf = new Map<string, Profile[]>(report.sections.map(({ id }) => [id, []]));
  const parentOf = new Map(report.sections.map(({ id, parent }) => [id, parent]));
  for (const item of items) {
    if (officialOf(item) !== null) continue;
    for (let id: string | null = item.owned.section.id; id !== null; id = parentOf.get(id) ?? null) {
      profilesOf.get(id)?.push(item.profile);
    }
  }
  return new Map([...profilesOf].map(([id, profiles]) => [id, uniteProfiles(profiles)]));
}
