/**
 * A sentence of two years and its numbers: `pairs` are raw numbers that are one measure, last year's and this year's.
 * Every other number of the sentences stands alone.
 */
export type LabelledMentions = {
  readonly before: string;
  readonly after: string;
  readonly pairs: readonly (readonly [before: string, after: string])[];
  readonly why: string;
};

/** Each a half with an agency of its own; the sentences of a half make one chapter. */
export const labelledMentions: readonly (readonly LabelledMentions[])[] = [
  [
    {
      before: "全年主动公开政府信息376条，其中通过县政府网站公开173条、通过微信公众号公开203条。",
      after: "2023年，我局共主动公开政府信息412条，其中通过县政府网站公开190条、通过微信公众号公开222条。",
      pairs: [
        ["376", "412"],
        ["173", "190"],
        ["203", "222"],
      ],
      why: "a total and its channels, in one order",
    },
    {
      before: "收到政府信息公开申请12件，均按期答复，其中予以公开7件，不予公开1件。",
      after: "本年度共受理政府信息公开申请9件，不予公开2件，予以公开5件，其余为无法提供。",
      pairs: [
        ["12", "9"],
        ["7", "5"],
        ["1", "2"],
      ],
      why: "outcomes told in another order",
    },
    {
      before: "举办政务公开业务培训2次，培训人员35人次。",
      after: "组织业务培训3次，参加培训41人次。",
      pairs: [
        ["2", "3"],
        ["35", "41"],
      ],
      why: "two units of one matter never mix",
    },
    {
      before: "制作图解、短视频等政策解读材料5件。",
      after: "全年发布政策解读材料12件，形式有图解、问答和短视频。",
      pairs: [["5", "12"]],
      why: "one measure in other words",
    },
    {
      before: "办理人大代表建议14件、政协提案16件，办复率100%。",
      after: "办理人大代表建议15件、政协提案13件，办复率100%。",
      pairs: [
        ["14", "15"],
        ["16", "13"],
        ["100", "100"],
      ],
      why: "a list of two",
    },
    {
      before: "局微信公众号粉丝5万余人，阅读量达到16.8万次。",
      after: "局微信公众号粉丝62380人，阅读量达到21.3万次。",
      pairs: [
        ["5万余", "62380"],
        ["16.8万", "21.3万"],
      ],
      why: "approximate in one year",
    },
    {
      before: "巡查小型水库128座次，下达整改通知27份。",
      after: "开展农村供水水质抽检24批次，公布结果24期。",
      pairs: [],
      why: "other matters altogether",
    },
    {
      before: "发放取水许可电子证照312本。",
      after: "换发取水许可电子证照158本，较2022年减少154本。",
      pairs: [["312", "158"]],
      why: "a difference is no twin",
    },
  ],
  [
    {
      before: "街道门户栏目全年发布信息412条，公众号推送286条，户外屏滚动播放通知39次。",
      after: "全年街道门户栏目发布信息397条，公众号推送301条，户外屏滚动播放通知44次。",
      pairs: [
        ["412", "397"],
        ["286", "301"],
        ["39", "44"],
      ],
      why: "three channels",
    },
    {
      before: "老旧小区改造收回意见表640份，采纳建议28条。",
      after: "老旧小区改造共收回意见表712份，采纳停车划线等建议35条。",
      pairs: [
        ["640", "712"],
        ["28", "35"],
      ],
      why: "no measure of any list of measures",
    },
    {
      before: "组织线下招聘会6场，发布岗位1380个，达成意向290人。",
      after: "发布岗位1522个，组织线下招聘会8场，达成就业意向331人。",
      pairs: [
        ["6", "8"],
        ["1380", "1522"],
        ["290", "331"],
      ],
      why: "turned round",
    },
    {
      before: "收取信息处理费120元。",
      after: "全年收取信息处理费0.03万元。",
      pairs: [["120", "0.03"]],
      why: "money in two sizes",
    },
    {
      before: "网上受理率由82.5%提高到91%。",
      after: "网上办结率93.4%。",
      pairs: [],
      why: "two rates",
    },
    {
      before: "开展业务培训2次，印发学习资料150册。",
      after: "开展业务培训4次，编印学习资料200册。",
      pairs: [
        ["2", "4"],
        ["150", "200"],
      ],
      why: "a verb changed",
    },
    {
      before: "回复12345热线工单1036件，满意率97.2%。",
      after: "办结热线工单987件，满意率98.1%。",
      pairs: [
        ["1036", "987"],
        ["97.2", "98.1"],
      ],
      why: "the hotline's own number is no quantity",
    },
    {
      before: "临时救助73户，发放金额18.6万元。",
      after: "全年临时救助81户，发放救助金额20.4万元。",
      pairs: [
        ["73", "81"],
        ["18.6", "20.4"],
      ],
      why: "households and money",
    },
  ],
];
