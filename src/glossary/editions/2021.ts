import {
  applicants,
  chapters,
  disputes,
  equationForms,
  firstRequestRows,
  groups,
  lastRequestRows,
  otherHandlingRow,
  otherHandlingRows,
} from "./common.ts";
import type { Column, Edition } from "./edition.ts";

const decisions = [
  { id: "decisions", label: "本年处理决定数量", en: "Decisions", unit: "件", also: ["处理决定数量"] },
] as const satisfies readonly Column[];

/** The form for the reports of 2021 and later. */
export const edition2021 = {
  id: "2021",
  source: "国办公开办函〔2021〕30号",
  decisive: ["本年制发件数", "本年废止件数", "现行有效件数", "本年收费金额"],
  chapters,
  proactive: [
    {
      caption: "第二十条第（一）项",
      columns: [
        { id: "issued", label: "本年制发件数", en: "Issued", unit: "件" },
        { id: "repealed", label: "本年废止件数", en: "Repealed", unit: "件" },
        { id: "inForce", label: "现行有效件数", en: "In force", unit: "件" },
      ],
      rows: [
        { id: "proactive.regulations", label: "规章", en: "Rules" },
        {
          id: "proactive.normativeDocuments",
          label: "行政规范性文件",
          en: "Normative documents",
          also: ["规范性文件"],
        },
      ],
    },
    {
      caption: "第二十条第（五）项",
      columns: decisions,
      rows: [{ id: "proactive.licensing", label: "行政许可", en: "Licensing" }],
    },
    {
      caption: "第二十条第（六）项",
      columns: decisions,
      rows: [
        { id: "proactive.penalties", label: "行政处罚", en: "Penalties" },
        { id: "proactive.coercion", label: "行政强制", en: "Coercive measures" },
      ],
    },
    {
      caption: "第二十条第（八）项",
      columns: [
        { id: "amount", label: "本年收费金额（单位：万元）", en: "Amount (10,000 yuan)", unit: "万元", money: true },
      ],
      rows: [{ id: "proactive.fees", label: "行政事业性收费", en: "Administrative charges" }],
    },
  ],
  requests: {
    columns: applicants,
    rows: [...firstRequestRows, ...otherHandlingRows, ...lastRequestRows],
    groups: [...groups, { ...otherHandlingRow, rows: otherHandlingRows.map((row) => row.id) }],
  },
  disputes,
  equations: equationForms(otherHandlingRows.map((row) => row.id)),
} as const satisfies Edition;
