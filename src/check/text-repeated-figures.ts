import type { Evidence, Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { defineCheck } from "./define-check.ts";
import { claimsOf } from "./prose/claims.ts";
import { isPlain } from "./prose/partitions.ts";
import type { Said } from "./prose/said.ts";
import { type Spoken, spokenIn } from "./prose/spoken.ts";

/** So many equal figures of a sentence are worth a look; one, where the whole sentence is the same and a table counts it. */
const fewest = 2;
/** A sentence of one figure shorter than this is a formula. */
const shortest = 16;

/** A sentence with figures: `words` folded, years masked; `figures` what each tells, as label, value and unit. */
type Sentence = {
  readonly words: string;
  readonly figures: readonly string[];
  readonly first: Spoken;
  readonly isTabled: boolean;
};

/** The same figures in the same sentence two years running: left over, or the same again. */
export const textRepeatedFigures = defineCheck({
  rules: ["text-repeated-figures"],
  of: "pair",
  run: (before, after) => {
    const known = sentencesIn(before);
    const value = sentencesIn(after).flatMap((sentence): readonly Finding[] => {
      const same = known.find((other) => isSame(other, sentence));
      if (!same) return [];
      const { mention } = sentence.first.said;
      return [
        {
          id: `text-repeated-figures/${mention.block}:${mention.label}`,
          rule: "text-repeated-figures",
          severity: "info",
          certainty: "likely",
          report: "pair",
          expected: null,
          actual: null,
          facts: {
            figures: sentence.first.statement.said
              .filter(isCount)
              .map(({ mention: one }) => `${one.raw}${one.unit ?? ""}`),
          },
          evidence: [evidenceOf(sentence.first), evidenceOf(same.first)],
        },
      ];
    });
    return { value, notices: [] };
  },
});

function sentencesIn(report: Report): readonly Sentence[] {
  const spoken = spokenIn(report).filter(({ said }) => isCount(said));
  const firsts = spoken.filter(({ statement }, index) => statement !== spoken[index - 1]?.statement);
  return firsts.map((first) => ({
    words: first.statement.text.replace(/20\d\d年度?/gu, ""),
    figures: first.statement.said
      .filter(isCount)
      .map(({ mention }) => `${mention.label} ${mention.value}${mention.unit}`),
    first,
    isTabled: claimsOf(report, first).length > 0,
  }));
}

const isCount = (said: Said): boolean => isPlain(said) && said.mention.value !== 0 && said.mention.year === null;

function isSame(one: Sentence, other: Sentence): boolean {
  if (one.figures.length >= fewest) return one.figures.join() === other.figures.join();
  return other.isTabled && one.words === other.words && one.words.length >= shortest;
}

/** The sentence as far as its numbers: the clause of the first tells where it stands. */
function evidenceOf({ said }: Spoken): Evidence {
  const { mention } = said;
  return { report: mention.place.file, place: mention.place, quote: mention.sentence };
}
