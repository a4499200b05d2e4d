import type { Column, Edition, EquationForm, Group, Label } from "./edition.ts";

// What the editions since 2019 share, in the order of the form.

export const chapters = [
  { id: "overview", title: "总体情况" },
  { id: "proactive", title: "主动公开政府信息情况" },
  { id: "requests", title: "收到和处理政府信息公开申请情况" },
  { id: "disputes", title: "政府信息公开行政复议、行政诉讼情况" },
  { id: "problems", title: "存在的主要问题及改进情况" },
  { id: "other", title: "其他需要报告的事项" },
] as const satisfies Edition["chapters"];

const count = "件";

export const applicants = [
  { id: "naturalPerson", label: "自然人", en: "Individuals", unit: count, also: ["公民"] },
  { id: "enterprise", label: "商业企业", en: "Businesses", unit: count },
  { id: "research", label: "科研机构", en: "Research bodies", unit: count },
  { id: "publicInterest", label: "社会公益组织", en: "Public-interest bodies", unit: count },
  { id: "legalService", label: "法律服务机构", en: "Legal-service bodies", unit: count },
  { id: "otherOrganisation", label: "其他", en: "Other organisations", unit: count },
  { id: "total", label: "总计", en: "Total", unit: count, also: ["合计"] },
] as const satisfies readonly Column[];

/** Rows 1–20: from what came in to what was not processed. */
export const firstRequestRows = [
  { id: "requests.received", label: "一、本年新收政府信息公开申请数量", en: "Received this year" },
  { id: "requests.carriedIn", label: "二、上年结转政府信息公开申请数量", en: "Carried in from last year" },
  { id: "requests.granted", label: "（一）予以公开", en: "Granted" },
  {
    id: "requests.partlyGranted",
    label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    en: "Partly granted",
  },
  { id: "requests.refused.stateSecret", label: "1.属于国家秘密", en: "State secret" },
  { id: "requests.refused.otherLaw", label: "2.其他法律行政法规禁止公开", en: "Barred by other law" },
  { id: "requests.refused.securityStability", label: "3.危及“三安全一稳定”", en: "Security or stability" },
  { id: "requests.refused.thirdParty", label: "4.保护第三方合法权益", en: "Third-party rights" },
  { id: "requests.refused.internalAffairs", label: "5.属于三类内部事务信息", en: "Internal affairs" },
  { id: "requests.refused.deliberative", label: "6.属于四类过程性信息", en: "Deliberative material" },
  { id: "requests.refused.enforcementFile", label: "7.属于行政执法案卷", en: "Enforcement file" },
  { id: "requests.refused.administrativeInquiry", label: "8.属于行政查询事项", en: "Administrative inquiry" },
  { id: "requests.unavailable.notHeld", label: "1.本机关不掌握相关政府信息", en: "Not held" },
  {
    id: "requests.unavailable.needsCreation",
    label: "2.没有现成信息需要另行制作",
    en: "Would have to be created",
  },
  { id: "requests.unavailable.unclear", label: "3.补正后申请内容仍不明确", en: "Still unclear after correction" },
  { id: "requests.notProcessed.petition", label: "1.信访举报投诉类申请", en: "Petition or complaint" },
  { id: "requests.notProcessed.duplicate", label: "2.重复申请", en: "Duplicate" },
  { id: "requests.notProcessed.publication", label: "3.要求提供公开出版物", en: "Published matter" },
  { id: "requests.notProcessed.excessive", label: "4.无正当理由大量反复申请", en: "Excessive repeats" },
  {
    id: "requests.notProcessed.reissue",
    label: "5.要求行政机关确认或重新出具已获取信息",
    en: "Confirm or reissue",
  },
] as const satisfies readonly Label[];

/** Rows 21–23 of the 2021 edition. */
export const otherHandlingRows = [
  {
    id: "requests.otherHandling.notCorrected",
    label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    en: "Not corrected in time",
    also: ["1.申请人无正当理由逾期不补正"],
  },
  {
    id: "requests.otherHandling.feeUnpaid",
    label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    en: "Fee unpaid",
    also: ["2.申请人逾期未按收费通知要求缴纳费用"],
  },
  { id: "requests.otherHandling.other", label: "3.其他", en: "Other" },
] as const satisfies readonly Label[];

/** The single row of the 2019 edition, kept by some later reports in place of the three. */
export const otherHandlingRow = {
  id: "requests.otherHandling",
  label: "（六）其他处理",
  en: "Other handling",
} as const satisfies Label;

/** The last two rows. */
export const lastRequestRows = [
  { id: "requests.concluded", label: "（七）总计", en: "Concluded, total" },
  { id: "requests.carriedOut", label: "四、结转下年度继续办理", en: "Carried to next year" },
] as const satisfies readonly Label[];

const under = (group: string, rows: readonly Label[]): readonly string[] =>
  rows.map((row) => row.id).filter((id) => id.startsWith(`${group}.`));

export const groups = [
  {
    id: "requests.refused",
    label: "（三）不予公开",
    en: "Refused",
    rows: under("requests.refused", firstRequestRows),
  },
  {
    id: "requests.unavailable",
    label: "（四）无法提供",
    en: "Unavailable",
    rows: under("requests.unavailable", firstRequestRows),
  },
  {
    id: "requests.notProcessed",
    label: "（五）不予处理",
    en: "Not processed",
    rows: under("requests.notProcessed", firstRequestRows),
  },
] as const satisfies readonly Group[];

/** The caption of rows 3 to 24. */
export const outcomeCaption = "三、本年度办理结果";

export const disputes = {
  blocks: [
    { id: "disputes.review", label: "行政复议", en: "Review" },
    { id: "disputes.directSuit", label: "未经复议直接起诉", en: "Direct suit" },
    { id: "disputes.suitAfterReview", label: "复议后起诉", en: "Suit after review" },
  ],
  columns: [
    { id: "upheld", label: "结果维持", en: "Upheld", unit: count },
    { id: "corrected", label: "结果纠正", en: "Overturned", unit: count },
    { id: "other", label: "其他结果", en: "Other", unit: count },
    { id: "pending", label: "尚未审结", en: "Pending", unit: count },
    { id: "total", label: "总计", en: "Total", unit: count, also: ["合计"] },
  ],
} as const satisfies Edition["disputes"];

/** The sums of the form, given the rows of other handling that the edition has. */
export function equationForms(otherHandling: readonly string[]): readonly EquationForm[] {
  const outcomes = firstRequestRows.map((row) => row.id).slice(2);
  return [
    {
      rule: "requests-balance",
      table: "requests",
      over: "rows",
      terms: ["requests.received", "requests.carriedIn"],
      equal: ["requests.concluded", "requests.carriedOut"],
    },
    {
      rule: "requests-outcomes-sum",
      table: "requests",
      over: "rows",
      terms: [...outcomes, ...otherHandling],
      equal: ["requests.concluded"],
    },
    {
      rule: "requests-applicants-sum",
      table: "requests",
      over: "columns",
      terms: applicants.slice(0, -1).map((column) => column.id),
      equal: ["total"],
    },
    {
      rule: "disputes-sum",
      table: "disputes",
      over: "columns",
      terms: disputes.columns.slice(0, -1).map((column) => column.id),
      equal: ["total"],
    },
  ];
}
