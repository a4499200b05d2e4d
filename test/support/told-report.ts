import type { Report } from "../../src/model/report.ts";
import { printSample } from "./generate/sample.ts";
import { writeText } from "./generate/write/text.ts";
import { readHere } from "./read-report.ts";

type Told = {
  /** Stands under the part on requests. */
  readonly text: string;
  readonly agency?: string;
  readonly year?: number;
  readonly edition?: "2019" | "2021";
  /** Under chapter six. */
  readonly other?: string;
  /** The preamble; says whose report it is. */
  readonly preamble?: string;
  readonly requests?: Readonly<Record<string, readonly number[]>>;
};

/** Rows of table 3 that balance: 42 came in, 3 were carried in, 41 closed, 4 carried out. */
export const soundRequests = {
  received: [34, 6, 0, 0, 2, 0, 42],
  carriedIn: [2, 1, 0, 0, 0, 0, 3],
  granted: [15, 3, 0, 0, 1, 0, 19],
  partlyGranted: [4, 1, 0, 0, 1, 0, 6],
  "refused.thirdParty": [1, 0, 0, 0, 0, 0, 1],
  "refused.deliberative": [2, 1, 0, 0, 0, 0, 3],
  "refused.administrativeInquiry": [1, 0, 0, 0, 0, 0, 1],
  "unavailable.notHeld": [7, 1, 0, 0, 0, 0, 8],
  "unavailable.needsCreation": [1, 0, 0, 0, 0, 0, 1],
  "notProcessed.petition": [1, 0, 0, 0, 0, 0, 1],
  "otherHandling.notCorrected": [1, 0, 0, 0, 0, 0, 1],
  concluded: [33, 6, 0, 0, 2, 0, 41],
  carriedOut: [3, 1, 0, 0, 0, 0, 4],
} as const;

/** Sound tables (6 reviews, 3 + 1 suits; 5 documents issued, 2 repealed, 18 in force) and a text of one's own, read back from plain text. */
export async function toldReport(told: Told): Promise<Report> {
  const { text, agency = "青岚县水利局", year = 2023, edition = "2021", other = "无其他需要报告的事项。" } = told;
  const made = edition === "2019" ? "newlyMade" : "issued";
  const { pieces } = printSample({
    name: agency,
    year,
    edition,
    proactive: {
      [`normativeDocuments/${made}`]: 5,
      ...(edition === "2021" ? { "normativeDocuments/repealed": 2, "normativeDocuments/inForce": 18 } : {}),
      "licensing/decisions": 214,
    },
    requests: told.requests ?? soundRequests,
    disputes: { review: [3, 1, 1, 1, 6], directSuit: [2, 0, 0, 1, 3], suitAfterReview: [1, 0, 0, 0, 1] },
    text: [
      `# ${agency}${year}年政府信息公开工作年度报告`,
      told.preamble ?? `本报告由${agency}按照要求编制。`,
      "## 一、总体情况",
      "### （一）依申请公开情况",
      text,
      "## 二、主动公开政府信息情况",
      "[proactive]",
      "## 三、收到和处理政府信息公开申请情况",
      "[requests]",
      "## 四、政府信息公开行政复议、行政诉讼情况",
      "[disputes]",
      "## 五、存在的主要问题及改进情况",
      "主要问题：栏目更新不及时。下一步，将明确责任。",
      "## 六、其他需要报告的事项",
      other,
    ].join("\n"),
  });
  const bytes = new TextEncoder().encode(writeText(pieces, "tabs"));
  return (await readHere({ file: `report-${year}.txt`, bytes })).value;
}
