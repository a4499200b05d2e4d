import { formatPeriod, reportingPeriod } from "../glossary/titles.ts";
import type { Notice } from "../model/notice.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Place } from "../model/place.ts";
import { readYear } from "./read-year.ts";

/** Where the year is looked for, folded, in this order: the title's own, the reporting period, the first chapter. */
export type YearSources = {
  readonly stated: number | null;
  readonly title: number | null;
  readonly lead: string;
  readonly overview: string;
  readonly place: Place;
};

/** The year reported on. Years that disagree raise a notice, and so does a period printed without its 年, 月, 日. */
export function findYear({ stated, title, lead, overview, place }: YearSources): Outcome<number | null> {
  const notices: Notice[] = [];
  const period = reportingPeriod.exec(lead) ?? reportingPeriod.exec(overview);
  const ofPeriod = period && readPeriod(period, place, notices);
  const first = /(20\d\d)年/u.exec(overview)?.[1];
  const value = stated ?? title ?? ofPeriod ?? (first ? readYear(first) : null);
  if (value === null) notices.push({ code: "year-unknown", place });
  else {
    const years = [...new Set([stated, title, ofPeriod].filter((year) => year !== null))];
    if (years.length > 1) notices.push({ code: "year-conflict", years, chosen: value, place });
  }
  return { value, notices };
}

function readPeriod(found: RegExpExecArray, place: Place, notices: Notice[]): number | null {
  const [printed, first = "", , , , last = first] = found;
  const lost = [found[2], found[3], found[4], found[7], found[8]].some((letter) => letter === undefined);
  const noYear = found[5] !== undefined && found[6] === undefined;
  if (lost || noYear) notices.push({ code: "period-repaired", printed, read: formatPeriod(first, last), place });
  return readYear(last);
}
