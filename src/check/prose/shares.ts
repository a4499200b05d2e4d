import { idleCountWords, namedShare, plainShare } from "../../glossary/prose-parts.ts";
import { isPlain } from "./partitions.ts";
import type { Statement } from "./read-prose.ts";
import type { Said } from "./said.ts";

/** A share and the count it is the share of the whole of: 4件,占37% · 4件(占37%) · 甲占41.5% behind 甲198条. */
export type Share = { readonly share: Said; readonly part: Said };

/** The shares of a sentence that have a count beside them, or name one of it or of the sentence before. */
export function sharesIn({ said }: Statement, previous: Statement | undefined): readonly Share[] {
  return said.flatMap((share, index) => {
    if (share.mention.unit !== "%") return [];
    const part = plainShare.test(share.own)
      ? besideIt(said, index)
      : namedBefore([...(previous?.said ?? []), ...said.slice(0, index)], share);
    return part ? [{ share, part }] : [];
  });
}

/** The count right before the share, or before the bracket that the share opens. */
function besideIt(said: readonly Said[], index: number): Said | null {
  const share = said[index];
  const before = said[index - 1];
  if (!share || !before || !isPlain(before) || /[^,:;(]/u.test(share.before)) return null;
  const isBracketed = share.bracket !== before.bracket && before.end === share.bracket;
  return share.bracket === before.bracket || isBracketed ? before : null;
}

/** The last count told by the same words. */
function namedBefore(said: readonly Said[], share: Said): Said | null {
  const name = plainName(namedShare.exec(share.own)?.[1] ?? "");
  if (name.length < 2) return null;
  return said.findLast((one) => isPlain(one) && plainName(one.own) === name) ?? null;
}

const plainName = (words: string): string => words.replace(idleCountWords, "");
