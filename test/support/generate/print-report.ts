import { chapterTitles } from "./form.ts";
import type { ReportModel } from "./model.ts";
import type { ChapterName } from "./parts.ts";
import type { Piece } from "./piece.ts";
import { printTables, type Truth } from "./print-tables.ts";
import { seeded } from "./random.ts";
import type { PrintStyle } from "./style.ts";
import { factsOf, writeParagraph } from "./write-prose.ts";

/** A report as it stands on paper, and what a reader must find in it. */
export type PrintedReport = {
  readonly pieces: readonly Piece[];
  readonly figures: ReadonlyMap<string, Truth>;
  /** Ids of the chapters and their parts, in order. */
  readonly sections: readonly string[];
};

const chapters: readonly ChapterName[] = ["overview", "proactive", "requests", "disputes", "problems", "other"];
const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

export function printReport(model: ReportModel, style: PrintStyle): PrintedReport {
  const { proactive, requests, disputes, truth } = printTables(model, style);
  const facts = factsOf(model);
  const sections: string[] = [];
  const random = seeded(style.seed).fork("chapters");

  const body = chapters.flatMap((chapter, index): readonly Piece[] => {
    sections.push(chapter);
    const [official, ...varied] = chapterTitles[chapter];
    const title = style.chapterWords === "varied" ? random.pick([official, ...varied]) : official;
    const mark = (numerals[index] ?? "") + style.chapterMark;
    const heading: Piece = { kind: "heading", level: 1, ordinal: index + 1, mark, title };
    const tables = { proactive, requests, disputes, overview: [], problems: [], other: [] }[chapter];
    let ordinal = 0;
    const prose = model.parts.flatMap((part): readonly Piece[] => {
      if (part.chapter !== chapter) return [];
      const paragraphs = part.paragraphs
        .map((paragraph): Piece => ({ kind: "paragraph", text: writeParagraph(paragraph, facts) }))
        .filter((piece) => piece.kind !== "paragraph" || piece.text !== "");
      if (part.title === null || paragraphs.length === 0) return paragraphs;
      ordinal += 1;
      sections.push(`${chapter}.${ordinal}`);
      return [partHeading(ordinal, part.title, style), ...paragraphs];
    });
    return [heading, ...prose, ...tables, ...noteAfter(chapter, style)];
  });

  return { pieces: [...opening(model, style), ...body, ...closing(model, style)], figures: truth, sections };
}

function partHeading(ordinal: number, title: string, style: PrintStyle): Piece {
  const [open, close] = style.partBrackets;
  return { kind: "heading", level: 2, ordinal, mark: `${open}${numerals[ordinal - 1]}${close}`, title };
}

function noteAfter(chapter: ChapterName, style: PrintStyle): readonly Piece[] {
  if (chapter !== "disputes" || !style.disputesNote) return [];
  return [{ kind: "paragraph", text: "注：行政复议、行政诉讼数量含上年度结转数量。" }];
}

function opening({ agency, year, edition }: ReportModel, style: PrintStyle): readonly Piece[] {
  const titles: Readonly<Record<PrintStyle["titleForm"], readonly string[]>> = {
    plain: [`${agency.name}${year}年政府信息公开工作年度报告`],
    "year-first": [`${year}年${agency.name}政府信息公开工作年度报告`],
    "two-lines": [agency.name, `${year}年政府信息公开工作年度报告`],
    "year-degree": [`${agency.name}${year}年度政府信息公开工作年度报告`],
  };
  const notice =
    edition === "2019"
      ? "《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）"
      : "《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";
  return [
    ...titles[style.titleForm].map((text): Piece => ({ kind: "title", text })),
    {
      kind: "paragraph",
      text: `本报告由${agency.name}按照《中华人民共和国政府信息公开条例》和${notice}要求编制。本报告内容包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六部分内容。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    },
    { kind: "paragraph", text: `本报告电子版可在${agency.region}人民政府门户网站下载。` },
  ];
}

function closing({ agency, year }: ReportModel, style: PrintStyle): readonly Piece[] {
  if (!style.signature) return [];
  return [
    { kind: "paragraph", text: agency.name, align: "right" },
    { kind: "paragraph", text: `${year + 1}年1月18日`, align: "right" },
  ];
}
