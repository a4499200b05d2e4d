import type { Report } from "../model/report.ts";
import { isSameName } from "./agency-key.ts";

/**
 * Whether two reports are one agency's; null where one of them names none. The region in front and the usual short forms make
 * no difference; another region, or the office of a government beside the government, does.
 */
export function sameAgency(before: Report, after: Report): boolean | null {
  if (before.agency === null || after.agency === null) return null;
  return isSameName(before.agency, after.agency);
}
