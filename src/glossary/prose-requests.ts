/**
 * How prose speaks of the requests of table 3. All signs are tried on folded text without quotes; `#` stands for the number,
 * so that 收到# and #收到 differ. A reading is a list of rows that are added up; a number is right if one of its readings is.
 */
export type RowReading = readonly string[];

const received = "requests.received";
const carriedIn = "requests.carriedIn";
const concluded = "requests.concluded";

const object =
  "(?:政府信息|政务|信息)?(?:依申请公开|申请公开|公开的?申请)(?:政府)?(?:信息)?(?:公开)?(?:的?申请)?|(?:政府)?信息公开的?(?:书面)?申请";
/** What may stand between the name of the request and its number. No word of such a list is made of two others: it is read one way only. */
const filler =
  "(?:的|情况|办件|件|事项|案件|信件|来件|总|数|量|业务|答复|回复|办理|申请|(?:政府)?信息(?!数|总)|累计|全年|合计|共|计|为|达|有|是|了|:|,)*";
const verb =
  "(?:收到|受理|接收|接到|收悉|新收|收办|新增|承接|接办|收取|办理|处理|答复|回复|办结|办复)(?:了|的|并(?:受理|答复|办理|办结|处理))?";
/** Bare 申请 stands for a request only right behind its verb. */
const bare = "(?:各类|有关|相关|公众|群众|公民|社会公众|书面|有效)*申请";

/** A number that counts requests as a whole. */
export const requestCount = new RegExp(
  `(?:${object})(?:${verb})?${filler}#|${verb}(?:${bare})${filler}#|(?:${verb})[^#]{0,12}#(?:[^,;。]{0,6})(?:${object}|${bare}$)`,
  "u",
);
/** Ways of counting that are none of requests: kinds of documents, other business. */
export const otherBusiness =
  /信息(?:总)?数|信息数量|留言|来信|信箱|邮件|热线|工单|建议|提案|议案|咨询|投诉|信访|举报|诉求|许可|审批|复议|诉讼|应诉|仲裁|调解|稿件|舆情|指南|目录|栏目|平台(?!收|受|接)|流程|服务|渠道(?!收|受|接|共|累)|培训|会议|专栏|超期|逾期|制度|报告|满意/u;

/** What else is taken in and answered. */
export const otherMatters =
  /留言|来信|信箱|邮件|热线|工单|建议|提案|议案|咨询|投诉|信访|举报|诉求|许可|审批|仲裁|调解|舆情/u;
/** Kinds of documents by whether they are open, not requests by how they ended. */
export const ofDocuments = /信息(?:总)?数|信息数量/u;

/** More years than one. */
export const manyYears = /(?<!今年|本年|年度|20\d\d年)以来|历年|(?:截[至止]目前|目前)[^#]{0,6}累计|近[两三几五]年/u;

/** Only what came in this year. */
export const newOnly = /新收|新增|新受理|新接|本年新/u;
/** What was taken up, answered or closed, not what came in. */
export const closing = /答复|回复|办结|办复/u;
export const dealing = /办理|处理/u;
export const coming = /收|受理|接到|接收|接办|承接/u;
/** Behind or before a number: what was carried in is counted in it. */
export const withCarried = /^\(?(?:其中)?,?(?:含|包括|包含|其中)(?:有)?上(?:一)?年(?:度)?(?:结转|转)/u;
export const withCarriedBefore = /(?:含|包括|加上|连同)上(?:一)?年(?:度)?(?:结转|转)/u;

export const receivedReadings = {
  newOnly: [[received]],
  all: [[received, carriedIn]],
  coming: [[received], [received, carriedIn]],
  closing: [[concluded], [received, carriedIn]],
  any: [[received], [received, carriedIn], [concluded]],
} as const satisfies { readonly [kind: string]: readonly RowReading[] };

/** A sentence or the one before it speaks of requests that were made. */
export const aboutRequests =
  /依申请(?!公开(?:政府)?信息(?:数|总))|(?:公开|书面|提出|收到|受理|答复|办结|人的?)申请|申请(?:人|处理|办理|件|事项|内容|公开)/u;

/** Rows by the words of an outcome. `group`: the word for a whole group of rows. */
export const outcomeWords: readonly {
  readonly sign: RegExp;
  readonly readings: readonly RowReading[];
  readonly group?: true;
}[] = [
  { sign: /(?<!不|部分)(?:予以|予|同意|全部|全文)公开/u, readings: [["requests.granted"]] },
  { sign: /部分(?:予以|同意)?公开/u, readings: [["requests.partlyGranted"]] },
  { sign: /不(?:予以?|同意)公开/u, readings: [["requests.refused"]], group: true },
  { sign: /国家秘密/u, readings: [["requests.refused.stateSecret"]] },
  { sign: /法律(?:、)?(?:行政)?法规禁止/u, readings: [["requests.refused.otherLaw"]] },
  { sign: /三安全一稳定/u, readings: [["requests.refused.securityStability"]] },
  { sign: /第三方合法权益/u, readings: [["requests.refused.thirdParty"]] },
  { sign: /(?:三类)?内部事务(?:性)?信息/u, readings: [["requests.refused.internalAffairs"]] },
  { sign: /(?:四类)?过程性信息/u, readings: [["requests.refused.deliberative"]] },
  { sign: /行政执法案卷/u, readings: [["requests.refused.enforcementFile"]] },
  { sign: /行政查询事项/u, readings: [["requests.refused.administrativeInquiry"]] },
  { sign: /无法(?:予以)?提供/u, readings: [["requests.unavailable"]], group: true },
  { sign: /不掌握|信息不存在/u, readings: [["requests.unavailable.notHeld"]] },
  { sign: /没有现成信息|另行制作/u, readings: [["requests.unavailable.needsCreation"]] },
  { sign: /补正后(?:申请内容)?仍不明确/u, readings: [["requests.unavailable.unclear"]] },
  { sign: /不予(?:以)?处理|不再处理(?:类)?/u, readings: [["requests.notProcessed"]], group: true },
  {
    sign: /(?:信访|举报|投诉)(?:、)?(?:举报|投诉)?类(?:的)?(?:申请|事项)/u,
    readings: [["requests.notProcessed.petition"]],
  },
  { sign: /重复申请/u, readings: [["requests.notProcessed.duplicate"]] },
  { sign: /公开出版物/u, readings: [["requests.notProcessed.publication"]] },
  { sign: /大量(?:、)?反复申请/u, readings: [["requests.notProcessed.excessive"]] },
  { sign: /重新出具/u, readings: [["requests.notProcessed.reissue"]] },
  { sign: /逾期(?:未|不)(?:进行)?补正/u, readings: [["requests.otherHandling.notCorrected"]] },
  { sign: /逾期未(?:按[^,;。#]{0,12})?缴/u, readings: [["requests.otherHandling.feeUnpaid"]] },
  { sign: /其[他它](?:方式|情形)?处理/u, readings: [["requests.otherHandling"]], group: true },
];

/** Requests as a whole, answered or closed: 答复#, 办结#, #件办结. */
export const closedCount =
  /(?:答复|回复|办结|办复)(?:了|完毕|完成|完结)?(?:政府信息公开|信息公开|依申请公开)?(?:申请|件|事项|数|量|总数)*(?:累计|合计|共|计|为|达|了)*#|#(?:均)?已?(?:全部)?(?:按时|按期|依法|及时|均|当年|在[^,;。#]{0,8}内)*(?:予以)?(?:答复|办结|办复)/u;

/** Columns by the words of an applicant. */
export const applicantWords: readonly { readonly sign: RegExp; readonly columns: readonly string[] }[] = [
  { sign: /自然人|公民|个人(?!隐私|信息)/u, columns: ["naturalPerson"] },
  { sign: /商业企业|(?<!国有|涉|事)企业(?:法人)?/u, columns: ["enterprise"] },
  { sign: /科研(?:机构|单位|院所)/u, columns: ["research"] },
  { sign: /社会公益(?:性)?组织|公益组织/u, columns: ["publicInterest"] },
  { sign: /法律服务机构|律师事务所/u, columns: ["legalService"] },
  {
    sign: /法人(?:或者?|和|及|、|与)*(?:其他)?(?:社会)?组织/u,
    columns: ["enterprise", "research", "publicInterest", "legalService", "otherOrganisation"],
  },
];
/** Words of two kinds of applicant in one, or of one that the table does not have. */
export const mixedApplicants =
  /公民、?(?:法人|企业)|自然人(?:和|及|、|或)(?:法人|企业|商业)|个人(?:和|及|、|或)(?:法人|企业|单位)|公民(?:和|及|或)/u;

export const carriedInWord =
  /上(?:一|个)?年度?(?:未办结|遗留|度)?(?:结转|转结|转入|转来)|结转(?:自)?上(?:一)?年|(?:由|从)上(?:一)?年度?(?:结)?转/u;
export const carriedOutWord =
  /(?:结转|转结|转入|顺延|延至|延期|跨年|转)(?:至|到|入|于)?(?:下|次|来)(?:一|个)?年|结转(?:至)?(?:下年度)?继续(?:办理|处理)|正在(?:办理|处理)|尚(?:未办结|在(?:办理|处理))|仍在办理|未办结(?!率)|(?:待|未)答复/u;
/** 结转 with the number of a year behind it: of which year it speaks decides. One group. */
export const carriedToYear = /(?:结转|转|顺延|延)(?:至|到|入)?(20\d\d)年/u;

/** Words by which a number counts another scope than the table: it is at most asked about. In a report of one office its own name is none. */
export const otherScope = /备案|代表[^,;。#、]{0,8}政府|以[^,;。#]{0,16}名义/u;
export const partOfScope = /政府办|[省市县区州盟旗镇乡]本级|本级(?:政府|机关)|机关本部/u;
/** Words that narrow it to one way or time: no table counts these. */
export const wayNarrowing =
  /网上|网络|网站|互联网|线上|在线|平台|当面|现场|信函|邮寄|邮政|纸质|书面|电子邮|邮箱|传真|口头|电话|来访|微信|窗口|季度|半年|\d月|月份|当场|撤回|超期|延期(?!至)/u;
/** Words that narrow it to one matter. */
export const matterNarrowing =
  /涉及|有关|关于|针对|主要|集中|方面|领域|类信息|有效|疑难|复杂|会商|逾期|补正|撤销|因|占/u;
/** A period that is the whole year. */
export const wholeYear = /(?:20\d\d年)?1月1日[^,;。#]{0,4}?(?:20\d\d年)?12月31日/gu;
/** Words that add nothing between a clause and its number. */
export const idleOwn =
  /^(?:其中|除了?|尚有|还有|仍有|另有|剩余|余下|一共|共|累计|总计|合计|计|为|有|是|达|约|全年|总数|数量|:)*$/u;
/** Parts of an area: what one office or district took in. */
export const partOfArea =
  /(?:^|[,;。、])(?:其中,?)?[^,;。、#]{1,14}(?:局|委|镇|乡|街道|开发区|管委会|办事处|公司|中心)(?=[^,;。#]{0,4}(?:收到|受理|接收|办理|新收|答复|办结|#))/u;
/** A number of requests by who made them: the applicant before it with nothing but fillers between, or behind it. */
const applicant = `(?:${applicantWords.map(({ sign }) => sign.source).join("|")})`;
export const applicantCount = new RegExp(
  `${applicant}(?:提出|提交|的|申请人|申请|公开|依|政府信息|信息|数量|类|共计|合计|共|为|有|是|:|\\(|\\))*#|^(?:其中)?[^#]{0,4}#(?:均|都|系|属于|为|是|来自|由)*(?:申请人为)?${applicant}`,
  "u",
);
/** 2023年结转: from which year. One group. */
export const earlierCarried = /(20\d\d)年度?(?:未办结)?(?:结转|转入)(?!(?:至|到|入)?(?:20|下|次))/u;
