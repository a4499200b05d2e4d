/** What opens a list of parts behind a whole. */
export const listOpening = /其中|分别(?:为|是|有)?|(?<!不|未)(?:包括|包含)|具体(?:为|是|如下)|(?<=[,;(])(?:含|即)/gu;
/** Such a list is not all there is. */
export const looseListWord = /主要|重点|例如|比如|特别/u;
/** Before a number that tells a change against another year, not a count of its own. */
export const trendWord = /较|比(?!例)|同比|环比|增长|增加|增幅|减少|下降|上升|降低|提高|占/u;
/** Before a share: it is one of the whole, of what came in or of what was answered, whatever the words; other bases are other things. */
export const plainShare =
  /^(?:约|大约|分别|各|均)*占(?:比|总体|比例|比重|全部|所有|本年度?|全年|年度|收到|受理|新收|办结|答复|办理|处理|已|政府信息公开|依申请公开|信息公开|申请|公开|件|数|总|的|量|约|为|达|到|近|:|了)*$/u;
/** A share that names its part itself: 甲占41.5%. One group: the part. */
export const namedShare = /^(.{2,20}?)(?:约|大约)?占(?:比|比例|比重|全部|总|的|数|量|约|为|达|到|:)*$/u;
/** Words that say nothing of what is counted, taken out before two names are held side by side. */
export const idleCountWords = /其中|一共|共计|共|累计|全年|的|总数|数量|有|为|了|约占|占比|占|申请人|:|、|,|"/gu;
/** Words by which a clause leaves the list: another matter is told. */
export const leavesList = /^(?:另外?|此外|同时|还|并且?|全年|年内|截至|目前|累计|共有|合计|共计|总计)/u;
/** What is done: a part that tells another deed than the first is none. */
export const deedWord =
  /发布|开展|组织|制作|召开|答复|收到|受理|编制|举办|印发|推送|更新|接待|回复|解决|完成|调整|新增|清理|整改|培训|征集/u;
/** Whatever is done with it, it is of what the list divides. */
export const sameMatter = /信息|申请|公开|结转/u;
