/** How prose tells a change against the year before. `own` words of a number, folded, up to it. */
const against =
  "(?:(?:同比|较|比|与)(?:之)?(?:(?:上一?年|去年|上年度|20\\d\\d年度?)(?:度)?(?:同期)?(?:的|相比|比较|比)?[^,;]{0,8})?|相比)?,?(?:申请|数量|总量|总数|件数|受理量|办件量|同期|大幅|明显|略有|有所)*";
const rise = "增长|增加|上升|提高|提升|增幅|多|增";
const fall = "下降|减少|降低|减幅|降幅|少|减|降";
const filler = "(?:了|约|为|达|到|幅度|率|:)*";

/** A change: own words end so. Groups: rise, fall. */
export const changeTold = new RegExp(
  `^(?:其中|并|且|即)?${against}(?:(?<rise>${rise})|(?<fall>${fall}))${filler}$`,
  "u",
);
/** A multiple of last year's: 是上年的2.3倍. */
export const multipleTold = /(?:是|为|达|相当于)(?:上一?年|去年|上年度|20\d\d年)(?:度|同期)*的?$/u;
/** A year named as the one compared with. One group. */
export const comparedYear = /(20\d\d)年/u;
/** Compared with something else than the year before. */
export const otherBase = /环比|上月|季度|上半年|前(?:两|三|几|五)年|平均|近[两三几五]年|累计/u;
/** Nothing changed. Tried on the words behind a count. */
export const heldTold =
  /^[^;。#]{0,12}?(?:与(?:上年|去年|上一年|上年度|20\d\d年)(?:度|同期)*(?:相比)?|同比)(?<!基本|大致|大体)持平/u;
/** Names of earlier years in the words of a number. */
export const yearNamed = /(?:20\d\d|近[一二两三四五])年(?:度)?/gu;
/** The qualifier of a total over the years, as recognised numbers carry it. */
export const cumulativeQualifier = "历年累计";
