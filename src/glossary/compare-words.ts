import type { Basis, SectionRelation } from "../model/comparison.ts";
import type { Lang } from "./lang.ts";

const zh = {
  before: "上年",
  after: "本年",
  yearOf: (year: number | null) => (year === null ? "年度未读到" : `${year}年`),
  identical: "两年内容相同",
  compared: (sections: number, figures: number) => `共比较 ${sections} 个部分、${figures} 项表中数字`,
  countText: (changed: number, added: number, removed: number, moved: number) =>
    `正文　修改 ${changed} 段　新增 ${added} 段　删除 ${removed} 段　移动 ${moved} 段`,
  countSame: (same: number, rolled: number) => `相同 ${same} 段　只有年份顺延 ${rolled} 段`,
  countFigures: (changed: number, compared: number) => `表格　可比数字 ${compared} 项，变化 ${changed} 项`,
  countMentions: (changed: number) => `正文数字　变化 ${changed} 项`,
  notices: "请注意",
  figures: "表中数字的变化",
  noFigures: "可比的数字没有变化。",
  otherBases: "格式调整，不作比较",
  mentions: "正文数字的变化",
  text: "正文的变化",
  noText: (rolled: number): string => (rolled > 0 ? "正文除年份顺延外没有变化。" : "正文没有变化。"),
  signs: "[-删去的字-]　{+新增的字+}　~ 修改　+ 新增　- 删除　> 移动　Y 拆分　A 合并　年份顺延不标",
  movedFrom: (section: string) => `自“${section}”移来`,
  possibly: "可能",
  splitInto: (count: number) => `拆为 ${count} 段`,
  mergedFrom: (count: number) => `由 ${count} 段并成`,
  tableChanged: "（表格有改动）",
  approximate: "约",
  points: "个百分点",
  notRead: "未读到",
  empty: "（空）",
  bases: {
    same: "",
    renamed: "改称",
    sum: "合计相比",
    redefined: "口径不同",
    added: "新增指标",
    removed: "取消指标",
  } satisfies Record<Basis, string>,
  relations: {
    same: "相同",
    changed: "有改动",
    moved: "移动",
    added: "新增",
    removed: "删除",
    split: "拆分",
    merged: "合并",
  } satisfies Record<SectionRelation, string>,
};

const en: typeof zh = {
  before: "before",
  after: "after",
  yearOf: (year: number | null) => (year === null ? "year unknown" : String(year)),
  identical: "The two years are the same",
  compared: (sections: number, figures: number) => `${sections} sections and ${figures} table figures were compared`,
  countText: (changed: number, added: number, removed: number, moved: number) =>
    `text: ${changed} changed, ${added} added, ${removed} removed, ${moved} moved`,
  countSame: (same: number, rolled: number) => `${same} the same, ${rolled} but for the year`,
  countFigures: (changed: number, compared: number) => `tables: ${compared} comparable figures, ${changed} changed`,
  countMentions: (changed: number) => `numbers in the text: ${changed} changed`,
  notices: "Please note",
  figures: "Figures of the tables that changed",
  noFigures: "No comparable figure changed.",
  otherBases: "Not compared, because the form changed",
  mentions: "Numbers in the text that changed",
  text: "Text that changed",
  noText: (rolled: number): string =>
    rolled > 0 ? "The text did not change but for the year." : "The text did not change.",
  signs:
    "[-removed-] {+added+}  ~ edited  + added  - removed  > moved  Y split  A merged; years rolled on are not marked",
  movedFrom: (section: string) => `moved from “${section}”`,
  possibly: "possibly ",
  splitInto: (count: number) => `split into ${count}`,
  mergedFrom: (count: number) => `merged from ${count}`,
  tableChanged: "(the table changed)",
  approximate: "about ",
  points: " points",
  notRead: "not read",
  empty: "(blank)",
  bases: {
    same: "",
    renamed: "renamed",
    sum: "sum",
    redefined: "redefined",
    added: "new measure",
    removed: "dropped measure",
  },
  relations: {
    same: "same",
    changed: "changed",
    moved: "moved",
    added: "added",
    removed: "removed",
    split: "split",
    merged: "merged",
  },
};

/** Words of a printed comparison. */
export type CompareWords = typeof zh;

export function compareWords(lang: Lang): CompareWords {
  return lang === "zh" ? zh : en;
}
