import { ReportError } from "../model/error.ts";
import type { Notice } from "../model/notice.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Report } from "../model/report.ts";
import { sameAgency } from "./same-agency.ts";

/** Two reports in the order of their years. */
export type Pair = { readonly before: Report; readonly after: Report };

/**
 * Puts the older report first and makes sure that the two may be compared.
 *
 * Two agencies, a report without a name beside one with a name, or an office's own report beside a whole area's are
 * refused with a `ReportError` unless `force` is set; then a notice says so. Where the years are not known, the order given stays.
 */
export function orderPair(first: Report, second: Report, force: boolean): Outcome<Pair> {
  const swap = first.year !== null && second.year !== null && first.year > second.year;
  const before = swap ? second : first;
  const after = swap ? first : second;
  const place = { file: after.source.file };
  const notices: Notice[] = [...agencyNotices(before, after, force), ...scopeNotices(before, after, force)];
  if (swap) notices.push({ code: "swapped", place });
  if (before.source.sha256 === after.source.sha256) notices.push({ code: "same-file", place });
  notices.push(...yearNotices(before, after));
  return { value: { before, after }, notices };
}

function agencyNotices(before: Report, after: Report, force: boolean): readonly Notice[] {
  const place = { file: after.source.file };
  if (before.source.sha256 === after.source.sha256) return [];
  if (before.agency === null && after.agency === null) return [{ code: "agency-not-compared", place }];
  if (sameAgency(before, after) === true) return [];
  const facts = { before: before.agency, after: after.agency };
  if (!force) throw new ReportError({ code: "different-agencies", ...facts }, place);
  return [{ code: "forced-agencies", ...facts, place }];
}

function scopeNotices(before: Report, after: Report, force: boolean): readonly Notice[] {
  if (before.scope === null || after.scope === null || before.scope === after.scope) return [];
  const facts = { before: before.scope, after: after.scope };
  const place = { file: after.source.file };
  if (!force) throw new ReportError({ code: "different-scope", ...facts }, place);
  return [{ code: "forced-scope", ...facts, place }];
}

function yearNotices(before: Report, after: Report): readonly Notice[] {
  if (before.year === null || after.year === null) return [];
  const place = { file: after.source.file };
  const gap = after.year - before.year;
  if (gap === 0) return [{ code: "same-year", year: after.year, place }];
  return gap === 1 ? [] : [{ code: "years-apart", before: before.year, after: after.year, place }];
}
