import type { Report } from "../../src/model/report.ts";
import { printSample, type Sample } from "./generate/sample.ts";
import { writeText } from "./generate/write/text.ts";
import { readHere } from "./read-report.ts";

/** A report without a fault, whose parts a test says otherwise; null leaves a chapter out, "" leaves it empty. All numbers are 0. */
export type Written = {
  readonly agency?: string;
  readonly year?: number;
  readonly edition?: "2019" | "2021";
  readonly oneOtherRow?: boolean;
  readonly preamble?: string;
  readonly overview?: string | null;
  readonly proactive?: string | null;
  readonly requests?: string | null;
  readonly disputes?: string | null;
  readonly problems?: string | null;
  readonly other?: string | null;
  readonly signature?: string;
};

const chapters = [
  ["overview", "一、总体情况"],
  ["proactive", "二、主动公开政府信息情况"],
  ["requests", "三、收到和处理政府信息公开申请情况"],
  ["disputes", "四、政府信息公开行政复议、行政诉讼情况"],
  ["problems", "五、存在的主要问题及改进情况"],
  ["other", "六、其他需要报告的事项"],
] as const;

/** Written down as plain text and read back: the rules see what they see in life. */
export async function writtenReport(written: Written = {}): Promise<Report> {
  const { agency = "青岚县水利局", year = 2023, edition = "2021", oneOtherRow = false, signature } = written;
  const texts = {
    overview: `${year}年，本单位认真落实各项要求，全年公开信息86条。`,
    proactive: "[proactive]",
    requests: "[requests]",
    disputes: "[disputes]",
    problems: `主要问题：部分栏目更新不够及时。下一步，将明确栏目维护责任。`,
    other: `${year}年，未收取信息处理费。`,
  };
  const body = chapters.flatMap(([id, title]) => {
    const text = written[id] === undefined ? texts[id] : written[id];
    return text === null ? [] : [`## ${title}`, text];
  });
  const preamble = written.preamble ?? `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;
  const sample: Sample = {
    name: agency,
    year,
    edition,
    oneOtherRow,
    proactive: {},
    requests: {},
    disputes: {},
    text: [`# ${agency}${year}年政府信息公开工作年度报告`, preamble, ...body, signature ?? ""].join("\n"),
  };
  const bytes = new TextEncoder().encode(writeText(printSample(sample).pieces, "tabs"));
  return (await readHere({ file: "report.txt", bytes })).value;
}
