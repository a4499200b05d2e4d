import { expect, test } from "vitest";
import { textFindings } from "../../support/find-by-text.ts";
import { toldReport } from "../../support/told-report.ts";

/** Rows of table 3 for individuals alone. */
const rows = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).map(([row, count]) => [row, [count, 0, 0, 0, 0, 0, count]]));

const unavailable = rows({
  received: 1000,
  granted: 258,
  partlyGranted: 17,
  "unavailable.notHeld": 265,
  "unavailable.needsCreation": 50,
  "unavailable.unclear": 22,
  "notProcessed.petition": 388,
  concluded: 1000,
});

test.each([
  [
    "new and carried in",
    "2023年，受理政府信息公开申请121件。",
    rows({ received: 112, carriedIn: 9, concluded: 121 }),
    [],
  ],
  ["only what is new", "2023年，受理政府信息公开申请1295件。", rows({ received: 1295, carriedIn: 40 }), []],
  ["neither", "共收到政府信息公开申请2件。", rows({ received: 3, concluded: 3 }), ["text-received warning 3≠2"]],
  ["a group told as one of its rows", "其中无法提供265件。", unavailable, ["text-outcome warning 337≠265"]],
  ["two rows told as one of them", "予以公开及部分公开258件。", unavailable, ["text-outcome warning 275≠258"]],
  [
    "a tail moved to reach a hundred",
    "共办结申请104件，其中予以公开4件，占3.8%；部分公开17件，占16.4%；不予公开41件，占39.4%；无法提供39件，占37.5%；其他处理3件，占2.9%。",
    rows({
      received: 104,
      granted: 4,
      partlyGranted: 17,
      "refused.thirdParty": 41,
      "unavailable.notHeld": 39,
      "otherHandling.other": 3,
      concluded: 104,
    }),
    [],
  ],
  [
    "a share of what was closed",
    "不予公开208件，占17.46%。",
    rows({ received: 1150, carriedIn: 60, granted: 983, "refused.thirdParty": 208, concluded: 1191, carriedOut: 19 }),
    [],
  ],
  [
    "eleven kinds that add up to one more",
    "全年公开信息2602条，其中：概况200条、法规300条、计划403条、统计100条、财政500条、应急100条、教育200条、医疗300条、环保100条、安全399条、其他1条。",
    rows({}),
    ["text-parts warning 2603≠2602"],
  ],
  [
    "two divisions of one whole",
    "共收到申请42件，其中自然人34件，法人或其他组织8件；予以公开19件，部分公开6件，不予公开5件，无法提供9件，不予处理1件，其他处理1件，结转下年度办理1件。",
    rows({}),
    null,
  ],
  [
    "money in one unit, requests in another",
    "对3件申请收取信息处理费2230元。其中，甲局1件，收取880元；乙局1件，收取1080元；丙镇1件，收取270元。",
    rows({}),
    [],
  ],
  [
    "the same, a number wrong",
    "对3件申请收取信息处理费2230元。其中，甲局1件，收取880元；乙局1件，收取1080元；丙镇1件，收取280元。",
    rows({}),
    ["text-parts warning 2240≠2230"],
  ],
])("%s", async (_, text, requests, expected) => {
  const found = textFindings([await toldReport({ text, requests })]);
  if (expected === null) expect(found.filter((one) => one.startsWith("text-parts"))).toEqual([]);
  else expect(found).toEqual(expected);
});
