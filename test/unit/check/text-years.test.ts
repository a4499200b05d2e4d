import { expect, test } from "vitest";
import { textFindings } from "../../support/find-by-text.ts";
import { toldReport } from "../../support/told-report.ts";

// This year: 42 came in, 3 carried in, 41 closed, 19 granted, 6 in part. The year before, 2022, the same rows were:
const lastYear = {
  received: [30, 6, 0, 0, 2, 0, 38],
  granted: [20, 5, 0, 0, 2, 0, 27],
  partlyGranted: [8, 0, 0, 0, 0, 0, 8],
  concluded: [28, 5, 0, 0, 2, 0, 35],
  carriedOut: [2, 1, 0, 0, 0, 0, 3],
} as const;
const nothing = "本年度工作有序开展。";

const find = async (before: string, after: string) =>
  textFindings([
    await toldReport({ year: 2022, text: before || nothing, requests: lastYear }),
    await toldReport({ text: after }),
  ]);

test.each([
  ["收到申请38件。", "共收到政府信息公开申请42件，较上年增加4件，增长10.5%。"],
  ["", "共收到政府信息公开申请42件，同比增长10.53%。"],
  ["", "共收到政府信息公开申请42件，同比增长11%。"],
  ["", "共收到政府信息公开申请45件，比去年增加7件。"],
  ["", "收到政府信息公开申请42件，是上年的1.1倍。"],
  ["", "办结政府信息公开申请41件，较2022年增加6件。"],
  ["", "予以公开19件，较上年减少8件，下降29.6%。"],
  ["", "部分公开6件，同比下降25%。"],
  ["发布信息200条。", "发布信息250条，同比增长25%。"],
  ["发布信息200条。", "发布信息200条，与上年持平。"],
  ["", "收到政府信息公开申请42件，较2019年增加20件。"],
  ["", "收到政府信息公开申请42件，增幅较大。"],
  ["发布信息200余条。", "发布信息250条，同比增长30%。"],
  ["开展培训3次。", "开展培训5次，参加培训80人次，较上年增加30人次。"],
  ["", "政务新媒体176个，同比增长6.7%。"],
  ["配备查询设备2台，全年接待居民查询310人次。", "配备查询设备2台，全年接待居民查询318人次。"],
  ["收到申请38件，办结35件。", "收到申请42件，办结41件。"],
  ["", "2022年收到政府信息公开申请38件，2023年收到政府信息公开申请42件。"],
  ["", "收到政府信息公开申请，2021年20件，2022年38件，2023年42件。"],
  ["", "上年收到政府信息公开申请38件，本年收到42件。"],
  ["历年累计公开规范性文件457件。", "本年公开规范性文件6件，历年累计公开规范性文件463件。"],
])("%s, then: %s: says nothing", async (before, after) => {
  expect(await find(before, after)).toEqual([]);
});

test.each([
  ["", "共收到政府信息公开申请42件，较上年增加5件。", "text-trend warning 4≠5"],
  ["", "共收到政府信息公开申请42件，同比增长12%。", "text-trend warning 10.53≠12"],
  ["", "共收到政府信息公开申请42件，同比下降10.5%。", "text-trend warning 10.53≠-10.5"],
  ["", "收到政府信息公开申请42件，与上年持平。", "text-trend warning 4≠0"],
  ["", "予以公开19件，较上年增加8件。", "text-trend warning -8≠8"],
  ["发布信息200条。", "发布信息250条，同比增长20%。", "text-trend warning 25≠20"],
  ["", "收到政府信息公开申请42件，是上年的2倍。", "text-trend warning 1.1053≠2"],
  [
    "配备查询设备2台，全年接待居民查询310人次。",
    "配备查询设备2台，全年接待居民查询310人次。",
    "text-repeated-figures info null≠null",
  ],
  ["", "2022年收到政府信息公开申请30件，2023年收到政府信息公开申请42件。", "restated-figure warning 38≠30"],
  ["", "近三年收到政府信息公开申请情况：2021年20件，2022年36件，2023年42件。", "restated-figure warning 38≠36"],
  ["", "上年收到政府信息公开申请35件，本年收到42件。", "restated-figure warning 38≠35"],
  [
    "历年累计公开规范性文件455件。",
    "本年公开规范性文件6件，历年累计公开规范性文件463件。",
    "cumulative-total warning 461≠463",
  ],
])("%s, then: %s", async (before, after, expected) => {
  expect(await find(before, after)).toEqual([expected]);
});
