import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { describe, expect, test } from "vitest";
import { docxOf, paragraphsXml, partXml } from "../../../support/bad-input.ts";
import { drawFile } from "../../../support/draw-blocks.ts";

const draw = (body: string, parts: Readonly<Record<string, string>> = {}) => drawFile("a.docx", docxOf(body, parts));
const blocksOf = async (body: string, parts: Readonly<Record<string, string>> = {}) => (await draw(body, parts)).blocks;
const codesOf = async (body: string) =>
  (await draw(body)).notices.map(({ code, ...facts }) => [code, "count" in facts && facts.count]);

/** A cell with properties, and its text. */
const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphsXml(text)}</w:tc>`;
const row = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const begins = '<w:vMerge w:val="restart"/>';
const goesOn = "<w:vMerge/>";

describe("tables", () => {
  test("cells over columns and rows", async () => {
    const body = table(
      row(cell("a", begins) + cell("b", span(2))),
      row(cell("", goesOn) + cell("c") + cell("d")),
      row(cell("e") + cell("f", begins) + cell("")),
      row(cell("g") + cell("hidden by the merge", goesOn) + cell("h")),
    );
    expect(await blocksOf(body)).toEqual(["a{2x1} | b{1x2}\nc | d\ne | f{2x1} | \ng | h"]);
  });

  test("rows that begin late or end early keep their columns", async () => {
    const body = table(
      row(cell("a") + cell("b") + cell("c")),
      row(cell("d") + cell("e"), '<w:gridBefore w:val="1"/>'),
      row(cell("f") + cell("g"), '<w:gridAfter w:val="1"/>'),
    );
    expect(await blocksOf(body)).toEqual(["a | b | c\n | d | e\nf | g | "]);
  });

  test("the old way of merging over columns", async () => {
    const body = table(
      row(cell("a", '<w:hMerge w:val="restart"/>') + cell("", "<w:hMerge/>") + cell("b")),
      row(cell("c") + cell("d") + cell("e")),
    );
    expect(await blocksOf(body)).toEqual(["a{1x2} | b\nc | d | e"]);
  });

  test("the old way of merging over columns, over two rows at once", async () => {
    const body = table(
      row(cell("a", `<w:hMerge w:val="restart"/>${begins}`) + cell("", `<w:hMerge/>${begins}`) + cell("b")),
      row(cell("", `<w:hMerge w:val="restart"/>${goesOn}`) + cell("", `<w:hMerge/>${goesOn}`) + cell("c")),
      row(cell("d") + cell("e") + cell("f")),
    );
    expect(await blocksOf(body)).toEqual(["a{2x2} | b\nc\nd | e | f"]);
  });

  test("a bookmark between rows or cells undoes no merge", async () => {
    const mark = '<w:bookmarkStart w:id="1" w:name="b"/>';
    const body = table(
      row(cell("a", begins) + mark + cell("b")),
      mark + row(cell("", goesOn) + cell("c")),
      row(cell("d") + cell("e")),
    );
    expect(await blocksOf(body)).toEqual(["a{2x1} | b\nc\nd | e"]);
  });

  test("a merge reaches out of the rows that are repeated on every page", async () => {
    const body = table(
      row(cell("a", begins) + cell("b"), "<w:tblHeader/>"),
      row(cell("", goesOn) + cell("c")),
      row(cell("d") + cell("e")),
    );
    expect(await blocksOf(body)).toEqual(["a{2x1} | b\nc\nd | e"]);
  });

  test("a cell said to go on one above that does not begin a merge keeps its text", async () => {
    const body = table(row(cell("a") + cell("b")), row(cell("c", goesOn) + cell("d")));
    expect(await blocksOf(body)).toEqual(["a | b\nc | d"]);
  });

  test("a row and a column left blank stay: blank is not missing", async () => {
    const body = table(row(cell("a") + cell("b") + cell("")), row(cell("") + cell("") + cell("")));
    expect(await blocksOf(body)).toEqual(["a | b | \n |  | "]);
  });

  test("a table of one cell only frames its text", async () => {
    expect(await blocksOf(table(row(cell("甲"))))).toEqual(["甲"]);
  });

  test("a table in a cell becomes its text, and is told", async () => {
    const inner = `<w:tc>${table(row(cell("1") + cell("2")), row(cell("3") + cell("4")))}<w:p/></w:tc>`;
    const body = table(
      row(cell("a") + cell("b") + cell("c")),
      row(cell("d") + cell("e") + inner),
      row(cell("f") + cell("g") + cell("h")),
    );
    const { blocks, notices } = await draw(body);
    expect(blocks).toEqual(["a | b | c\nd | e | 1 2 3 4\nf | g | h"]);
    expect(notices.map((notice) => notice.code)).toEqual(["nested-table"]);
  });

  test("rows and cells in content controls, and rows that a revision deleted", async () => {
    const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = table(
      control(row(cell("a") + control(cell("b")))),
      row(cell("x") + cell("y"), '<w:del w:id="1" w:author="a"/>'),
      row(cell("c") + cell("d")),
    );
    expect(await blocksOf(body)).toEqual(["a | b\nc | d"]);
  });

  test("places count tables, rows and columns from 1", async () => {
    const { read } = await import("../../../../src/read/read.ts");
    const { limits } = await import("../../../../src/read/limits.ts");
    const body =
      paragraphsXml("甲") + table(row(cell("a") + cell("b")), row(cell("c") + cell("d"))) + paragraphsXml("乙");
    const { value } = await read({ file: "a.docx", bytes: docxOf(body) }, { labels: [], limits });
    const [first, grid, last] = value.blocks;
    expect(first?.place).toEqual({ file: "a.docx", paragraph: 1 });
    expect(last?.place).toEqual({ file: "a.docx", paragraph: 2 });
    expect(grid?.kind === "table" && grid.grid.cells.at(-1)?.place).toEqual({
      file: "a.docx",
      table: 1,
      row: 2,
      column: 2,
    });
  });

  test("as the docx package writes them", async () => {
    const words = (text: string) => [new Paragraph(text)];
    const bytes = await Packer.toBuffer(
      new Document({
        sections: [
          {
            children: [
              new Paragraph({ text: "一、总体情况", heading: HeadingLevel.HEADING_2 }),
              new Paragraph({
                children: [new TextRun("202"), new TextRun({ text: "1", bold: true }), new TextRun("年。")],
              }),
              new Table({
                rows: [
                  new TableRow({
                    children: [
                      new TableCell({ children: words("信息内容"), rowSpan: 2 }),
                      new TableCell({ children: words("数量"), columnSpan: 2 }),
                    ],
                  }),
                  new TableRow({
                    children: [new TableCell({ children: words("12") }), new TableCell({ children: words("3") })],
                  }),
                ],
              }),
            ],
          },
        ],
      }),
    );
    const { blocks } = await drawFile("a.docx", new Uint8Array(bytes));
    expect(blocks).toEqual(["## 一、总体情况", "2021年。", "信息内容{2x1} | 数量{1x2}\n12 | 3"]);
  });
});

describe("automatic numbers", () => {
  const level = (ilvl: number, format: string, text: string, more = "") =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = (levels: string, lists = '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>') => ({
    "word/numbering.xml": partXml("numbering", `<w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum>${lists}`),
  });
  const item = (text: string, ilvl: number, numId = 1) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

  test("a deeper level begins anew after a higher one", async () => {
    const parts = numbering(
      level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%3."),
    );
    const body =
      item("甲", 0) + item("乙", 1) + item("丙", 2) + item("丁", 2) + item("戊", 1) + item("己", 0) + item("庚", 1);
    expect(await blocksOf(body, parts)).toEqual([
      "一、甲",
      "（一）乙",
      "1.丙",
      "2.丁",
      "（二）戊",
      "二、己",
      "（一）庚",
    ]);
  });

  test("two lists of one kind go on counting; one with a start of its own begins there, once", async () => {
    const list = (id: number, more = "") => `<w:num w:numId="${id}"><w:abstractNumId w:val="7"/>${more}</w:num>`;
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const parts = numbering(level(0, "decimal", "%1."), list(1) + list(2) + list(3, restart));
    const body = item("a", 0, 1) + item("b", 0, 2) + item("c", 0, 3) + item("d", 0, 3) + item("e", 0, 1);
    expect(await blocksOf(body, parts)).toEqual(["1.a", "2.b", "5.c", "6.d", "7.e"]);
  });

  test("a level that asks for arabic numbers shows all of them so", async () => {
    const parts = numbering(level(0, "chineseCounting", "第%1章") + level(1, "decimal", "%1.%2", "<w:isLgl/>"));
    expect(await blocksOf(item("甲", 0) + item("乙", 1), parts)).toEqual(["第一章 甲", "1.1 乙"]);
  });

  test("numbers that come from a style and those it is based on; numId 0 takes them off", async () => {
    const styles = partXml(
      "styles",
      '<w:style w:type="paragraph" w:styleId="base"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="mine"><w:basedOn w:val="base"/></w:style>',
    );
    const styled = (more: string) =>
      `<w:p><w:pPr><w:pStyle w:val="mine"/>${more}</w:pPr><w:r><w:t>甲</w:t></w:r></w:p>`;
    const parts = { ...numbering(level(0, "chineseCounting", "%1、")), "word/styles.xml": styles };
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(await blocksOf(styled("") + styled(off) + styled(""), parts)).toEqual(["一、甲", "甲", "二、甲"]);
  });

  test("a style based on itself ends", async () => {
    const styles = partXml(
      "styles",
      '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
    );
    const body = '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>';
    expect(await blocksOf(body, { "word/styles.xml": styles })).toEqual(["甲"]);
  });

  test("an empty paragraph counts, and prints nothing", async () => {
    const parts = numbering(level(0, "decimal", "%1."));
    expect(await blocksOf(item("a", 0) + item("", 0) + item("b", 0), parts)).toEqual(["1.a", "3.b"]);
  });
});

describe("what a reader of the page sees", () => {
  const run = (text: string, properties = "") =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (content: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

  test("hidden text is left out and told", async () => {
    const body =
      paragraph(run("甲") + run("隐", "<w:vanish/>") + run("乙", '<w:vanish w:val="0"/>')) +
      paragraph(run("丙", "<w:vanish/>"));
    const { blocks, notices } = await draw(body);
    expect(blocks).toEqual(["甲乙"]);
    expect(notices).toEqual([{ code: "hidden-text-dropped", count: 2, place: { file: "a.docx" } }]);
  });

  test("revisions are accepted and told; a deleted paragraph end joins two", async () => {
    const body =
      paragraph(
        `<w:del w:id="1">${run("100").replaceAll("w:t", "w:delText")}</w:del><w:ins w:id="2">${run("200")}</w:ins>${run("件")}`,
      ) +
      paragraph(run("前"), "<w:rPr><w:del/></w:rPr>") +
      paragraph(run("后"));
    const { blocks, notices } = await draw(body);
    expect(blocks).toEqual(["200件", "前后"]);
    expect(notices).toEqual([{ code: "revisions-accepted", count: 3, place: { file: "a.docx" } }]);
  });

  test("a field shows its result, not its code", async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = "<w:r><w:instrText>REF _a</w:instrText></w:r>";
    const body = paragraph(
      run("第") + mark("begin") + code + run("code") + mark("separate") + run("3") + mark("end") + run("章"),
    );
    expect(await blocksOf(body + paragraph(`<w:fldSimple w:instr="DATE">${run("今日")}</w:fldSimple>`))).toEqual([
      "第3章",
      "今日",
    ]);
  });

  test("ruby keeps its base, notes go, breaks stay", async () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${run("jī")}</w:rt><w:rubyBase>${run("機")}</w:rubyBase></w:ruby></w:r>`;
    const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const body =
      paragraph(ruby + run("構") + note) +
      paragraph(`${run("某某局政府信息公开")}<w:r><w:br/></w:r>${run("年度报告")}`);
    const { blocks, notices } = await draw(body);
    expect(blocks).toEqual(["機構", "某某局政府信息公开¶年度报告"]);
    expect(notices.map((notice) => notice.code)).toEqual(["notes-set-apart"]);
  });

  test("headings by style name and by outline level; a whole paragraph in a heading style is a paragraph", async () => {
    const styles = partXml(
      "styles",
      '<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="heading 2"/></w:style>',
    );
    const heading = (text: string) => paragraph(run(text), '<w:pStyle w:val="a3"/>');
    const body =
      heading("总体情况") + paragraph(run("一、甲"), '<w:outlineLvl w:val="0"/>') + heading("长".repeat(100));
    expect(await blocksOf(body, { "word/styles.xml": styles })).toEqual(["## 总体情况", "# 一、甲", "长".repeat(100)]);
  });

  test("a heading broken over two lines is a heading; blanks and tabs are the text's own", async () => {
    const body = paragraph(`${run("政府信息公开")}<w:r><w:br/></w:r>${run("年度报告")}`, '<w:outlineLvl w:val="0"/>');
    expect(await blocksOf(body + paragraph(run("甲  乙&#xA0;丙&#x3000;丁")))).toEqual([
      "# 政府信息公开年度报告",
      "甲  乙\u00a0丙　丁",
    ]);
  });

  test("text in wrappers of any kind, and signs told as elements", async () => {
    const formula = '<m:oMath xmlns:m="m"><m:r><m:t>1+1</m:t></m:r></m:oMath>';
    const box = `<w:sdt><w:sdtPr><x:checkbox xmlns:x="http://schemas.microsoft.com/office/word/2010/wordml"/></w:sdtPr><w:sdtContent>${run("☑")}</w:sdtContent></w:sdt>`;
    const signs = '<w:r><w:t>0516</w:t><w:noBreakHyphen/><w:t>8</w:t><w:softHyphen/><w:sym w:char="2460"/></w:r>';
    const cdata = "<w:r><w:t><!-- a --><![CDATA[<乙>]]></w:t></w:r>";
    expect(await blocksOf(paragraph(formula + box) + paragraph(signs) + paragraph(cdata))).toEqual([
      "1+1☑",
      "0516-8①",
      "<乙>",
    ]);
  });

  test("a last paragraph whose end was deleted is not lost", async () => {
    expect(await blocksOf(paragraph(run("前")) + paragraph(run("后"), "<w:rPr><w:del/></w:rPr>"))).toEqual([
      "前",
      "后",
    ]);
  });

  test("a style map that the file brings along changes nothing", async () => {
    expect(await blocksOf(paragraph(run("甲")), { "mammoth/style-map": "p => !" })).toEqual(["甲"]);
  });

  test("a table of contents is left out and told", async () => {
    const styles = partXml("styles", '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="toc 1"/></w:style>');
    const { blocks, notices } = await drawFile(
      "a.docx",
      docxOf(paragraph(run("一、总体情况1"), '<w:pStyle w:val="t"/>') + paragraph(run("正文。")), {
        "word/styles.xml": styles,
      }),
    );
    expect(blocks).toEqual(["正文。"]);
    expect(notices).toEqual([{ code: "furniture-removed", lines: ["一、总体情况1"], place: { file: "a.docx" } }]);
  });

  test("a text box that is told in two forms is read once, after its paragraph", async () => {
    const box = `<w:txbxContent>${paragraph(run("框内"))}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const { blocks, notices } = await draw(paragraph(run("前") + both + run("后")));
    expect(blocks).toEqual(["前后", "框内"]);
    expect(notices).toEqual([{ code: "text-box-moved", count: 1, place: { file: "a.docx" } }]);
  });

  test("a picture over half the text is told by its size; a chart is counted", async () => {
    // A4 with 3.17 cm margins leaves 14.64 cm of text: 5 270 500 EMU.
    const picture = (width: number) =>
      `<w:r><w:drawing><wp:extent xmlns:wp="p" cx="${width}" cy="3600000"/><pic:pic xmlns:pic="q"/></w:drawing></w:r>`;
    const chart = '<w:r><w:drawing><c:chart xmlns:c="c"/></w:drawing></w:r>';
    const body = paragraph(run("前") + picture(4_000_000) + picture(400_000) + chart);
    expect(await blocksOf(body)).toEqual(["前", "picture 0.76 × 0.34"]);
    expect(await codesOf(body)).toEqual([["drawing-skipped", 1]]);
  });

  test("paragraphs that are the lines of a page are joined, where most of them break off", async () => {
    const lines = [
      "本报告依照有关规定编制，所列数据的统计期限为",
      "全年。报告的电子版可以在本机关的网站上面查阅",
      "或者下载，如有疑问请与本机关办公室取得联系。",
    ];
    const body = (times: number) => Array.from({ length: times }, () => paragraphsXml(...lines)).join("");
    expect(await blocksOf(body(5))).toEqual(Array.from({ length: 5 }, () => lines.join("¶")));
    // Too few to tell.
    expect(await blocksOf(body(1))).toEqual(lines);
  });

  test("rows of numbers between tabs stay lines, with their tabs", async () => {
    const tabbed = (...cells: readonly string[]) =>
      paragraph(cells.map((text) => run(text)).join("<w:r><w:tab/></w:r>"));
    expect(await blocksOf(paragraph(run("一、甲")) + tabbed("规章", "0", "1", "2"))).toEqual([
      "一、甲",
      "= 规章\t0\t1\t2",
    ]);
  });

  test("a file that names its namespace otherwise, and the strict one", async () => {
    const { zipSync, strToU8 } = await import("fflate");
    const strict =
      '<d xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>甲 &amp; 乙 &#x4E00;</t></r></p></body></d>';
    const bytes = zipSync({ "[Content_Types].xml": strToU8("<a/>"), "word/document2.xml": strToU8(strict) });
    expect((await drawFile("a.docx", bytes)).blocks).toEqual(["甲 & 乙 一"]);
  });
});
