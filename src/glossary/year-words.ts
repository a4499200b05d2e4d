/** Folded text throughout. Years inside names of documents are taken out before these are tried. */

/** A sentence that says for which days the numbers stand. */
export const periodSentence = /统计(?:期限|时限|时间|周期|区间|日期)|所列数据|数据(?:的)?(?:起止|时间|期限)|报告期/u;

/** First and last day; 年, 月 and 日 may have been lost on the way. Groups: year, 年, month, 月, day, 日, and the same again. */
export const daysFromTo =
  /(20\d\d)(年?)(\d{1,2})(月?)(\d{1,2})(日?)(?:起|开始)?[,，]?(?:至|到|-|~)(?:(20\d\d)(年?))?(\d{1,2})(月?)(\d{1,2})(日?)/u;

/** What may stand before the year that a sentence speaks of: marks of lists, a title that runs on, words of what follows. */
const beforeYear =
  "(?:[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2}[,、]|\\([一二三四五六七八九十\\d]{1,2}\\)|[一二三四五六七八九十\\d]{1,2}[.、]|·)?(?:[^。,:;\\d]{2,15}:)?(?:(?:针对|依据|根据|按照)[^。,\\d]{2,40},)?(?:下一步|今后|下一阶段|总体来看|在)?[,、]?";

/** The year that opens a sentence, and so is the year it speaks of. One group: the year. */
export const openingYear = new RegExp(
  `^${beforeYear}(20\\d\\d)年(?:度|以来|来|全年|期间|间|里|,|(?=\\p{Script=Han}))`,
  "u",
);
/** What follows a year that the work is told of: a mark, who did it, or what was done; 2022年制定的文件 tells of a thing. */
export const doneInYear =
  /20\d\d年(?:度|以来|来|全年|期间)?(?:[,、]|我|本|全|共|累计|均|未|没有|无|通过|利用|依托|在|主动公开|公开|收到|受理|新收|办结|发布|制作|接到|开展|组织|召开|举办|\p{Script=Han}{2,20}?(?:局|办|办公室|委|政府|镇|乡|街道|办事处|中心))/u;
export const thingOfYear = /^[^,。]{0,10}20\d\d年度?\p{Script=Han}{1,6}的(?!申请|政府信息公开申请)/u;
/** An end of counting that stands for a whole year. One group: the year. */
export const countedUntil = /截[至止](?:到)?(20\d\d)年(?:12月31日|12月底|年?底|末)/u;

/** 将 before these looks ahead; before others it may stand for 把 (将重点领域信息、规范性文件集中公开). */
export const lookingAhead =
  /下一步|下一年|今后|打算|拟于|将(?:继续|进一步|坚持|重点(?!领域|工作|项目|任务|区域)|着力|着重|以(?!上|下|外)|从|按照?|围绕|紧|不断|认真|严格|加强|加大|加快|深入|深化|持续|积极|采取|做好|抓好|抓|针对|在|全面|切实|强化|努力|结合|推进|推动|扎实|主要(?!领导|负责)|立足|根据|始终|对照|对标|依靠|更加|贯彻|落实|开展|聚焦|突出|完善|健全|建立|大力|充分|多措|通过|有(?:效|序|力|针对|计划|重点)|创新|优化|提升|提高|拓展|拓宽|丰富|规范(?!性)|把|全力|牢固|牢牢|一如既往|从严)/u;
/** What may not stand before the look ahead where a year is the plan's: the sentence tells of the year itself first. */
export const toldFirst = /取得|存在|不足|但|已|完成|了|问题是/u;
/** A heading under which nothing is told but what is to come. */
export const headingAhead = /下一步|下步|今后|打算|计划|安排|展望/u;

/** Words that set a year beside another: the year then need not be the report's. */
export const comparing =
  /较|相比|同比|比上|比去|去年|上年|上一年|往年|历年|同期|以来累计|至今|自20\d\d年|结转|[考评]核|评估|通报|反馈|年度报告|年报|修订|施行|实施以来/u;
/** What a year's report tells: counts, that there were none, or how the work was led. */
export const countedThing = /\d(?:余|多)?(?:件|条|次|份|宗|起|篇|期|场|个|人次|项|家|例|万|%)/u;
export const noneOfIt = /未(?:收到|发生|收取|接到|受理|产生|出现)|没有|均?无(?:申请|行政|因)|零申请/u;
export const ledSo =
  /认真(?:贯彻|落实|执行)|深入(?:贯彻|学习|推进|落实)|严格(?:执行|按照|落实)|坚持以|紧紧围绕|全面贯彻|高度重视/u;

/** How a sentence begins that tells what was lacking. */
export const lackingTold = /取得(?:了)?|虽然?|存在|不足|问题/u;
/** A sentence that answers what was lacking before. */
export const answering = /针对|对照|反馈|整改|上年|去年|上一年|年度(?:问题|存在)/u;

/** A report's own name in a running sentence. One group: the year. */
export const namedReport = /(20\d\d)年(?:度)?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:报告|年报)/u;
/** The same where it is the name of a notice on how to write it. */
export const noticeOnReports = /做好|关于|编制(?:公布|发布)?(?:工作)?的?通知|格式|要求/u;
