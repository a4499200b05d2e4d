/** Folded text throughout. What is looked for in the chapters by the rules of structure. */

/** A hint of the form that nobody has written over. The whole paragraph. */
export const formHint = /^\(?文字(?:描述|表述|说明)[^。]{0,40}[。)]*$/u;
/** Nothing to tell. The whole of a chapter, white space and marks aside. */
export const nothingToTell =
  /^(?:[^。,]{0,12}[:])?(?:本(?:年度|单位|机关)?)?(?:暂)?(?:无|没有|不存在)(?:问题|存在(?:的)?(?:主要)?问题)?[。.]?$/u;

/** A heading that is its own answer: 说明的事项:无, 本年度未收取信息处理费. */
export const answeredInTitle = /[:]\S|无[。.]?$|本年度?[^,]{0,10}[未无没]|未(?:收|发生)/u;

/** What is lacking. */
export const problemWords =
  /不足|不够|有待|薄弱|差距|欠缺|滞后|不[强高深广细实严清畅]|单一|(?:仍|还|尚|亟|均|都|也)?需(?:要)?(?:进一步|不断|继续|持续|加以)|(?:仍|还|尚)需|亟待|亟需|待(?:提[升高]|加强|完善|改进|优化|拓[展宽])|不及时|不规范|不到位|不完善|不健全|不平衡|不全面|不充分|不丰富|不准确|不熟悉|不完整|不均衡|未能|缺乏|缺少|较少|偏少|较[弱低慢窄]|偏[弱低慢]|参差|困难|短板|弱项|空白|漏洞|被动|流动性|兼职|问题/u;
/** A sentence that says what will be done about it, and names what is lacking only for that. */
export const aboutToMend =
  /^(?:[一二三四五六七八九十]{1,2}是|\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}[.、])?(?:下一步|下步|今后|针对|为|20\d\d年,?[^,。]{0,12}将)/u;
/** The word alone names no problem. */
export const problemAlone = /(?:上述|以上|存在的?|这些|主要)?(?:不足|问题)/gu;

/** What was done or will be done. */
export const measureWords =
  /下一步|下步|今后|将|改进|整改|加强|完善|提升|提高|强化|健全|推进|优化|加大|拓[展宽]|丰富|建立|规范|落实|开展|深化|创新|做好|组织|明确/u;
/** Words of measures inside what is lacking: 有待进一步加强, 落实不到位. */
export const measureLacking =
  /(?:有待|(?:仍|还|尚|亟)?需(?:要)?|亟待|待|未能|未|没有|难以|不够|不)(?:进一步|不断|继续|持续|加以|更加|及时|充分|有效|完全|很好地?)*(?:改进|整改|加强|完善|提升|提高|强化|健全|推进|优化|加大|拓[展宽]|丰富|建立|规范|落实|开展|深化|创新|做好|组织|明确)|(?:改进|加强|完善|提升|提高|健全|推进|优化|丰富|建立|规范(?:性|化)?|规范程度|落实|开展|深化|创新|组织|明确)[^,。;]{0,8}(?:不|有待|欠|较|还|仍|待|差|弱|单一|滞后)/gu;
/** Titles of parts that tell which of the two stands under them. */
export const problemTitle = /问题|不足|困难|短板|薄弱/u;
export const measureTitle = /改进|措施|举措|打算|下一步|下步|整改|计划|安排|方向/u;

/** The fee by its name, and a sentence on fees for requests. */
export const feeByName = /信息处理费/u;
export const feeForRequests =
  /申请[^。;]{0,60}(?:收费|收取|缴费|费用)|(?:收费|收取|缴费|费用)[^。;]{0,40}申请|(?:未|没有|无|不)(?:[^。;,]{0,10})(?<!事业性)(?:收费|收取[^。;,]{0,10}费)/u;

/** A list of the parts of a report and how many they are: folded text. Groups: the list, its number word. */
export const partsListed =
  /(?:报告|全文|主要|内容|正文)[^。;:]{0,20}?(?:包括|包含|分为|由|共|涵盖)[:]?([^。;]{0,200}?)(?:等|共|这)?([一二三四五六七八九十]|\d{1,2})(?:个|大)?(?:部分|章节|章)/u;
