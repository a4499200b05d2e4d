import type { FormEdition } from "./figures.ts";
import type { Random } from "./random.ts";
import { type Slot, topics } from "./topics.ts";

/** A sentence before it is written: what it is about, and the seed of its wording. The facts of the year do the rest. */
export type Sentence = { readonly topic: string; readonly seed: number };

/**
 * Sentences that stand together. `listed`: each is opened by 一是, 二是 …; `opening` is said before them.
 * `id` is its own for good; `origins` are the paragraphs of last year's report it came from.
 */
export type Paragraph = {
  readonly id: string;
  readonly origins: readonly string[];
  readonly listed: boolean;
  readonly opening: string;
  readonly sentences: readonly Sentence[];
};

export type ChapterName = "overview" | "proactive" | "requests" | "disputes" | "problems" | "other";

/** A run of paragraphs of a chapter, under a heading of its own unless `title` is null. */
export type Part = {
  readonly chapter: ChapterName;
  readonly slot: Slot;
  readonly title: string | null;
  readonly paragraphs: readonly Paragraph[];
};

const customary: readonly (readonly [Slot, readonly [string, ...string[]]])[] = [
  ["publishing", ["主动公开情况", "主动公开", "主动公开政府信息情况", "做好主动公开工作"]],
  ["applying", ["依申请公开情况", "依申请公开", "依申请公开办理情况"]],
  ["managing", ["政府信息管理情况", "政府信息管理", "加强政府信息管理"]],
  ["platform", ["政府信息公开平台建设情况", "平台建设", "公开平台建设情况"]],
  ["supervising", ["监督保障情况", "监督保障", "强化监督保障"]],
];

/** The prose of a report, laid out: a lead, the customary parts of chapter one, problems and measures, and the rest. */
export function inventParts(random: Random, edition: FormEdition): readonly Part[] {
  const parts: Part[] = [part(random, "overview", "lead", null)];
  const titled = random.chance(0.85);
  for (const [slot, titles] of customary) {
    if (random.chance(0.08)) continue;
    parts.push(part(random, "overview", slot, titled ? random.pick(titles) : null));
  }
  const split = random.chance(0.6);
  if (random.chance(0.4)) parts.push(part(random, "problems", "improved", split ? "上年度问题改进情况" : null));
  parts.push(part(random, "problems", "problem", split ? random.pick(["存在的主要问题", "存在问题"]) : null));
  parts.push(part(random, "problems", "measure", split ? random.pick(["改进措施", "下一步工作打算"]) : null));
  if (edition === "2019" && random.chance(0.5)) {
    return [
      ...parts,
      { ...part(random, "other", "other", null), paragraphs: [paragraphOf(random, ["other.nothing"], false)] },
    ];
  }
  return [...parts, part(random, "other", "other", null)];
}

function part(random: Random, chapter: ChapterName, slot: Slot, title: string | null): Part {
  const keys = topics.filter((topic) => topic.slot === slot).map((topic) => topic.key);
  const sayable = keys.filter((key) => key !== "other.nothing");
  const chosen = random.some(sayable, Math.max(1, sayable.length - random.int(0, 2)));
  const lists = slot === "managing" || slot === "platform" || slot === "supervising";
  if (slot === "problem" || slot === "measure")
    return { chapter, slot, title, paragraphs: [listOf(random, slot, chosen)] };
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < chosen.length; ) {
    const length = random.int(1, 3);
    paragraphs.push(paragraphOf(random, chosen.slice(at, at + length), lists && length > 1 && random.chance(0.6)));
    at += length;
  }
  return { chapter, slot, title, paragraphs };
}

function listOf(random: Random, slot: "problem" | "measure", keys: readonly string[]): Paragraph {
  const openings: readonly [string, ...string[]] =
    slot === "problem"
      ? [
          "<year>年，<self>政府信息公开工作取得了一定成效，但仍存在一些不足：",
          "对照上级要求和群众期待，<self>政府信息公开工作还存在以下问题：",
        ]
      : ["<next>年，<self>将重点做好以下工作：", "下一步，<self>将采取以下措施："];
  return { ...paragraphOf(random, keys, true), opening: random.pick(openings) };
}

/** A new paragraph on these topics. */
export function paragraphOf(random: Random, keys: readonly string[], listed: boolean): Paragraph {
  const sentences = keys.map((topic) => ({ topic, seed: random.int(0, 0x7fffffff) }));
  const id = `p${random.int(0, 0x7fffffff).toString(36)}`;
  return { id, origins: [], listed: listed && sentences.length > 1, opening: "", sentences };
}
