import type { EditionId } from "../model/report.ts";

/** How the titles of the notices on the forms end, folded text: enough to tell one from the other. */
export const noticeTitles: readonly { readonly edition: EditionId; readonly ending: RegExp }[] = [
  { edition: "2019", ending: /年度报告有关事项/u },
  { edition: "2021", ending: /年度报告格式/u },
];

/** How far before its number a title may end, in characters: 》的通知》(以下简称…, and the name of the office. */
export const titleToNumber = 30;
