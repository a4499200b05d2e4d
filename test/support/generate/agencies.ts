import type { Random } from "./random.ts";

export type AgencyKind = "bureau" | "town" | "street" | "county";

/** An agency that does not exist. `self` is what it calls itself, `all` the whole of it, `fields` what it publishes on. */
export type Agency = {
  readonly kind: AgencyKind;
  readonly name: string;
  readonly region: string;
  readonly self: string;
  readonly all: string;
  readonly units: string;
  readonly fields: readonly string[];
};

const regions = [
  "青岚县",
  "鹿泽县",
  "禾汀县",
  "澄屿市",
  "梧渚县",
  "筠渡县",
  "棠墟市",
  "砚坪县",
  "苇川县",
  "霁原区",
] as const;
const towns = ["白鹭汀镇", "柳荫渡镇", "石榴湾镇", "松月坪乡", "栗树垭镇", "清沅铺镇"] as const;
const streets = ["临川湖街道", "望砚街道", "桂子巷街道", "听松街道"] as const;

type Office = readonly [name: string, fields: readonly string[]];

const bureaus: readonly [Office, ...Office[]] = [
  ["水利局", ["水利工程建设", "河湖管理", "水旱灾害防御", "水资源管理", "农村饮水安全", "移民后期扶持"]],
  ["教育局", ["招生入学", "学生资助", "校园安全", "教师招聘", "义务教育均衡发展", "校外培训治理"]],
  ["农业农村局", ["高标准农田建设", "涉农补贴", "动物疫病防控", "农产品质量安全", "宅基地管理", "农机购置补贴"]],
  ["住房和城乡建设局", ["老旧小区改造", "工程招投标", "物业管理", "燃气安全", "保障性住房分配", "城镇排水"]],
  ["人力资源和社会保障局", ["就业创业", "社会保险", "劳动关系", "人事考试", "技能培训", "工资支付保障"]],
  ["市场监督管理局", ["食品安全抽检", "特种设备监管", "知识产权保护", "消费维权", "价格监管", "质量提升"]],
  ["民政局", ["社会救助", "养老服务", "儿童福利", "社会组织管理", "婚姻登记", "地名管理"]],
  ["应急管理局", ["安全生产执法", "防灾减灾", "灾害救助", "危险化学品监管", "应急预案", "事故调查"]],
];

const townFields = ["惠民惠农补贴", "社会救助", "农村集体资产", "征地补偿", "环境整治", "村级事务"];
const streetFields = ["社区服务", "老旧小区改造", "城市管理", "退役军人服务", "就业帮扶", "公共卫生"];
const countyFields = ["财政预决算", "重大建设项目", "公共资源配置", "社会救助", "生态环境", "食品药品监管"];

export function inventAgency(random: Random, kind: AgencyKind): Agency {
  const region = random.pick(regions);
  const whole = `全${region.slice(-1)}`;
  switch (kind) {
    case "bureau": {
      const [office, fields] = random.pick(bureaus);
      return { kind, region, name: region + office, self: "我局", all: "全局", units: "各科室、局属各单位", fields };
    }
    case "town": {
      const town = random.pick(towns);
      const self = `我${town.slice(-1)}`;
      const name = `${region}${town}人民政府`;
      return { kind, region, name, self, all: `全${town.slice(-1)}`, units: "各办公室、各村", fields: townFields };
    }
    case "street": {
      const name = `${region}${random.pick(streets)}办事处`;
      return { kind, region, name, self: "我街道", all: "街道上下", units: "各科室、各社区", fields: streetFields };
    }
    case "county": {
      const name = `${region}人民政府`;
      const self = `我${region.slice(-1)}`;
      return { kind, region, name, self, all: whole, units: "各部门、各乡镇（街道）", fields: countyFields };
    }
    default:
      return kind satisfies never;
  }
}
