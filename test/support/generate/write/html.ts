import { type Piece, type PrintedCell, type PrintedTable, printHeading } from "../piece.ts";
import { type Random, seeded } from "../random.ts";
import { encodeGbk } from "./gbk.ts";

/**
 * `plain` is hand-made HTML; `mso` what Word exports; `page` the report inside a site's page, laid out by tables;
 * `gbk`, `gbk-undeclared` are `plain` in GBK, the second without saying so.
 */
export type HtmlManner = "plain" | "mso" | "page" | "gbk" | "gbk-undeclared";
export const htmlManners: readonly HtmlManner[] = ["plain", "mso", "page", "gbk", "gbk-undeclared"];

/** Writes a printed report as HTML. `look`: more CSS, for those who print it on paper. */
export function writeHtml(pieces: readonly Piece[], manner: HtmlManner, seed: number, look = ""): Uint8Array {
  const random = seeded(seed).fork(manner);
  const title = pieces.find((piece) => piece.kind === "title")?.text ?? "";
  switch (manner) {
    case "plain":
      return encode(
        wholePage(title, '<meta charset="utf-8">', look, writePlain(pieces, random.chance(0.6), random.chance(0.4))),
      );
    case "gbk":
      return encodeGbk(wholePage(title, '<meta charset="gb2312">', look, writePlain(pieces, false)));
    case "gbk-undeclared":
      return encodeGbk(wholePage(title, "", look, writePlain(pieces, false)));
    case "mso":
      return encode(writeMso(pieces, title, random));
    case "page":
      return encode(writeSitePage(pieces, title, random));
    default:
      return manner satisfies never;
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const wholePage = (title: string, meta: string, look: string, body: string): string =>
  `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>${meta}<title>${escapeHtml(title)}</title>\n<style>table { border-collapse: collapse; width: 100%; } td { border: 1px solid #333; text-align: center; }\n${look}</style></head>\n<body>\n${body}\n</body>\n</html>\n`;

/** `marked`: headings are told as headings. `repeating`: the top of a table is its head, printed again on the next page. */
function writePlain(pieces: readonly Piece[], marked: boolean, repeating = false): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case "title":
          return marked ? `<h1>${escapeHtml(piece.text)}</h1>` : `<p class="title">${escapeHtml(piece.text)}</p>`;
        case "heading": {
          const tag = marked ? `h${piece.level + 1}` : "p";
          return `<${tag}>${escapeHtml(printHeading(piece))}</${tag}>`;
        }
        case "paragraph":
          return `<p${piece.align ? ` style="text-align: ${piece.align}"` : ""}>${escapeHtml(piece.text)}</p>`;
        case "table":
          return writeTable(piece, (cell) => cell.lines.map(escapeHtml).join("<br>"), repeating ? piece.headerRows : 0);
        default:
          return piece satisfies never;
      }
    })
    .join("\n");
}

function writeTable(table: PrintedTable, inside: (cell: PrintedCell) => string, head = 0): string {
  const span = (name: string, count: number): string => (count > 1 ? ` ${name}="${count}"` : "");
  const rows = table.rows.map((cells) => {
    const written = cells.map(
      (cell) => `<td${span("rowspan", cell.rowSpan)}${span("colspan", cell.colSpan)}>${inside(cell)}</td>`,
    );
    return `<tr>${written.join("")}</tr>`;
  });
  const top = head > 0 ? `<thead>\n${rows.slice(0, head).join("\n")}\n</thead>\n` : "";
  return `<table>\n${top}<tbody>\n${rows.slice(head).join("\n")}\n</tbody>\n</table>`;
}

/** Word's export: a span for every digit, empty cells that hold a no-break space, conditional comments, a row of no height. */
function writeMso(pieces: readonly Piece[], title: string, random: Random): string {
  const digit = (char: string): string =>
    random.chance(0.5) ? `<span lang=EN-US style='font-size:14.0pt'>${char}</span>` : `<span lang=EN-US>${char}</span>`;
  const inline = (text: string): string =>
    text === "" ? "<span lang=EN-US>&nbsp;</span>" : escapeHtml(text).replace(/\d/gu, digit);
  const mark = "<!--[if !supportEmptyParas]-->&nbsp;<!--[endif]-->";
  const paragraph = (text: string): string =>
    `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'>${inline(text)}<span lang=EN-US><o:p></o:p></span></p>`;
  const body = pieces.map((piece) => {
    if (piece.kind === "table") {
      const table = writeTable(
        piece,
        (cell) => `<p class=MsoNormal align=center>${cell.lines.map(inline).join("<br>\n")}</p>`,
      );
      const widths = Array.from({ length: piece.columns }, () => "<td width=60 style='border:none'></td>").join("");
      const flat = `<![if !supportMisalignedColumns]><tr height=0>${widths}</tr><![endif]>`;
      return table.replace("</tbody>", `${flat}\n</tbody>`);
    }
    return paragraph(piece.kind === "heading" ? printHeading(piece) : piece.text);
  });
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<title>${escapeHtml(title)}</title>
<style><!-- p.MsoNormal { mso-style-parent:""; margin:0cm; } --></style>
</head>
<body lang=ZH-CN style='tab-interval:21.0pt'><div class=WordSection1>
${body.join(`\n${mark}\n`)}
</div></body></html>
`;
}

/** A page of a government site: layout tables around, navigation before, furniture and neighbouring news after. */
function writeSitePage(pieces: readonly Piece[], title: string, random: Random): string {
  const inner = writePlain(pieces, false);
  const holder = random.pick(['<div id="zoom">', '<div class="TRS_Editor">', '<div class="neirong">']);
  const news = ["关于做好春季植树工作的通知", "便民服务中心窗口调整公告", "2018年政府信息公开工作年度报告"];
  return wholePage(
    title,
    '<meta charset="utf-8">',
    "",
    `<script>var page = { id: 20210118, hits: 1024 };</script>
<div class="nav"><a href="/">首页</a> <a href="/zwgk/">政务公开</a> <a href="/hdjl/">互动交流</a></div>
<table class="layout"><tr><td width="200"><ul>${news.map((item) => `<li><a href="#">${item}</a></li>`).join("")}</ul></td>
<td><table><tr><td>
<div class="info">发布时间：2021-01-18 09:30 来源：本站 字体：[大 中 小] 【打印本页】 【关闭窗口】</div>
${holder}
${inner}
</div>
</td></tr></table></td></tr></table>
<div class="share" style="display:none">分享到微信 2021 3 件</div>
<div class="footer">网站标识码：0000000000 技术支持：本站编辑部</div>`,
  );
}
