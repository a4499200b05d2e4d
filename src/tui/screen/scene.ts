import type { Comparison } from "../../model/comparison.ts";
import type { Speech } from "../item.ts";
import { cleanText } from "../layout/clean-text.ts";

/** What the top of the screen says of the pair. */
export type Facts = {
  readonly agency: string;
  readonly before: string;
  readonly after: string;
  readonly changes: string;
  readonly figures: string;
};

/** `changes`: how many the text lists. */
export function factsOf({ before, after, counts }: Comparison, changes: number, { words }: Speech): Facts {
  return {
    agency: cleanText(after.agency ?? before.agency ?? words.unknownAgency).replaceAll("\n", ""),
    before: words.year(before.year),
    after: words.year(after.year),
    changes: words.changes(changes),
    figures: words.figures(counts.figuresChanged + counts.mentionsChanged),
  };
}

/** What the drawing of a screen needs besides the state: made once. */
export type Scene = {
  readonly speech: Speech;
  readonly facts: Facts;
  readonly color: boolean;
  readonly ambiguous: 1 | 2;
};
