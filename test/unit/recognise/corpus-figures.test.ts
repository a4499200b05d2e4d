import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { edition2021 } from "../../../src/glossary/editions/2021.ts";
import { disputes } from "../../../src/glossary/editions/common.ts";
import { tableLabels } from "../../../src/glossary/table-labels.ts";
import type { Figure } from "../../../src/model/report.ts";
import { limits } from "../../../src/read/limits.ts";
import { read } from "../../../src/read/read.ts";
import { type Extracted, extractTables } from "../../../src/recognise/tables/extract-tables.ts";
import { completeFigures } from "../../../src/recognise/tables/figures-of.ts";
import { describeWithCorpus } from "../../support/corpus.ts";

type TrueCell =
  | number
  | ""
  | { readonly raw: string; readonly value: number; readonly unit: string; readonly status: string };
type Truth = {
  readonly edition: "2019" | "2021";
  readonly proactive: Readonly<Record<string, TrueCell>>;
  readonly requestsRows: Readonly<Record<string, readonly TrueCell[]>>;
  readonly requestsRowsShort?: Readonly<Record<string, readonly number[]>>;
  readonly disputes: Readonly<Record<string, readonly TrueCell[]>>;
  readonly missingRows?: readonly string[];
  readonly missingTables?: readonly string[];
};

const applicants = edition2021.requests.columns.map((column) => column.id);
const outcomes = disputes.columns.map((column) => column.id);

/** What the truth says of every figure, by id: value, status and raw text. */
function figuresOf(truth: Truth): ReadonlyMap<string, string> {
  const rows = (table: string, cells: Truth["disputes"], columns: readonly string[]) =>
    Object.entries(cells).flatMap(([row, values]) =>
      values.map((cell, at) => [`${table}.${row}/${columns[at]}`, spell(cell)] as const),
    );
  return new Map([
    ...Object.entries(truth.proactive).map(([id, cell]) => [`proactive.${id}`, spell(cell)] as const),
    ...rows("requests", truth.requestsRows, applicants),
    ...rows("disputes", truth.disputes, outcomes),
    ...(truth.missingRows ?? []).flatMap((row) =>
      applicants.map((id) => [`requests.${row}/${id}`, "missing"] as const),
    ),
  ]);
}

function spell(cell: TrueCell): string {
  if (cell === "") return "blank 0";
  return typeof cell === "number" ? `stated ${cell}` : `${cell.status} ${cell.value} ${cell.raw} ${cell.unit}`;
}

function spellFigure(figure: Figure | undefined, like: string): string {
  if (figure === undefined) return "not there";
  const { status, value, raw, unit } = figure;
  if (status === "missing") return "missing";
  return like.split(" ").length > 2 ? `${status} ${value} ${raw} ${unit}` : `${status} ${value}`;
}

describeWithCorpus("figures of real reports", (folder) => {
  const truths = new Map<string, Truth>();
  const names = ["seeds", "real"];
  const load = async (name: string): Promise<{ truth: Truth; extracted: Extracted; codes: readonly string[] }> => {
    const stem = name.replace(/\.(?:slides|pdf|docx|ocr|html)?\.?(?:txt|pdf|docx)$/u, "");
    const truth = JSON.parse(await readFile(`${folder}/truth/${stem}.json`, "utf8")) as Truth;
    truths.set(name, truth);
    for (const part of names) {
      if (!(await readdir(`${folder}/${part}`)).includes(name)) continue;
      const bytes = new Uint8Array(readFileSync(`${folder}/${part}/${name}`));
      const document = await read({ file: name, bytes }, { labels: tableLabels, limits });
      const { value, notices } = extractTables(document.value);
      return { truth, extracted: value, codes: notices.map((notice) => notice.code) };
    }
    throw new Error(`${name} is not in the corpus`);
  };

  test.each([
    "xinxiang-housing-2021.pdf.txt",
    "jinxiang-office-2021.pdf.txt",
    "wenshang-housing-2020.docx.txt",
    "suqian-2023.txt",
    "suqian-2024.txt",
    "pingtan-finance-2020.html.txt",
    "pingtan-finance-2021.html.txt",
    "hongze-2023.pdf",
    "hongze-2024.pdf",
    "template-2021.docx",
  ])("%s: every figure", async (name) => {
    const { truth, extracted } = await load(name);
    const expected = figuresOf(truth);
    const actual = new Map([...expected].map(([id, like]) => [id, spellFigure(extracted.figures.get(id), like)]));
    expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(expected));
    expect(extracted.edition).toBe(truth.edition);
    const others = [...extracted.figures.values()].filter(
      ({ id, status }) => !expected.has(id) && status !== "derived",
    );
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  test("a scan with lost cells: nothing is stated that is not shown", async () => {
    const { truth, extracted, codes } = await load("jinxiang-subdistrict-2021.ocr.txt");
    for (const [id, like] of figuresOf(truth))
      expect([id, spellFigure(extracted.figures.get(id), like)]).toEqual([id, like]);
    for (const row of Object.keys(truth.requestsRowsShort ?? {})) {
      const cells = applicants.map((id) => extracted.figures.get(`requests.${row}/${id}`));
      expect([row, cells.map((cell) => cell?.status)]).toEqual([row, applicants.map(() => "unreadable")]);
    }
    expect(codes.filter((code) => code === "row-short")).toHaveLength(14);
  });

  test("slides without tables: no figure, and it is said", async () => {
    const { extracted, codes } = await load("jinxiang-housing-2021.slides.txt");
    expect([...extracted.figures]).toEqual([]);
    expect(codes.filter((code) => code === "table-missing")).toHaveLength(3);
    const completed = [...completeFigures(extracted.figures, "2021", "slides").values()];
    expect(completed.map(({ status, value }) => `${status} ${value}`)).toEqual(completed.map(() => "missing null"));
    expect(completed).toHaveLength(200);
  });
});
