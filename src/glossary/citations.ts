import type { EditionId } from "../model/report.ts";

/** The notices that set the forms: number and year of each. */
export const formNotices: readonly {
  readonly edition: EditionId;
  readonly year: number;
  readonly number: number;
  readonly title: string;
}[] = [
  { edition: "2019", year: 2019, number: 60, title: "关于政府信息公开工作年度报告有关事项的通知" },
  { edition: "2021", year: 2021, number: 30, title: "中华人民共和国政府信息公开工作年度报告格式" },
];

/** A notice cited by its number, folded text. Brackets and 号 may have been lost. Groups: bracket, year, bracket, number, 号. */
export const citedNotice = /国办公开办函[\s]*([〔[(【]?)(2019|2021)([〕\])】]?)(?:年)?(?:第)?(\d{2})(号?)/gu;
/** How a number without loss is printed. */
export const formatNotice = (year: string, number: string): string => `国办公开办函〔${year}〕${number}号`;
