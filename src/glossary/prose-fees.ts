/** How prose speaks of the fee that applicants pay. Tried on folded text without brackets and quotes. */

export const feeContext = /信息处理费|申请人|依申请|政府信息公开申请|公开申请/u;
const fee = "(?:信息处理费|收费|费用|检索|复制费|邮寄费)";
/** None was taken from anybody. */
export const noFee = new RegExp(
  `(?:未|没有|没|无|不|均未|从未)(?:曾|再|有)?(?:向[^,;。]{0,14})?(?:收取|收费|产生|发生|收)[^,;。]{0,30}?(?:${fee})?|免费(?:提供|办理)|免收[^,;。]{0,12}${fee}`,
  "u",
);
export const feeWord = new RegExp(fee, "u");
/** Before an amount: it was taken. */
export const feeTaken = /收取|收费|收缴|缴纳|信息处理费|费用/u;
/** Money that was given back, or other business. */
export const otherFee = /减免|退还|退回|免收|标准|每件|每页|起征|行政事业性|事业性收费|非税|罚款|预算|经费|资金|采购/u;
/** Only some of the applicants. */
export const someOnly = /其余|其他申请|剩余|除[^,;。]{0,20}外|部分|个别|超[过出]|范围|情形/u;
/** No notice of a fee was sent. */
export const noFeeNotice = /(?:未|没有)(?:发出|制发|下达|发送|出具)[^,;。]{0,8}收费通知/u;
