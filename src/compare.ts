import { alignReports } from "./align/align-reports.ts";
import { checkPair } from "./check/check-pair.ts";
import { countChanges } from "./diff/counts.ts";
import { diffBlocks } from "./diff/diff-blocks.ts";
import { diffFigures } from "./diff/figure-changes.ts";
import { judgeTables } from "./diff/judge-tables.ts";
import { diffMentions } from "./diff/mention-changes.ts";
import { diffSections } from "./diff/section-changes.ts";
import { tableLabels } from "./glossary/table-labels.ts";
import type { Comparison } from "./model/comparison.ts";
import type { Source } from "./model/document.ts";
import { ReportError } from "./model/error.ts";
import type { Notice } from "./model/notice.ts";
import type { Outcome } from "./model/outcome.ts";
import type { Report } from "./model/report.ts";
import { limits } from "./read/limits.ts";
import { readBounded } from "./read/read-bounded.ts";
import type { Reader } from "./read/reader.ts";
import { isReport } from "./recognise/is-report.ts";
import { orderPair } from "./recognise/order-pair.ts";
import { recognise, type Stated } from "./recognise/recognise.ts";

/**
 * `agency`, the years: what the files do not say. `force` compares two agencies or scopes, with a notice.
 * `read`: how bytes become a document; by default in a thread with bounded memory and time.
 */
export type CompareOptions = {
  readonly read?: Reader["read"];
  readonly agency?: string;
  readonly beforeYear?: number;
  readonly afterYear?: number;
  readonly force?: boolean;
};

/** Reads one report. Throws a `ReportError` where it cannot be read, or is no such report. */
export async function readReport(
  source: Source,
  stated: Stated = {},
  read: Reader["read"] = readBounded,
): Promise<Outcome<Report>> {
  const document = await read(source, { labels: tableLabels, limits });
  const report = recognise(document.value, stated);
  const notices = [...document.notices, ...report.notices, ...statedNotices(stated, source.file)];
  if (!isReport(report.value)) {
    const links = notices.flatMap((notice) => (notice.code === "attachment-only" ? notice.links : []));
    throw new ReportError({ code: "not-a-report", links }, { file: source.file });
  }
  return { value: report.value, notices };
}

/**
 * Compares two years of one agency. All of the tool's reasoning passes through these lines.
 * Throws a `ReportError` for a file that cannot be read and for a pair that must not be compared.
 */
export async function compare(first: Source, second: Source, options: CompareOptions = {}): Promise<Comparison> {
  const { agency, beforeYear, afterYear, force = false, read } = options;
  const [one, two] = await Promise.all([
    readReport(first, state(agency, beforeYear), read),
    readReport(second, state(agency, afterYear), read),
  ]);
  const pair = orderPair(one.value, two.value, force);
  return compareReports(pair.value.before, pair.value.after, [...pair.notices, ...one.notices, ...two.notices]);
}

/** Compares two reports that were read. `notices` are those raised so far. */
export function compareReports(before: Report, after: Report, notices: Comparison["notices"]): Comparison {
  const alignment = alignReports(before, after);
  const figures = diffFigures(before, after);
  const texts = diffBlocks(before, after, alignment);
  const blocks = judgeTables(texts.value, figures);
  const mentions = diffMentions(before, after, alignment);
  const sections = diffSections(alignment, blocks, figures);
  const findings = checkPair(before, after, notices);
  const counts = countChanges(blocks, figures, mentions);
  return {
    before,
    after,
    sections,
    blocks,
    figures,
    mentions,
    findings: findings.value,
    counts: { ...counts, findings: findings.value.length },
    notices: [...notices, ...texts.notices, ...findings.notices],
  };
}

function statedNotices({ agency, year }: Stated, file: string): readonly Notice[] {
  const said = (what: "agency" | "year"): Notice => ({ code: "stated-by-user", what, place: { file } });
  return [...(agency === undefined ? [] : [said("agency")]), ...(year === undefined ? [] : [said("year")])];
}

function state(agency: string | undefined, year: number | undefined): Stated {
  return { ...(agency === undefined ? {} : { agency }), ...(year === undefined ? {} : { year }) };
}
