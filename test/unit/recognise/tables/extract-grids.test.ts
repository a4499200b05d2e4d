import { describe, expect, test } from "vitest";
import type { Block, Document } from "../../../../src/model/document.ts";
import type { Grid } from "../../../../src/model/grid.ts";
import { extractTables } from "../../../../src/recognise/tables/extract-tables.ts";
import { toGrid } from "../../../support/table-grids.ts";
import { disputeHead, proactiveLines, requestLines } from "../../../support/table-sample.ts";

type SketchRow = Parameters<typeof toGrid>[0][number];

/** "a | b" is a row of two cells, "a >3" a cell three columns wide. */
const row = (line: string): SketchRow =>
  line.split("|").map((cell) => {
    const [, text = "", across] = /^(.*?)(?: ?>(\d+))?$/su.exec(cell.trim()) ?? [];
    return { text, across: Number(across ?? 1) };
  });

const documentOf = (...grids: readonly Grid[]): Document => ({
  file: "report.docx",
  format: "docx",
  sha256: "",
  blocks: grids.map((grid, at): Block => ({ kind: "table", grid, place: { file: "report.docx", table: at + 1 } })),
});

const read = (...tables: readonly (readonly string[])[]) => {
  const { value, notices } = extractTables(documentOf(...tables.map((lines, at) => toGrid(lines.map(row), at + 1))));
  const cells = (id: string) =>
    [...value.figures.values()]
      .filter((figure) => figure.id.startsWith(`${id}/`))
      .map(({ value: n, status }) => n ?? status);
  const official = value.pieces.map((piece) => (piece.kind === "table" ? piece.official : piece.kind));
  return { ...value, cells, official, notices, codes: notices.map(({ code }) => code) };
};

const proactive = proactiveLines.map((line) => line.split(" ").join(" | "));
const requests = requestLines().map((line) => line.split(" ").join(" | "));
const disputes = [
  "行政复议 >5 | 行政诉讼 >10",
  "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 >5 | 复议后起诉 >5",
  disputeHead[2].split(" ").join(" | "),
  "1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 2 | 2 | 0 | 0 | 0 | 0 | 0",
];

describe("tables in grids", () => {
  test("three grids", () => {
    const { cells, official, edition, figures } = read(proactive, requests, disputes);
    expect([official, edition]).toEqual([["proactive", "requests", "disputes"], "2021"]);
    expect(cells("proactive.normativeDocuments")).toEqual([2, 1, 8]);
    expect(cells("requests.granted")).toEqual([3, 0, 0, 0, 0, 0, 3]);
    expect(cells("disputes.directSuit")).toEqual([0, 0, 0, 2, 2]);
    expect([...figures.values()].every(({ certain }) => certain)).toBe(true);
    expect(figures.get("requests.granted/total")?.place).toMatchObject({ table: 2, row: 3, column: 8 });
  });

  test("one grid for all three", () => {
    const { cells } = read([...proactive, ...requests, ...disputes]);
    expect([cells("proactive.fees"), cells("requests.concluded"), cells("disputes.review")]).toEqual([
      [12.5],
      [3, 0, 0, 0, 0, 0, 3],
      [1, 0, 0, 0, 1],
    ]);
  });

  test("a table cut into grids with an invented head", () => {
    const invented = Array.from({ length: 8 }, (_, at) => `数据${at + 1}`).join(" | ");
    const { cells, official, codes } = read(proactive.slice(0, 7), proactive.slice(7), requests.slice(0, 12), [
      invented,
      ...requests.slice(12),
    ]);
    expect(official).toEqual(["proactive", "proactive", "requests", "requests"]);
    expect(cells("requests.concluded")).toEqual([3, 0, 0, 0, 0, 0, 3]);
    expect(codes).toEqual(["table-missing"]);
  });

  test("a head cut from its numbers", () => {
    expect(read(disputes.slice(0, 3), disputes.slice(3)).cells("disputes.directSuit")).toEqual([0, 0, 0, 2, 2]);
  });

  test("headings and values with different borders go by their order", () => {
    const lines = [
      "第二十条第（一）项 >5",
      "信息内容 | 本年制发件数 >2 | 本年废止件数 | 现行有效件数",
      "规章 >2 | 1 | 2 | 3",
      "行政规范性文件 | 4 | 5 >2 | 6",
    ];
    const { cells } = read(lines);
    expect([cells("proactive.regulations"), cells("proactive.normativeDocuments")]).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  test("a column that its head does not have is missing, the others are read", () => {
    const head = " | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 其他 | 总计";
    const lines = [head, ...requests.map((line) => line.replace(/ \| 0 (\| 0 \| \d+)$/u, " $1"))];
    const { figures, cells } = read(lines);
    expect(figures.get("requests.granted/legalService")?.status).toBe("missing");
    expect(cells("requests.granted").filter((cell) => cell !== "missing")).toEqual([3, 0, 0, 0, 0, 3]);
  });

  test("columns printed in another order go by their headings", () => {
    const head = " | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他";
    const lines = [head, ...requests.map((line) => line.replace(/^(.*?) \| (.*) \| (\d+)$/u, "$1 | $3 | $2"))];
    lines[3] = "（一）予以公开 | 3 | 1 | 2 | 0 | 0 | 0 | 0";
    expect(read(lines).cells("requests.granted")).toEqual([1, 2, 0, 0, 0, 0, 3]);
  });

  test("six cells of seven are not read", () => {
    const { cells, codes } = read(
      requests.map((line) => (line.startsWith("2.重复") ? "2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0" : line)),
    );
    expect(cells("requests.notProcessed.duplicate")).toEqual(Array.from({ length: 7 }, () => "unreadable"));
    expect(codes).toContain("row-short");
  });

  test("one blank over all columns is each of them, one number is none of them", () => {
    const blank = read(requests.map((line) => (line.startsWith("2.重复") ? "2.重复申请 | >7" : line)));
    const number = read(requests.map((line) => (line.startsWith("2.重复") ? "2.重复申请 | 5 >7" : line)));
    expect(blank.cells("requests.notProcessed.duplicate")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(number.cells("requests.notProcessed.duplicate")).toEqual(Array.from({ length: 7 }, () => "unreadable"));
  });

  test("a damaged label between its neighbours is known, and it is said", () => {
    const { cells, codes } = read(
      requests.map((line) => line.replace("2.其他法律行政法规禁止公开", "2.其他法律行政止公开")),
    );
    expect(cells("requests.refused.otherLaw")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(codes).toContain("label-repaired");
  });

  test("other handling: one row, or a caption beside three", () => {
    const three = /^[12]\.申请人|^3\.其他 /u;
    const one = requests.flatMap((line) =>
      line.startsWith("1.申请人") ? [line.replace(/^[^|]*/u, "（六）其他处理 ")] : three.test(line) ? [] : [line],
    );
    expect(read(proactive, one).figures.get("requests.otherHandling/total")?.status).toBe("stated");
    expect(read(proactive, one).figures.get("requests.otherHandling.other/total")?.status).toBe("missing");
    const captioned = requests.flatMap((line) =>
      line.startsWith("1.申请人") ? ["（六）其他处理 |  |  |  |  |  |  | ", line] : [line],
    );
    expect(read(proactive, captioned).figures.get("requests.otherHandling/total")?.status).toBe("derived");
  });

  test("an empty total beside its parts is no zero, and neither are empty parts beside a total", () => {
    const lines = requests.map((line) => {
      if (line.startsWith("（一）予以")) return "（一）予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | ";
      return line.startsWith("2.重复") ? "2.重复申请 |  |  |  |  |  |  | 1" : line;
    });
    const { cells, codes } = read(proactive, lines, disputes);
    expect(cells("requests.granted")).toEqual([3, 0, 0, 0, 0, 0, "unfilled"]);
    expect(cells("requests.notProcessed.duplicate")).toEqual([...Array.from({ length: 6 }, () => "unfilled"), 1]);
    expect(codes).toEqual(["totals-unfilled"]);
  });

  test("a table of districts, or of licences alone, is not official", () => {
    const { figures, official, codes } = read(
      ["地区 | 行政许可 | 行政处罚", "青岚县 | 3 | 4", "临川区 | 5 | 6"],
      ["事项 | 件数", "行政许可 | 3", "行政处罚 | 4", "行政强制 | 5"],
    );
    expect([figures.size, official]).toEqual([0, [null, null]]);
    expect(codes).toEqual(["table-missing", "table-missing", "table-missing"]);
  });

  test("marks that stand for nothing keep their print", () => {
    const { figures } = read(proactive.map((line) => line.replace("规章 | 0 | 0 | 0", "规章 | / | — | ")));
    expect(["issued", "repealed", "inForce"].map((id) => figures.get(`proactive.regulations/${id}`))).toMatchObject([
      { status: "slash", value: 0, raw: "/" },
      { status: "dash", value: 0, raw: "—" },
      { status: "blank", value: 0, raw: "" },
    ]);
  });

  test.each([
    ["has lost its point", (label: string) => label.replace(/^(\d)\./u, "$1")],
    ["is followed by a blank", (label: string) => label.replace(/^(\d)\./u, "$1 ")],
    ["is not printed", (label: string) => label.replace(/^\d\./u, "")],
  ])("a label whose number %s is no value", (_, print) => {
    const { cells, codes } = read(proactive, requests.map(print), disputes);
    expect(cells("requests.refused.stateSecret")).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(cells("requests.granted")).toEqual([3, 0, 0, 0, 0, 0, 3]);
    expect(codes).toEqual([]);
  });

  test("headings with held places between them are no row, though one is worded as a row is", () => {
    const head = [
      " | 自然人 | 法人或其他组织 |  |  |  |  | 总计",
      " |  | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | ",
    ];
    const busy = requests.map((line) => (line.startsWith("3.其他") ? "3.其他 | 0 | 4 | 0 | 0 | 0 | 0 | 4" : line));
    expect(read([...head, ...busy]).cells("requests.otherHandling.other")).toEqual([0, 4, 0, 0, 0, 0, 4]);
    const without = read([...head, ...busy.filter((line) => !line.startsWith("3.其他")), ...head]);
    expect(without.cells("requests.otherHandling.other")).toEqual(Array.from({ length: 7 }, () => "missing"));
  });

  test("words for 0 are zeros; what only looks like one is not read, and it is said", () => {
    const words = read(proactive.map((line) => line.replace("规章 | 0 | 0 | 0", "规章 | 零 | 〇 | ○")));
    expect(words.cells("proactive.regulations")).toEqual([0, 0, 0]);
    const letters = (text: string) => read(proactive.map((line) => line.replace("规章 | 0 | 0 | 0", text)));
    expect(letters("规章 | O | 0 | 0").cells("proactive.regulations")).toEqual(["unreadable", 0, 0]);
    expect(letters("规章 | O | 0 | 0").notices).toContainEqual(
      expect.objectContaining({ code: "cell-unreadable", raw: "O" }),
    );
    expect(letters("规章 | O | O | 0").notices).toContainEqual(
      expect.objectContaining({ code: "row-unreadable", row: "规章", raw: "O O 0" }),
    );
  });

  test("a number among words is not read, but its row is there", () => {
    const { figures } = read(proactive.map((line) => line.replace("12.5", "约12.5")));
    expect(figures.get("proactive.fees/amount")).toMatchObject({ status: "unreadable", value: null, raw: "约12.5" });
  });

  test.each([
    ["本年收费金额（单位：万元）", "12.5", 12.5, "万元"],
    ["本年收费金额（单位：元）", "125000", 125_000, "元"],
    ["本年收费金额（单位：元）", "12.5万元", 12.5, "万元"],
    ["本年收费金额", "12.5", 12.5, "万元"],
    ["本年收费金额", "12.5万", 12.5, "万元"],
    ["本年收费金额", "125000元", 125_000, "元"],
  ])("%s and %s: the unit is the number's, the heading's, the form's", (heading, cell, value, unit) => {
    const lines = proactive.map((line) => line.replace("本年收费金额（单位：万元）", heading).replace("12.5", cell));
    expect(read(lines).figures.get("proactive.fees/amount")).toMatchObject({ value, unit });
  });

  test("a count of so many 万 is no count that is read", () => {
    const { cells } = read(proactive.map((line) => line.replace("行政许可 | 110", "行政许可 | 1.1万")));
    expect(cells("proactive.licensing")).toEqual(["unreadable"]);
  });

  test("table 4 on its side: a row a block", () => {
    const lines = [
      "类别 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计",
      "行政复议 | 1 | 0 | 0 | 0 | 1",
      "未经复议直接起诉 | 0 | 0 | 0 | 2 | 2",
      "复议后起诉 | 0 | 3 | 0 | 0 | 3",
    ];
    const { cells, official } = read(proactive, lines);
    expect([cells("disputes.review"), cells("disputes.directSuit"), cells("disputes.suitAfterReview")]).toEqual([
      [1, 0, 0, 0, 1],
      [0, 0, 0, 2, 2],
      [0, 3, 0, 0, 3],
    ]);
    expect(official).toEqual(["proactive", "disputes"]);
  });
});
