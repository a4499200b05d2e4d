import type { Report } from "../../model/report.ts";
import { sumFigures } from "./table-sum.ts";

/** What requests may be counted over: those that came in, with those carried in, and those that were closed. Known ones only. */
export function requestBases(report: Report): readonly number[] {
  const rows = [["received"], ["received", "carriedIn"], ["concluded"]];
  return rows.flatMap((reading) => {
    const sum = sumFigures(
      report,
      reading.map((row) => `requests.${row}/total`),
    );
    return sum === "absent" || sum === "unread" ? [] : [sum.value];
  });
}
