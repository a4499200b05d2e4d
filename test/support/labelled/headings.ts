/** Headings of parts and what stands under them. `twin`: whether they are one part in two years. */
export type LabelledHeadings = {
  readonly before: readonly [title: string, text: string];
  readonly after: readonly [title: string, text: string];
  readonly twin: boolean;
  /** Whether this year's stands in another chapter. */
  readonly across?: true;
  readonly why: string;
};

export const labelledHeadings: readonly (readonly LabelledHeadings[])[] = [
  [
    {
      before: ["政府信息公开平台建设方面", "对局微信公众号进行改版，新设办事、公开、互动三个板块，接入县政务服务网。"],
      after: ["公开平台建设", "局门户栏目调整为七个，公众号新设办事、公开、互动三个板块，清理僵尸账号1个。"],
      twin: true,
      why: "a shorter title over half the text",
    },
    {
      before: ["监督保障", "将政务公开纳入科室年度考核，按季度通报，考核结果与评优挂钩。"],
      after: ["监督保障情况", "聘请行风监督员8名，走访用水户，收集意见41条，办结率百分之百。"],
      twin: true,
      why: "the same title over new text",
    },
    {
      before: ["河湖长制公开", "公示牌、责任人、监督电话全部上墙，按月更新巡河记录。"],
      after: ["河湖管理信息", "河湖公示牌、责任人、监督电话全部上墙，按月更新巡河记录和问题清单。"],
      twin: true,
      why: "another title over the same text",
    },
    {
      before: ["主动公开政府信息的数量", "2022年我局主动公开政府信息173条，其中工程建设类46条、防汛抗旱类58条。"],
      after: ["主动公开政府信息的数量", "2023年我局主动公开政府信息208条，其中工程建设类52条、防汛抗旱类61条。"],
      twin: true,
      across: true,
      why: "moved to the chapter on disclosure, with other figures",
    },
    {
      before: ["依申请公开", "收到申请12件，均在法定期限内答复，未收取费用。"],
      after: ["信息管理", "落实信息发布三级审核，未经审核不得发布，全年未出现泄密问题。"],
      twin: false,
      why: "two matters",
    },
    {
      before: ["存在问题", "信息员多为兼职，业务不熟，报送质量不高。"],
      after: ["改进措施", "举办培训班，以测促学，提升信息员业务水平。"],
      twin: false,
      why: "a problem and what is done about it",
    },
    {
      before: ["主动公开", "通过县政府网站公开信息173条，公众号推送图解5件。"],
      after: ["主动公开", "规章、规范性文件现行有效3件，全部在专栏集中公布。"],
      twin: false,
      across: true,
      why: "one title in two chapters, each over its own matter",
    },
  ],
  [
    {
      before: ["强化阵地建设，拓宽公开渠道", "改造社区公开栏，新设电子屏，开通“居民议事亭”直播。"],
      after: ["拓宽公开渠道", "新设电子屏，开通“居民议事亭”直播，改造社区公开栏，增设自助查询机两台。"],
      twin: true,
      why: "half a title over text turned round",
    },
    {
      before: ["政府信息管理", "实行社区初审、科室复审、分管领导终审，错敏词每周筛查。"],
      after: ["政府信息管理情况", "建立信息台账，明确公开属性，定期清理失效文件11件。"],
      twin: true,
      why: "the same title over new text",
    },
    {
      before: ["特色亮点", "“居民议事亭”每月开放一次，街道领导轮值接待，答复要点次日上墙。"],
      after: ["居民议事亭", "“居民议事亭”每月开放两次，街道领导轮值接待，答复要点次日上墙公布。"],
      twin: true,
      why: "another title over the same text",
    },
    {
      before: ["公开的主要形式", "设立公开栏、户外屏、便民手册，方便不会上网的老人查看。"],
      after: ["公开的主要形式", "设立公开栏、户外屏、便民手册和语音播报，方便不会上网的老人查看。"],
      twin: true,
      across: true,
      why: "moved to another chapter",
    },
    {
      before: ["培训情况", "组织社区信息员培训2次，参训46人。"],
      after: ["考核情况", "将政务公开列入社区年终考核，占分值4分。"],
      twin: false,
      why: "like titles over two matters",
    },
    {
      before: ["工作亮点", "老旧小区改造方案逐户征求意见，采纳建议28条。"],
      after: ["工作亮点", "就业帮扶信息按周汇总，组织招聘会8场。"],
      twin: false,
      across: true,
      why: "one title in two chapters, each over its own matter",
    },
  ],
];
