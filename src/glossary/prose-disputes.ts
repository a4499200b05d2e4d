/** How prose speaks of table 4. `#` stands for the number. */

export const review = /复议/u;
export const suit = /诉讼|应诉/u;
export const both = /争议/u;
export const direct = /未经复议|直接(?:起诉|提起)/u;
export const afterReview = /复议后|经复议/u;

const kind = "(?:行政)?(?:复议|诉讼|应诉|争议)";
/** A number of disputes: the kind before it with nothing but fillers between, or behind it. */
export const disputeCount = new RegExp(
  `${kind}(?:、|和|及|与|或|以及|案|件|申请|事项|总|数|量|情况|被|提起|${kind}|发生|新增|新收|收到|受理|的|:|均|各|分别|累计|全年|合计|共|计|为|达|有|是|了|后起诉|直接起诉)*#|#(?:个|起)?(?:政府)?(?:信息公开)?(?:类|领域)?(?:的)?${kind}`,
  "u",
);
/** Each of the kinds named has that number. */
export const each = /各|均|分别/u;
/** New ones only: the table counts last year's too. */
export const fresh = /新增|新收|新发|新受理|新提起/u;
/** Concluded ones only. */
export const settled = /审结|办结|结案|已结/u;
/** One court or stage of several. */
export const stage = /一审|二审|再审|终审|出庭|负责人|答辩|行政复议机关|作为复议|化解|调解|和解/u;

/** Columns by the words of how a dispute ended. */
export const endings: readonly { readonly sign: RegExp; readonly column: string }[] = [
  { sign: /维持|驳回/u, column: "upheld" },
  { sign: /纠正|(?:被|予以)?撤销|确认违法|败诉|责令(?:履行|重新)/u, column: "corrected" },
  { sign: /撤回|终止|其他结果|调解结案|撤诉/u, column: "other" },
  { sign: /正在审理|(?:尚|暂)?未审结|审理中|在审|未结/u, column: "pending" },
];
/** What a court or an office of review does with all that is brought to it. */
export const hearing = /法院|办理|受理|审理|承办|代理|接收|收到/u;
/** Prose on disputes about openness, not on all the disputes an office hears. */
export const aboutOpenness = /信息公开|依申请公开|政府信息|政务公开/u;
