import { type Random, seeded } from "../generate/random.ts";
import { inventParagraph, inventSubjects, rewriteSentence } from "./prose.ts";

export type Kind = "plain" | "split" | "merged" | "moved";

/** Two years of a chapter, and which paragraphs belong together, by index. */
export type RewrittenPair = {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly links: readonly { readonly before: number; readonly after: number; readonly kind: Kind }[];
};

type Draft = { readonly sentences: readonly string[]; readonly from: readonly number[]; readonly kind: Kind };

/**
 * Invents a chapter and its next year: `each` paragraphs deleted, put in, split, merged and moved, the sentences of all others
 * rewritten at `level`. The same seed gives the same pair.
 */
export function rewriteChapter(seed: number, level: number, paragraphs = 123, each = 6): RewrittenPair {
  const random = seeded(seed);
  const subjects = inventSubjects(random, Math.max(4, Math.round(paragraphs / 5)));
  const before = Array.from({ length: paragraphs }, () => inventParagraph(random, subjects));
  let drafts: Draft[] = before.map((sentences, index) => ({
    sentences: sentences.map((sentence) => rewriteSentence(random, sentence, level)),
    from: [index],
    kind: "plain",
  }));
  const pickPlain = (least = 1): number => {
    const at = random.int(0, drafts.length - 2);
    const draft = drafts[at];
    return draft?.kind === "plain" && draft.from.length === 1 && draft.sentences.length >= least
      ? at
      : pickPlain(least);
  };
  for (let turn = 0; turn < each; turn += 1) {
    drafts.splice(pickPlain(), 1);
    drafts.splice(random.int(0, drafts.length), 0, {
      sentences: inventParagraph(random, subjects),
      from: [],
      kind: "plain",
    });
    drafts = splitOne(random, drafts, pickPlain(4));
    drafts = mergeOne(drafts, pickPlain());
    drafts = moveOne(random, drafts, pickPlain());
  }
  return {
    before: before.map((sentences) => sentences.join("")),
    after: drafts.map(({ sentences }) => sentences.join("")),
    links: drafts.flatMap(({ from, kind }, after) => from.map((index) => ({ before: index, after, kind }))),
  };
}

function splitOne(random: Random, drafts: readonly Draft[], at: number): Draft[] {
  const draft = drafts[at];
  if (!draft) return [...drafts];
  const cut = random.int(2, draft.sentences.length - 2);
  const parts = [draft.sentences.slice(0, cut), draft.sentences.slice(cut)];
  return drafts.toSpliced(at, 1, ...parts.map((sentences): Draft => ({ ...draft, sentences, kind: "split" })));
}

function mergeOne(drafts: readonly Draft[], at: number): Draft[] {
  const [draft, next] = [drafts[at], drafts[at + 1]];
  if (!draft || next?.kind !== "plain" || next.from.length !== 1) return [...drafts];
  const sentences = [...draft.sentences, ...next.sentences];
  return drafts.toSpliced(at, 2, { sentences, from: [...draft.from, ...next.from], kind: "merged" });
}

/** At least five paragraphs away, so that it is a move to anyone. */
function moveOne(random: Random, drafts: readonly Draft[], at: number): Draft[] {
  const draft = drafts[at];
  if (!draft) return [...drafts];
  const rest = drafts.toSpliced(at, 1);
  const away = random.int(5, rest.length - 5);
  return rest.toSpliced((at + away) % rest.length, 0, { ...draft, kind: "moved" });
}
