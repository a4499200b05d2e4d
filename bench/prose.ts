/** A seeded source of whole numbers from 0 up to, not including, `below`. Mulberry32. */
export type Dice = (below: number) => number;

export function rollDice(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const subjects = [
  "青岚县水利局",
  "临川湖街道办事处",
  "云栖镇人民政府",
  "本机关",
  "各科室",
  "办公室",
  "相关单位",
  "全局上下",
];
const times = ["年初以来", "上半年", "全年", "第三季度", "报告期内", "截至年底", "工作中", "汛期前后"];
const manners = [
  "按照部署要求",
  "结合工作实际",
  "围绕重点领域",
  "对照任务清单",
  "依托门户网站",
  "通过集中培训",
  "会同有关部门",
  "坚持问题导向",
];
const verbs = ["公开", "发布", "更新", "整理", "答复", "制作", "审核", "推送", "归档", "清理"];
const objects = [
  "河道治理信息",
  "规范性文件",
  "政策解读材料",
  "水费收缴明细",
  "工程招标公告",
  "办事指南",
  "会议纪要",
  "网民留言",
  "依申请公开件",
  "预决算报表",
  "灌区改造方案",
  "防汛值班安排",
];
const units = ["条", "件", "份", "篇", "项", "次", "期"];
const ends = [
  "办理质量稳步提高",
  "渠道更加畅通",
  "群众满意度有所上升",
  "栏目维护责任进一步落实",
  "审核流程更为严密",
  "未发现泄密问题",
  "时限要求得到执行",
  "基础工作仍需夯实",
];

const pick = <T>(dice: Dice, list: readonly T[]): T => list[dice(list.length)] as T;

/** Some 60 characters, as sentences of reports are. */
function sentence(dice: Dice): string {
  const clause = `${pick(dice, manners)}${verbPhrase(dice)}${1 + dice(300)}${pick(dice, units)}`;
  return `${opening(dice).slice(0, -1)}，${clause}，${pick(dice, subjects)}${pick(dice, ends)}。`;
}

function opening(dice: Dice): string {
  const count = () => `${verbPhrase(dice)}${1 + dice(900)}${pick(dice, units)}`;
  switch (dice(5)) {
    case 0:
      return `${pick(dice, times)}，${pick(dice, subjects)}${pick(dice, manners)}，${count()}，${pick(dice, ends)}。`;
    case 1:
      return `${pick(dice, subjects)}共${count()}，占比${dice(100)}.${dice(10)}%，同比增长${dice(60)}.${dice(100)}%。`;
    case 2:
      return `${2018 + dice(6)}年${1 + dice(12)}月${1 + dice(28)}日，${pick(dice, subjects)}${count()}，其中${count()}；${pick(dice, ends)}。`;
    case 3:
      return `${pick(dice, manners)}，${verbPhrase(dice)}和${pick(dice, objects)}，投入${1 + dice(9000)}.${dice(100)}万元，${pick(dice, ends)}。`;
    default:
      return `${pick(dice, ends)}，${pick(dice, subjects)}${pick(dice, times)}${count()}。`;
  }
}

const verbPhrase = (dice: Dice): string => `${pick(dice, verbs)}${pick(dice, objects)}`;

/** A sentence as next year's clerk leaves it: a year on, other figures, now a word and now a clause changed. */
function touchUp(dice: Dice, text: string): string {
  const counted = text
    .replace(/\d{4}(?=年)/gu, (year) => String(Number(year) + 1))
    .replace(/\d+(?![\d年月日])/gu, (digits) => String(Number(digits) + 1 + dice(40)));
  switch (dice(4)) {
    case 0:
      return counted;
    case 1:
      return counted.replace(pick(dice, verbs), pick(dice, verbs)).replace(pick(dice, objects), pick(dice, objects));
    case 2:
      return counted.replace("，", `，${pick(dice, manners)}，`);
    default:
      return `${sentence(dice).split("，", 1)[0]}，${counted.split("，").slice(1).join("，")}`;
  }
}

const sentences = (seed: number, characters: number): readonly string[] => {
  const dice = rollDice(seed);
  const all: string[] = [];
  for (let length = 0; length < characters; length += all.at(-1)?.length ?? 0) all.push(sentence(dice));
  return all;
};

/** Prose of about so many characters in the manner of a report, with `rewritten` of its sentences touched up. */
export function reportProse(seed: number, characters: number, rewritten: number): string {
  const all = [...sentences(seed, characters)];
  const dice = rollDice(seed + 1);
  for (let count = 0; count < rewritten; count += 1) {
    const index = dice(all.length);
    all[index] = touchUp(dice, all[index] ?? "");
  }
  return all.join("");
}

/** The same prose where nearly every sentence was touched up three times, a quarter is new, and some are gone. */
export function rewrittenProse(seed: number, characters: number): string {
  const dice = rollDice(seed + 2);
  return sentences(seed, characters)
    .flatMap((text) => {
      if (dice(10) === 0) return [];
      if (dice(4) === 0) return [sentence(dice)];
      return [touchUp(dice, touchUp(dice, touchUp(dice, text)))];
    })
    .join("");
}

/** Han characters at random, with a full stop now and then: nothing that two seeds share. */
export function randomHan(seed: number, characters: number): string {
  const dice = rollDice(seed);
  return Array.from({ length: characters }, () =>
    dice(40) === 0 ? "。" : String.fromCharCode(0x4e00 + dice(6000)),
  ).join("");
}

/** The pieces of a text of two characters each, in another order. */
export function shuffled(seed: number, text: string): string {
  const dice = rollDice(seed);
  const pieces = text.match(/.{1,2}/gsu) ?? [];
  for (let last = pieces.length - 1; last > 0; last -= 1) {
    const other = dice(last + 1);
    [pieces[last], pieces[other]] = [pieces[other] ?? "", pieces[last] ?? ""];
  }
  return pieces.join("");
}
