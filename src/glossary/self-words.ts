/**
 * What an organ calls itself, and the names it fits. `word` is tried on folded text: 自我办理, 我委托 are other words.
 * `fits`: names of which it may be said; a name that says nothing of its kind is not judged.
 */
export const selfWords: readonly { readonly kind: string; readonly word: RegExp; readonly fits: RegExp }[] = [
  { kind: "局", word: /(?<!自)我局(?![长部面级势限])/gu, fits: /局/u },
  { kind: "委", word: /(?<!自)我委(?![托派员会任屈婉])/gu, fits: /委/u },
  { kind: "厅", word: /(?<!自)我厅(?![长堂级])/gu, fits: /厅/u },
  { kind: "院", word: /(?<!自)我院(?![校长系士落])/gu, fits: /院/u },
  { kind: "镇", word: /(?<!自)我镇(?![长静街])/gu, fits: /镇/u },
  { kind: "乡", word: /(?<!自)我乡(?![长镇村土亲])/gu, fits: /乡/u },
  { kind: "街道", word: /(?<!自)我街道/gu, fits: /街道/u },
];

/** Names whose kind is plain. Of others no word is judged. */
export const plainKind = /(?:局|委员会|委|厅|法院|检察院|人民政府|政府|办公室|街道办事处|街道|[镇乡市县区])$/u;

/** Marks of an agency inside a name: without a district it is a part of this very agency (局办公室, 党政办). */
export const hasDistrict = /[省市县区州盟旗镇乡街]/u;
/** A district with its name at the beginning of an agency's name. */
export const leadingDistrict = /^\p{Script=Han}{2,12}?[市县区州盟旗镇乡]/u;

/**
 * A sentence opened by an agency that tells its own work. Folded text, names of documents struck out. One group: the name.
 * Leaders and superiors lead, guide and attach importance; who carries out and receives is the agency itself.
 */
export const ownWorkOf =
  /^(?:20\d\d年(?:度|以来|来)?[,、]?)?([^，,、。;:"□\d()]{4,25}?)(?:始终)?(?:认真(?:贯彻|落实|执行)|深入(?:贯彻|学习)|坚持以|严格(?:按照|落实|执行)|共(?:收到|受理|接收|办理|主动公开)|(?:收到|受理)(?:政府信息公开|依申请公开|信息公开)申请|主动公开政府信息)/u;
/** Names that end like an agency's own. */
export const workingAgency =
  /(?:局|委员会|政府办公室|管委会|街道办事处|街道|[镇乡](?:人民)?政府|[^乡城村]镇|[^城]乡|服务中心|支队|大队|总队)$/u;
/** A subject that is no agency's name: 在…下, bodies of the party, all of them. */
export const noSubject =
  /^(?:在|由|向|对|与|为|经|按|据|根据|通过|针对|各|全|本|我|该|上级|有关|相关)|[党]|[县市区省]委(?!员会)|各|及其|下属|所属|直属/u;
