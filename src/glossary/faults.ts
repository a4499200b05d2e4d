import type { Fault, FaultCode } from "../model/error.ts";
import type { Lang } from "./lang.ts";

/** What happened, and what a person does about it. Each is one line without a full stop. */
export type Advice = { readonly what: string; readonly fix: string };

type Words = { readonly [C in FaultCode]: (fault: Fault<C>) => Advice };

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;
const name = (agency: string | null, unknown: string): string => agency ?? unknown;
const scopeZh = (scope: string | null): string =>
  scope === "area" ? "全区域汇总" : scope === "own" ? "本机关" : "范围不明";
const scopeEn = (scope: string | null): string =>
  scope === "area" ? "whole area" : scope === "own" ? "own office" : "unknown scope";

const brokenZh = {
  damaged: "文件已损坏，无法打开",
  doctype: "文件里有外部定义（DOCTYPE），为安全起见不读取",
  encoding: "文字编码已损坏（乱码）",
  nesting: "文件嵌套过深，无法读取",
  binary: "不是可读的文本文件",
} as const;
const mendZh = {
  damaged: "请重新下载，或用 WPS、Word 打开后另存再试",
  doctype: "请用 WPS 或 Word 打开后另存为 .docx 再试",
  encoding: "请用原文件重新另存为 UTF-8 编码的文本",
  nesting: "请用 WPS 或 Word 打开后另存为 .docx 或 PDF 再试",
  binary: "请确认文件；年度报告应为 docx、pdf、html 或 txt",
} as const;
const brokenEn = {
  damaged: "the file is damaged and cannot be opened",
  doctype: "the file holds an external definition (DOCTYPE) and is not read, for safety",
  encoding: "the characters of the file are garbled",
  nesting: "the file is nested too deeply to be read",
  binary: "this is not a readable text file",
} as const;
const mendEn = {
  damaged: "download it again, or open it in WPS or Word and save it anew",
  doctype: "open it in WPS or Word and save it as .docx",
  encoding: "save the original again as UTF-8 text",
  nesting: "open it in WPS or Word and save it as .docx or PDF",
  binary: "check the file; a report is a docx, pdf, html or txt",
} as const;

const tooLargeZh = {
  bytes: (most: number) => `文件超过 ${megabytes(most)}`,
  pages: (most: number) => `超过 ${most} 页`,
  text: (most: number) => `文字超过 ${megabytes(most)}`,
  unzipped: (most: number) => `解压后超过 ${megabytes(most)}`,
  cells: (most: number) => `表格超过 ${most} 格`,
  memory: (most: number) => `读取时内存超过 ${most} MB`,
  depth: (most: number) => `嵌套超过 ${most} 层`,
} as const;
const tooLargeEn = {
  bytes: (most: number) => `the file is over ${megabytes(most)}`,
  pages: (most: number) => `over ${most} pages`,
  text: (most: number) => `over ${megabytes(most)} of text`,
  unzipped: (most: number) => `over ${megabytes(most)} once unzipped`,
  cells: (most: number) => `a table of over ${most} cells`,
  memory: (most: number) => `reading took over ${most} MB of memory`,
  depth: (most: number) => `nested over ${most} levels deep`,
} as const;

const zh: Words = {
  "not-found": () => ({ what: "找不到这个文件", fix: "请检查文件名和所在文件夹" }),
  "is-folder": () => ({ what: "这是文件夹，不是文件", fix: "请给出文件夹里的一份报告" }),
  "not-permitted": () => ({ what: "没有读取这个文件的权限", fix: "请检查文件权限，或复制到自己的文件夹再试" }),
  "empty-file": () => ({ what: "文件是空的（0 字节）", fix: "请重新下载或重新保存" }),
  "unreadable-file": ({ format, detail }) => ({
    what: detail === "damaged" ? `文件已损坏或不是 ${format}` : brokenZh[detail],
    fix: mendZh[detail],
  }),
  "unsupported-format": ({ format }) => ({
    what: `暂不支持 ${format} 格式`,
    fix: "请在 WPS 或 Word 中另存为 .docx 或 PDF 再试",
  }),
  "archive-of-files": ({ names }) => ({
    what: `这是压缩包，里面有 ${names.join("、")}`,
    fix: "请先解压，再给出其中的报告",
  }),
  password: ({ format }) => ({ what: `文件设有打开密码（${format}）`, fix: "请先在原软件中去除打开密码再试" }),
  "too-large": ({ limit, most }) => ({
    what: tooLargeZh[limit](most),
    fix: "请确认是年度报告；可只保留报告部分另存再试",
  }),
  timeout: ({ seconds }) => ({
    what: `读取超过 ${seconds} 秒，已停止`,
    fix: "请用 WPS 或 Word 打开后另存为 .docx 再试",
  }),
  "no-text": ({ pages }) =>
    pages === null
      ? { what: "文件里没有文字", fix: "请确认文件；如是图片，先做文字识别（OCR）再试" }
      : {
          what: `第${pages[0]}–${pages[1]}页是扫描图片，没有文字`,
          fix: "请用 WPS、Acrobat 或扫描仪软件做“文字识别（OCR）”，存为可检索 PDF 或 Word 再试；或向对方索要原件",
        },
  "not-a-report": ({ links }) => ({
    what: "读得到文字，但不是政府信息公开工作年度报告（没有找到六个部分，也没有官方表格）",
    fix:
      links.length > 0
        ? `报告可能在附件里，请下载附件再试：${links.slice(0, 3).join("、")}`
        : "请确认文件；如表格和标题都是图片，请换文字版",
  }),
  "different-agencies": ({ before, after }) => ({
    what: `两份报告不是同一个单位：${name(before, "（未读到单位）")} 与 ${name(after, "（未读到单位）")}`,
    fix: "请换成同一单位的两年报告；文中读不到单位的，用 --agency 给出；确要比较，加 --force",
  }),
  "different-scope": ({ before, after }) => ({
    what: `两份报告的范围不同：${scopeZh(before)} 与 ${scopeZh(after)}`,
    fix: "本机关报告与全区域汇总报告不宜相比；确要比较，加 --force",
  }),
  "not-a-terminal": () => ({ what: "审阅界面需要终端", fix: "请在终端里运行，或改用 tongbi compare" }),
  "output-failed": ({ reason }) => ({ what: `写不出结果：${reason}`, fix: "请检查输出位置、权限和磁盘空间" }),
  "bad-config": ({ what }) => ({
    what: `配置有误：${what}`,
    fix: "可用的设置是 lang（zh、en）、color（auto、always、never）、ambiguousWidth（auto、1、2）、plain（true、false）",
  }),
  usage: ({ message, command }) => ({
    what: message,
    fix: `用法见 tongbi ${command === null ? "" : `${command} `}--help`,
  }),
};

const en: Words = {
  "not-found": () => ({ what: "no such file", fix: "check the name and the folder" }),
  "is-folder": () => ({ what: "this is a folder, not a file", fix: "name a report inside the folder" }),
  "not-permitted": () => ({
    what: "no permission to read this file",
    fix: "check its permissions, or copy it to a folder of yours",
  }),
  "empty-file": () => ({ what: "the file is empty (0 bytes)", fix: "download or save it again" }),
  "unreadable-file": ({ format, detail }) => ({
    what: detail === "damaged" ? `the file is damaged or is no ${format}` : brokenEn[detail],
    fix: mendEn[detail],
  }),
  "unsupported-format": ({ format }) => ({
    what: `${format} is not supported yet`,
    fix: "save it as .docx or PDF in WPS or Word",
  }),
  "archive-of-files": ({ names }) => ({
    what: `this is an archive of ${names.join(", ")}`,
    fix: "unpack it and name the report inside",
  }),
  password: ({ format }) => ({
    what: `the file needs a password to open (${format})`,
    fix: "remove the password first",
  }),
  "too-large": ({ limit, most }) => ({
    what: tooLargeEn[limit](most),
    fix: "check that this is a report; keep only the report and save it anew",
  }),
  timeout: ({ seconds }) => ({
    what: `reading took over ${seconds} s and was stopped`,
    fix: "open it in WPS or Word and save it as .docx",
  }),
  "no-text": ({ pages }) =>
    pages === null
      ? {
          what: "there is no text in the file",
          fix: "check the file; if it is a picture, run text recognition (OCR) first",
        }
      : {
          what: `pages ${pages[0]}–${pages[1]} are scanned pictures without text`,
          fix: "run text recognition (OCR) and save a searchable PDF or Word file, or ask for the original",
        },
  "not-a-report": ({ links }) => ({
    what: "the text is readable, but it is no annual report on open government information (none of the six chapters, no official table)",
    fix:
      links.length > 0
        ? `the report may be an attachment, download it: ${links.slice(0, 3).join(", ")}`
        : "check the file; if tables and headings are pictures, use a text version",
  }),
  "different-agencies": ({ before, after }) => ({
    what: `the two reports are of different agencies: ${name(before, "(unknown)")} and ${name(after, "(unknown)")}`,
    fix: "name two years of one agency; --agency gives a name the text lacks; --force compares them all the same",
  }),
  "different-scope": ({ before, after }) => ({
    what: `the two reports differ in scope: ${scopeEn(before)} and ${scopeEn(after)}`,
    fix: "an office's own report is not compared with a whole area's; --force does it all the same",
  }),
  "not-a-terminal": () => ({ what: "the review needs a terminal", fix: "run it in a terminal, or use tongbi compare" }),
  "output-failed": ({ reason }) => ({
    what: `the result could not be written: ${reason}`,
    fix: "check the place, the permissions and the free space",
  }),
  "bad-config": ({ what }) => ({
    what: `the settings are wrong: ${what}`,
    fix: "settings are lang (zh, en), color (auto, always, never), ambiguousWidth (auto, 1, 2), plain (true, false)",
  }),
  usage: ({ message, command }) => ({
    what: message,
    fix: `see tongbi ${command === null ? "" : `${command} `}--help`,
  }),
};

const words: { readonly [L in Lang]: Words } = { zh, en };

/** What happened and how to put it right. No cast: the code picks the words and the facts together. */
export function explainFault<C extends FaultCode>(fault: Fault<C>, lang: Lang): Advice {
  return words[lang][fault.code](fault);
}
