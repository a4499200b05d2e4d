import type { Block, Document, TextLine } from "../../src/model/document.ts";
import type { ModelRow, Random, TableModel } from "./table-model.ts";

/** How flat text is printed. Every trait is one that real reports show. */
export type TextShape = {
  readonly border: "tab" | "blank" | "pipe" | "line" | "one-line" | "glued";
  /** Labels are cut by line ends, and values stand behind the first piece, the last, or on a line of their own. */
  readonly wrap: "none" | "first" | "last" | "own";
  readonly pages: "none" | "dashed" | "bare";
  readonly captions: boolean;
  readonly slips: boolean;
  readonly lost: boolean;
  readonly joined: boolean;
  readonly prefixed: boolean;
  readonly blocks: "lines" | "paragraphs" | "breaks";
};

export const proseBefore =
  "2023年，青岚县水务局共收到政府信息公开申请11件，“予以公开”的4件，“部分公开”的1件，不予公开1件，重复申请2件，其他3件，总计11件。";
const proseAfter = "我局将规范行政许可、行政处罚和行政强制信息公开，办理规章、规范性文件5件，其他处理事项2件。";
const chapters = [
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
];

/** The report's lines, with the tables in the given shape. */
export function renderLines(model: TableModel, shape: TextShape, random: Random): readonly string[] {
  const proactive = model.proactive.flatMap((block) => [
    block.caption,
    cells(["信息内容", ...block.headings], shape),
    ...block.rows.flatMap((row) => rowLines(row, shape, random)),
  ]);
  const requests = model.requests.flatMap((row) => [
    ...(row.caption !== null && shape.captions && !shape.prefixed
      ? [random.chance(0.5) ? row.caption : cut(row.caption, 5)]
      : []),
    ...rowLines(row, shape, random),
  ]);
  const headings = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const disputes = [
    cells(["行政复议", "行政诉讼"], shape),
    cells([...headings, "未经复议直接起诉", "复议后起诉"], shape),
    cells([...headings, ...headings], shape),
    values(model.disputes, shape, random),
  ];
  const note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
  const head = [
    cells([note, "申请人情况"], shape),
    cells(["自然人", "法人或其他组织", "总计"], shape),
    cells(["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"], shape),
  ];
  const lines = [
    "一、总体情况",
    proseBefore,
    chapters[0] ?? "",
    ...withPages(proactive, shape, random),
    chapters[1] ?? "",
    ...withPages([...head, ...requests], shape, random),
    chapters[2] ?? "",
    ...disputes,
    "五、存在的主要问题及改进情况",
    proseAfter,
  ];
  if (shape.border !== "one-line" && shape.border !== "glued") return lines.flatMap((line) => line.split("\n"));
  return [lines.map((line) => line.replaceAll("\n", " ")).join(shape.border === "glued" ? "" : " ")];
}

function withPages(lines: readonly string[], shape: TextShape, random: Random): readonly string[] {
  let page = 2;
  return lines.flatMap((line) => {
    if (shape.pages === "none" || random.chance(0.85)) return [line];
    page += 1;
    return [line, shape.pages === "dashed" ? `- ${page} -` : String(page)];
  });
}

function cells(list: readonly string[], { border }: TextShape): string {
  if (border === "pipe") return `| ${list.join(" | ")} |`;
  return list.join({ tab: "\t", blank: " ", line: "\n", "one-line": " ", glued: "" }[border]);
}

function values(list: readonly string[], shape: TextShape, random: Random): string {
  const kept =
    shape.lost && list.length > 1 && random.chance(0.3) ? list.toSpliced(random.below(list.length), 1) : list;
  const text = cells(kept, { ...shape, border: shape.border === "glued" ? "blank" : shape.border });
  if (shape.border === "glued" && random.chance(0.7)) return text.replace(/ (?=\S+$)/u, "");
  if (!shape.joined || shape.border !== "blank" || !random.chance(0.3)) return text;
  return text.replace(" ", "");
}

function rowLines(row: ModelRow, shape: TextShape, random: Random): readonly string[] {
  const prefix = shape.prefixed && row.caption !== null ? `${row.caption} ` : "";
  const label = `${prefix}${shape.slips && random.chance(0.1) ? withSlip(row.label, random) : row.label}`;
  const own = values(row.values, shape, random);
  const glue = { tab: "\t", blank: " ", pipe: " ", line: "\n", "one-line": " ", glued: "" }[shape.border];
  if (
    shape.wrap === "none" ||
    prefix !== "" ||
    label.length < 9 ||
    shape.border === "one-line" ||
    shape.border === "glued"
  ) {
    return [`${label}${glue}${own}`];
  }
  const at = 5 + random.below(label.length - 7);
  if (shape.wrap === "first") return [`${label.slice(0, at)}${glue}${own}`, label.slice(at)];
  if (shape.wrap === "last") return [label.slice(0, at), `${label.slice(at)}${glue}${own}`];
  return [label.slice(0, at), label.slice(at), own];
}

function withSlip(label: string, random: Random): string {
  if (label.length < 8) return label;
  const at = 4 + random.below(label.length - 5);
  return random.chance(0.5)
    ? label.slice(0, at) + label.slice(at + 1)
    : `${label.slice(0, at)}口${label.slice(at + 1)}`;
}

const cut = (text: string, at: number): string => `${text.slice(0, at)}\n${text.slice(at)}`;

/** The lines as a reader would hand them on. */
export function documentOf(lines: readonly string[], blocks: TextShape["blocks"]): Document {
  const facts = { file: "report.txt", format: "txt", sha256: "" } as const;
  const numbered = lines.map((text, at): TextLine => ({ text, place: { file: "report.txt", line: at + 1 } }));
  const place = { file: "report.txt", line: 1 };
  if (blocks === "lines") return { ...facts, blocks: [{ kind: "lines", lines: numbered, place }] };
  if (blocks === "paragraphs") {
    return {
      ...facts,
      blocks: numbered.map((line): Block => ({ kind: "paragraph", text: line.text, breaks: [], place: line.place })),
    };
  }
  let length = 0;
  const breaks = lines.map((line) => (length += line.length)).slice(0, -1);
  return { ...facts, blocks: [{ kind: "paragraph", text: lines.join(""), breaks, place }] };
}
