import type { Facts } from "./grammar.ts";

/** The parts of a report that prose is written for. */
export type Slot =
  | "lead"
  | "publishing"
  | "applying"
  | "managing"
  | "platform"
  | "supervising"
  | "improved"
  | "problem"
  | "measure"
  | "other";

/** A template and when it may be said: no sentence says that requests came where none did. */
type Telling = { readonly text: string; readonly when?: (facts: Facts) => boolean };

/** Something a clerk writes about, in several ways. Its sentences agree with the tables: they are written from the same facts. */
export type Topic = { readonly key: string; readonly slot: Slot; readonly tellings: readonly [Telling, ...Telling[]] };

const some = (name: string) => (facts: Facts) => Number(facts[name]) > 0;
const none = (name: string) => (facts: Facts) => Number(facts[name]) === 0;

const topic = (slot: Slot, key: string, ...texts: readonly [string | Telling, ...(string | Telling)[]]): Topic => {
  const telling = (text: string | Telling): Telling => (typeof text === "string" ? { text } : text);
  const [first, ...others] = texts;
  return { key: `${slot}.${key}`, slot, tellings: [telling(first), ...others.map(telling)] };
};

export const topics: readonly Topic[] = [
  topic(
    "lead",
    "spirit",
    "<year>年，<self>{认真|深入}贯彻落实《中华人民共和国政府信息公开条例》{（以下简称《条例》）|}，坚持以公开为常态、不公开为例外，{围绕中心工作|紧扣年度重点任务}，{扎实推进|持续深化}<fields>等领域信息公开，{政务公开工作取得新成效|各项公开任务有序落实}。",
    "<year>年，在{上级主管部门|县政务公开主管部门}的指导下，<self>严格执行《中华人民共和国政府信息公开条例》，不断{健全工作机制|完善制度规范}，{拓展公开渠道|丰富公开形式}，{切实保障|依法保障}人民群众的知情权、参与权、表达权和监督权。",
  ),
  topic(
    "lead",
    "organised",
    "<self>{调整充实|及时调整}政务公开工作领导小组，明确由主要负责同志{负总责|任组长}、分管负责同志{具体抓|任副组长}，<units>{各司其职、密切配合|按职责分工落实}。",
    "全年召开政务公开专题会议<meetings>次，{研究解决|协调推进}信息发布、依申请公开答复等{具体问题|重点事项}，{形成了|逐步形成}上下联动、齐抓共管的工作格局。",
  ),
  topic(
    "publishing",
    "channels",
    "<year>年，{|<self>}{共|累计}主动公开政府信息<published>条，其中通过<portal>公开<website>条，通过政务微信公众号公开<wechat>条。",
    "全年主动公开各类政府信息<published>条。其中，<portal>发布信息<website>条，政务新媒体发布信息<wechat>条{，信息发布的及时性和规范性进一步提高|}。",
  ),
  topic(
    "publishing",
    "fields",
    "{聚焦|围绕}<fields>等{群众关心的|社会普遍关注的}{重点领域|热点事项}，{动态更新|及时更新}{公开目录|公开事项标准目录}，{做到应公开尽公开|确保公开内容准确、完整}。",
    "对照主动公开基本目录，{逐项|逐条}梳理<fields>等方面的{公开内容|公开事项}，{补充|更新}公开信息<columns>类，{对|并对}失效链接和过期内容进行了{清理|集中整改}。",
  ),
  topic(
    "publishing",
    "documents",
    {
      when: some("issued"),
      text: "{严格落实规范性文件公开要求|规范文件公开流程}，全年制发规范性文件<issued>件，{均已在<portal>公开|全部按时公开}，并{同步|一并}公开了解读材料。",
    },
    {
      when: none("issued"),
      text: "本年度未制发规范性文件{，对继续执行的文件进行了集中公开|}。",
    },
  ),
  topic(
    "publishing",
    "explained",
    "坚持政策文件与解读材料同步起草、同步审批、同步发布，全年发布政策解读材料<interpretations>篇，{其中图解、视频等形式的解读占比进一步提高|采用图解、问答、短视频等多种形式，便于群众理解}。",
    "全年{编制|制作}政策解读<interpretations>篇，通过<portal>“政策解读”专栏{集中展示|统一发布}，{并与政策原文相互关联|方便企业和群众查询}。",
  ),
  topic(
    "publishing",
    "deputies",
    "{做好建议提案办理结果公开|推进建议提案办理公开}，全年承办人大代表建议<motions>件、政协委员提案<suggestions>件，{办理结果均按规定公开|均按期办结并公开办理结果}。",
  ),
  topic(
    "publishing",
    "meeting",
    "{推进决策公开|落实重大行政决策公开制度}，邀请利益相关方、{群众代表|公众代表}列席会议<meetings>次，通过<portal>征集意见建议<columns>期，{并公开采纳情况|并及时反馈采纳情况}。",
  ),
  topic(
    "applying",
    "received",
    {
      when: some("received"),
      text: "<year>年，{|<self>}{共收到|收到}政府信息公开申请<received>件{，均依法依规办理|，办理工作平稳有序}。",
    },
    {
      when: some("received"),
      text: "<year>年，新收政府信息公开申请<received>件，上年结转<carriedIn>件，{全年办结|办结}<concluded>件，结转下年度继续办理<carriedOut>件。",
    },
    { when: none("received"), text: "<year>年，<self>未收到政府信息公开申请。" },
  ),
  topic(
    "applying",
    "process",
    "{进一步规范|不断完善}依申请公开{登记、审核、办理、答复、归档|受理、登记、交办、审核、答复}等{环节|流程}，{强化合法性审查|严格落实法制审核}，{确保答复内容准确、程序规范|努力提高答复质量}。",
    "对内容复杂、涉及面广的申请事项，{组织相关科室会商研判|与申请人充分沟通}，{依法依规|按照规定时限}作出答复，{未发生超期答复情形|切实维护申请人合法权益}。",
  ),
  topic(
    "applying",
    "fee",
    "{全年|本年度}未收取政府信息公开信息处理费。",
    "依申请公开{政府信息|}过程中，未向申请人收取任何费用。",
  ),
  topic(
    "managing",
    "review",
    "{严格执行|落实}信息发布“三审三校”制度，坚持先审查、后公开，{明确|压实}{拟稿、审核、签发各环节|各环节审核}责任，{全年未发生失泄密问题|确保公开信息安全、准确}。",
    "{健全|完善}政府信息公开保密审查机制，{对拟公开信息逐条审核|做到公开信息不涉密、涉密信息不公开}，{定期|不定期}开展{个人隐私信息排查|已公开信息自查}。",
  ),
  topic(
    "managing",
    "guide",
    "{及时修订|更新完善}政府信息公开指南和主动公开基本目录，{调整|新增}公开事项<columns>项，{方便公众查询获取|增强目录的指导性和操作性}。",
    "{对历年制发的规范性文件进行梳理|开展规范性文件清理}，标注有效性，{做好|加强}文件的{动态管理|动态调整和归集展示}。",
  ),
  topic(
    "platform",
    "site",
    "{加强|强化}<portal>政府信息公开专栏建设，优化栏目设置<columns>个，{完善检索功能|增强栏目的易用性}，{全年|专栏全年}访问量<visits>万余次。",
    "依托<portal>，{规范设置|统一规范}政府信息公开指南、制度、法定主动公开内容、年报等栏目，{落实专人负责日常维护|定期检查栏目更新情况}。",
  ),
  topic(
    "platform",
    "media",
    "{加强|规范}政务新媒体管理，{严格落实内容审核制度|严把信息内容审核关}，政务微信公众号全年{推送|发布}信息<wechat>条，{粉丝数量稳步增长|群众关注度不断提高}。",
    "{推动|促进}政务新媒体{与政府网站融合发展|健康有序发展}，{对长期不更新的账号进行了清理整合|实行账号开设、变更、注销备案管理}。",
  ),
  topic(
    "platform",
    "desk",
    "在{政务服务大厅|便民服务中心}设置政务公开专区，配备{查询终端、资料架|自助查询设备}等设施，{为群众提供政府信息查询、依申请公开指引等服务|全年接待群众查询<letters>人次}。",
  ),
  topic(
    "supervising",
    "training",
    "{加强业务培训|强化队伍建设}，全年组织政务公开{业务|专题}培训<trainings>次，{参训人员|参加培训}<trainees>人次，{进一步提高了工作人员的业务能力|不断提升工作人员的公开意识和业务水平}。",
  ),
  topic(
    "supervising",
    "checks",
    "{建立|落实}常态化{监测检查|巡查检查}机制，全年开展政务公开检查<checks>次，{督促整改问题|发现并整改问题}<issues>个。",
    "{把政务公开工作纳入年度考核|将政务公开纳入绩效考核}，{按季度通报|定期通报}工作情况，{对发现的问题限期整改|全年通报问题<issues>个，均已整改到位}。",
  ),
  topic(
    "supervising",
    "blame",
    "{全年未发生|本年度未发生}因政府信息公开工作{被追究责任的情况|被责任追究的情形}。",
    "{主动接受社会监督|畅通监督渠道}，全年{受理|办理}群众来信、留言<letters>件，{均在规定时间内答复|办结率100%}。",
  ),
  topic(
    "improved",
    "answered",
    "针对<last>年{工作中|}存在的{信息公开不够及时|部分栏目更新滞后}的问题，<self>{建立栏目更新台账|明确栏目维护责任人}，{每月开展一次自查|实行月提醒、季通报}，{信息发布的时效性明显增强|栏目更新情况有了明显改善}。",
    "针对<last>年政策解读形式单一的问题，<self>{丰富解读方式|创新解读形式}，全年发布解读材料<interpretations>篇，{图解、视频类解读逐步增多|解读的可读性进一步增强}。",
  ),
  topic(
    "problem",
    "wording",
    "政策解读{的形式|方式}{不够丰富|较为单一}，{以文字解读为主|图文、视频类解读较少}。",
    "政策解读的{深度|针对性}{不够|还需加强}，{与群众的需求还有差距|对办事流程的说明不够通俗}。",
  ),
  topic(
    "problem",
    "columns",
    "{个别|部分}栏目{更新不够及时|信息更新较慢}，{内容质量有待提高|公开内容不够全面}。",
    "{重点领域信息公开的|}{广度和深度|主动性}{还不够|仍需加强}，{与上级要求存在一定差距|公开的连续性不强}。",
  ),
  topic(
    "problem",
    "people",
    "{从事政务公开工作的人员|工作人员}{多为兼职|流动性较大}，业务{能力|水平}{有待进一步提升|参差不齐}。",
    "{少数|个别}{科室|单位}对政务公开工作{重视程度不够|认识不到位}，{主动公开意识不强|存在被动应付的现象}。",
  ),
  topic(
    "problem",
    "answers",
    "依申请公开答复{文书|}{的规范性|的规范化水平}{仍需提高|有待加强}，{法律依据引用不够准确|与申请人的沟通还不够充分}。",
  ),
  topic(
    "problem",
    "contact",
    "与公众的互动{交流|}{不够充分|渠道不够丰富}，{意见征集的参与度不高|回应群众关切的时效性还需增强}。",
  ),
  topic(
    "measure",
    "wording",
    "{丰富|创新}政策解读形式，{综合运用|灵活采用}图解、动漫、短视频等{方式|群众喜闻乐见的方式}，{提高解读的针对性和可读性|让政策更易懂、更好用}。",
  ),
  topic(
    "measure",
    "columns",
    "{细化|健全}栏目管理责任，{建立更新提醒机制|明确更新时限}，{做到专人维护、按时更新|确保各栏目内容及时、完整}。",
    "{拓展|深化}<fields>等领域信息公开，{主动回应社会关切|切实满足群众的信息需求}。",
  ),
  topic(
    "measure",
    "people",
    "{加大培训力度|加强业务培训}，{采取集中授课、以会代训等方式|邀请专业人员授课}，{提升工作人员的业务素质|打造一支相对稳定的政务公开队伍}。",
  ),
  topic(
    "measure",
    "answers",
    "{规范|完善}依申请公开办理{流程|规程}，{统一答复文书格式|加强案例学习}，{提高答复的准确性和规范性|减少行政争议}。",
  ),
  topic(
    "measure",
    "contact",
    "{畅通|拓宽}公众参与渠道，{定期开展政府开放日等活动|积极开展意见征集}，{增强互动交流实效|提高公众参与度}。",
  ),
  topic(
    "other",
    "fee",
    "依据《政府信息公开信息处理费管理办法》，<year>年{|<self>}未收取信息处理费。",
    "<year>年，<self>没有向申请人收取政府信息公开信息处理费{|的情况}。",
  ),
  topic(
    "other",
    "points",
    "{对照年度政务公开工作要点|按照年度政务公开工作要点要求}，<self>{细化任务分工|制定落实清单}，{明确责任单位和完成时限|逐项推进落实}，{各项任务均已完成|重点任务总体进展顺利}。",
  ),
  topic("other", "nothing", "{没有其他需要报告的事项。|无其他需要报告的事项。|本年度无其他需要报告的事项。}"),
];
