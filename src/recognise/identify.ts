import type { Notice } from "../model/notice.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Place } from "../model/place.ts";
import type { Report, Section } from "../model/report.ts";
import { foldText } from "../text/fold.ts";
import { findAgency } from "./find-agency.ts";
import { editionOfText } from "./find-edition.ts";
import { findScope } from "./find-scope.ts";
import type { Title } from "./find-title.ts";
import { findYear } from "./find-year.ts";
import { plainReader } from "./simplify-text.ts";
import type { Extracted } from "./tables/extract-tables.ts";

/** What a person says of a report. It counts before what the file says; where the two differ a notice is raised. */
export type Stated = { readonly agency?: string; readonly year?: number };

export type Identity = Pick<Report, "agency" | "agencyNames" | "year" | "edition" | "scope">;

type Known = {
  readonly sections: readonly Section[];
  readonly title: Title | null;
  readonly extracted: Extracted;
  readonly earlier: boolean;
  readonly stated: Stated;
  readonly place: Place;
};

/** How much of the end of a report is searched for a signature, in characters. */
const tailLength = 200;
/** How much of the beginning is searched for a preamble, in characters. */
const leadMost = 6000;
/** The longest line of a cover that can be an agency's name. */
const coverMost = 40;

/** Whose report it is, of which year, in which form and for what scope. */
export function identify({ sections, title, extracted, earlier, stated, place }: Known): Outcome<Identity> {
  const notices: Notice[] = [];
  const prose = sections.map(proseOf).join("\n");
  const plain = plainReader(prose + sections.map(({ printed }) => printed ?? "").join());
  const text = foldText(plain(prose));
  const lead = leadOf(sections)
    .map((paragraph) => foldText(plain(paragraph)))
    .join("。")
    .slice(0, leadMost);
  const last = sections.at(-1);
  const tail = last ? foldText(plain(proseOf(last))).slice(-tailLength) : "";
  const lines = coverLines(sections).map((line) => foldText(plain(line)));
  const { agency, names } = findAgency({ title: title?.agency ?? null, lead, lines, tail, all: text });
  const named = stated.agency ?? agency;
  if (named === null) notices.push({ code: "agency-unknown", place });
  const overview = foldText(plain(overviewOf(sections)));
  const year = findYear({ stated: stated.year ?? null, title: title?.year ?? null, lead, overview, place });
  notices.push(...year.notices);
  const edition = extracted.edition ? { value: extracted.edition, notices: [] } : editionOfText(text, earlier, place);
  notices.push(...edition.notices);
  return {
    value: {
      agency: named,
      agencyNames: [...new Set([...(stated.agency === undefined ? [] : [stated.agency]), ...names])],
      year: year.value,
      edition: edition.value,
      scope: findScope(named, text),
    },
    notices,
  };
}

const paragraphsOf = ({ blocks }: Section): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

const proseOf = (section: Section): string => paragraphsOf(section).join("\n");

/** The short paragraphs before the first chapter. */
const coverLines = (sections: readonly Section[]): readonly string[] =>
  sections
    .filter(({ id }) => id === "preamble")
    .flatMap(paragraphsOf)
    .filter((line) => line.length <= coverMost);

/** What stands before the second chapter's heading: preamble and, where the preamble follows a first heading, that chapter. */
function leadOf(sections: readonly Section[]): readonly string[] {
  const lead = sections.filter(({ id }) => id === "preamble" || id === "extra.1");
  return (lead.length > 0 ? lead : sections.slice(0, 1)).flatMap(paragraphsOf);
}

/** The first chapter with its parts; all there is where no chapter was found. */
function overviewOf(sections: readonly Section[]): string {
  const found = sections.filter(({ id }) => id.split(".")[0] === "overview");
  return (found.length > 0 ? found : sections).map(proseOf).join("\n");
}
