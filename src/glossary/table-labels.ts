import { edition2021 } from "./editions/2021.ts";
import { editions } from "./editions/all.ts";
import { otherHandlingRow, otherHandlingRows, outcomeCaption } from "./editions/common.ts";
import type { Edition, Label } from "./editions/edition.ts";

/**
 * A label to look for. `cores`: its Han characters, without number and brackets, in each printed form. A `weak` one stands in
 * prose or in other labels too: it counts only between neighbours that do not.
 */
export type LabelForm = {
  readonly id: string;
  readonly label: string;
  readonly cores: readonly string[];
  readonly weak: boolean;
};

/** What a label is known by: its Han characters, without number and without what stands in brackets. */
export function coreOf(label: string): string {
  return label
    .replace(/（[^）]*）/gu, "")
    .replace(/^(?:[一二三四五六七八九十]|\d+)[、.．]/u, "")
    .replace(/\P{Script=Han}/gu, "");
}

const weakFrom = 5;
/** Long enough, and yet everyday words of such a report. */
const everyday: readonly string[] = ["本年处理决定数量", "处理决定数量", "行政规范性文件", "规范性文件"];

function form({ id, label, also = [] }: Label): LabelForm {
  const cores = [label, ...also].map(coreOf).toSorted((x, y) => y.length - x.length);
  return { id, label, cores, weak: cores.some((core) => core.length < weakFrom || everyday.includes(core)) };
}

/** Printed forms that the official label does not hold: shorter, or as mirrors in traditional characters word them. */
const shortened: { readonly [id: string]: readonly string[] } = {
  "proactive.normativeDocuments": ["行政规范性档案", "规范性档案"],
  "requests.received": [
    "本年新收政府信息公开申请数",
    "本年新收申请数量",
    "本年度新收政府信息公开申请数量",
    "本年新收数量",
    "本年新收",
  ],
  "requests.carriedIn": [
    "上年结转政府信息公开申请数",
    "上年结转申请数量",
    "上年度结转政府信息公开申请数量",
    "上年结转数量",
    "上年结转",
  ],
  "requests.refused.securityStability": ["危及三安全和一稳定"],
  "requests.concluded": ["合计"],
  "requests.carriedOut": ["结转下年继续办理", "结转下一年度继续办理", "结转下年度办理", "结转下年度"],
};

function withShortened(label: LabelForm): LabelForm {
  return { ...label, cores: [...label.cores, ...(shortened[label.id] ?? [])] };
}

/**
 * The row labels of table 3 for every edition, in the order of the form: the single row of other handling stands before the
 * three, where it is a caption in the 2021 edition. Whether it has numbers tells which.
 */
export const requestLabels: readonly LabelForm[] = edition2021.requests.rows.flatMap((row) => {
  const label = withShortened(form(row));
  return row.id === otherHandlingRows[0].id ? [form(otherHandlingRow), label] : [label];
});

/** The tall captions of table 3, without numbers of their own; flat text prints them as lines, often in pieces. */
export const groupCores: readonly string[] = [
  ...edition2021.requests.groups.map((group) => coreOf(group.label)),
  coreOf(outcomeCaption),
  "本年度办理结果",
];

/** A label of table 2: a caption, a heading of a column, or a row with its columns. */
export type ProactiveLabel = LabelForm & { readonly kind: "caption" | "heading" | "row"; readonly block: number };

const leadHeading = { id: "heading", label: "信息内容" };

/** Every label of an edition's table 2 in reading order. */
export function proactiveLabels(edition: Edition): readonly ProactiveLabel[] {
  return edition.proactive.flatMap((block, index): readonly ProactiveLabel[] => {
    const caption = { ...form({ id: "caption", label: block.caption, en: "" }), weak: true };
    const lead = { ...form({ ...leadHeading, en: "" }), weak: true };
    return [
      { ...caption, kind: "caption", block: index },
      { ...lead, kind: "heading", block: index },
      ...block.columns.map((column) => ({ ...form(column), kind: "heading" as const, block: index })),
      ...block.rows.map((row) => ({ ...withShortened(form(row)), kind: "row" as const, block: index })),
    ];
  });
}

/** The cores of every row of tables 2 and 3, in every edition. */
export const labelCores: readonly string[] = [
  ...new Set(
    [
      ...requestLabels,
      ...editions.flatMap((edition) => proactiveLabels(edition).filter(({ kind }) => kind === "row")),
    ].flatMap(({ cores }) => cores),
  ),
];

/** The decisive cell texts of an edition as cores. */
export const decisiveCores = (edition: Edition): readonly string[] => edition.decisive.map(coreOf);

/** Headings above the rows of table 3, and what else stands there. Pieces, since flat text cuts them anywhere. */
export const requestHeadings: readonly string[] = [
  "申请人情况",
  "法人或其他组织",
  "法人或其它组织",
  "自然人",
  "商业企业",
  "科研机构",
  "社会公益组织",
  "法律服务机构",
  "社会公益",
  "社会公",
  "益组织",
  "法律服务",
  "公益",
  "社会",
  "商业",
  "企业",
  "科研",
  "机构",
  "组织",
  "法律",
  "服务",
  "其他",
  "其它",
  "总计",
  "合计",
];

/** Words of the note in the corner of table 3: never a label, and in flat text anywhere. */
export const cornerNote = "勾稽关系";

/** How every caption of table 2 begins, as a core. */
export const proactiveCaption = "第二十条第";

/** The characters that the head of table 4 is made of, in whatever order flat text prints them. */
export const disputeHeadUnits: ReadonlySet<string> = new Set(
  "行政复议诉讼结果维持纠正其他它尚未审结总合计经直接起后同",
);

/** Characters that the head of table 4 must have: of its columns, or of its blocks where those are left out. */
export const disputeHeadSigns: readonly (readonly string[])[] = ["维纠审", "未直后"].map((units) => Array.from(units));

/** Ends the heading of chapter 4, which is made of the same characters. */
export const disputeHeadingEnd = "情况";

/** Words that say that a cell is empty on purpose. */
export const emptyWords: readonly string[] = ["不适用", "不涉及", "未涉及", "无"];

/** Words for 0. */
export const zeroWords: readonly string[] = ["零", "〇", "○"];

/** Units of money; the longer first. */
const moneyUnits: readonly string[] = ["万元", "亿元", "元"];

/** The unit that the heading of a column states ("单位：元"); null if it states none. */
export function unitOfHeading(heading: string): string | null {
  const stated = /单位\s*[：:]?\s*(?:人民币)?\s*(\p{Script=Han}{1,2})/u.exec(heading)?.[1] ?? "";
  return moneyUnits.find((unit) => stated.startsWith(unit)) ?? null;
}

/** Short for a unit of money, behind a number of a column of amounts alone: elsewhere it changes a number's size. */
export const shortMoneyUnits: { readonly [printed: string]: string } = { 万: "万元", 亿: "亿元" };

/** Units that may follow a number in a cell; the longer first. */
export const cellUnits: readonly string[] = [
  "万元",
  "亿元",
  "美元",
  "人次",
  ..."元件条宗份个项次起笔家户处部篇人".split(""),
];

/** Words for the sign of a change. */
export const changeWords: { readonly [word: string]: 1 | -1 } = {
  增加: 1,
  减少: -1,
  新增: 1,
  增: 1,
  减: -1,
  "↑": 1,
  "↓": -1,
};

const traditional =
  "規规範范圍围製制發发廢废現现數数處处決决許许罰罚強强務务業业費费額额總总計计請请辦办結结轉转繼继續续屬属國国機机關关權权護护內内類类過过執执詢询無无沒没補补舉举報报訴诉複复開开復复議议訟讼審审維维糾纠" +
  "後后給给獲获確确認认繳缴納纳應应財财產产採采購购項项經经長长達达團团組组織织構构會会監监檢检稅税險险單单價价寫写徵征標标準准對对動动點点檔档於于穩稳區区訪访當当覆复條条與与";

const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: traditional.length / 2 }, (_, at) => [
    traditional.charAt(at * 2),
    traditional.charAt(at * 2 + 1),
  ]),
);

/** The form of a character that the labels are spelt with. */
export const simplify = (unit: string): string => simplified.get(unit) ?? unit;

/** Every label of the official tables as printed, for readers that join what a page break has cut. */
export const tableLabels: readonly string[] = [
  ...new Set(
    editions.flatMap((edition) => [
      ...edition.proactive.flatMap((block) => [
        block.caption,
        leadHeading.label,
        ...labelsOf(block.columns, block.rows),
      ]),
      outcomeCaption,
      ...labelsOf(edition.requests.rows, edition.requests.groups),
      ...requestHeadings.filter((heading) => heading.length > 2),
      ...labelsOf(edition.disputes.blocks, edition.disputes.columns),
    ]),
  ),
];

function labelsOf(...lists: readonly (readonly Label[])[]): readonly string[] {
  return lists.flat().flatMap(({ label, also = [] }) => [label, ...also]);
}
