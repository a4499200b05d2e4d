import { formatCount } from "./number-format.ts";
import { attributeOf, childOf, childrenOf, isOn, isWord, numberOf, type XmlElement } from "./xml.ts";

type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly isLegal: boolean;
  readonly isHidden: boolean;
  readonly style: string | null;
};

/** A list as paragraphs name it: its counters are its abstract list's, which several lists may share. */
type List = {
  readonly abstractId: number;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
};

export type Numbering = {
  /** Counts a paragraph and gives its label as printed, "" where it has none. To be asked in document order. */
  readonly count: (numId: number, level: number) => string;
  /** The level of a list that a style is tied to; 0 where it is tied to none. */
  readonly levelOfStyle: (numId: number, styleId: string) => number;
};

const levelMost = 8;

/** Automatic numbering as Word counts it: counters per abstract list, restarts once, deeper levels begin anew. */
export function readNumbering(root: XmlElement | null): Numbering {
  const lists = readLists(root);
  const counters = new Map<number, (number | undefined)[]>();
  const restarted = new Set<string>();
  return {
    levelOfStyle: (numId, styleId) => {
      for (const [index, level] of lists.get(numId)?.levels ?? []) if (level.style === styleId) return index;
      return 0;
    },
    count: (numId, index) => {
      const list = lists.get(numId);
      const level = list?.levels.get(index);
      if (!list || !level || index < 0 || index > levelMost) return "";
      const counts = counters.get(list.abstractId) ?? [];
      counters.set(list.abstractId, counts);
      const restart = list.restarts.get(index);
      const key = `${numId} ${index}`;
      if (restart !== undefined && !restarted.has(key)) {
        restarted.add(key);
        counts[index] = restart;
      } else {
        counts[index] = (counts[index] ?? level.start - 1) + 1;
      }
      counts.length = index + 1;
      return level.isHidden || level.format === "bullet" ? "" : print(level, list.levels, counts);
    },
  };
}

function print(level: Level, levels: ReadonlyMap<number, Level>, counts: readonly (number | undefined)[]): string {
  const label = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1;
    const other = levels.get(index);
    const format = level.isLegal ? "decimal" : (other?.format ?? "decimal");
    return formatCount(counts[index] ?? other?.start ?? 1, format);
  });
  // A label that ends in a letter or digit would grow into the text; one that ends in a mark is typed without a blank.
  return /[\w章节条]$/u.test(label) ? `${label} ` : label;
}

function readLists(root: XmlElement | null): ReadonlyMap<number, List> {
  const elements = root ? childrenOf(root) : [];
  const abstracts = elements.filter((element) => isWord(element, "abstractNum"));
  const byId = new Map(abstracts.map((element) => [numberOf(element, "abstractNumId"), element]));
  const byStyle = new Map(abstracts.map((element) => [attributeOf(childOf(element, "styleLink")), element]));
  const lists = new Map<number, List>();
  for (const element of elements) {
    if (!isWord(element, "num")) continue;
    const abstractId = numberOf(childOf(element, "abstractNumId")) ?? -1;
    const abstract = byId.get(abstractId) ?? null;
    // A list may only point to the one that holds the levels of its list style.
    const link = attributeOf(childOf(abstract, "numStyleLink"));
    const linked = link === null ? undefined : byStyle.get(link);
    lists.set(numberOf(element, "numId") ?? -1, { abstractId, ...readLevels(linked ?? abstract, element) });
  }
  return lists;
}

function readLevels(abstract: XmlElement | null, list: XmlElement): Pick<List, "levels" | "restarts"> {
  const levels = new Map<number, Level>();
  const restarts = new Map<number, number>();
  const take = (parent: XmlElement | null): void => {
    for (const element of parent ? childrenOf(parent) : []) {
      if (isWord(element, "lvl")) levels.set(numberOf(element, "ilvl") ?? 0, readLevel(element));
    }
  };
  take(abstract);
  for (const override of childrenOf(list)) {
    if (!isWord(override, "lvlOverride")) continue;
    take(override);
    const start = numberOf(childOf(override, "startOverride"));
    if (start !== null) restarts.set(numberOf(override, "ilvl") ?? 0, start);
  }
  return { levels, restarts };
}

function readLevel(element: XmlElement): Level {
  return {
    start: numberOf(childOf(element, "start")) ?? 0,
    format: attributeOf(childOf(element, "numFmt")) ?? "decimal",
    text: attributeOf(childOf(element, "lvlText")) ?? "",
    isLegal: isOn(element, "isLgl"),
    isHidden: isOn(childOf(element, "rPr"), "vanish"),
    style: attributeOf(childOf(element, "pStyle")),
  };
}
