import type { Report } from "../model/report.ts";
import { agencyKey, isSameName } from "./agency-key.ts";

/** Reports of one agency, and the fullest of its names. */
type Group = { readonly name: string | null; readonly reports: Report[] };

/** Letters at the end of a name by which names are sorted before they are compared: those of one agency end alike. */
const tail = 2;

/**
 * Reports by agency, the agencies in the order of their first reports. A name without its district joins the agency it can only
 * be; where several could be meant it stands alone, as does a report that names none.
 * O(reports + pairs of different names that end alike)
 */
export function groupByAgency(reports: readonly Report[]): readonly (readonly Report[])[] {
  const nameless = reports.filter(({ agency }) => agency === null).map((report) => ({ name: null, reports: [report] }));
  const named = [...byName(reports).values()];
  const endings = new Map<string, Group[]>();
  for (const group of named) {
    const end = agencyKey(group.name ?? "").slice(-tail);
    const alike = endings.get(end);
    if (alike) alike.push(group);
    else endings.set(end, [group]);
  }
  const joined = new Set<Group>([...endings.values()].flatMap(joinShortNames));
  const whole: readonly Group[] = [...named.filter((group) => !joined.has(group)), ...nameless];
  const owner = new Map(whole.flatMap((group) => group.reports.map((report) => [report, group.reports] as const)));
  return [...new Set(reports.flatMap((report) => [owner.get(report) ?? []]))];
}

/** Reports by their agency's name as names are compared. */
function byName(reports: readonly Report[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const report of reports) {
    if (report.agency === null) continue;
    const key = agencyKey(report.agency);
    const known = groups.get(key);
    if (known) known.reports.push(report);
    else groups.set(key, { name: report.agency, reports: [report] });
  }
  return groups;
}

/** Adds each group to the only other one its name can mean, the longest names first. Returns those that were added. */
function joinShortNames(groups: readonly Group[]): readonly Group[] {
  const longestFirst = [...groups].sort((one, other) => (other.name?.length ?? 0) - (one.name?.length ?? 0));
  const whole: Group[] = [];
  const joined: Group[] = [];
  for (const group of longestFirst) {
    const meant = whole.filter(({ name }) => name !== null && group.name !== null && isSameName(name, group.name));
    const [only] = meant;
    if (only && meant.length === 1) {
      only.reports.push(...group.reports);
      joined.push(group);
    } else whole.push(group);
  }
  return joined;
}
