/** Paragraphs of two years and what became of them, with the reason why. `before` and `after` are whole paragraphs. */
export type LabelledParagraphs = {
  readonly label: "same" | "edited" | "moved" | "split" | "merged";
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly why: string;
};

/** All other crossings of the twins' paragraphs are unrelated. */
export type Half = { readonly agency: string; readonly twins: readonly LabelledParagraphs[] };

const water: Half = {
  agency: "青岚县水利局",
  twins: [
    {
      label: "same",
      before: ["对小型水库、塘坝、险工险段逐一落实防汛责任人，名单在汛前全部向社会公布，接受群众监督。"],
      after: ["对小型水库、塘坝、险工险段逐一落实防汛责任人，名单在汛前全部向社会公布，接受群众监督。"],
      why: "word for word",
    },
    {
      label: "edited",
      before: ["2022年，我局通过县政府网站主动公开信息173条，其中工程建设类46条、水资源管理类31条、防汛抗旱类58条。"],
      after: ["2023年，我局通过县政府网站主动公开信息208条，其中工程建设类52条、水资源管理类40条、防汛抗旱类61条。"],
      why: "the figures only",
    },
    {
      label: "edited",
      before: ["严格落实信息发布审核制度，未经审核的信息一律不得发布，全年未发生泄密事件。"],
      after: ["落实信息发布“三级审核”制度，明确专人负责，未经审核的信息一律不得对外发布，全年未出现泄密问题。"],
      why: "reworded with clauses put in",
    },
    {
      label: "edited",
      before: ["加强取水许可电子证照推广，累计发放电子证照312本，企业办事少跑腿，满意度持续提升。"],
      after: ["持续推广取水许可电子证照，全年换发312本，实现到期自动提醒，企业足不出户即可办理延续手续。"],
      why: "half of the wording kept",
    },
    {
      label: "edited",
      before: ["围绕农村饮水安全，公布水质检测结果24期，回应群众关于水压不足的来信17件。"],
      after: [
        "围绕农村饮水安全，每月公布水质检测结果，全年24期，并在村务公开栏同步张贴；群众反映的水压不足、管网老化问题均已答复。",
      ],
      why: "a clause grew into two",
    },
    {
      label: "edited",
      before: ["举办政务公开业务培训2次，各科室、局属单位信息员35人参加，培训后组织了闭卷测试。"],
      after: ["全年组织业务培训3期，培训信息员41人次，并以测促学，开展闭卷测试1次。"],
      why: "turned round and shortened",
    },
    {
      label: "edited",
      before: ["下一步，将健全河湖长制信息公开目录，完善公示牌维护机制，让群众看得见、找得到、能监督。"],
      after: ["今后，我局将继续健全河湖长制信息公开目录，及时更新公示牌内容，畅通监督电话，让群众看得见、能监督。"],
      why: "a plan said again",
    },
    {
      label: "moved",
      before: [
        "重大水利工程项目实行全过程公开，招标公告、中标结果、设计变更、竣工验收逐项上网，累计公开项目信息64条。",
      ],
      after: ["重大水利工程实行全过程公开，招标公告、中标结果、合同、设计变更、竣工验收逐项上网，公开项目信息71条。"],
      why: "told under another heading this year",
    },
    {
      label: "moved",
      before: ["政策解读以图解、短视频为主，全年制作解读材料5件，阅读量较文字解读明显提高。"],
      after: ["政策解读采用图解、短视频、问答等形式，全年制作解读材料12件，阅读量明显提高。"],
      why: "went behind the paragraph on platforms",
    },
    {
      label: "split",
      before: [
        "完善平台建设，对局微信公众号进行改版，新设办事、公开、互动三个板块。强化监督保障，将政务公开纳入科室年度考核，按季度通报，考核结果与评优挂钩。",
      ],
      after: [
        "完善平台建设，对局微信公众号再次改版，优化办事、公开、互动三个板块。",
        "强化监督保障，将政务公开纳入科室年度考核，按季度通报，通报4次，考核结果与评优评先挂钩。",
      ],
      why: "one paragraph a heading this year",
    },
    {
      label: "merged",
      before: [
        "在便民服务大厅设置公开查阅点，配备电脑、打印机，供群众免费使用。",
        "聘请行风监督员8名，定期走访用水户，收集对供水服务的意见。",
      ],
      after: [
        "在便民服务大厅设置查阅点，配备电脑、打印机供群众免费使用；聘请行风监督员8名，定期走访用水户，收集供水服务意见。",
      ],
      why: "two short paragraphs became one",
    },
  ],
};

const street: Half = {
  agency: "临川湖街道办事处",
  twins: [
    {
      label: "same",
      before: ["社区居务公开栏每月更新一次，低保名单、居务支出、工程发包结果均在栏内张榜公布。"],
      after: ["社区居务公开栏每月更新一次，低保名单、居务支出、工程发包结果均在栏内张榜公布。"],
      why: "word for word",
    },
    {
      label: "edited",
      before: ["全年街道通过公众号发布信息412条，通过公开栏发布86条，通过户外屏滚动播放通知39次。"],
      after: ["全年街道通过公众号发布信息397条，通过公开栏发布102条，通过户外屏滚动播放通知44次。"],
      why: "the figures only",
    },
    {
      label: "edited",
      before: ["老旧小区改造方案实行入户征求意见，收回意见表640份，采纳楼道照明、停车划线等建议28条。"],
      after: ["老旧小区改造方案公示前逐户征求意见，共收回意见表712份，采纳加装扶手、停车划线、楼道照明等建议35条。"],
      why: "reworded with things put in",
    },
    {
      label: "edited",
      before: ["退役军人服务站公开优抚政策、申请材料和办理时限，代办优待证申领220人次。"],
      after: ["依托退役军人服务站，将优抚政策、申请材料、办理时限编成口袋书发放，全年代办优待证申领96人次。"],
      why: "half of the wording kept",
    },
    {
      label: "edited",
      before: ["对照目录开展自查，补发漏发信息19条，下架过期内容7条。"],
      after: ["按季度对照公开目录开展自查，累计补发漏发信息23条，下架过期内容11条，修改错别字5处。"],
      why: "a clause put in at each end",
    },
    {
      label: "edited",
      before: ["存在的问题：信息员多为兼职，岗位变动频繁，业务不熟，信息报送质量不高。"],
      after: ["信息员队伍不稳定的问题仍然存在，兼职人员多、岗位变动频繁，个别社区信息报送质量不高。"],
      why: "a problem said again in other words",
    },
    {
      label: "edited",
      before: ["物业服务费用、公共收益收支情况由业委会按季度公示，街道对17个小区开展抽查，责令补公示3个。"],
      after: [
        "推动物业服务费用和公共收益收支按季度公示，全年抽查小区21个，对未按期公示的2个小区约谈业委会并责令补公示。",
      ],
      why: "rewritten, its matter kept",
    },
    {
      label: "moved",
      before: ["“居民议事亭”每月开放一次，由街道领导轮值接待，现场答复居民提问，答复要点次日上墙。"],
      after: ["“居民议事亭”每月开放两次，街道领导轮值接待，现场答复居民提问156个，答复要点次日上墙公布。"],
      why: "told among the innovations this year",
    },
    {
      label: "moved",
      before: ["就业帮扶信息按周汇总，发布岗位1380个，组织线下招聘会6场，达成意向290人。"],
      after: ["按周汇总就业帮扶信息，发布岗位1522个，组织线下招聘会8场，达成就业意向331人。"],
      why: "went to the chapter on disclosure",
    },
    {
      label: "split",
      before: [
        "规范办理流程，对依申请公开件实行登记、审核、答复、归档闭环管理，做到一件一档。畅通申请渠道，在办事大厅设立受理窗口，公布邮寄地址和咨询电话，方便居民当面申请。",
      ],
      after: [
        "规范办理流程，对依申请公开件实行登记、审核、答复、归档闭环管理，一件一档。",
        "畅通申请渠道，在办事大厅设立受理窗口，公布邮寄地址、咨询电话和二维码，方便居民当面或网上申请。",
      ],
      why: "one paragraph a matter this year",
    },
    {
      label: "merged",
      before: [
        "社区食堂菜价和补贴标准每周公示，接受就餐老人监督。",
        "临时救助发放情况按月张榜，全年公布救助对象73户，发放金额18.6万元。",
      ],
      after: ["社区食堂菜价、补贴标准每周公示；临时救助发放情况按月张榜，全年公布救助对象81户，发放金额20.4万元。"],
      why: "two short paragraphs became one",
    },
  ],
};

/** Thresholds may be chosen on the first half; floors hold on both. */
export const halves: readonly [chosenOn: Half, heldOn: Half] = [water, street];
