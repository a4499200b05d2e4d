import { agencyEnding, areaAgency, compilingOffice, namedDistrict, noAgency } from "../glossary/agencies.ts";
import {
  formTitle,
  leadingTitle,
  noTitle,
  titleJoint,
  titleLabel,
  titleSubject,
  titleYear,
  wholeTitle,
} from "../glossary/titles.ts";
import type { Place } from "../model/place.ts";
import { foldText } from "../text/fold.ts";
import { readYear } from "./read-year.ts";
import type { Item, Stream } from "./stream.ts";

/**
 * The title of a report and what it says. `items`: those it fills, empty where it only opens a longer text.
 * `agency` is as printed in the title, which may be a short name.
 */
export type Title = {
  readonly text: string;
  readonly place: Place;
  readonly items: readonly Item[];
  readonly agency: string | null;
  readonly year: number | null;
};

/** A title stands near the top: after a page's head and a first heading at most. In items, and lines it may be cut over. */
const furthestItem = 60;
const itemsPastHeading = 3;
const mostLines = 4;
const longestLine = 60;

/**
 * The title, if one is printed: the lines that name both agency and year before those that name one, the fewest lines, the
 * first. Names of reports inside 《》 are none, and `headings` never belong to it.
 */
export function findTitle(stream: Stream, headings: ReadonlySet<Item>): Title | null {
  let best: Title | null = null;
  let leading: Title | null = null;
  const last = lastItem(stream, headings);
  for (let at = 0; at < last; at += 1) {
    for (const title of titlesFrom(stream, at, headings)) {
      const better =
        !best || worth(title) > worth(best) || (worth(title) === worth(best) && title.items.length < best.items.length);
      if (better) best = title;
    }
    leading ??= leadingAt(stream, at);
  }
  return best ? withCopies(best, stream, last) : leading;
}

/** A page may print its title above the article and once more in it. */
function withCopies(title: Title, stream: Stream, last: number): Title {
  const folded = foldText(title.text);
  const copies = stream.items
    .slice(0, last)
    .filter((item) => item.kind === "text" && foldText(stream.text.slice(item.start, item.end)) === folded);
  return { ...title, items: [...new Set([...title.items, ...copies])] };
}

function lastItem(stream: Stream, headings: ReadonlySet<Item>): number {
  const first = stream.items.findIndex((item) => headings.has(item));
  return Math.min(stream.items.length, furthestItem, first < 0 ? furthestItem : first + 1 + itemsPastHeading);
}

/** The titles that the lines from `at` on make, one line, two, …. */
export function titlesFrom(stream: Stream, at: number, headings: ReadonlySet<Item>): readonly Title[] {
  const titles: Title[] = [];
  const items: Item[] = [];
  for (const item of stream.items.slice(at, at + mostLines)) {
    if (item.kind !== "text" || item.end - item.start > longestLine || headings.has(item)) break;
    items.push(item);
    const joined = items.map(({ start, end }) => stream.text.slice(start, end)).join("");
    const folded = foldText(joined);
    if (titleLabel.test(folded)) break;
    if (isTitle(folded)) titles.push(readTitle(joined.trim(), folded, items[0]?.place ?? item.place, [...items]));
  }
  return titles;
}

const isTitle = (folded: string): boolean => wholeTitle.test(folded) && !noTitle.test(folded);
/** A district on a line of its own belongs to the name below it. */
const worth = ({ agency, year }: Title): number =>
  (agency === null ? 0 : 2) + (year === null ? 0 : 2) + (agency !== null && namedDistrict.test(agency) ? 1 : 0);

function leadingAt(stream: Stream, at: number): Title | null {
  const item = stream.items[at];
  if (item?.kind !== "text") return null;
  const folded = foldText(stream.text.slice(item.start, Math.min(item.end, item.start + 3 * longestLine))).replace(
    titleLabel,
    "",
  );
  const found = leadingTitle.exec(folded)?.[0];
  if (!found || noTitle.test(found)) return null;
  const title = readTitle(found, found, item.place, []);
  return title.agency !== null || title.year !== null ? title : null;
}

function readTitle(text: string, folded: string, place: Place, items: readonly Item[]): Title {
  const years = [...folded.matchAll(titleYear)].map((found) => readYear(found[1] ?? ""));
  const year = years.find((one) => one !== null) ?? null;
  return { text, place, items, agency: formTitle.test(folded) ? null : agencyOfTitle(folded), year };
}

/** What stands before the subject, its year taken out; else before the year alone; else what stands in brackets or behind a dash at the end. */
function agencyOfTitle(folded: string): string | null {
  const subject = titleSubject.exec(folded);
  const opening = folded.slice(0, subject?.index ?? 0).replace(/\([^)]*\)/gu, "");
  const beforeYear = opening.split(titleYear)[0] ?? "";
  const behind = /(?:\(([^()]{3,40})\)|-+([^-]{3,40}))$/u.exec(folded);
  const named = (behind?.[1] ?? behind?.[2] ?? "").replace(titleYear, "");
  const names = [opening.replace(titleYear, ""), beforeYear, named].map(trimName).filter((name) => isAgencyName(name));
  const [first = null] = names;
  // A place in front and its bureau behind: the bureau's. Offices of the government collate the place's own report.
  const office = names.at(-1) ?? "";
  return first !== null && areaAgency.test(first) && !areaAgency.test(office) && !compilingOffice.test(office)
    ? office
    : first;
}

/** Without marks and what a title joins a name with. */
function trimName(name: string): string {
  return name.replace(titleJoint, "");
}

/** Whether a stretch of text can be an agency's name. */
export function isAgencyName(name: string): boolean {
  return name.length >= 2 && name.length <= 40 && agencyEnding.test(name) && !noAgency.test(name);
}
