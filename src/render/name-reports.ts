import type { Report } from "../model/report.ts";
import type { NameReport } from "./evidence-words.ts";

/** Names the reports of an agency by their years where these tell them apart, else by their files; the only one not at all. */
export function nameReports(reports: readonly Report[], yearOf: (year: number) => string): NameReport {
  if (reports.length < 2) return () => "";
  const years = reports.flatMap(({ year }) => year ?? []);
  if (new Set(years).size < reports.length) return (report) => report;
  const names = new Map(reports.map(({ source, year }) => [source.file, year === null ? source.file : yearOf(year)]));
  return names.size < reports.length ? (report) => report : (report) => names.get(report) ?? report;
}
