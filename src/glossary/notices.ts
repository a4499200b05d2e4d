import type { Notice, NoticeCode, OfficialTable } from "../model/notice.ts";
import { figureTitle } from "./figure-words.ts";
import type { Lang } from "./lang.ts";
import { sectionWords } from "./place-words.ts";
import { ruleTitle } from "./rule-words.ts";

type Words = { readonly [C in NoticeCode]: (notice: Notice<C>) => string };

const tableZh: { readonly [T in OfficialTable]: string } = { proactive: "表二", requests: "表三", disputes: "表四" };
const tableEn: { readonly [T in OfficialTable]: string } = {
  proactive: "table 2 (proactive disclosure)",
  requests: "table 3 (requests)",
  disputes: "table 4 (disputes)",
};
const some = (items: readonly (string | number)[], glue: string, most = 6): string =>
  items.length > most ? `${items.slice(0, most).join(glue)} … (${items.length})` : items.join(glue);
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

const zh: Words = {
  "encoding-guessed": ({ encoding }) => `文件未注明编码，按 ${encoding} 读取`,
  "text-damaged": ({ share }) => `约 ${percent(share)} 的字符已损坏或无法识别，请对照原件`,
  "hidden-text-dropped": ({ count }) => `有 ${count} 处隐藏文字，未读入；公开前请检查`,
  "revisions-accepted": ({ count }) => `有 ${count} 处修订标记，按接受修订读取；公开前请检查`,
  "notes-set-apart": ({ count }) => `有 ${count} 条脚注或尾注，未并入正文`,
  "text-box-moved": ({ count }) => `有 ${count} 个文本框，文字位置可能与原件不同`,
  "nested-table": () => "表格里套有表格，内层按文字读取",
  "drawing-skipped": ({ count }) => `有 ${count} 个图形或图表，未读取`,
  "furniture-removed": ({ lines }) => `已去掉页眉、页脚和网页附带文字：${some(lines, "；", 3)}`,
  "table-joined": () => "表格跨页，已接成一张",
  "row-joined": () => "表格的一行跨页，已接成一行",
  "table-irregular": () => "表格线条不规则，格子按推断划分，请对照原件",
  "tags-disagree": () => "PDF 的标签与表格线条不一致，请对照原件",
  "cell-unreadable": ({ raw }) => `有一格读不准：“${raw}”`,
  "scanned-page": () => "这一页是扫描图片，没有文字，未读取",
  "ocr-text": () => "这一页的文字来自文字识别（OCR），数字请对照原件",
  "picture-only": () => "这里是一张大图片，图中文字和表格未读取",
  "order-guessed": () => "各部分的先后是推断的",
  "attachment-only": ({ links }) => `网页只给出附件：${some(links, "、", 3)}`,
  "script-present": () => "文件里有脚本，未运行",
  "limit-reached": ({ limit }) => `超出读取上限（${limit}），超出部分未读取`,
  "digits-split": ({ raw, parts }) => `连写的数字“${raw}”按列数和合计拆为 ${parts.join("、")}，请对照原件`,
  "row-short": ({ row, found, expected, raw }) =>
    `“${row}”一行应有 ${expected} 个数，只读到 ${found} 个（${raw}），不知缺哪一列，整行按未读到处理`,
  "row-unreadable": ({ row, raw }) => `“${row}”一行读不准（${raw}），按未读到处理`,
  "label-repaired": ({ printed, label }) => `“${printed}”按“${label}”读取`,
  "table-missing": ({ table }) => `${tableZh[table]}未读到，其数字一律按未读到处理，不作为零`,
  "rows-missing": ({ table, rows }) => `${tableZh[table]}没有这些行：${some(rows, "、")}`,
  "totals-unfilled": ({ table, cells }) => `${tableZh[table]}有 ${cells} 格该填未填（合计或分项为空），不作为零`,
  "table-repeated": ({ table }) => `${tableZh[table]}印了不止一张，按填得较全的一张读取`,
  "agency-unknown": () => "未读到单位名称",
  "year-unknown": () => "未读到报告年度",
  "year-conflict": ({ years, chosen }) => `文中报告年度不一致（${years.join("、")}），按 ${chosen} 年处理`,
  "edition-guessed": ({ edition, from }) =>
    from === "citation"
      ? `表格未读到，按引用的文件判断为 ${edition} 年格式`
      : `两种格式的字样都有，按较多的判断为 ${edition} 年格式`,
  "edition-unknown": () => "判断不出用的是哪一年的报告格式",
  "period-repaired": ({ printed, read }) => `“${printed}”按“${read}”读取`,
  "several-reports": ({ titles }) =>
    titles.length > 0
      ? `文件里不止一份报告，只取第一份；未取：${some(titles, "、", 3)}`
      : "文件里不止一份报告，只取第一份",
  "section-missing": ({ section }) => `没有找到“${sectionWords(section, "zh")}”部分`,
  "sections-reordered": () => "各部分的印刷顺序与规定顺序不同",
  "traditional-text": () => "原文为繁体字：单位、标题和表格项目按简体识别，引文照原样",
  "stated-by-user": ({ what }) => (what === "agency" ? "单位名称由命令行给出" : "年度由命令行给出"),
  swapped: () => "较早的一份已放在前面（与给出的顺序相反）",
  "same-file": () => "两份是同一个文件",
  "same-year": ({ year }) => `两份都是 ${year} 年的报告，按同一年的两个版本比较，不作跨年判断`,
  "years-apart": ({ before, after }) => `两份报告相隔 ${after - before} 年（${before}、${after}）`,
  "forced-agencies": ({ before, after }) =>
    `两份报告不是同一个单位（${before ?? "未读到"}、${after ?? "未读到"}），比较结果仅供参考`,
  "forced-scope": () => "两份报告一份是本机关、一份是全区域汇总，数字口径不同，比较结果仅供参考",
  "agency-not-compared": () => "有一份报告没有读到单位名称，未能确认是同一单位",
  "column-shift": ({ row }) => `“${row}”一行疑似错列，不计算增减，请对照原件`,
  "diff-limited": ({ blocks }) => `有 ${blocks} 段改动过大，只按句比较`,
  "words-by-character": () => "本机没有中文分词数据，文字按单字比较",
  "not-evaluated": ({ rule, cells }) =>
    `有数字未读到，未作“${ruleTitle(rule, "zh")}”判断：${some(
      cells.map((id) => figureTitle(id, "zh")),
      "、",
      3,
    )}`,
};

const en: Words = {
  "encoding-guessed": ({ encoding }) => `the file names no encoding; read as ${encoding}`,
  "text-damaged": ({ share }) =>
    `about ${percent(share)} of the characters are damaged or unknown; compare with the original`,
  "hidden-text-dropped": ({ count }) => `${count} pieces of hidden text were left out; check before publishing`,
  "revisions-accepted": ({ count }) => `${count} tracked changes were read as accepted; check before publishing`,
  "notes-set-apart": ({ count }) => `${count} footnotes or endnotes were set apart`,
  "text-box-moved": ({ count }) => `${count} text boxes may stand elsewhere than in the original`,
  "nested-table": () => "a table inside a table was read as text",
  "drawing-skipped": ({ count }) => `${count} drawings or charts were not read`,
  "furniture-removed": ({ lines }) =>
    `page headers, footers and web page furniture were removed: ${some(lines, "; ", 3)}`,
  "table-joined": () => "a table over several pages was joined",
  "row-joined": () => "a table row over two pages was joined",
  "table-irregular": () => "the rulings of a table are irregular; its cells are inferred, compare with the original",
  "tags-disagree": () => "the tags of the PDF disagree with its rulings; compare with the original",
  "cell-unreadable": ({ raw }) => `a cell could not be read: “${raw}”`,
  "scanned-page": () => "this page is a scanned picture without text and was not read",
  "ocr-text": () => "the text of this page comes from text recognition (OCR); compare its numbers with the original",
  "picture-only": () => "a large picture stands here; text and tables inside it were not read",
  "order-guessed": () => "the order of the pieces is a guess",
  "attachment-only": ({ links }) => `the page only links to files: ${some(links, ", ", 3)}`,
  "script-present": () => "the file holds a script; it was not run",
  "limit-reached": ({ limit }) => `over the limit (${limit}); the rest was not read`,
  "digits-split": ({ raw, parts }) =>
    `the digits “${raw}”, printed without gaps, were split by columns and sums into ${parts.join(", ")}; compare with the original`,
  "row-short": ({ row, found, expected, raw }) =>
    `row “${row}” should hold ${expected} numbers, ${found} were found (${raw}); nobody knows which is gone, so the row is not read`,
  "row-unreadable": ({ row, raw }) => `row “${row}” could not be read (${raw})`,
  "label-repaired": ({ printed, label }) => `“${printed}” was read as “${label}”`,
  "table-missing": ({ table }) => `${tableEn[table]} was not found; its figures are not read, and are not zeros`,
  "rows-missing": ({ table, rows }) => `${tableEn[table]} lacks the rows: ${some(rows, ", ")}`,
  "totals-unfilled": ({ table, cells }) =>
    `${tableEn[table]}: ${cells} cells that should be filled are empty; they are not zeros`,
  "table-repeated": ({ table }) => `${tableEn[table]} is printed more than once; the fuller one was read`,
  "agency-unknown": () => "no agency name was found",
  "year-unknown": () => "the year of the report was not found",
  "year-conflict": ({ years, chosen }) => `the report names several years (${years.join(", ")}); taken as ${chosen}`,
  "edition-guessed": ({ edition, from }) =>
    from === "citation"
      ? `no table was read; the ${edition} form is taken from the notice cited`
      : `words of both forms stand in the tables; taken as the ${edition} form`,
  "edition-unknown": () => "the form of the report is not known",
  "period-repaired": ({ printed, read }) => `“${printed}” was read as “${read}”`,
  "several-reports": ({ titles }) =>
    titles.length > 0
      ? `the file holds several reports; only the first was taken, not ${some(titles, ", ", 3)}`
      : "the file holds several reports; only the first was taken",
  "section-missing": ({ section }) => `chapter “${sectionWords(section, "en")}” was not found`,
  "sections-reordered": () => "the chapters are not in the official order",
  "traditional-text": () =>
    "printed in traditional characters: agency, headings and table labels were read as simplified, quotes are as printed",
  "stated-by-user": ({ what }) =>
    what === "agency" ? "the agency was stated on the command line" : "the year was stated on the command line",
  swapped: () => "the older report was put first (the order given was the other way round)",
  "same-file": () => "both are the same file",
  "same-year": ({ year }) => `both are reports for ${year}: compared as two versions, without cross-year rules`,
  "years-apart": ({ before, after }) => `the reports are ${after - before} years apart (${before}, ${after})`,
  "forced-agencies": ({ before, after }) =>
    `two different agencies (${before ?? "unknown"}, ${after ?? "unknown"}) are compared by force`,
  "forced-scope": () =>
    "an office's own report is compared with a whole area's by force; their figures do not mean the same",
  "agency-not-compared": () => "one report names no agency, so that both are of one agency is not confirmed",
  "column-shift": ({ row }) =>
    `row “${row}” looks shifted by a column; no change is computed, compare with the original`,
  "diff-limited": ({ blocks }) => `${blocks} paragraphs changed too much and were compared by sentence only`,
  "words-by-character": () => "this runtime has no Chinese word list; text is compared by character",
  "not-evaluated": ({ rule, cells }) =>
    `“${ruleTitle(rule, "en")}” was not judged, since numbers were not read: ${some(
      cells.map((id) => figureTitle(id, "en")),
      "; ",
      3,
    )}`,
};

const words: { readonly [L in Lang]: Words } = { zh, en };

/** The sentence of a notice, without its place and without a full stop. */
export function noticeMessage<C extends NoticeCode>(notice: Notice<C>, lang: Lang): string {
  return words[lang][notice.code](notice);
}

/** Notices that every output says aloud: those that touch the numbers or the pairing, not the way of reading. */
export function isGraveNotice(notice: Notice): boolean {
  return !quiet.has(notice.code);
}

const quiet: ReadonlySet<NoticeCode> = new Set([
  "furniture-removed",
  "table-joined",
  "row-joined",
  "label-repaired",
  "encoding-guessed",
  "drawing-skipped",
  "notes-set-apart",
  "words-by-character",
  "not-evaluated",
]);
