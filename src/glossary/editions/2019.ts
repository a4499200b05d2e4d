import {
  applicants,
  chapters,
  disputes,
  equationForms,
  firstRequestRows,
  groups,
  lastRequestRows,
  otherHandlingRow,
} from "./common.ts";
import type { Column, Edition } from "./edition.ts";

const items = [
  { id: "itemsLastYear", label: "上一年项目数量", en: "Items last year", unit: "件" },
  { id: "itemsChange", label: "本年增/减", en: "Change", unit: "件", signed: true },
] as const satisfies readonly Column[];

const itemsAndDecisions = [
  ...items,
  { id: "decisions", label: "处理决定数量", en: "Decisions", unit: "件", also: ["本年处理决定数量"] },
] as const satisfies readonly Column[];

/** The form on trial, for the reports of 2019 and 2020. */
export const edition2019 = {
  id: "2019",
  source: "国办公开办函〔2019〕60号",
  decisive: [
    "本年新制作数量",
    "本年新公开数量",
    "对外公开总数量",
    "上一年项目数量",
    "本年增/减",
    "其他对外管理服务事项",
    "政府集中采购",
  ],
  chapters,
  proactive: [
    {
      caption: "第二十条第（一）项",
      columns: [
        { id: "newlyMade", label: "本年新制作数量", en: "Newly made", unit: "件" },
        { id: "newlyPublished", label: "本年新公开数量", en: "Newly published", unit: "件" },
        { id: "totalPublished", label: "对外公开总数量", en: "Total published", unit: "件" },
      ],
      rows: [
        { id: "proactive.regulations", label: "规章", en: "Rules" },
        {
          id: "proactive.normativeDocuments",
          label: "规范性文件",
          en: "Normative documents",
          also: ["行政规范性文件"],
        },
      ],
    },
    {
      caption: "第二十条第（五）项",
      columns: itemsAndDecisions,
      rows: [
        { id: "proactive.licensing", label: "行政许可", en: "Licensing" },
        { id: "proactive.otherServices", label: "其他对外管理服务事项", en: "Other external services" },
      ],
    },
    {
      caption: "第二十条第（六）项",
      columns: itemsAndDecisions,
      rows: [
        { id: "proactive.penalties", label: "行政处罚", en: "Penalties" },
        { id: "proactive.coercion", label: "行政强制", en: "Coercive measures" },
      ],
    },
    {
      caption: "第二十条第（八）项",
      columns: items,
      rows: [{ id: "proactive.fees", label: "行政事业性收费", en: "Administrative charges" }],
    },
    {
      caption: "第二十条第（九）项",
      columns: [
        { id: "projects", label: "采购项目数量", en: "Projects", unit: "件" },
        { id: "amount", label: "采购总金额", en: "Amount", unit: null, money: true },
      ],
      rows: [{ id: "proactive.procurement", label: "政府集中采购", en: "Central procurement" }],
    },
  ],
  requests: {
    columns: applicants,
    rows: [...firstRequestRows, otherHandlingRow, ...lastRequestRows],
    groups,
  },
  disputes,
  equations: equationForms([otherHandlingRow.id]),
} as const satisfies Edition;
