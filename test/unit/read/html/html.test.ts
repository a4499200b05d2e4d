import { describe, expect, test } from "vitest";
import { limits } from "../../../../src/read/limits.ts";
import { read } from "../../../../src/read/read.ts";
import { drawFile } from "../../../support/draw-blocks.ts";

const draw = (body: string) => drawFile("a.html", `<!doctype html><html><body>${body}</body></html>`);
const blocksOf = async (body: string) => (await draw(body)).blocks;
const codesOf = async (body: string) => (await draw(body)).notices.map((notice) => notice.code);

describe("tables", () => {
  const grids: readonly (readonly [name: string, html: string, grid: string])[] = [
    ["plain", "<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a | b\nc | d"],
    ["over columns", "<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>", "a{1x2}\nb | c"],
    [
      "over rows",
      "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>",
      "a{2x1} | b\nc\nd | e",
    ],
    [
      "a span of 0 reaches to the end of its section",
      "<table><tbody><tr><td rowspan=0>a</td><td>b</td></tr><tr><td>c</td></tr></tbody><tbody><tr><td>d</td><td>e</td></tr></tbody></table>",
      "a{2x1} | b\nc\nd | e",
    ],
    ["a span beyond the rows there are", "<table><tr><td rowspan=9>a<td>b<tr><td>c</table>", "a{2x1} | b\nc"],
    ["a short row is filled up", "<table><tr><td>a<td>b<td>c<tr><td>d<td>e</table>", "a | b | c\nd | e | "],
    ["blank cells stay", "<table><tr><td>a<td>&nbsp;<td>b<tr><td>c<td><td>d</table>", "a |  | b\nc |  | d"],
    [
      "the flat row of a word processor goes",
      "<table><tr><td>a<td>b</tr><tr><td>c<td>d</tr><tr height=0><td width=9></td><td width=9></td></tr></table>",
      "a | b\nc | d",
    ],
    [
      "its stand-ins for a late row go",
      "<table><tr><td>a<td>b<td style='mso-cell-special:placeholder'>&nbsp;</td></tr><tr><td>c<td>d<td style='mso-cell-special:placeholder'>&nbsp;</td></tr></table>",
      "a | b\nc | d",
    ],
    [
      "paragraphs and breaks in a cell join",
      "<table><tr><td><p>结果<br>维持</p></td><td>本年<p>新</p></td></tr><tr><td>1<td>2</table>",
      "结果维持 | 本年新\n1 | 2",
    ],
    [
      "a number cut over spans",
      "<table><tr><td>a<td>b<tr><td><span>202</span><span>1</span><td>2</table>",
      "a | b\n2021 | 2",
    ],
    [
      "comments and empty tags of a word processor",
      "<table><tr><td><!--[if !supportLists]-->（一）<!--[endif]-->予以<o:p></o:p></td><td>1</td></tr><tr><td>a<td>b</table>",
      "（一）予以 | 1\na | b",
    ],
    [
      "head, body and foot",
      "<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d<tfoot><tr><td>e<td>f</table>",
      "a | b\nc | d\ne | f",
    ],
    [
      "a hidden row and cell",
      "<table><tr><td>a<td>b<tr style='display:none'><td>x<td>y<tr><td>c<td>d<td hidden>z</table>",
      "a | b\nc | d",
    ],
  ];

  test.each(grids)("%s", async (_, html, grid) => {
    expect(await blocksOf(`<p>甲。</p>${html}`)).toEqual(["甲。", grid]);
  });

  test("tables that arrange the page are walked through to the article", async () => {
    const data = "<table><tr><td>规章<td>1<tr><td>其他<td>2</table>";
    const page = `<table><tr><td>菜单</td><td><table><tr><td><p>一、总体情况。</p>${data}<p>二、其他。</p></td></tr></table></td></tr></table>`;
    expect(await blocksOf(page)).toEqual(["一、总体情况。", "规章 | 1\n其他 | 2", "二、其他。"]);
  });

  test("a mended or cut table is told", async () => {
    expect(await codesOf("<table><tr><td>a<td>b<td>c<tr><td>d<td>e</table>")).toEqual(["table-irregular"]);
    const wide = `<table><tr>${"<td>a".repeat(300)}<tr><td>b<td>c</table>`;
    expect(await codesOf(wide)).toContain("limit-reached");
  });
});

describe("text", () => {
  test("headings, paragraphs, breaks, items", async () => {
    const body =
      "<h2>一、总体情况</h2><p>　　2023年，公开\n信息5条。<br>　　收到申请。</p><p>某某局<br>政府信息公开年度报告</p><ol start=2><li>甲</li><li>乙</li></ol><div>丙<div>丁</div>戊</div>";
    expect(await blocksOf(body)).toEqual([
      "## 一、总体情况",
      "2023年，公开信息5条。",
      "收到申请。",
      "某某局¶政府信息公开年度报告",
      "2.甲",
      "3.乙",
      "丙",
      "丁",
      "戊",
    ]);
  });

  test("what is not shown is left out; what was hidden is told", async () => {
    const body =
      "<p>甲<script>x</script><style>y</style><!-- z --><ruby>機<rp>(</rp><rt>jī</rt><rp>)</rp></ruby></p><p style='display: none'>隐</p><p style='mso-hide:all'>藏</p><noscript>n</noscript>";
    const { blocks, notices } = await draw(body);
    expect(blocks).toEqual(["甲機"]);
    expect(notices).toEqual([{ code: "hidden-text-dropped", count: 2, place: { file: "a.html" } }]);
  });

  test("the line of the source is the place", async () => {
    const { read } = await import("../../../../src/read/read.ts");
    const { limits } = await import("../../../../src/read/limits.ts");
    const bytes = new TextEncoder().encode("<html>\n<body>\n<p>\n甲。</p>\n<p>乙。</p>");
    const { value } = await read({ file: "a.html", bytes }, { labels: [], limits });
    expect(value.blocks.map((block) => block.place)).toEqual([
      { file: "a.html", line: 4, paragraph: 1 },
      { file: "a.html", line: 5, paragraph: 2 },
    ]);
  });

  test("paragraphs that are rows of a table", async () => {
    const body = "<p>规章 0 1 2</p><p>行政许可</p><p>3</p><p>六、其他。</p>";
    expect(await blocksOf(body)).toEqual(["= 规章 0 1 2\n= 行政许可\n= 3", "六、其他。"]);
  });
});

describe("a whole page", () => {
  const article = (inner: string) => `
    <div class="top"><a href="/">首页</a> | <a href="/b">政务公开</a></div>
    <ul class="menu"><li><a href="/c">机构职能</a></li><li><a href="/d">通知公告</a></li></ul>
    ${inner}
    <div class="side"><h3>热点</h3><p><a href="/e">某地召开会议部署工作</a></p></div>
    <div class="footer">主办单位：青岚县人民政府办公室 地址：青岚县前街1号</div>`;
  const chapters = ["一、总体情况", "二、主动公开", "三、申请", "四、复议", "五、问题", "六、其他"];
  const text = chapters.map((chapter) => `<p>${chapter}</p><p>本年度工作有序开展。</p>`).join("");
  const expected = chapters.flatMap((chapter) => [chapter, "本年度工作有序开展。"]);

  test.each([
    ["in a container known by its name", `<div id="zoom">${text}</div>`],
    ["in a container known by its class", `<div class="b TRS_Editor c">${text}</div>`],
    ["in a container nobody knows", `<div class="x1"><div class="y7">${text}</div></div>`],
  ])("the article alone, %s", async (_, inner) => expect(await blocksOf(article(inner))).toEqual(expected));

  test("the title that stands outside of the article comes first", async () => {
    const title = "青岚县水务局2023年政府信息公开工作年度报告";
    const page = `<html><head><meta name="ArticleTitle" content="${title}"><title>青岚县</title></head><body>${article(`<div id="zoom">${text}</div>`)}</body></html>`;
    expect((await drawFile("a.html", page)).blocks).toEqual([`# ${title}`, ...expected]);
  });

  test("what the page adds to every article is taken out and told", async () => {
    const inner = `<div class="x1"><p>发布时间：2024-01-20 来源：青岚县水务局</p>${text}<p>【打印本页】</p></div>`;
    const { blocks, notices } = await draw(article(inner));
    expect(blocks).toEqual(expected);
    expect(notices).toContainEqual({
      code: "furniture-removed",
      lines: ["发布时间：2024-01-20 来源：青岚县水务局", "【打印本页】"],
      place: { file: "a.html" },
    });
  });

  test("a page that only links to documents says so", async () => {
    const { notices } = await draw('<p>年度报告见附件。</p><p><a href="/a/2023.pdf">2023年报告.pdf</a></p>');
    expect(notices).toEqual([{ code: "attachment-only", links: ["2023年报告.pdf"], place: { file: "a.html" } }]);
  });
});

describe("encodings", () => {
  // "一、甲" in GBK.
  const gbk = [0xd2, 0xbb, 0xa1, 0xa2, 0xbc, 0xd7];
  const page = (head: string) =>
    Uint8Array.from([
      ...Buffer.from(`<html><head>${head}</head><body><p>`),
      ...gbk,
      ...Buffer.from("</p></body></html>"),
    ]);

  test.each([
    ["declared, the old way", '<meta http-equiv=Content-Type content="text/html; charset=gb2312">', []],
    ["declared", "<meta charset=gbk>", []],
    ["not declared", "", ["encoding-guessed"]],
    ["declared wrongly", "<meta charset=utf-8>", ["encoding-guessed"]],
  ])("GBK, %s", async (_, head, codes) => {
    const { blocks, notices } = await drawFile("a.htm", page(head));
    expect(blocks).toEqual(["一、甲"]);
    expect(notices.map((notice) => notice.code)).toEqual(codes);
  });

  test("UTF-16 with its mark", async () => {
    const bytes = new Uint8Array(Buffer.from("\ufeff<html><p>一、甲</p></html>", "utf16le"));
    expect((await drawFile("a.html", bytes)).blocks).toEqual(["一、甲"]);
  });
});

test("preformatted text keeps its lines", async () => {
  expect(await blocksOf("<pre>一、甲\n规章\t0\t1\t2\n二、乙。</pre>")).toEqual([
    "一、甲",
    "= 规章\t0\t1\t2",
    "二、乙。",
  ]);
});

describe("what a page puts around its article", () => {
  const card =
    "<table><tr><td>索 引 号：</td><td>QL0012</td><td>发布机构：</td><td>青岚县水务局</td></tr><tr><td>公开日期：</td><td>2024-01-25</td><td>文　号：</td><td>无</td></tr></table>";
  const data = "<table><tr><td>规章<td>0<td>0</tr><tr><td>规范性文件<td>3<td>1</tr></table>";
  const article = `<p>一、总体情况</p><p>推进有序。</p>${data}<p>二、其他</p><p>照常进行。</p>`;

  test("an index card above it does not make the whole page the article", async () => {
    const page = `<ul><li>政务服务</li></ul>${card}<div class="TRS_Editor">${article}</div><p>主办：青岚县</p>`;
    expect(await blocksOf(page)).toEqual(await blocksOf(article));
  });

  test("an index card inside it goes, with a notice", async () => {
    const page = `<div class="TRS_Editor">${card}${article}</div>`;
    expect(await blocksOf(page)).toEqual(await blocksOf(article));
    expect(await codesOf(page)).toContain("furniture-removed");
  });

  test("a list of links at its end goes with its heading; text below one stays", async () => {
    const links = "<p>相关链接：</p><ul><li>青岚县水务局2022年年度报告</li><li>青岚县水务局2021年年度报告</li></ul>";
    expect(await blocksOf(article + links)).toEqual(await blocksOf(article));
    const text = "<p>以上工作均已按期完成，有关情况另行报告。</p>";
    expect(await blocksOf(article + links + text)).toContain("以上工作均已按期完成，有关情况另行报告。");
  });
});

describe("hidden by the page's own style sheet", () => {
  const page = (style: string, body: string) =>
    `<style>${style}</style><p>我局推进有序，各项工作照常进行，成效良好。</p>${body}`;
  const shown = "我局推进有序，各项工作照常进行，成效良好。";

  test.each([
    ["a class", ".tip{color:red;display:none}", '<p class="a tip">提示</p>'],
    ["an id", "/* . */ #qr , .b { display : none }", '<div id="qr">扫码</div>'],
    ["the last rule counts", ".tip{display:block} p.tip{display:none}", '<p class="tip">提示</p>'],
  ])("%s", async (_, style, body) => {
    expect(await blocksOf(page(style, body))).toEqual([shown]);
    expect(await codesOf(page(style, body))).toContain("hidden-text-dropped");
  });

  test.each([
    ["for print only", "@media print{.tip{display:none}} .b{color:red}", '<p class="tip">提示</p>'],
    ["shown again by the element itself", ".tip{display:none}", '<p class="tip" style="display: block">提示</p>'],
    ["under another element", ".menu .tip{display:none}", '<p class="tip">提示</p>'],
  ])("not %s", async (_, style, body) => expect(await blocksOf(page(style, body))).toEqual([shown, "提示"]));

  test("not most of the page: a script shows it", async () => {
    const text = "公开栏目更新及时，办事指南齐全，热线接听正常，群众普遍满意。";
    expect(await blocksOf(page(".tab{display:none}", `<div class="tab"><p>${text}</p></div>`))).toContain(text);
  });
});

test("the date under a signature is a line of its own", async () =>
  expect(await blocksOf("<p>青岚县水务局<br>2024年1月20日</p>")).toEqual(["青岚县水务局", "2024年1月20日"]));

test("a cell that only fills a short row is not one the page states", async () => {
  const bytes = new TextEncoder().encode("<table><tr><td>a<td>b<td>c<tr><td>d<td></table>");
  const { value } = await read({ file: "a.html", bytes }, { labels: [], limits });
  const [table] = value.blocks;
  const cells = table?.kind === "table" ? table.grid.cells.slice(3) : [];
  expect(cells.map(({ reading }) => reading)).toEqual(["certain", "certain", "likely"]);
});

test("a number typed into a field of a table is the cell's; one drawn as a picture is unreadable, not blank", async () => {
  const row = '<td>a<td><input value="3"><td><input type="hidden" value="4"><td><img src="5.png"><td><img width="1">';
  const bytes = new TextEncoder().encode(`<table><tr>${row}<tr><td>b<td>1<td>2<td>3<td>4</table>`);
  const { value } = await read({ file: "a.html", bytes }, { labels: [], limits });
  const [table] = value.blocks;
  const cells = table?.kind === "table" ? table.grid.cells.slice(0, 5) : [];
  expect(cells.map(({ text, reading }) => `${text} ${reading}`)).toEqual([
    "a certain",
    "3 certain",
    " certain",
    " unreadable",
    " certain",
  ]);
});
