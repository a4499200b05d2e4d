import type { FormEdition } from "./figures.ts";

/** The printed words of the official form, written down here once more: what the tests expect must not come from what is tested. */

export type Labelled = readonly [id: string, label: string, varied?: string];

export type ProactiveBlock = {
  readonly caption: string;
  readonly header: readonly Labelled[];
  readonly rows: readonly Labelled[];
};

const decisions2021: readonly Labelled[] = [["decisions", "本年处理决定数量", "本年处理决定数量（件）"]];
const items2019: readonly Labelled[] = [
  ["itemsLastYear", "上一年项目数量"],
  ["itemsChange", "本年增/减", "本年增／减"],
];
const caption = (item: string): string => `第二十条第（${item}）项`;

export const proactiveBlocks: Readonly<Record<FormEdition, readonly ProactiveBlock[]>> = {
  "2021": [
    {
      caption: caption("一"),
      header: [
        ["issued", "本年制发件数", "本年<year>制发件数"],
        ["repealed", "本年废止件数", "本年<year>废止件数"],
        ["inForce", "现行有效件数"],
      ],
      rows: [
        ["regulations", "规章"],
        ["normativeDocuments", "行政规范性文件", "规范性文件"],
      ],
    },
    { caption: caption("五"), header: decisions2021, rows: [["licensing", "行政许可"]] },
    {
      caption: caption("六"),
      header: decisions2021,
      rows: [
        ["penalties", "行政处罚"],
        ["coercion", "行政强制"],
      ],
    },
    {
      caption: caption("八"),
      header: [["amount", "本年收费金额（单位：万元）", "本年收费金额（单位：万元，保留4位小数）"]],
      rows: [["fees", "行政事业性收费"]],
    },
  ],
  "2019": [
    {
      caption: caption("一"),
      header: [
        ["newlyMade", "本年新制作数量"],
        ["newlyPublished", "本年新公开数量"],
        ["totalPublished", "对外公开总数量"],
      ],
      rows: [
        ["regulations", "规章"],
        ["normativeDocuments", "规范性文件"],
      ],
    },
    {
      caption: caption("五"),
      header: [...items2019, ["decisions", "处理决定数量"]],
      rows: [
        ["licensing", "行政许可"],
        ["otherServices", "其他对外管理服务事项"],
      ],
    },
    {
      caption: caption("六"),
      header: [...items2019, ["decisions", "处理决定数量"]],
      rows: [
        ["penalties", "行政处罚"],
        ["coercion", "行政强制"],
      ],
    },
    { caption: caption("八"), header: items2019, rows: [["fees", "行政事业性收费"]] },
    {
      caption: caption("九"),
      header: [
        ["projects", "采购项目数量"],
        ["amount", "采购总金额"],
      ],
      rows: [["procurement", "政府集中采购"]],
    },
  ],
};

export const cornerNote = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
export const applicantLabels = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];
export const outcomesLabel = "三、本年度办理结果";

export const rowsAround = {
  received: "一、本年新收政府信息公开申请数量",
  carriedIn: "二、上年结转政府信息公开申请数量",
  concluded: "（七）总计",
  carriedOut: "四、结转下年度继续办理",
} as const;

/** Groups of outcomes; a group of one row has no caption beside it. `#` stands for the mark after a number. */
export const outcomeGroups = (
  oneOtherRow: boolean,
): readonly { readonly label: string; readonly rows: readonly Labelled[] }[] => [
  { label: "（一）予以公开", rows: [["granted", ""]] },
  { label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", rows: [["partlyGranted", ""]] },
  {
    label: "（三）不予公开",
    rows: [
      ["refused.stateSecret", "1#属于国家秘密"],
      ["refused.otherLaw", "2#其他法律行政法规禁止公开"],
      ["refused.securityStability", "3#危及“三安全一稳定”", '3#危及"三安全一稳定"'],
      ["refused.thirdParty", "4#保护第三方合法权益"],
      ["refused.internalAffairs", "5#属于三类内部事务信息"],
      ["refused.deliberative", "6#属于四类过程性信息"],
      ["refused.enforcementFile", "7#属于行政执法案卷"],
      ["refused.administrativeInquiry", "8#属于行政查询事项"],
    ],
  },
  {
    label: "（四）无法提供",
    rows: [
      ["unavailable.notHeld", "1#本机关不掌握相关政府信息"],
      ["unavailable.needsCreation", "2#没有现成信息需要另行制作"],
      ["unavailable.unclear", "3#补正后申请内容仍不明确"],
    ],
  },
  {
    label: "（五）不予处理",
    rows: [
      ["notProcessed.petition", "1#信访举报投诉类申请"],
      ["notProcessed.duplicate", "2#重复申请"],
      ["notProcessed.publication", "3#要求提供公开出版物"],
      ["notProcessed.excessive", "4#无正当理由大量反复申请"],
      ["notProcessed.reissue", "5#要求行政机关确认或重新出具已获取信息"],
    ],
  },
  oneOtherRow
    ? { label: "（六）其他处理", rows: [["otherHandling", ""]] }
    : {
        label: "（六）其他处理",
        rows: [
          ["otherHandling.notCorrected", "1#申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"],
          ["otherHandling.feeUnpaid", "2#申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"],
          ["otherHandling.other", "3#其他"],
        ],
      },
];

export const disputeLabels = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

/** The six chapters: the official title, then others that are met. */
export const chapterTitles = {
  overview: ["总体情况", "概述", "政府信息公开工作总体情况"],
  proactive: ["主动公开政府信息情况", "主动公开政府信息的情况"],
  requests: ["收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况"],
  disputes: [
    "政府信息公开行政复议、行政诉讼情况",
    "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
    "政府信息公开行政复议和行政诉讼情况",
  ],
  problems: ["存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在问题及改进措施"],
  other: ["其他需要报告的事项", "其他需要报告的情况"],
} as const;
