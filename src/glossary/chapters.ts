import type { ChapterId } from "../model/report.ts";

/** The six official chapters in order, with the names shown to users. Their many printed headings are in `headings.ts`. */
export const officialChapters = [
  { id: "overview", number: "一", zh: "一、总体情况", en: "1 Overview" },
  { id: "proactive", number: "二", zh: "二、主动公开政府信息情况", en: "2 Proactive disclosure" },
  { id: "requests", number: "三", zh: "三、收到和处理政府信息公开申请情况", en: "3 Requests received and handled" },
  { id: "disputes", number: "四", zh: "四、政府信息公开行政复议、行政诉讼情况", en: "4 Reviews and suits" },
  { id: "problems", number: "五", zh: "五、存在的主要问题及改进情况", en: "5 Problems and improvement" },
  { id: "other", number: "六", zh: "六、其他需要报告的事项", en: "6 Other matters" },
] as const satisfies readonly {
  readonly id: ChapterId;
  readonly number: string;
  readonly zh: string;
  readonly en: string;
}[];
