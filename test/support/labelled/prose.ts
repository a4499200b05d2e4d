import type { Random } from "../generate/random.ts";

type Words = readonly [string, ...string[]];

const subjects: Words = [
  "防汛值守",
  "河道采砂许可",
  "农村饮水安全",
  "水库除险加固",
  "小型泵站改造",
  "灌区续建配套",
  "取水许可延续",
  "节水载体创建",
  "移民后期扶持",
  "河湖岸线管理",
  "水土保持方案审批",
  "山洪灾害预警",
  "校车安全运行",
  "学区划分调整",
  "教师公开招聘",
  "学生资助名单",
  "课后服务收费",
  "校外培训机构年检",
  "老旧小区加装电梯",
  "燃气管道更新",
  "物业服务信用评价",
  "公租房轮候",
  "房屋征收补偿",
  "城市道路养护",
  "垃圾分类示范点",
  "养老服务补贴",
  "残疾人两项补贴",
  "临时救助标准",
  "社区食堂布点",
  "退役士兵安置",
  "慈善募捐备案",
  "婚姻登记预约",
  "高标准农田建设",
  "农机购置补贴",
  "动物防疫应急",
  "耕地地力保护补贴",
  "秸秆综合利用",
  "农产品抽检",
  "食品小作坊登记",
  "特种设备检验",
  "计量器具检定",
  "药品经营检查",
  "商标品牌指导",
  "招商项目推进",
  "科技型企业认定",
  "技术改造奖补",
  "中小企业纾困",
  "就业见习岗位",
  "职业技能竞赛",
  "工伤认定办理",
  "医保门诊统筹",
  "家庭医生签约",
  "妇幼健康筛查",
  "传染病监测",
  "文物保护巡查",
  "图书流动服务",
  "全民健身设施",
  "旅游厕所建设",
  "森林防火巡护",
  "古树名木保护",
  "湿地修复",
  "扬尘治理",
  "入河排污口整治",
  "噪声扰民处置",
  "公交线路优化",
  "农村公路养护",
  "停车泊位共享",
  "快递进村",
  "广播电视覆盖",
  "信访积案化解",
  "法律援助受理",
  "人民调解",
];
const actions: Words = ["梳理", "公布", "更新", "汇总", "编印", "推送", "解读", "校核", "归档", "督办", "通报", "回访"];
const things: Words = [
  "办事指南",
  "流程图",
  "政策问答",
  "工作台账",
  "责任清单",
  "进展情况",
  "资金安排",
  "结果名单",
  "现场图片",
  "典型案例",
];
const channels: Words = [
  "县门户网站",
  "微信公众号",
  "村务公开栏",
  "便民服务大厅",
  "电子显示屏",
  "广播站",
  "入户走访",
  "短信平台",
  "新闻发布会",
  "政府公报",
];
const people: Words = [
  "分管负责人",
  "业务骨干",
  "驻村干部",
  "窗口人员",
  "第三方机构",
  "行风监督员",
  "群众代表",
  "法律顾问",
];
const results: Words = [
  "群众知晓率明显提高",
  "办理时限缩短近一半",
  "来电咨询量有所下降",
  "未发生一起投诉",
  "得到服务对象好评",
  "做法被上级刊发",
  "底数进一步摸清",
  "责任链条更加完整",
  "薄弱环节得到补齐",
  "工作节奏明显加快",
];
const moments: Words = ["年初", "汛前", "第二季度", "暑期", "国庆前后", "入冬以来", "年底前", "每月上旬", "节假日期间"];
const openings: Words = ["围绕", "针对", "结合", "聚焦", "着眼", "对照"];
const aims: Words = [
  "方便群众办事",
  "压实工作责任",
  "回应社会关切",
  "提高资金使用透明度",
  "堵塞管理漏洞",
  "减少重复跑动",
];

/** Wording that stands in many paragraphs of one report, as in real ones. */
const formulas: Words = [
  "坚持以公开为常态、不公开为例外",
  "进一步提升政府信息公开工作水平",
  "切实保障公众的知情权、参与权和监督权",
  "确保各项工作落到实处、取得实效",
];

const synonyms: readonly (readonly [string, string])[] = [
  ["进一步", "持续"],
  ["切实", "有效"],
  ["群众", "公众"],
  ["确保", "保证"],
  ["明显", "显著"],
  ["组织", "安排"],
  ["通过", "依托"],
  ["围绕", "紧扣"],
  ["及时", "第一时间"],
  ["完成", "落实"],
  ["方便", "便利"],
  ["得到", "获得"],
];

/** A sentence about a subject: invented, in the manner of a yearly report. */
function inventSentence(random: Random, subject: string): string {
  const number = random.int(2, 480);
  const shapes: Words = [
    `${random.pick(openings)}${subject}，组织${random.pick(people)}${random.pick(actions)}${random.pick(things)}${number}份，${random.pick(results)}。`,
    `${random.pick(moments)}，通过${random.pick(channels)}及时发布${subject}${random.pick(things)}${number}条，${random.pick(results)}。`,
    `为${random.pick(aims)}，会同${random.pick(people)}对${subject}${random.pick(things)}逐项${random.pick(actions)}，完成整改${number}处。`,
    `${subject}方面，${random.pick(formulas)}，${random.pick(moments)}开展专题培训${number}人次。`,
    `${random.pick(people)}牵头${random.pick(actions)}${subject}${random.pick(things)}，${random.pick(channels)}同步公开，${random.pick(formulas)}。`,
    `在${random.pick(channels)}开设${subject}专栏，${random.pick(moments)}集中${random.pick(actions)}${random.pick(things)}，收到意见建议${number}条，${random.pick(aims)}的目标基本实现。`,
  ];
  return random.pick(shapes);
}

/** A paragraph as its sentences. It keeps to one of the subjects, or goes over to a second one. */
export function inventParagraph(random: Random, among: Words): readonly string[] {
  const [first, second] = [random.pick(among), random.pick(among)];
  return Array.from({ length: random.int(2, 5) }, (_, at) => inventSentence(random, at < 3 ? first : second));
}

/** So few subjects that each comes in several paragraphs of a chapter, and none tells its paragraph. */
export function inventSubjects(random: Random, count: number): Words {
  const [first = subjects[0], ...others] = random.some(subjects, count);
  return [first, ...others];
}

/**
 * Next year's sentence. `level`, 0–1, is the chance that it is written anew: other numbers, other words, and two clauses
 * replaced, dropped, put in or turned round. At 1 some two fifths of the wording stay, as where a clerk writes over last year's
 * file.
 */
export function rewriteSentence(random: Random, sentence: string, level: number): string {
  if (!random.chance(level)) return sentence;
  const clauses = sentence
    .replace("。", "")
    .split("，")
    .map((clause) => rewriteClause(random, clause));
  for (let turn = 0; turn < 2; turn += 1) changeClauses(random, clauses);
  return `${clauses.join("，")}。`;
}

function changeClauses(random: Random, clauses: string[]): void {
  const at = random.int(0, clauses.length - 1);
  const changes = [
    () => clauses.splice(at, 1, random.pick(results)),
    () =>
      clauses.splice(
        at,
        1,
        `${random.pick(moments)}${random.pick(actions)}${random.pick(things)}${random.int(2, 90)}项`,
      ),
    () => clauses.splice(at, 0, random.pick(formulas)),
    () => clauses.splice(at, clauses.length > 1 ? 1 : 0),
    () => clauses.reverse(),
  ] as const;
  random.pick(changes)();
}

function rewriteClause(random: Random, clause: string): string {
  const renumbered = clause.replace(/\d+/u, () => String(random.int(2, 480)));
  return synonyms.reduce((text, [from, to]) => (random.chance(0.6) ? text.replace(from, to) : text), renumbered);
}
