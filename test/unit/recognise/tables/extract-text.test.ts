import { describe, expect, test } from "vitest";
import { extractTables } from "../../../../src/recognise/tables/extract-tables.ts";
import { disputeHead, proactiveLines, requestLines } from "../../../support/table-sample.ts";
import { documentOf } from "../../../support/table-texts.ts";

const read = (lines: readonly string[], blocks: "lines" | "paragraphs" | "breaks" = "lines") => {
  const { value, notices } = extractTables(documentOf(lines, blocks));
  const row = (id: string) =>
    [...value.figures.values()]
      .filter((figure) => figure.id.startsWith(`${id}/`))
      .map(({ value: n, status }) => n ?? status);
  return { ...value, row, codes: notices.map(({ code }) => code), notices };
};

const zeros = "0 0 0 0 0 0 0";
const lost = Array.from({ length: 7 }, () => "unreadable");

describe("table 3 in text", () => {
  test.each([
    ["wrapped", "5.要求行政机关确认\n或重新出具已获取信\n息 0 2 0 0 0 0 2"],
    ["cut by its numbers", "5.要求行政机关确认 0 2 0 0 0 0 2\n\n或重新出具已获取信息"],
    ["with a caption between its lines", "（五）不 5.要求行政机关确认\n予处理 或重新出具已获取信息 0 2 0 0 0 0 2"],
    ["with a slip", "5.要求行政机关确认或重新出具已获信息 0 2 0 0 0 0 2"],
    ["with blanks in it", "5 . 要求 行政机关 确认或重新出具已获取信息 0 2 0 0 0 0 2"],
    ["in traditional characters", "5.要求行政機關確認或重新出具已獲取信息 0 2 0 0 0 0 2"],
    ["with its numbers on their own line", "5.要求行政机关确认或重新出具已获取信息\n0 2 0 0 0 0 2"],
    ["one cell a line", "5.要求行政机关确认或重新出具已获取信息\n0\n2\n0\n0\n0\n0\n2"],
    ["before a page number", "5.要求行政机关确认或重新出具已获取信息 0 2 0 0 0 0 2\n- 12 -"],
    ["with full-width digits", "5.要求行政机关确认或重新出具已获取信息 ０ ２ ０ ０ ０ ０ ２"],
  ])("a label %s", (_, text) => {
    const lines = requestLines({ "5.要求行政机关确认或重新出具已获取信息": text }).flatMap((line) => line.split("\n"));
    const { row } = read(lines);
    expect(row("requests.notProcessed.reissue")).toEqual([0, 2, 0, 0, 0, 0, 2]);
    expect(row("requests.notProcessed.excessive")).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test("an enumerator is no value: five zeros, two zeros, then the second label", () => {
    const text = requestLines()
      .join("")
      .replaceAll("0 0 0 0 0 0 0", "0 0 0 0 0 00")
      .replaceAll("3 0 0 0 0 0 3", "3 0 0 0 0 03");
    const { row, codes } = read([text]);
    expect(row("requests.refused.stateSecret")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(row("requests.granted")).toEqual([3, 0, 0, 0, 0, 0, 3]);
    expect(codes).toContain("digits-split");
  });

  test("six numbers of seven: nobody knows which is gone", () => {
    const { row, notices } = read(requestLines({ "2.重复申请": "2.重复申请 0 0 0 0 0 0" }));
    expect(row("requests.notProcessed.duplicate")).toEqual(lost);
    expect(row("requests.notProcessed.petition")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(notices).toContainEqual(
      expect.objectContaining({ code: "row-short", row: "2.重复申请", found: 6, expected: 7, raw: "0 0 0 0 0 0" }),
    );
  });

  test("eight numbers are not cut to seven", () => {
    const { row, codes } = read(requestLines({ "2.重复申请": "2.重复申请 0 0 0 0 0 0 0 1" }));
    expect(row("requests.notProcessed.duplicate")).toEqual(lost);
    expect(codes).toContain("row-unreadable");
  });

  test("a row that is not there is missing, and no other takes its numbers", () => {
    const { row, codes } = read(requestLines({ "2.重复申请": null }));
    expect(row("requests.notProcessed.duplicate")).toEqual(Array.from({ length: 7 }, () => "missing"));
    expect(row("requests.notProcessed.publication")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(codes).toContain("rows-missing");
  });

  test("one row of other handling stands for three, which are missing", () => {
    const three = requestLines().filter((line) => /^[123]\.(?:申请人|其他 )/u.test(line));
    const lines = requestLines().flatMap((line) =>
      three.indexOf(line) > 0 ? [] : three.includes(line) ? [`（六）其他处理 ${zeros}`] : [line],
    );
    const { row, figures, codes } = read([...proactiveLines, ...lines]);
    expect(figures.get("requests.otherHandling/total")?.status).toBe("stated");
    expect(row("requests.otherHandling.other")).toEqual(Array.from({ length: 7 }, () => "missing"));
    expect(codes).not.toContain("rows-missing");
  });

  test("blank cells between tabs are blank, and a total left empty is no zero", () => {
    const tabs = requestLines({
      "（一）予以公开": "（一）予以公开 3 0 0 0 0 0 ",
      "2.重复申请": "2.重复申请      1 1",
    }).map((line) => line.replaceAll(" ", "\t"));
    const { figures, codes } = read(tabs);
    expect(figures.get("requests.granted/total")).toMatchObject({ status: "unfilled", value: null, raw: "" });
    expect(figures.get("requests.notProcessed.duplicate/naturalPerson")).toMatchObject({ status: "blank", value: 0 });
    expect(figures.get("requests.notProcessed.duplicate/otherOrganisation")?.value).toBe(1);
    expect(codes).toContain("totals-unfilled");
  });

  test("cells parted by blanks are certain only where their sums hold", () => {
    const sound = read(requestLines()).figures;
    const broken = read(requestLines({ "（一）予以公开": "（一）予以公开 2 0 0 0 0 0 3" })).figures;
    expect(sound.get("requests.granted/naturalPerson")?.certain).toBe(true);
    expect(broken.get("requests.granted/naturalPerson")).toMatchObject({ value: 2, certain: false });
  });

  test("subtotals are computed where every part is known, and only there", () => {
    const { figures } = read(requestLines({ "2.重复申请": "2.重复申请 0 0 0" }));
    expect(figures.get("requests.refused/total")).toMatchObject({ status: "derived", value: 0, raw: null });
    expect(figures.has("requests.notProcessed/total")).toBe(false);
  });
});

describe("labels of table 3 beside their values", () => {
  test("a slip behind what is a short form of the label", () => {
    const lines = requestLines({ "一、本年新收政府信息公开申请数量": "一、本年新收政府息公开申请数量 3 0 0 0 0 0 3" });
    const { row, notices } = read(lines);
    expect(row("requests.received")).toEqual([3, 0, 0, 0, 0, 0, 3]);
    expect(notices).toContainEqual(
      expect.objectContaining({ code: "label-repaired", printed: "一、本年新收政府息公开申请数量" }),
    );
  });

  test("the number of the next label, without its point, is no value", () => {
    const cells = requestLines().flatMap((line) => line.replace(/^(\d)\./u, "$1").split(" "));
    const { row } = read(cells);
    expect(row("requests.refused.stateSecret")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(row("requests.partlyGranted")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    const short = requestLines({ "2.重复申请": "2.重复申请 0 0 0 0 0 0" });
    expect(
      read(short.flatMap((line) => line.replace(/^(\d)\./u, "$1").split(" "))).row("requests.notProcessed.duplicate"),
    ).toEqual(lost);
  });

  test("a caption broken over lines may begin as a mark for an empty cell", () => {
    const lines = requestLines().flatMap((line) => line.split(" "));
    const at = lines.indexOf("1.本机关不掌握相关政府信息");
    const { row } = read([...lines.slice(0, at), "（四）无", "法提供", ...lines.slice(at)]);
    expect(row("requests.refused.administrativeInquiry")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(row("requests.unavailable.notHeld")).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test("a last row whose label is damaged is not sought in the head of table 4", () => {
    const lines = requestLines({ "四、结转下年度继续办理": "四、结转下年继办理 0 0 0 0 0 0 0" });
    const { row } = read([...proactiveLines, ...lines, ...disputeHead, "1 0 0 0 1 0 0 0 2 2 0 0 0 0 0"]);
    expect(row("requests.concluded")).toEqual([3, 0, 0, 0, 0, 0, 3]);
    expect(row("requests.carriedOut")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(row("disputes.directSuit")).toEqual([0, 0, 0, 2, 2]);
  });
});

describe.each(["\t", " | "])("lines of as many fields each, between %j", (border) => {
  const draw = (line: string): string =>
    border === "\t" ? line.split(" ").join(border) : `| ${line.split(" ").join(border)} |`;
  const fields = (cells: readonly string[]): string => draw(cells.map((cell) => cell.replaceAll(" ", "")).join(" "));

  test("an empty field is an empty cell of its column", () => {
    const head = [
      ["", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计"],
      ["", "", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""],
    ];
    const rows = requestLines().map((line) => {
      const [label = "", ...values] = line.split(" ");
      return ["", "", label, ...values.map((value) => (value === "0" ? "" : value))];
    });
    const { row, figures, pieces } = read([...head, ...rows].map(fields));
    expect(row("requests.granted")).toEqual([3, 0, 0, 0, 0, 0, 3]);
    expect(row("requests.carriedOut")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(figures.get("requests.carriedOut/total")).toMatchObject({ status: "blank", certain: true });
    expect(pieces.map(({ kind }) => kind)).toEqual(["table"]);
  });

  test("a value stands under its heading where wide cells hold places", () => {
    const lines = [
      ["第二十条第（一）项", "", "", "", ""],
      ["信息内容", "本年新制作数量", "本年新公开数量", "", "对外公开总数量"],
      ["规章", "", "", "", ""],
      ["规范性文件", "", "7", "", "25"],
      ["第二十条第（五）项", "", "", "", ""],
      ["信息内容", "上一年项目数量", "本年增/减", "", "处理决定数量"],
      ["行政许可", "", "-3", "", "12"],
      ["其他对外管理服务事项", "4", "", "", ""],
      ["第二十条第（八）项", "", "", "", ""],
      ["信息内容", "上一年项目数量", "本年增/减", "", ""],
      ["行政事业性收费", "", "5", "", ""],
    ];
    const { row, figures } = read(lines.map(fields));
    expect(row("proactive.licensing")).toEqual([0, -3, 12]);
    expect(row("proactive.normativeDocuments")).toEqual([0, 7, 25]);
    expect(row("proactive.otherServices")).toEqual([4, 0, 0]);
    expect(row("proactive.fees")).toEqual([0, 5]);
    expect([...figures.values()].some(({ status }) => status === "unreadable")).toBe(false);
  });

  test("fifteen empty fields are fifteen empty cells", () => {
    const five = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
    const lines = [
      ["行政复议", "", "", "", "", "行政诉讼", ...Array.from({ length: 9 }, () => "")],
      [...five, "未经复议直接起诉", "", "", "", "", "复议后起诉", "", "", "", ""],
      ["", "", "", "", "", ...five, ...five],
      Array.from({ length: 15 }, () => ""),
    ];
    const { row } = read([...proactiveLines, ...lines.map(fields)]);
    expect(row("disputes.review")).toEqual([0, 0, 0, 0, 0]);
    expect(row("disputes.suitAfterReview")).toEqual([0, 0, 0, 0, 0]);
  });

  test("text before and behind the table stays", () => {
    const rows = requestLines().map((line) => draw(line));
    const { pieces } = read(["甲事项如下。", ...rows, "乙事项如下。"]);
    expect(pieces.map((piece) => (piece.kind === "paragraph" ? piece.text : piece.kind))).toEqual([
      "甲事项如下。",
      "table",
      "乙事项如下。",
    ]);
  });
});

describe("rows of unequal lines between tabs", () => {
  const tabs = (changes: Readonly<Record<string, string>>) =>
    read(["（本列数据的勾稽关系） 申请人情况", ...requestLines(changes)].map((line) => line.replaceAll(" ", "\t")));

  test("as many fields behind the label as columns are its cells, be they all empty", () => {
    const { figures, row } = tabs({ "2.重复申请": `2.重复申请${" ".repeat(7)}` });
    expect(row("requests.notProcessed.duplicate")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(figures.get("requests.notProcessed.duplicate/total")?.status).toBe("blank");
  });

  test("with more fields than columns nobody knows which of the empty ones are cells", () => {
    const { row } = tabs({ "2.重复申请": "2.重复申请    1    1" });
    expect(row("requests.notProcessed.duplicate")).toEqual(lost);
  });
});

describe("table 2 in text", () => {
  test.each([
    ["as printed", proactiveLines.join("\n"), [2, 1, 8]],
    ["with a year in a heading", proactiveLines.join("\n").replace("本年制发", "本年(2023)制发"), [2, 1, 8]],
    ["with headings cut", proactiveLines.join("\n").replace("本年制发件数", "本年制\n发件数"), [2, 1, 8]],
    ["with the older name of a row", proactiveLines.join("\n").replace("行政规范性文件", "规范性文件"), [2, 1, 8]],
    ["all on one line", proactiveLines.join(" "), [2, 1, 8]],
    ["without a blank", proactiveLines.join("").replaceAll(" ", ""), [2, 1, 8]],
    [
      "with a sum that cannot be cut",
      proactiveLines.join("\n").replace("2 1 8", "7777166"),
      ["unreadable", "unreadable", "unreadable"].map(() => "unreadable"),
    ],
    [
      "with a number lost",
      proactiveLines.join("\n").replace("2 1 8", "2 8"),
      ["unreadable", "unreadable", "unreadable"],
    ],
  ])("%s", (_, text, expected) => {
    const { row, edition } = read(text.split("\n"));
    expect(row("proactive.normativeDocuments")).toEqual(expected);
    expect(row("proactive.licensing")).toEqual([110]);
    expect(row("proactive.fees")).toEqual([12.5]);
    expect(edition).toBe("2021");
  });

  test("words of both forms: the more frequent wins, and it is said", () => {
    const mixed = proactiveLines.map((line) => line.replace("现行有效件数", "对外公开总数量"));
    expect(read(mixed)).toMatchObject({ edition: "2021", editionFrom: "majority" });
    expect(read(mixed).codes).toContain("edition-guessed");
    expect(read(proactiveLines)).toMatchObject({ edition: "2021", editionFrom: "cells" });
  });
});

describe("table 4 in text", () => {
  test.each([
    ["in one line", ["1 0 0 0 1 0 0 0 2 2 0 0 0 0 0"]],
    ["one cell a line", "1 0 0 0 1 0 0 0 2 2 0 0 0 0 0".split(" ")],
    ["run together", ["100010002200000"]],
  ])("%s", (_, lines) => {
    const { row } = read([...proactiveLines, ...disputeHead, ...lines, "五、存在的主要问题"]);
    expect(row("disputes.review")).toEqual([1, 0, 0, 0, 1]);
    expect(row("disputes.directSuit")).toEqual([0, 0, 0, 2, 2]);
  });

  test("with vertical labels", () => {
    const head = [...disputeHead.join("")].filter((unit) => unit !== " ");
    expect(read([...head, "0 0 0 0 0 0 0 0 1 1 0 0 0 0 0"]).row("disputes.directSuit")).toEqual([0, 0, 0, 1, 1]);
  });

  test("fourteen numbers are not read", () => {
    expect(read([...disputeHead, "0 0 0 0 0 0 0 0 1 1 0 0 0 0"]).row("disputes.directSuit")).toEqual(lost.slice(0, 5));
  });

  test("fifteen numbers without a head count only where their sums hold, and are never certain", () => {
    const alone = read([...requestLines(), "1 0 0 0 1 0 0 0 2 2 0 0 0 0 0"]);
    expect(alone.figures.get("disputes.review/total")).toMatchObject({ value: 1, certain: false });
    expect(read([...requestLines(), "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15"]).codes).toContain("table-missing");
  });
});

describe("what is no table", () => {
  const prose = [
    "本年收到申请11件，“予以公开”的4件，“部分公开”的1件，不予公开1件，无法提供2件，不予处理3件，总计11件。",
    "办理行政许可110件、行政处罚8件、行政强制0件，制发规章0件、行政规范性文件2件。",
    "行政复议结果维持1件、结果纠正0件；未经复议直接起诉2件，复议后起诉0件，尚未审结1件，总计3件。",
  ];

  test("prose that quotes the labels has no figures", () => {
    const { figures, pieces, codes, edition } = read(prose, "paragraphs");
    expect([figures.size, edition]).toEqual([0, null]);
    expect(pieces.map((piece) => (piece.kind === "paragraph" ? piece.text : piece.kind))).toEqual(prose);
    expect(codes).toEqual(["table-missing", "table-missing", "table-missing"]);
  });

  test("prose around the tables stays as it is, in order, even when all is one line", () => {
    const [first = "", second = "", third = ""] = prose;
    const chapter = "三、收到和处理政府信息公开申请情况";
    const text = [first, ...proactiveLines, second, chapter, ...requestLines(), third].join(" ");
    const { pieces, row } = read([text], "paragraphs");
    expect(
      pieces.map((piece) => (piece.kind === "table" ? piece.official : piece.kind === "paragraph" ? piece.text : "")),
    ).toEqual([first, "proactive", `${second} ${chapter}`, "requests", third]);
    expect(row("requests.granted")).toEqual([3, 0, 0, 0, 0, 0, 3]);
  });

  test("of two copies the fuller is read, and it is said", () => {
    const short = requestLines({ "（一）予以公开": "（一）予以公开 1 1", "2.重复申请": "2.重复申请 5" });
    const { row, codes } = read([...short, "附件正文。", ...requestLines()]);
    expect(row("requests.granted")).toEqual([3, 0, 0, 0, 0, 0, 3]);
    expect(codes).toContain("table-repeated");
  });
});
