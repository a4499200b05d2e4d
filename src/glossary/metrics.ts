/**
 * Numbers that prose gives year after year. `sign` is looked for in the words beside a number (folded); the match nearest to
 * the number wins, of equals the earlier line. `kinds`: words that stay as a qualifier, since they part one thing from another.
 */
export type Metric = {
  readonly label: string;
  readonly sign: RegExp;
  readonly kinds?: RegExp;
  /** A kind by its own words, where it is none of `kinds`. One group. What `general` is says nothing. */
  readonly named?: RegExp;
  readonly general?: RegExp;
  /** Things are counted here, never money. */
  readonly counted?: true;
};

export const metrics: readonly Metric[] = [
  { label: "收费申请", sign: /申请[^，,。;]{0,6}收取[^，,。;]{0,8}信息处理费/gu, counted: true },
  { label: "信息处理费", sign: /信息处理费|收费金额|检索、复制、邮寄/gu },
  { label: "予以公开", sign: /(?:予以|同意|全部)公开(?!及|和|、|或)/gu },
  { label: "部分公开", sign: /部分公开/gu },
  { label: "不予公开", sign: /不(?:予|同意)公开/gu },
  { label: "无法提供", sign: /无法提供/gu },
  { label: "不掌握相关信息", sign: /不掌握|信息不存在/gu },
  { label: "不予处理", sign: /不予处理/gu },
  { label: "其他处理", sign: /其他(?:方式)?处理|其它处理/gu },
  { label: "逾期未补正", sign: /逾期(?:未|不)补正/gu },
  { label: "上年结转", sign: /上(?:一)?年度?结转|结转上年/gu },
  {
    label: "结转下年",
    sign: /(?:结转|转结|转|顺延|延至)(?:至|到|入)?(?:下(?:一)?年|次年|20\d\d年)度?|正在办理|尚未办结/gu,
  },
  { label: "收到申请·自然人", sign: /自然人(?:提出)?(?:的)?(?:申请)?|公民申请|个人申请/gu },
  { label: "收到申请·法人或其他组织", sign: /法人(?:或者|和|或|、)?其他组织(?:提出)?(?:的)?(?:申请)?/gu },
  { label: "收到申请·商业企业", sign: /商业企业(?:提出)?(?:的)?(?:申请)?/gu },
  { label: "备案行政复议", sign: /备案[^，,。;]*?行政复议/gu },
  { label: "行政复议", sign: /行政复议/gu, kinds: /维持|纠正|撤销|确认违法|驳回|撤回|终止|正在审理|尚未审结/u },
  {
    label: "行政诉讼",
    sign: /行政诉讼|诉讼(?:案件)?/gu,
    kinds: /维持|纠正|撤销|确认违法|驳回|撤回|终止|正在审理|尚未审结|备案/u,
  },
  { label: "行政争议", sign: /行政争议/gu },
  {
    label: "办结申请",
    sign: /(?:办结|答复|办复)[^，,。;]*?(?:政府信息公开|信息公开|依申请公开)?申请|申请[^，,。;]*?(?:办结|答复)(?:了)?/gu,
  },
  {
    label: "收到申请",
    sign: /(?:收到|受理|接收|接到|新收|收办|收悉|办理|收)[^，,。;]*?(?:申请(?:公开)?|依申请公开)[^，,。;]{0,14}|(?:政府信息公开|信息公开|依申请公开)申请(?:案件|事项|件)?(?:共|数量?)?/gu,
    kinds: /网上|网络|当面|信函|邮寄|电子邮件|传真|平台/u,
  },
  { label: "热线工单", sign: /热线|工单|123\d\d/gu },
  {
    label: "网民留言",
    sign: /留言|信箱|来信|网民(?:来信|咨询)|咨询投诉/gu,
    kinds: /[市县区局书][长记]信箱|我向总理说句话/u,
  },
  { label: "建议提案", sign: /建议提案|(?:人大)?(?:代表)?建议、(?:[省市县区])?(?:政协)?(?:委员)?提案/gu },
  { label: "建议提案·人大建议", sign: /人大(?:代表)?(?:建议|议案)?|代表建议/gu },
  { label: "建议提案·政协提案", sign: /政协(?:委员)?(?:提案)?|委员提案/gu },
  { label: "新闻发布会", sign: /(?:新闻)?发布会/gu },
  { label: "在线访谈", sign: /在线访谈|网上访谈|视频访谈/gu },
  { label: "政民互动", sign: /政民互动/gu },
  {
    label: "会议公开",
    sign: /常务会议|专题会议|全体会议|办公会议|(?:公开|邀请[^，,。;]*)会议/gu,
    kinds: /常务会议|专题会议|全体会议|办公会议|列席/u,
  },
  {
    label: "征集意见",
    sign: /征集(?:意见|调查|活动)|意见征集|民意征集|(?:公众|群众)?意见(?:建议)?/gu,
    kinds: /调查|收到|采纳|反馈/u,
  },
  {
    label: "政策解读",
    sign: /政策解读|解读(?:材料|信息(?:发布)?|稿件|文章|产品|稿)|(?:文字|图文|图解|视频)解读|政策简明问答|政策问答|解读(?=[^，,。;]{0,4}$)/gu,
    kinds: /图解|视频|音频|图文|图片|H5|一图读懂|问答/u,
  },
  { label: "规范性文件", sign: /规范性文件/gu, kinds: /废止|失效|修改|修订|现行有效|继续有效|清理|备案/u },
  { label: "规章", sign: /规章/gu, kinds: /废止|失效|修改|修订|现行有效/u },
  { label: "政策文件", sign: /政策(?:性)?文件|公文/gu },
  { label: "业务培训", sign: /培训(?:班|会|活动)?/gu },
  { label: "检查通报", sign: /通报/gu },
  { label: "政府公报", sign: /政府公报|公报/gu, kinds: /赠阅|发放|印/u },
  {
    label: "访问量",
    sign: /访问(?:总)?(?:量|次数|人次)|点击量|浏览量|总访问|阅读量/gu,
    kinds: /网站|公众号|微信|微博/u,
  },
  { label: "访客量", sign: /访客(?:数|量)?/gu },
  { label: "粉丝", sign: /粉丝(?:数|量)?|关注(?:人数|用户)/gu },
  { label: "制作获取信息", sign: /(?:制作|获取)[^，,。;]{0,12}?信息(?:总数|数量|数)?/gu },
  { label: "依申请公开信息", sign: /依申请公开(?:的)?(?:政府)?信息(?:总数|数量|数)?/gu },
  { label: "不予公开信息", sign: /不予公开(?:的)?(?:政府)?信息(?:总数|数量|数)?/gu },
  {
    label: "主动公开信息",
    sign: /(?<!申请|不予)(?:公开|发布|更新|公布|推送)[^，,。;"]{0,24}?信息(?!公开[目指制平专栏]|化|员|系统|平台)(?:总数|数量|数)?|信息(?:公开|发布|更新)(?:总数|数量|数|共|为)?$|主动公开|(?<!予以|不予|部分|同意|信息|申请)(?:公开|发布)(?:了|共|共计|各类)*$/gu,
    kinds: /全文电子化|重点领域/u,
    named:
      /(?:公开(?!栏)|发布|更新|公布|推送)(?:了|的|共计?|各类|各种|相关|有关|政府|政务|新增)*([\p{Script=Han}、]{2,12}?)(?:类|等|方面|的)*信息(?:总数|数量|数|共|为)*$/u,
    general:
      /^(?:政府|政务|部门|单位|机关|工作|各类|各种|各项|相关|有关|全部|主动|公开|本|我|[省市县区镇乡局办委]|全)+$/u,
  },
  { label: "满意率", sign: /满意(?:率|度)/gu },
];

/** Where something was published, as a qualifier. The first that stands beside the number. */
export const channels: readonly { readonly qualifier: string; readonly sign: RegExp }[] = [
  { qualifier: "政务新媒体", sign: /公众(?:号|平台)|微信|微博|抖音|客户端|APP|新媒体|视频号|头条/u },
  { qualifier: "政府网站", sign: /网站|门户网|政府网|官网|网页/u },
  { qualifier: "公开栏", sign: /公开栏|公示栏|宣传栏|电子屏/u },
  { qualifier: "报刊广播电视", sign: /报纸|报刊|电视|广播|新闻媒体/u },
  { qualifier: "查阅点", sign: /查阅(?:点|中心|场所)|图书馆|档案馆/u },
];
/** The metrics that have a channel. */
export const channelled: ReadonlySet<string> = new Set(["主动公开信息", "政策解读", "访问量", "粉丝"]);

/** Qualifiers that any number may have. */
export const qualifiers: readonly { readonly qualifier: string; readonly sign: RegExp }[] = [
  { qualifier: "历年累计", sign: /历年|截至|自[^，,。;]{0,20}以来|创刊以来/u },
  {
    qualifier: "同比增长",
    sign: /(?:(?:同比|较|比|环比)[^，,。;]*?(?:增长|增加|上升|提高|提升|增幅|增)[^，,。;]{0,4}|(?:增长|增加|上升|提高)(?:了|约|近)?)$/u,
  },
  {
    qualifier: "同比下降",
    sign: /(?:(?:同比|较|比|环比)[^，,。;]*?(?:下降|减少|降低|回落|减)[^，,。;]{0,4}|(?:下降|减少|降低)(?:了|约|近)?)$/u,
  },
  { qualifier: "占比", sign: /(?:占比|占)[^，,。;]{0,12}$/u },
  { qualifier: "市级", sign: /市级|市本级/u },
  { qualifier: "县级", sign: /[县区]级|县区级|县本级|区本级/u },
  { qualifier: "每次", sign: /每[年月周季日期个][^，,。;]{0,12}$/u },
];

/** Qualifiers of a share or a change, which the next count does not inherit. */
export const trends: ReadonlySet<string> = new Set(["同比增长", "同比下降", "占比"]);

/** Words that say nothing of what is counted. Removed from the words before a number. */
export const idleWords =
  /每年|每月|每季度|本年度|年度|全年|全市|全县|全区|全镇|全街道|今年以来|今年|以来|期间|一年来|截至目前|目前|其中|包括|包含|分别(?:为|是)?|合计|总计|共计|累计|总共|共有|一共|共|大约|将近|接近|超过|突破|达到|各类|相关|有关|数量|总数/gu;
/** Single letters that say nothing at the ends of those words. */
export const idleEnds = new RegExp(
  [
    // At the beginning: a particle, but not the first letter of a word (对照, 在线, 及时, 共享); the number of a list's item.
    "^(?:[、的约超各于是\\s]|[一二三四五六七八九十]{1,2}(?:是|、)|和(?![谐平解])|及(?!时)|与(?!会)|对(?![照外接象标口策应比])|近(?![期年])|达(?!标)|等(?!级)|了(?!解)|为(?![民老])|有(?![机奖效线偿害序])|计(?![划生量算])|共(?![享建同产青])|在(?![线建编职岗]))+",
    // At the end, likewise (统计, 公约, 表达, 行为, 所有, 高等).
    "(?:[、的和及与近超了于是共数\\s]|(?<![统设审会])计|(?<![公预契集])约|(?<![表传送])达|(?<!行)为|(?<![所国享拥])有|(?<![平高])等)+$",
  ].join("|"),
  "gu",
);
/** Verbs before what is counted: the choice of verb is a clerk's, not the thing's. */
export const idleVerbs =
  /^(?:新增|新建|新开设|开设|设立|设置|增设|召开|举办|开展|组织|制作|编制|编印|印发|编发|制发|出台|发布|公布|公开|收到|受理|办理|承办|转办|完成|接受(?:并处理)?|处理|接待|归集|入库|更新|优化|提升|切实|实现|形成|向[^，,。;]{1,6}免费|安排|保障(?![性房])|调整|充实|收取|免费|参加|邀请|回复|答复|整改|审核|推送|转载|撰写|报送|对(?![照外接象标口策应比])|已|并)+/u;
/** Verbs inside the words before a number: what is counted stands behind the last of them. */
export const innerVerbs =
  /发布|推送|制作|编制|召开|举办|开展|承办|转办|开设|设立|增设|受理|形成|归集|印发|编印|收取|收到|完成|建成|通过|依托|利用|围绕|针对|向公众|免费/u;
/** A rate, as it ends the words before a percent. One group. */
export const rateName = /([^的中、，,和及;:%\s]{2}率)$/u;
/** A list closed before its number: 甲、乙等12个专题. What is counted stands behind the number. */
export const listClosed = /等(?:共|共计)?$/u;
/** A district or level by its name. */
export const placeName = /^.{1,8}[省市县区级镇乡]$/u;
/** What opens a list of parts: their labels begin with that of the whole. */
export const partsOpening = /其中|包括|包含|分别|具体为|主要(?:为|有|是)/u;
/** A clause that hangs on the one before. */
export const hangingClause = /^(?:占|同比|环比|较|比|增长|下降|上升|增幅|其中占|约占)/u;
/** Words before a number that speak of the number before them. */
export const hangingWords = /^[、，,\s]*(?:占|同比|环比|较|比|增长|增加|减少|下降|上升|增幅|提高|降低)/u;
/** A clause that only sets the scene of the next. */
export const openingClause = /^(?:其中|20\d\d年(?:度|以来|来)?|本年度|全年|今年|截至[^，,]{0,12}|一年来)$/u;

/** Units of quantities that reports tell. Years, months, lengths and the like are none. */
export const countedUnits: ReadonlySet<string> = new Set(
  "件 条 份 篇 项 个 次 场 期 宗 起 家 名 人 人次 件次 场次 条次 篇次 家次 户次 批次 册 部 处 户 笔 元 万元 亿元 % ‰ 个百分点 百分点 倍 批 轮 套 张 幅 例 则 封 通 组 台 辑 集 课时".split(
    " ",
  ),
);
/** Units with which a numeral in characters is a count: 三次, 十余场. With 个 or 项 it is a manner of speaking. */
export const spokenUnits: ReadonlySet<string> = new Set("次 场 期 件 条 份 篇 册 人次 场次 宗 起 余".split(" "));
/** Before a numeral in characters: no count. */
export const noCountBefore =
  /(?:每|第|同|逐|各|历|进|跑|办|至少|不少于|最多|任何|唯|统|另|某|这|那|月|季度|周|日|年)$/u;
/** After a number and its unit: what is measured is time, or a way of listing. */
export const noCountAfter = /^\s*(?:季度|月|小时|工作日|自然日|年|方面|层面|层次|维度|角度|以内|内(?:答复|办结))/u;
/** Before a number without unit that counts all the same: 受理4申请. */
export const countBefore = /(?:受理|收到|接到|新收|办理|办结|答复|总数|数量)(?:了|共|为)?$/u;

/** Years said without a number, and how far from the report's. */
export const saidYears: readonly { readonly sign: RegExp; readonly offset: number }[] = [
  { sign: /(?:上一?年|去年|上年度)(?!度?结转|末)/gu, offset: -1 },
  { sign: /(?:明年|来年|下一步|下步|今后|接下来)/gu, offset: 1 },
  { sign: /(?:本年|今年|本年度|全年)/gu, offset: 0 },
];
/** What may stand between the beginning of a clause and the year it speaks of. */
export const beforeYear = /^(?:[一二三四五六七八九十]是)?(?:截至|截止|自|从|在|至|到|于|其中)?$/u;
/** Before a year: the clause compares with it and speaks of another. */
export const comparedBefore = /(?:较|比|与|同|相比|对比|和|针对|对照|落实|相当于)$/u;
/** Between a year compared with and a number: the number is the difference, not that year's. */
export const changeWord = /增|减|升|降|提高|持平|翻/u;
