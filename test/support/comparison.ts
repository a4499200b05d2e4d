import { crosswalk } from "../../src/glossary/crosswalk.ts";
import type {
  BlockChange,
  BlockSide,
  Comparison,
  Edit,
  FigureChange,
  Hunk,
  HunkClass,
  MentionChange,
  SectionChange,
} from "../../src/model/comparison.ts";
import type { Figure, FigureStatus, Mention, Report, ReportBlock, Section } from "../../src/model/report.ts";

/** A comparison made by hand, of an invented agency: all relations, three tables, two editions, a table cell not read. */
export function madeComparison(): Comparison {
  const blocks = madeBlocks();
  const figures = madeFigures();
  const mentions = madeMentions();
  const count = (relation: BlockChange["relation"]) => blocks.filter((block) => block.relation === relation).length;
  return {
    before: madeReport("before", 2020, blocks),
    after: madeReport("after", 2021, blocks),
    sections: madeSections(),
    blocks,
    figures,
    mentions,
    findings: [],
    counts: {
      changed: count("edited") + count("split") + count("merged"),
      added: count("added"),
      removed: count("removed"),
      moved: count("moved"),
      same: count("same"),
      rolledOver: 0,
      figuresCompared: figures.length,
      figuresChanged: figures.filter((figure) => "delta" in figure && figure.delta !== null && figure.delta !== 0)
        .length,
      mentionsChanged: mentions.length,
      findings: 0,
    },
    notices: [
      { code: "table-joined", rule: "header", place: { file: files.after, page: 5 } },
      { code: "column-shift", row: "（一）予以公开", place: { file: files.before, section: "requests", table: 2 } },
    ],
  };
}

/** The made comparison with so many blocks more, most of them edited: as long as a report of a whole city. */
export function manyRows(count: number): Comparison {
  const made = madeComparison();
  const more = Array.from({ length: count }, (_, at) => {
    const words = `第${at}项：按照政务公开工作要点的分工，推进“河湖治理”信息公开，完善目录、责任和时限，`;
    if (at % 5 === 4) return sameBlock("overview.1", `${words}做到应公开尽公开，并接受社会监督。`);
    return editedBlock(
      "overview.1",
      `${words}[继续>稳步]提高质量，全年公开[${at + 3}>${at + 9}]条，较上年[增加>减少]若干，${words}群众[较为>十分]满意。`,
    );
  });
  const at = made.blocks.findIndex((block) => block.section === "overview.2");
  return { ...made, blocks: [...made.blocks.slice(0, at), ...more, ...made.blocks.slice(at)] };
}

const files = { before: "qinglan-water-2020.docx", after: "qinglan-water-2021.pdf" } as const;

type Side = "before" | "after";
type Headed = readonly [id: string, printed: string | null];

const beforeSections: readonly Headed[] = [
  ["preamble", null],
  ["overview", "一、总体情况"],
  ["overview.1", "（一）主动公开"],
  ["overview.2", "（二）依申请公开"],
  ["overview.3", "（三）政府信息管理"],
  ["proactive", "二、主动公开政府信息情况"],
  ["requests", "三、收到和处理政府信息公开申请情况"],
  ["disputes", "四、政府信息公开行政复议、行政诉讼情况"],
  ["problems", "五、存在的主要问题及改进情况"],
  ["other", "六、其他需要报告的事项"],
];
const afterSections: readonly Headed[] = [
  ...beforeSections.slice(0, 5),
  ["overview.4", "（四）平台建设"],
  ...beforeSections.slice(5),
];

function madeSections(): readonly SectionChange[] {
  const changed = new Set(["overview.1", "overview.2", "requests", "proactive", "problems"]);
  return afterSections.map(([id]) =>
    id === "overview.4"
      ? { before: null, after: id, relation: "added", changes: 1 }
      : { before: id, after: id, relation: changed.has(id) ? "changed" : "same", changes: changed.has(id) ? 2 : 0 },
  );
}

function madeReport(side: Side, year: number, blocks: readonly BlockChange[]): Report {
  const sections = (side === "before" ? beforeSections : afterSections).map(
    ([id, printed]): Section => ({
      id,
      printed,
      title: printed?.replace(/^.*?[、）]/u, "") ?? "",
      ordinal: null,
      level: id === "preamble" ? 0 : id.includes(".") ? 2 : 1,
      parent: id.includes(".") ? (id.split(".")[0] ?? null) : null,
      place: { file: files[side], section: id },
      blocks: blocks.flatMap((block) => block[side].flatMap((one) => (one.section === id ? [one.block] : []))),
    }),
  );
  return {
    source: { file: files[side], format: side === "before" ? "docx" : "pdf", sha256: "0".repeat(64) },
    agency: "青岚县水利局",
    agencyNames: ["青岚县水利局"],
    year,
    edition: side === "before" ? "2019" : "2021",
    scope: "own",
    sections,
    figures: new Map(),
    mentions: [],
  };
}

const counters = new Map<string, number>();

function side(which: Side, section: string, text: string): BlockSide {
  const counter = `${which} ${section}`;
  const number = (counters.get(counter) ?? 0) + 1;
  counters.set(counter, number);
  const page = which === "after" ? { page: 2 } : {};
  const place = { file: files[which], ...page, section, paragraph: number };
  const id = `${section}#${number}`;
  return { id, section, text, place, block: { id, kind: "paragraph", text, breaks: [], place } };
}

let keys = 0;
const nextKey = (): string => (++keys).toString(16).padStart(16, "0");

type Meta = { readonly likeness?: number; readonly confidence?: number };

function common(
  section: string,
  edits: readonly Edit[],
  hunks: readonly Hunk[],
  { likeness = 1, confidence = 0.97 }: Meta,
) {
  return { key: nextKey(), section, edits, hunks, likeness, confidence };
}

/** A block that is the same in both years. */
export function sameBlock(section: string, text: string): BlockChange {
  const [before, after] = [side("before", section, text), side("after", section, text)];
  return { ...common(section, [["=", text]], [], {}), relation: "same", before: [before], after: [after] };
}

/**
 * An edited block from a notation: `甲[乙>丙]丁` says 乙 became 丙; a class may stand before it, `[rollover:2020>2021]`.
 * A pair of numbers is a figure.
 */
export function editedBlock(section: string, notation: string, meta: Meta = { likeness: 0.93 }): BlockChange {
  const { edits, hunks } = readNotation(notation);
  const [before, after] = [side("before", section, textOf(edits, "-")), side("after", section, textOf(edits, "+"))];
  return { ...common(section, edits, hunks, meta), relation: "edited", before: [before], after: [after] };
}

function movedBlock(from: string, to: string, notation: string): BlockChange {
  const { edits, hunks } = readNotation(notation);
  const [before, after] = [side("before", from, textOf(edits, "-")), side("after", to, textOf(edits, "+"))];
  return {
    ...common(to, edits, hunks, { likeness: 0.9, confidence: 0.55 }),
    relation: "moved",
    before: [before],
    after: [after],
  };
}

export function addedBlock(section: string, text: string): BlockChange {
  return {
    ...common(section, [["+", text]], [], { likeness: 0 }),
    relation: "added",
    before: [],
    after: [side("after", section, text)],
  };
}

function removedBlock(section: string, text: string): BlockChange {
  return {
    ...common(section, [["-", text]], [], { likeness: 0 }),
    relation: "removed",
    before: [side("before", section, text)],
    after: [],
  };
}

function splitBlock(section: string, first: string, second: string): BlockChange {
  const edits: readonly Edit[] = [
    ["=", first],
    ["+", "\n"],
    ["=", second],
  ];
  return {
    ...common(section, edits, [], { likeness: 0.98, confidence: 0.88 }),
    relation: "split",
    before: [side("before", section, first + second)],
    after: [side("after", section, first), side("after", section, second)],
  };
}

function tableBlock(section: string, official: "proactive" | "requests" | "disputes"): BlockChange {
  const grid = { rows: 0, columns: 0, cells: [] };
  const one = (which: Side): BlockSide => {
    const made = side(which, section, "");
    const block: ReportBlock = { id: made.id, kind: "table", grid, official, place: made.place };
    return { ...made, block };
  };
  return { ...common(section, [], [], {}), relation: "edited", before: [one("before")], after: [one("after")] };
}

function readNotation(notation: string): { readonly edits: readonly Edit[]; readonly hunks: readonly Hunk[] } {
  const edits: Edit[] = [];
  const hunks: Hunk[] = [];
  for (const piece of notation.split(/(\[[^\]]*\])/u)) {
    const match = /^\[(?:([a-z]+):)?(.*)>(.*)\]$/u.exec(piece);
    if (!match) {
      if (piece !== "") edits.push(["=", piece]);
      continue;
    }
    const [, named, gone = "", come = ""] = match;
    const from = edits.length;
    if (gone !== "") edits.push(["-", gone]);
    if (come !== "") edits.push(["+", come]);
    const isFigure = /^\d+$/u.test(gone) && /^\d+$/u.test(come) && named === undefined;
    const delta = Number(come) - Number(gone);
    hunks.push({
      from,
      to: edits.length,
      class: (named as HunkClass | undefined) ?? (isFigure ? "figure" : "text"),
      ...(isFigure
        ? {
            figure: {
              before: Number(gone),
              after: Number(come),
              unit: "件",
              delta,
              percent: percentOf(delta, Number(gone)),
            },
          }
        : {}),
    });
  }
  return { edits, hunks };
}

const textOf = (edits: readonly Edit[], sign: "-" | "+"): string =>
  edits.flatMap(([own, text]) => (own === "=" || own === sign ? [text] : [])).join("");

const percentOf = (delta: number, base: number): number | null =>
  base === 0 ? null : Math.round((delta / base) * 10_000) / 100;

function madeBlocks(): readonly BlockChange[] {
  counters.clear();
  keys = 0;
  return [
    editedBlock(
      "preamble",
      "本报告由青岚县水利局按照条例要求编制，统计期限自[rollover:2020>2021]年1月1日起至[rollover:2020>2021]年12月31日止。",
    ),
    sameBlock("preamble", "本报告电子版可在青岚县人民政府网站下载。如有疑问，请与青岚县水利局办公室联系。"),
    editedBlock(
      "overview",
      "[rollover:2020>2021]年，我局坚持“以公开为常态”，[围绕>聚焦]河湖治理、农村供水（含规模化供水工程）和水旱灾害防御，共公开信息[312>405]条，其中微信公众号[128>196]条。",
    ),
    editedBlock("overview.1", "全年通过县政府网站公开信息[312>405]条，制作图文解读[5>12]件，召开新闻发布会[1>2]场。"),
    sameBlock("overview.1", "公开目录按月更新，重大事项在五个工作日内公开。"),
    sameBlock("overview.1", "规划计划、预算决算、行政执法等栏目设有专人维护。"),
    addedBlock(
      "overview.1",
      "新开设“供水保障”专栏，逐日发布全县12个乡镇的水质检测结果，群众可以按村查询停水、检修和水价信息。",
    ),
    editedBlock(
      "overview.2",
      "[rollover:2020>2021]年，本机关新收政府信息公开申请[38>46]件，较上年[减少5>增加8]件，均在法定期限内答复。",
    ),
    sameBlock("overview.2", "申请渠道包括当面、信函和网络三种，其中网络申请最多。"),
    sameBlock("overview.2", "答复文书统一编号，逐件归档。"),
    removedBlock("overview.2", "全年未收取信息处理费。"),
    addedBlock("overview.2", "对3件不予公开事项逐件说明理由，并告知救济渠道。"),
    movedBlock("problems", "overview.3", "修订《信息发布审核办法》，[实行>落实]“三审三校”，做到先审查、后公开。"),
    splitBlock("overview.3", "加强业务培训，提高答复质量。", "对历年文件逐件清理，动态调整公开属性。"),
    addedBlock("overview.4", "改版局门户网站，增设搜索和无障碍功能；微信公众号“青岚水利”全年推送196期。"),
    tableBlock("proactive", "proactive"),
    tableBlock("requests", "requests"),
    tableBlock("disputes", "disputes"),
    editedBlock("problems", "一是[政策解读形式较为单一>部分栏目更新不及时]；二是业务培训针对性不强。", {
      likeness: 0.62,
      confidence: 0.58,
    }),
    removedBlock("problems", "三是与乡镇水利站的信息共享还不够顺畅。"),
    sameBlock("other", "本年度没有其他需要报告的事项。"),
  ];
}

/** Values by figure id: last year's and this year's; everything else is 0 in both. */
const values: Readonly<Record<string, readonly [number, number]>> = {
  "requests.received/naturalPerson": [35, 41],
  "requests.received/enterprise": [3, 5],
  "requests.received/total": [38, 46],
  "requests.carriedIn/naturalPerson": [2, 3],
  "requests.carriedIn/total": [2, 3],
  "requests.granted/naturalPerson": [11, 15],
  "requests.granted/enterprise": [1, 2],
  "requests.granted/total": [12, 17],
  "requests.partlyGranted/naturalPerson": [4, 5],
  "requests.partlyGranted/total": [4, 5],
  "requests.refused.thirdParty/naturalPerson": [2, 3],
  "requests.refused.thirdParty/total": [2, 3],
  "requests.refused/naturalPerson": [2, 3],
  "requests.refused/total": [2, 3],
  "requests.unavailable.notHeld/naturalPerson": [17, 17],
  "requests.unavailable.notHeld/enterprise": [2, 3],
  "requests.unavailable.notHeld/total": [19, 20],
  "requests.unavailable/total": [19, 20],
  "requests.concluded/naturalPerson": [34, 40],
  "requests.concluded/enterprise": [3, 5],
  "requests.concluded/total": [37, 45],
  "requests.carriedOut/naturalPerson": [3, 4],
  "requests.carriedOut/total": [3, 4],
  "disputes.review/upheld": [1, 0],
  "disputes.review/total": [1, 0],
  "proactive.normativeDocuments/issued": [4, 6],
  "proactive.licensing/decisions": [57, 63],
  "proactive.penalties/decisions": [12, 9],
  "proactive.normativeDocuments/inForce": [22, 17],
  "proactive.fees/amount": [0, 120.5],
  "proactive.otherServices/decisions": [31, 0],
};

const statuses: Readonly<Record<string, FigureStatus>> = {
  "before requests.granted/research": "unreadable",
  "after disputes.directSuit/total": "blank",
  "before proactive.regulations/issued": "slash",
};

function madeFigures(): readonly FigureChange[] {
  return crosswalk("2019", "2021").map((row): FigureChange => {
    const [was, is] = values[row.id] ?? [0, 0];
    const before = row.before.length === 0 ? null : madeFigure("before", row.id, was);
    const after = row.after.length === 0 ? null : madeFigure("after", row.id, is);
    const note = row.note === null ? [] : [{ kind: "crosswalk", row: row.key } as const];
    const base = { id: row.id, key: `f ${row.id}`, notes: note };
    if (before !== null && after !== null) {
      if (row.basis === "redefined") return { ...base, basis: "redefined", before, after };
      const known = before.value !== null && after.value !== null;
      const delta = known ? is - was : null;
      const percent = delta === null ? null : percentOf(delta, was);
      const notes = known ? note : [...note, { kind: "not-read", side: "before" } as const];
      const basis = row.basis === "renamed" || row.basis === "sum" ? row.basis : "same";
      return { ...base, basis, before, after, delta, percent, notes };
    }
    if (after !== null) return { ...base, basis: "added", before: null, after };
    if (before !== null) return { ...base, basis: "removed", before, after: null };
    throw new Error("a row of the crosswalk without figures");
  });
}

function madeFigure(which: Side, id: string, value: number): Figure {
  const status: FigureStatus =
    statuses[`${which} ${id}`] ??
    (/^requests\.(refused|unavailable|notProcessed|otherHandling)\//u.test(id) ? "derived" : "stated");
  const raws: Partial<Record<FigureStatus, string>> = {
    stated: String(value),
    blank: "",
    slash: "/",
    unreadable: "1 2",
  };
  const section = id.split(".")[0] ?? "";
  return {
    id,
    raw: raws[status] ?? null,
    value: status === "unreadable" ? null : value,
    unit: id.endsWith("/amount") ? "万元" : "件",
    status,
    certain: true,
    place: { file: files[which], section, table: 2, row: 4, column: 3 },
  };
}

function madeMentions(): readonly MentionChange[] {
  const mention = (which: Side, label: string, raw: string, unit: string | null): Mention => ({
    label,
    raw,
    value: Number(raw.replace("余", "")),
    unit,
    approximate: raw.includes("余"),
    sentence: `全年${label}${raw}${unit ?? ""}`,
    year: null,
    block: "overview#1",
    start: 0,
    end: 2,
    place: { file: files[which], section: "overview", paragraph: 1 },
  });
  return [
    pairMention(mention("before", "公开信息", "312", "条"), mention("after", "公开信息", "405", "条"), 93),
    pairMention(
      mention("before", "公开信息·微信公众号", "128", "条"),
      mention("after", "公开信息·微信公众号", "196", "条"),
      68,
    ),
    pairMention(mention("before", "政策解读", "5", "件"), mention("after", "政策解读", "12", "件"), 7),
    pairMention(mention("before", "业务培训", "200余", "人次"), mention("after", "业务培训", "230余", "人次"), null),
    pairMention(mention("before", "新闻发布会", "1", "场"), null, null),
  ];
}

function pairMention(before: Mention, after: Mention | null, delta: number | null): MentionChange {
  const percent = delta === null ? null : percentOf(delta, before.value);
  return {
    key: `m ${before.label}`,
    label: before.label,
    unit: before.unit,
    before,
    after,
    delta,
    percent,
    confidence: 0.9,
  };
}
