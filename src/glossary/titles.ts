/** Folded text throughout: no blanks, half-width digits and brackets as `text/fold.ts` leaves them. */

const about = "(?:政府信息|政务信息|政务|信息)公开";
const noMark = '[^，。《》",;:!?]';

const year = "(?:20\\d\\d|二[〇零○ＯO0][一二][〇零○一二三四五六七八九])";
const naming = `${about}(?:工作)?(?:情况)?(?:的)?(?:${year}年?)?(?:年度|度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:报告|年报)`;

/** A line that is a report's title and nothing more. */
export const wholeTitle = new RegExp(
  `^${noMark}{0,50}?${naming}(?:\\(${noMark}{1,30}\\)|${year}年?度?|全文|正文|的报告|-+${noMark}{3,30}|${noMark}{0,6}(?:格式|模板|样式|样表|范本)${noMark}{0,4})?$`,
  "u",
);
/** A report's title that opens a longer text. */
export const leadingTitle = new RegExp(`^${noMark}{0,50}?${naming}`, "u");
/** The subject that parts the agency from the rest of a title. */
export const titleSubject = new RegExp(`(?:关于|做好)*(?:${about})`, "u");
/** Lines with the words of a title that are none: the form itself, notices, readings, links, references to the report. */
export const noTitle =
  /^(?:本|根据|按照|依据|附件|链接|上一篇|下一篇|关于(?:印发|做好|报送|公布|编制)|现将)|(?:通知|解读|意见|专栏|栏目|查阅|下载|函|要求|图解)$/u;
/** What joins an agency's name to the subject of a title. */
export const titleJoint = /^[\s\-_·#*]+|(?:关于|报送|上报|开展|做好|年度?|[\s\-_·的])+$/gu;
/** The form without an agency. */
export const formTitle = /(?:格式|模板|样式|样表|范本)/u;
/** The label of a title in the head of an archived page. */
export const titleLabel = /^(?:标题|题目|名称|信息名称|文件名称)[:：]/u;
/** A year in a title, of either numerals. */
export const titleYear = /(20\d\d|二[〇零○ＯO0][一二][〇零○一二三四五六七八九])(?:年度|年|度)?/gu;

/** The period that a report's numbers cover; 年, 月 and 日 may have been lost on the way. Groups: first and last year. */
export const reportingPeriod =
  /(?:自|从)?(20\d\d)(年)?0?1(月)?0?1(日)?(?:起|开始)?[,，]?(?:至|到|—|-|~)(20\d\d)?(年)?12(月)?31(日)?/u;
/** How a period without loss is printed. */
export const formatPeriod = (first: string, last: string): string => `${first}年1月1日至${last}年12月31日`;

/** Lines of a web page around a report: never its text. The whole line. */
export const pageFurniture =
  /^(?:[【[(（]?\s*(?:打印|关闭|收藏|分享|字体|字号|视力保护色)[^，。]{0,30}|打印本页.{0,20}|关闭(?:窗口|本页).{0,10}|(?:上一篇|下一篇|上一条|下一条)[:：]?.{0,60}|扫一扫.{0,20}|分享到.{0,20}|(?:相关|附件)(?:链接|下载)[:：]?|附件下载|返回顶部|(?:您?(?:当前|现在|所在)的?|您的|你的)?位置[:：].{0,60}|(?:信息|文章|稿件)?来源[:：].{0,30}|主办(?:单位)?[:：].{0,60}|.{0,40}(?:ICP备|公网安备).{0,40}|(?:网站|政府网站)标识码[:：]?.{0,20}|(?:联系我们|网站地图|关于我们|版权所有|网站首页)(?:[\s|｜·].{0,40})?|(?:浏览|阅读|点击)(?:次数|量)[:：]?.{0,10}|(?:责任)?编辑[:：].{0,12}|(?:发布|发文|更新)(?:日期|时间)[:：].{0,60}|阅读原文|喜欢此内容的人还喜欢|预览时标签不可点|轻触阅读原文|(?:微信扫一扫)?关注该公众号|微信扫一扫.{0,12}|原创.{0,40}发表于.{0,6}|THANK\s*YOU|感谢聆听.{0,10})$/iu;
/** The same at the very end of a page that was run together. */
export const trailingFurniture = /\s(?:附件下载|打印本页|关闭窗口|相关链接[:：]?|【?(?:打印|关闭)】?)\s*$/u;

/** Words without which no text is on this matter. */
export const aboutOpenness = /(?:政府信息|政务信息|政务|信息)\s*公开/u;
