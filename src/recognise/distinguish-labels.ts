import type { Mention } from "../model/report.ts";
import { foldText } from "../text/fold.ts";

/**
 * Parts mentions that bear one label and unit but different values: all but the first take the words beside them along.
 * Where those are the same too the label stays as it is: then nobody can tell them apart, and they are not paired.
 */
export function distinguishLabels(mentions: readonly Mention[]): readonly Mention[] {
  const first = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    if (!first.has(key)) first.set(key, mention);
  }
  return mentions.map((mention) => {
    const leader = first.get(keyOf(mention));
    if (!leader || leader === mention || leader.value === mention.value) return mention;
    const words = wordsBeside(mention);
    return words === "" || words === wordsBeside(leader) ? mention : { ...mention, label: `${mention.label}·${words}` };
  });
}

const keyOf = (mention: Mention): string => `${mention.label}\n${mention.unit}\n${mention.year}`;

const longestWords = 12;

/** The last Han words before the number in its clause. */
function wordsBeside(mention: Mention): string {
  const clause = foldText(mention.sentence);
  const at = clause.lastIndexOf(foldText(mention.raw));
  const before = clause.slice(0, Math.max(0, at)).replace(/20\d\d年度?/gu, "");
  return (/[\p{Script=Han}、]*$/u.exec(before)?.[0] ?? "").replace(/^[、对有的了在共]+/u, "").slice(-longestWords);
}
