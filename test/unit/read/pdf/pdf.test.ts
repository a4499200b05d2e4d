import { describe, expect, test } from "vitest";
import type { Block } from "../../../../src/model/document.ts";
import { ReportError } from "../../../../src/model/error.ts";
import type { Grid } from "../../../../src/model/grid.ts";
import { limits } from "../../../../src/read/limits.ts";
import { pdfReader } from "../../../../src/read/pdf/pdf.ts";
import { bar, line, type PdfPage, picture, raw, table, text, writePdf } from "../../../support/pdf-writer.ts";

const labels = ["事项", "办结数量", "新收申请", "上年结转", "予以公开", "办理结果", "公开平台维护"];

const readBytes = (bytes: Uint8Array) => pdfReader.read({ file: "report.pdf", bytes }, { labels, limits });
const readPages = (pages: readonly PdfPage[]) => readBytes(writePdf(pages));

/** A block on one line: a table as its rows, cells parted by "|", spans in braces. */
function show(block: Block): string {
  switch (block.kind) {
    case "table":
      return showGrid(block.grid);
    case "lines":
      return `lines ${block.lines.map((row) => row.text).join(" / ")}`;
    case "picture":
      return "picture";
    default:
      return block.text;
  }
}

function showGrid({ rows, cells }: Grid): string {
  return Array.from({ length: rows }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ text: words, rowSpan, colSpan, reading }) => {
        const spans = rowSpan * colSpan > 1 ? `{${rowSpan}x${colSpan}}` : "";
        return `${reading === "unreadable" ? "?" : ""}${words}${spans}`;
      })
      .join("|"),
  ).join(" / ");
}

const shown = async (pages: readonly PdfPage[]): Promise<readonly string[]> =>
  (await readPages(pages)).value.blocks.map(show);

const rows = ["事项|自然人|总计", "新收申请|12|12", "上年结转|3|3"];
const look = { left: 60, top: 700, widths: [120, 80, 80] };

describe("tables with lines", () => {
  test("a grid, its text exact, each cell with its place", async () => {
    const { value, notices } = await readPages([{ content: [text(60, 760, 12, "二、情况"), ...table(rows, look)] }]);
    expect(value.blocks.map(show)).toEqual(["二、情况", "事项|自然人|总计 / 新收申请|12|12 / 上年结转|3|3"]);
    expect(notices).toEqual([]);
    const [, block] = value.blocks;
    const cell = block?.kind === "table" ? block.grid.cells.find((candidate) => candidate.text === "3") : null;
    expect(cell).toMatchObject({ reading: "certain", lines: ["3"] });
    expect(cell?.place).toEqual({ file: "report.pdf", page: 1, table: 1, row: 3, column: 2 });
  });

  test("merged cells and lines of a cell", async () => {
    const merged = ["事项|数量|<", "^|自然人|总计", "办理/结果|予以公开|7", "^|其他|0"];
    expect(await shown([{ content: table(merged, { ...look, rowHeight: 30 }) }])).toEqual([
      "事项{2x1}|数量{1x2} / 自然人|总计 / 办理结果{2x1}|予以公开|7 / 其他|0",
    ]);
  });

  test("lines drawn as thin bars, a bar a cell edge", async () => {
    const edges = [60, 180, 260].flatMap((x) => [bar(x, 652, 0.5, 24), bar(x, 676, 0.5, 24)]);
    const across = [652, 676, 700].flatMap((y) => [bar(60, y, 120, 0.5), bar(180, y, 80.5, 0.5)]);
    const words = [
      text(65, 683, 10, "新收申请"),
      text(190, 683, 10, "5"),
      text(65, 659, 10, "总计"),
      text(190, 659, 10, "8"),
    ];
    expect(await shown([{ content: [...edges, ...across, ...words] }])).toEqual(["新收申请|5 / 总计|8"]);
  });

  test("white lines and lines of no length are not there", async () => {
    const hidden = raw("1 1 1 RG", line(220, 700, 220, 628));
    expect(await shown([{ content: [...table(rows, look), hidden, line(100, 650, 100, 650)] }])).toEqual([
      "事项|自然人|总计 / 新收申请|12|12 / 上年结转|3|3",
    ]);
  });

  test("a box around text is no table", async () => {
    const box = [line(60, 700, 300, 700), line(60, 660, 300, 660), line(60, 660, 60, 700), line(300, 660, 300, 700)];
    expect(await shown([{ content: [...box, text(70, 676, 10, "说明：数据来自台账。")] }])).toEqual([
      "说明：数据来自台账。",
    ]);
  });

  test("a number that runs over its border is unreadable in both cells, never cut in two", async () => {
    const long = ["事项|自然人|总计", "新收申请||"];
    const number = text(240, 664, 10, "123456");
    expect(await shown([{ content: [...table(long, look), number] }])).toEqual([
      "事项|自然人|总计 / 新收申请|?1234|?56",
    ]);
  });

  test("two numbers in a cell stay two, and are unreadable", async () => {
    const apart = ["事项|自然人|总计", "新收申请|1  2|3/4"];
    expect(await shown([{ content: table(apart, { ...look, rowHeight: 30 }) }])).toEqual([
      "事项|自然人|总计 / 新收申请|?1 2|?3 4",
    ]);
  });

  test("bold by printing twice is printed once, an invisible copy not at all", async () => {
    const bold = text(183.3, 664, 10, "12");
    const copy = text(183, 664, 10, "99", 3);
    expect(await shown([{ content: [...table(rows, look), bold, copy] }])).toEqual([
      "事项|自然人|总计 / 新收申请|12|12 / 上年结转|3|3",
    ]);
  });

  test("white text counts on a dark ground only", async () => {
    const dark = raw("0 0 0.4 rg", bar(60, 677, 280, 22), "1 1 1 rg", text(63, 688, 10, "事项"));
    const white = raw("1 1 1 rg", text(63, 640, 10, "密"));
    expect(await shown([{ content: [dark, white, ...table(["|自然人|总计", ...rows.slice(1)], look)] }])).toEqual([
      "事项|自然人|总计 / 新收申请|12|12 / 上年结转|3|3",
    ]);
  });

  test.each([
    ["turned with the page", 90],
    ["turned without the page", 0],
  ])("a wide table %s", async (_, rotate) => {
    const turned = raw("0 1 -1 0 595 0 cm", ...table(rows, { ...look, top: 500 }));
    expect(await shown([{ rotate, content: [turned] }])).toEqual(["事项|自然人|总计 / 新收申请|12|12 / 上年结转|3|3"]);
  });

  test("a label set from top to bottom in two columns", async () => {
    const label = [..."办理结果"].map((word, index) => text(index < 2 ? 100 : 80, 690 - (index % 2) * 14, 10, word));
    const cells = ["|予以公开|7", "^|其他|0"];
    expect(await shown([{ content: [...table(cells, look), ...label] }])).toEqual([
      "办理结果{2x1}|予以公开|7 / 其他|0",
    ]);
  });
});

describe("tables over pages", () => {
  const upper = { ...look, top: 130 };
  const lower = { ...look, top: 800 };
  const above = (more: readonly string[]): PdfPage => ({ content: table([...rows, ...more], upper) });

  test("are one", async () => {
    const { value, notices } = await readPages([above([]), { content: table(["予以公开|5|5"], lower) }]);
    expect(value.blocks.map(show)).toEqual(["事项|自然人|总计 / 新收申请|12|12 / 上年结转|3|3 / 予以公开|5|5"]);
    expect(notices).toEqual([
      { code: "table-joined", rule: "plain", place: { file: "report.pdf", page: 2, table: 1 } },
    ]);
    const [block] = value.blocks;
    expect(block?.kind === "table" ? block.grid.cells.at(-1)?.place : null).toMatchObject({
      page: 2,
      row: 4,
      column: 3,
    });
  });

  test("stay two where text stands between", async () => {
    const next = { content: [text(60, 815, 12, "四、其他"), ...table(["予以公开|5|5"], { ...lower, top: 790 })] };
    expect(await shown([above([]), next])).toHaveLength(3);
  });

  test("stay two where the columns differ", async () => {
    const next = { content: table(["予以公开|5|5"], { ...lower, left: 80, widths: [100, 40, 60] }) };
    expect(await shown([above([]), next])).toHaveLength(2);
  });

  test("drop a repeated header", async () => {
    expect(await shown([above([]), { content: table(["事项|自然人|总计", "予以公开|5|5"], lower) }])).toEqual([
      "事项|自然人|总计 / 新收申请|12|12 / 上年结转|3|3 / 予以公开|5|5",
    ]);
  });

  test.each([
    ["numbers above", "公开平台|4|4", "维护||"],
    ["numbers below", "公开平台||", "维护|4|4"],
  ])("mend a row cut in two, %s", async (_, first, second) => {
    expect(await shown([above([first]), { content: table([second], lower) }])).toEqual([
      "事项|自然人|总计 / 新收申请|12|12 / 上年结转|3|3 / 公开平台维护|4|4",
    ]);
  });

  test.each([
    ["an empty row and the next one", "甲项||", "乙项|4|4"],
    ["a row and an empty one", "甲项|4|4", "乙项||"],
  ])("keep apart %s, of labels nobody knows", async (_, first, second) => {
    expect(await shown([above([first]), { content: table([second], lower) }])).toEqual([
      `事项|自然人|总计 / 新收申请|12|12 / 上年结转|3|3 / ${first} / ${second}`,
    ]);
  });

  test("leave an empty cell under a column's label alone", async () => {
    const page = { content: table(["事项|数量"], { ...upper, top: 80, widths: [120, 160] }) };
    const next = { content: table(["甲项|", "乙项|5"], { ...lower, widths: [120, 160] }) };
    expect(await shown([page, next])).toEqual(["事项|数量 / 甲项| / 乙项|5"]);
  });

  test("never join two numbers into one", async () => {
    const joined = await shown([above(["公开平台|4|4"]), { content: table(["维护|1|1"], lower) }]);
    expect(joined.join()).not.toMatch(/41/u);
  });

  test("let a merged label go on", async () => {
    const page = { content: table(["办理结果|予以公开|7", "^|其他|0"], upper) };
    const next = { content: table(["|不予公开|1", "^|无法提供|2"], lower) };
    expect(await shown([page, next])).toEqual(["办理结果{4x1}|予以公开|7 / 其他|0 / 不予公开|1 / 无法提供|2"]);
  });

  test("close borders that are not drawn at the page's end", async () => {
    const page = { content: table(rows, { ...upper, openBottom: true }) };
    const next = { content: table(["予以公开|5|5"], { ...lower, openTop: true }) };
    expect(await shown([page, next])).toEqual(["事项|自然人|总计 / 新收申请|12|12 / 上年结转|3|3 / 予以公开|5|5"]);
  });

  test("a page number over the last row is no number of it", async () => {
    const page = (number: number, content: readonly string[]): PdfPage => ({
      content: [...content, text(215, 40, 10, `- ${number} -`)],
    });
    const first = page(1, table(rows, { ...look, top: 104 }));
    const second = page(2, [...table(rows, { ...look, top: 104 }), text(60, 500, 10, "三、说明")]);
    expect(await shown([first, second])).toEqual([
      "事项|自然人|总计 / 新收申请|12|12 / 上年结转|3|3",
      "三、说明",
      "事项|自然人|总计 / 新收申请|12|12 / 上年结转|3|3",
    ]);
  });
});

describe("running text", () => {
  const long = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十";

  test("lines that fill the page are joined, and where they were broken is kept", async () => {
    const content = [
      text(84, 760, 12, `本年度共公开${long.slice(0, 27)}`),
      text(60, 742, 12, `${long}${long.slice(0, 5)}`),
      text(60, 724, 12, "完成。"),
      text(84, 706, 12, "下一年度继续。"),
    ];
    const { value } = await readPages([{ content }]);
    expect(value.blocks.map(show)).toEqual([
      `本年度共公开${long.slice(0, 27)}${long}${long.slice(0, 5)}完成。`,
      "下一年度继续。",
    ]);
    const [paragraph] = value.blocks;
    expect(paragraph?.kind === "paragraph" ? paragraph.breaks : []).toEqual([33, 68]);
    expect(paragraph?.place).toEqual({ file: "report.pdf", page: 1, paragraph: 1 });
  });

  test("page numbers, running heads and feet are furniture; a line that names a label is not", async () => {
    const page = (number: number, label: string): PdfPage => ({
      content: [
        text(200, 815, 9, "望砚街道年度材料"),
        text(60, 800, 9, "办结数量"),
        text(60, 500, 12, `${label}段落。`),
        text(290, 30, 9, String(number)),
      ],
    });
    const { value, notices } = await readPages([page(1, "甲"), page(2, "乙"), page(3, "丙")]);
    expect(value.blocks.map(show)).toEqual(["办结数量", "甲段落。", "办结数量", "乙段落。", "办结数量", "丙段落。"]);
    expect(notices).toEqual([
      {
        code: "furniture-removed",
        lines: ["望砚街道年度材料", "1", "望砚街道年度材料", "2", "望砚街道年度材料", "3"],
        place: { file: "report.pdf", page: 1 },
      },
    ]);
  });

  test("numbers without lines become lines, their gaps kept", async () => {
    const row = (y: number, label: string, ...numbers: readonly string[]): readonly string[] => [
      text(60, y, 10, label),
      ...numbers.map((number, index) => text(220 + index * 40, y, 10, number)),
    ];
    const content = [
      text(60, 760, 12, "三、收到申请的情况如下。"),
      ...row(700, "新收申请", "12", "0", "0"),
      ...row(680, "上年结转", "3", "0", "0"),
    ];
    expect(await shown([{ content }])).toEqual([
      "三、收到申请的情况如下。",
      "lines 新收申请  12  0  0 / 上年结转  3  0  0",
    ]);
  });

  test("a wide picture is told of", async () => {
    expect(await shown([{ content: [text(60, 760, 12, "如下图。"), picture(60, 400, 450, 250)] }])).toEqual([
      "如下图。",
      "picture",
    ]);
  });
});

describe("scans", () => {
  const scan = picture(0, 0, 595, 842);

  test("without text are a fault that names the pages", async () => {
    await expect(readPages([{ content: [scan] }, { content: [scan] }])).rejects.toMatchObject({
      fault: { code: "no-text", pages: [1, 2] },
    });
  });

  test("among pages of text are a notice", async () => {
    const { value, notices } = await readPages([{ content: [text(60, 700, 12, "正文。")] }, { content: [scan] }]);
    expect(value.blocks.map(show)).toEqual(["正文。", "picture"]);
    expect(notices).toEqual([{ code: "scanned-page", place: { file: "report.pdf", page: 2 } }]);
  });

  test("with a text layer are read, and nothing of them is certain", async () => {
    const layer = table(rows, look).map((operator) => operator.replace("0 Tr", "3 Tr"));
    const { value, notices } = await readPages([{ content: [scan, ...layer] }]);
    const [block] = value.blocks;
    const readings = block?.kind === "table" ? block.grid.cells.map((cell) => cell.reading) : [];
    expect(new Set(readings)).toEqual(new Set(["likely"]));
    expect(notices).toEqual([{ code: "ocr-text", place: { file: "report.pdf", page: 1 } }]);
  });
});

describe("files that are not as they should be", () => {
  const sound = writePdf([{ content: table(rows, look) }]);
  const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);

  test.each([
    ["cut before the trailer's objects", sound.subarray(0, 300)],
    ["noise", utf8("%PDF-1.7\nnothing of the kind")],
    ["nothing but the mark", utf8("%PDF-")],
  ])("%s", async (_, bytes) => {
    await expect(readBytes(bytes)).rejects.toMatchObject({ fault: { code: "unreadable-file", detail: "damaged" } });
  });

  test("too many pages", async () => {
    const pages = Array.from({ length: 5 }, () => ({ content: [text(60, 700, 12, "页。")] }));
    const few = { ...limits, pages: 4 };
    const reading = pdfReader.read({ file: "report.pdf", bytes: writePdf(pages) }, { labels, limits: few });
    await expect(reading).rejects.toBeInstanceOf(ReportError);
    await expect(reading).rejects.toMatchObject({ fault: { code: "too-large", limit: "pages", most: 4 } });
  });

  test("too many lines: read without tables", async () => {
    const bytes = writePdf([{ content: table(rows, look) }]);
    const few = { ...limits, rulingsPerPage: 5 };
    const { value, notices } = await pdfReader.read({ file: "report.pdf", bytes }, { labels, limits: few });
    expect(value.blocks.map((block) => block.kind)).not.toContain("table");
    expect(notices).toContainEqual({ code: "limit-reached", limit: "rulings", place: { file: "report.pdf", page: 1 } });
  });

  test("a script is told of, and not run", async () => {
    const action = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>";
    const { notices } = await readBytes(writePdf([{ content: table(rows, look) }], { catalogue: action }));
    expect(notices).toEqual([{ code: "script-present", place: { file: "report.pdf" } }]);
  });

  test("the bytes given are left alone, and give the same document twice", async () => {
    const copy = Uint8Array.from(sound);
    const once = await readBytes(sound);
    expect(sound).toEqual(copy);
    expect(await readBytes(sound)).toEqual(once);
  });
});
