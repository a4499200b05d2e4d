import { citedNotice, formatNotice, formNotices } from "../glossary/citations.ts";
import { earlierChapters } from "../glossary/headings.ts";
import type { Notice } from "../model/notice.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Place } from "../model/place.ts";
import type { EditionId } from "../model/report.ts";
import type { Candidate } from "./find-candidates.ts";
import { canonicalTitle } from "./match-title.ts";
import type { Stream } from "./stream.ts";

/** Headings of the earlier forms that make a report without tables one of them. Two: one alone is a local habit. */
const enoughEarlier = 2;
const earlier = new Set(earlierChapters.map(canonicalTitle));

/** Whether the chapters are those of the forms before 2019. Never by year. */
export function hasEarlierChapters(stream: Stream, candidates: readonly Candidate[]): boolean {
  const outer = candidates.filter(({ style, level }) => style === "comma" || style === "worded" || level !== null);
  const titles = outer.map((one) => canonicalTitle(stream.text.slice(one.titleStart, one.titleEnd)));
  return new Set(titles.filter((title) => earlier.has(title))).size >= enoughEarlier;
}

/** The edition where no table tells it: the earlier forms by their chapters, else the notice cited. Folded text. */
export function editionOfText(text: string, isEarlier: boolean, place: Place): Outcome<EditionId | null> {
  const notices: Notice[] = [];
  if (isEarlier) return { value: "pre2019", notices };
  for (const found of text.matchAll(citedNotice)) {
    const [printed, opening = "", year = "", closing = "", number = "", word = ""] = found;
    const notice = formNotices.find((one) => one.year === Number(year) && one.number === Number(number));
    if (!notice) continue;
    if (!opening || !closing || !word)
      notices.push({ code: "period-repaired", printed, read: formatNotice(year, number), place });
    notices.push({ code: "edition-guessed", edition: notice.edition, from: "citation", place });
    return { value: notice.edition, notices };
  }
  return { value: null, notices: [{ code: "edition-unknown", place }] };
}
