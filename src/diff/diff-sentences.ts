import { editScript } from "../sequence/edit-script.ts";
import { anchorUnits } from "./anchor-units.ts";
import type { DiffContext } from "./context.ts";
import { cutAtNumbers } from "./cut-at-numbers.ts";
import { dropIslands } from "./drop-islands.ts";
import { internTexts } from "./intern.ts";
import { joinChanges } from "./join-changes.ts";
import { type Passage, passageWords, sentenceToToken } from "./passage-words.ts";
import { refineWords } from "./refine-words.ts";
import { changedRun, equalRun, lengthOf, matchesToRuns, type Run } from "./runs.ts";
import { slideEdges } from "./slide-edges.ts";
import type { Token } from "./tokens.ts";

/** `kept`: equal characters of both sides, before any were marked for the reader's sake. `limited`: the budget was too short. */
export type SentenceDiff = { readonly runs: readonly Run[]; readonly kept: number; readonly limited: boolean };

/** Compares sentences that belong together, word by word; one without a partner stays whole, and so does an equal one. */
export function diffSentences(before: Passage, after: Passage, context: DiffContext): SentenceDiff {
  const [old, now] = [before.sentences.map(sentenceToToken), after.sentences.map(sentenceToToken)];
  if (old.length === 0 || now.length === 0) return { runs: [changedRun(old, now)], kept: 0, limited: false };
  if (old.length === now.length && rawOf(before) === rawOf(after))
    return { runs: [equalRun(old, now)], kept: lengthOf(old) + lengthOf(now), limited: false };
  const [oldWords, newWords] = passageWords(before, after, context);
  const [a, b] = internTexts(oldWords.map(keyOf), newWords.map(keyOf));
  const { matches, edits, complete } = editScript(a, b, context.budget.limit());
  context.budget.spend(edits);
  const runs = tidyRuns(matchesToRuns(oldWords, newWords, matches));
  return { runs: dropIslands(runs), kept: keptLength(runs), limited: !complete };
}

/** From the shortest script to what a person would mark. Each step is drawn in its own file. */
const tidyRuns = (runs: readonly Run[]): readonly Run[] =>
  refineWords(cutAtNumbers(joinChanges(anchorUnits(slideEdges(runs)))));

const keptLength = (runs: readonly Run[]): number =>
  runs.reduce((all, run) => (run.equal ? all + lengthOf(run.before) + lengthOf(run.after) : all), 0);

const keyOf = (token: Token): string => token.text;

const rawOf = ({ raw, sentences }: Passage): string => raw.slice(sentences[0]?.start, sentences.at(-1)?.end);
