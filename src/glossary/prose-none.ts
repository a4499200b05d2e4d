/** How prose says that there was nothing. Tried on clauses of folded text, between commas, brackets taken out. */

const request =
  "(?:(?:政府|政务)?信息)?(?:依申请公开|公开的?申请|申请公开)(?:的?(?:政府)?信息)?(?:公开)?(?:的?申请)?(?:件|事项|案件|情况|业务|来件|信息|的)*";

/** No request came. */
export const noRequests = new RegExp(
  `(?:未|没有?|尚未|暂未|并未|从未|没有再)(?:有|再)?(?:收到|接到|接收到?|受理|收悉|收|发生|产生|出现)(?:过|任何)?[^,;。]{0,14}?(?:${request}|(?:收到|接到|受理)(?:任何)?申请)$|` +
    `(?<![有毫])(?:无|没有|零)(?:任何|相关|有关|公众|群众|公民|社会公众|新增|新收|单位或个人|人)*(?:提出|提交)?(?:的)?${request}$|` +
    "依申请公开(?:为)?零(?:申请|受理|办理)$",
  "u",
);
/** Everybody: narrows nothing. */
export const everybody = /公民、?法人(?:和|或者?|及|与|以及|、)*其他组织(?:提出|提交)?的?/gu;
/** What makes such a clause say something else or less. */
export const otherNone =
  /不符|不予|超|逾|违|投诉|举报|复议|诉讼|因|收费|收取|法人|自然人|企业|公民|网上|信函|当面|邮|平台|传真|上年|去年|上一年|结转|疑难|重复|其他|失/u;

const dispute = "(?:行政)?(?:复议|诉讼|争议)";
const denial = "(?:未|没有|没|无|零|尚未|暂无|均未)";

/** No dispute of the kinds named. Nothing but the kinds may follow. */
export const noDisputes = new RegExp(
  `${denial}(?!法|故)(?:因|由|被|有|发生|产生|出现|引发|引起|涉及|收到|接到|存在|涉|提起|申请|任何|过)?[^;。]{0,40}?${dispute}(?:、|,|和|及|或|与|以及|也未|亦未|均未|被|提起|提出|申请|的|${dispute}|案|件|情况|情形|事项|现象|问题|事件|发生|举报|投诉|信访|等)*$`,
  "u",
);
/** None was lost: says nothing of how many there were. */
export const noneLost = new RegExp(
  `(?:${denial}[^,;。]{0,24}?(?:纠错|败诉|被纠正|被撤销|确认违法)|零(?:败诉|纠错))`,
  "u",
);
/** Causes that leave other disputes open. */
export const narrowCause =
  /不当|不规范|不及时|超期|逾期|违法|违规|不到位|失误|二审|再审|败诉|纠错|纠正|撤销|新增|新发/u;

export const reviewWord = /复议/u;
export const suitWord = /诉讼|应诉/u;
export const disputeWord = /行政争议/u;
/** What is only hoped for. */
export const hoped = /确保|力争|争取|避免|防止|杜绝|努力|实现|减少|降低|目标/u;
/** Another year than the report's. */
export const earlierYear = /上年|去年|上一年|往年|历年/u;
