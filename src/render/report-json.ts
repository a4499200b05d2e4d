import { explainFault } from "../glossary/faults.ts";
import { figureTitle } from "../glossary/figure-words.ts";
import type { Lang } from "../glossary/lang.ts";
import { noticeMessage } from "../glossary/notices.ts";
import { placeWords } from "../glossary/place-words.ts";
import type { ReportError } from "../model/error.ts";
import type { Grid } from "../model/grid.ts";
import type { Notice } from "../model/notice.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Place } from "../model/place.ts";
import type { Figure, Mention, Report, ReportBlock, Section } from "../model/report.ts";

/** A file that could not be delivered, and why. */
export type Failure = { readonly file: string; readonly error: ReportError };

/** What `extract --format json` prints: one `tongbi/report@1`, or `tongbi/reports@1` where several files were asked for. */
export function reportsJson(
  reports: readonly Outcome<Report>[],
  failures: readonly Failure[],
  asked: number,
  lang: Lang,
): object {
  const [only] = reports;
  if (asked === 1 && only) return reportJson(only.value, only.notices, lang);
  return {
    schema: "tongbi/reports@1",
    reports: reports.map((one) => reportJson(one.value, one.notices, lang)),
    failures: failures.map(({ file, error }) => {
      const { what, fix } = explainFault(error.fault, lang);
      return { file, code: error.fault.code, message: what, fix };
    }),
  };
}

/** One report as `tongbi/report@1` of the contract. Keys in a fixed order; the same report gives the same bytes. */
export function reportJson(report: Report, notices: readonly Notice[], lang: Lang): object {
  return {
    schema: "tongbi/report@1",
    ...reportMeta(report),
    sections: report.sections.map((section) => sectionJson(section, lang)),
    figures: [...report.figures.values()].map((figure) => figureJson(figure, lang)),
    mentions: report.mentions.map((mention) => mentionJson(mention, lang)),
    notices: notices.map((notice) => noticeJson(notice, lang)),
  };
}

/** Source, agency, year, edition and scope: what identifies a report. */
export function reportMeta(report: Report): object {
  const { file, format, sha256, pages } = report.source;
  return {
    source: { file, format, sha256, ...(pages === undefined ? {} : { pages }) },
    agency: report.agency,
    year: report.year,
    edition: report.edition,
    scope: report.scope,
  };
}

/** A place with its words. */
export function placeJson(place: Place, lang: Lang): object {
  return { ...place, where: placeWords(place, lang) };
}

export function noticeJson(notice: Notice, lang: Lang): object {
  return { code: notice.code, message: noticeMessage(notice, lang), place: placeJson(notice.place, lang) };
}

function sectionJson(section: Section, lang: Lang): object {
  const { id, title, printed, ordinal, level, parent, place, blocks } = section;
  return {
    id,
    title,
    printed,
    ordinal,
    level,
    parent,
    place: placeJson(place, lang),
    blocks: blocks.map((block) => blockJson(block, lang)),
  };
}

function blockJson(block: ReportBlock, lang: Lang): object {
  const place = placeJson(block.place, lang);
  return block.kind === "paragraph"
    ? { id: block.id, kind: block.kind, text: block.text, place }
    : { id: block.id, kind: block.kind, rows: gridRows(block.grid), place };
}

/** The texts of a grid row by row; a cell over several places has its text at its first and is empty elsewhere. */
export function gridRows(grid: Grid): readonly (readonly string[])[] {
  const rows = Array.from({ length: grid.rows }, () => Array.from({ length: grid.columns }, () => ""));
  for (const cell of grid.cells) {
    const row = rows[cell.row];
    if (row) row[cell.column] = cell.text;
  }
  return rows;
}

function figureJson(figure: Figure, lang: Lang): object {
  const { id, raw, value, unit, status, certain, place, parts } = figure;
  const title = figureTitle(id, lang);
  return { id, title, raw, value, unit, status, certain, place: placeJson(place, lang), ...(parts ? { parts } : {}) };
}

function mentionJson(mention: Mention, lang: Lang): object {
  const { label, raw, value, unit, approximate, sentence, year, place } = mention;
  return {
    label,
    raw,
    value,
    unit,
    approximate,
    sentence,
    ...(year === null ? {} : { year }),
    place: placeJson(place, lang),
  };
}
