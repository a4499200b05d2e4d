/** Short names of offices and what they stand for. Compared after expansion; 和 and 与 between the parts may be missing. */
export const officeShortNames: readonly (readonly [short: string, full: string])[] = [
  ["住建", "住房城乡建设"],
  ["人社", "人力资源社会保障"],
  ["发改", "发展改革"],
  ["卫健", "卫生健康"],
  ["自规", "自然资源规划"],
  ["资规", "自然资源规划"],
  ["市监", "市场监督管理"],
  ["市场监管", "市场监督管理"],
  ["文旅", "文化旅游"],
  ["文广旅", "文化广电旅游"],
  ["文广新", "文化广电新闻出版"],
  ["医保", "医疗保障"],
  ["应急", "应急管理"],
  ["工信", "工业信息化"],
  ["教体", "教育体育"],
  ["城管", "城市管理"],
  ["综合执法", "综合行政执法"],
  ["退役军人", "退役军人事务"],
  ["交通", "交通运输"],
  ["审批服务", "行政审批服务"],
  ["民宗", "民族宗教事务"],
  ["机关事务", "机关事务管理"],
  ["粮食和储备", "粮食和物资储备"],
  ["公资", "公共资源交易"],
];

/** Endings of a name that mean the same, the short one first. Applied once, the first that fits. */
export const nameEndings: readonly (readonly [short: RegExp, full: string])[] = [
  [/街道$/u, "街道办事处"],
  [/管委会$/u, "管理委员会"],
  [/居委会$/u, "居民委员会"],
  [/政府办$/u, "政府办公室"],
  [/党政办$/u, "党政办公室"],
  [/(?<!管理|居民)委$/u, "委员会"],
];

/** A name ends like an office's or a place's. */
export const agencyEnding =
  /(?:局|委员会|委|[管居村]委会|办公室|办|厅|政府|院|处|中心|县|市|区|省|州|盟|旗|镇|乡|街道|公司|集团|[支大总]队|站|所|馆|社|联合会|工会|协会|残联|妇联|工商联|文联|科协|室|学校|[中小]学|幼儿园|学院|大学|部|署|行|基地|电视台)$/u;

/** Words a name is never made of: what was caught is a sentence. */
export const noAgency =
  /本(?:报告|机关|单位|局|年)|我(?:局|县|市|区|单位|办|委|镇)|编制(?!委员会|委|办)|要求|条例|格式|模板|根据|按照|为|[，,。;:《》?!、"()]|(?<!\p{Script=Han})的|^(?:政府信息|政务)|有关|下列|以下/u;

/** A name begins with a district, whose own name may be left out: 县住建局. */
export const bareDistrict = /^[省市县区州旗镇乡]/u;
/** The end of the name of a district that may be left out in front. */
export const districtEnd = /(?:省|自治区|市|州|盟|地区|县|区|旗|镇|乡|街道|街道办事处)$/u;

/** A place whose report is the whole area's: a district by name, its government, or the board of a zone. */
export const areaAgency =
  /(?:省|自治区|市|自治州|州|盟|县|区|旗)(?:人民政府|政府)?$|(?:开发|高新|经济|实验|示范|新|园|试验)区管理委员会$/u;

/** An office that puts a whole area's report together. */
export const compilingOffice = /(?:办公室|政府办|办公厅|政务公开办|中心)$/u;

/** Words of a report that speaks for a whole area. */
export const areaWords =
  /全[省市县区州旗](?!域)|我[省市县区州旗](?!局|委|办|政府办)|各级各部门|各部门、各(?:乡镇|镇|街道)|各乡镇[^。]{0,30}汇总|汇总/gu;
/** Words of a report that speaks for its own office. */
export const ownWords =
  /本(?:机关|单位|局|委|办|厅|院|镇|乡|街道|中心|部门|大队|支队|总队|校|社|分局|公司)|我(?:局|委|办|厅|院|镇|乡|街道|街|中心|单位|队|大队|支队|总队|部门|处|校|社|站|所|馆|分局|公司)/gu;

/** The agency as the preamble names it. Folded text; one group: the name. */
export const preambleAgency: readonly RegExp[] = [
  /本(?:年度|工作|年度工作|工作年度)?报告(?:系|是)?由([^，,。;:《》]{2,40}?)(?=按照|根据|依据|依照|遵照|参照|严格|编制|负责|组织|汇总|在|[，,])/u,
  /由([^，,。;:《》]{2,40}?)(?:负责)?编制(?:并发布|完成)?(?:本|此)?(?:年度)?报告/u,
  /(?:^|[，,。;])(?:现|特)?由?([^，,。;:《》]{2,40}?)(?:组织)?(?:编制|编写|撰写|起草)(?:了|完成了?|并(?:发布|公布)|形成了?)?(?:《|本(?:年度|工作)*报告|20\d\d年|[^，,。;:]{2,40}20\d\d年)[^，,。;:]{0,30}报告/u,
  /(?:[特现]将|[特现](?:向社会)?(?:公布|公开|编制(?:完成)?))([^，,。;:《》]{2,40}?)(?:20\d\d年)(?:年度|度)?(?:政府信息|政务|信息)公开/u,
  /(?:^|[,，。;])([^，,。;:《》]{2,40}?)(?:根据|按照|依据|依照)(?:《|国务院)[^。]{0,120}(?:公布|发布|编制|公开)[^。]{0,30}报告/u,
];
/** The office that a first sentence is about. Folded text; one group: the name. For want of all else. */
export const subjectAgency =
  /20\d\d年(?:度|以来|来)?[,，]?([^，,。;:《》]{3,30}?)(?=认真|深入|严格|坚持|高度|积极|全面|始终|切实|按照|紧紧|以习近平|坚决|扎实|持续|充分)/u;
/** Who else acts in first sentences: superiors and everybody. */
export const noSubject = /党[组委]|[省市县区镇乡]委[省市县区镇乡]|上级|各|全[省市县区镇乡]/u;
/** The agency as the sentence on questions names it: the office a reader is to turn to. */
export const contactAgency =
  /(?:请与|请联系|请向|请致电|请径与|请咨询|联系(?:单位|部门|方式))[:]?([^，,。;:《》(]{2,40}?)(?=联系|反映|咨询|查询|\(|[，,。])/u;
/** A name with its date at the end of a report. Folded text; one group: the name. */
export const signature = /(?:^|[。;])([^，,。;:《》\d]{3,30}?)20\d\d年\d{1,2}月\d{1,2}日$/u;
/** What a contact sentence adds to the agency's name. */
export const contactOffice =
  /(?:(?:政务|(?:政府)?信息)公开)?(?:工作)?(?:领导小组)?(?:办公室|党政办|党政综合办|办公|综合科|公开办|公开科|法规科|[办综]公?[科股])$/u;
/** Last letters of the names of districts. */
export const districtLetters = "省市县区州旗";
/** A government without its place: nobody's name. */
export const bareGovernment = /^(?:人民)?政府(?:办公室|办)?$/u;
/** A district with its name. */
export const namedDistrict = /\p{Script=Han}[省市县区州旗镇乡街]/u;
/** The long and the short name of a government. */
export const government = { full: "人民政府", short: "政府" } as const;
/** A government named with its place is the place. */
export const placeGovernment = /(?<=[省市县区州盟旗镇乡])政府$/u;
/** What may be missing between the parts of an office's name. */
export const officeJoints = "[和与及、]";
