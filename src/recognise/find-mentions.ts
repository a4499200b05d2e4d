import type { Mention, ReportBlock, Section } from "../model/report.ts";
import { foldText } from "../text/fold.ts";
import { findNumbers } from "../text/numbers.ts";
import { type Span, splitSentences } from "../text/sentences.ts";
import { clauseOf } from "./clause-of.ts";
import { distinguishLabels } from "./distinguish-labels.ts";
import type { Identity } from "./identify.ts";
import { type Counted, isCount } from "./is-count.ts";
import { contextOf, type LabelMemory, noMemory, passWords, rememberLabel } from "./label-memory.ts";
import { hangs, labelOf } from "./mention-label.ts";
import { yearOf, yearsSaidIn } from "./mention-year.ts";
import { plainReader } from "./simplify-text.ts";
import { lastAtMost } from "./stream.ts";

type Paragraph = Extract<ReportBlock, { readonly kind: "paragraph" }>;

/** How many characters before a number are read for what it counts. */
const longestGap = 120;

/**
 * The quantities of the prose, in order of print. Left out: telephones, numbers of documents and articles, dates, ordinals,
 * ranges, digits in names and titles, and the preamble, which holds no quantity. O(characters + numbers × years of a paragraph).
 */
export function findMentions(
  sections: readonly Section[],
  { agencyNames, year }: Pick<Identity, "agencyNames" | "year">,
): readonly Mention[] {
  const names = agencyNames.map(foldText).sort((x, y) => y.length - x.length);
  const paragraphs = sections.flatMap((section) => (section.id === "preamble" ? [] : section.blocks));
  const plain = plainReader(sections.map(wordsOf).join("\n"));
  return distinguishLabels(
    paragraphs.flatMap((block) =>
      block.kind === "paragraph" ? mentionsOf(block, plain(block.text), names, year) : [],
    ),
  );
}

const wordsOf = ({ printed, blocks }: Section): string =>
  [printed ?? "", ...blocks.map((block) => (block.kind === "paragraph" ? block.text : ""))].join("\n");

/** `text` is the block's, in the characters of the glossary. */
function mentionsOf(
  block: Paragraph,
  text: string,
  names: readonly string[],
  reportYear: number | null,
): readonly Mention[] {
  const tokens = findNumbers(text);
  const years = reportYear === null ? null : yearsSaidIn(text, tokens, reportYear);
  const sentences = splitSentences(text).map(({ start }) => start);
  const mentions: Mention[] = [];
  let memory: LabelMemory = noMemory;
  let previousEnd = 0;
  for (const token of tokens) {
    if (!isCount(text, token)) continue;
    const words = text.slice(Math.max(previousEnd, token.start - 4 * longestGap), token.start);
    const clause = clauseOf(text, token.start, token.unitEnd);
    const told = labelToken(text, token, clause, previousEnd, names, passWords(memory, words));
    memory = told.memory;
    previousEnd = token.unitEnd;
    const sentence = sentences[lastAtMost(sentences, token.start)] ?? 0;
    const year = years && yearOf(text, sentence, token.start, years);
    const { value, unit, approximate, start, end } = token;
    const raw = block.text.slice(start, end);
    const said = {
      label: told.label,
      raw,
      value,
      unit,
      approximate,
      sentence: block.text.slice(clause.start, clause.end),
    };
    mentions.push({ ...said, year, block: block.id, start, end, place: block.place });
  }
  return mentions;
}

type Told = { readonly label: string; readonly memory: LabelMemory };

function labelToken(
  text: string,
  token: Counted,
  clause: Span,
  previousEnd: number,
  names: readonly string[],
  memory: LabelMemory,
): Told {
  const before = text.slice(Math.max(clause.start, previousEnd, token.start - longestGap), token.start);
  const around = {
    before: plainWords(previousEnd > clause.start ? afterList(before) : before, names),
    after: plainWords(text.slice(token.unitEnd, clause.end), names),
    unit: token.unit,
  };
  const context = contextOf(memory, token.unit);
  const label = labelOf(around, context);
  const leans = hangs(around.before);
  return { label: label.label, memory: leans ? memory : rememberLabel(memory, label, token.unit, context.whole) };
}

/** Behind another number of the clause the words up to a comma belong to that one: 3个甲、1个乙. */
function afterList(before: string): string {
  const cut = before.search(/[、，,和与及]/u);
  return cut < 0 ? before : before.slice(cut + 1);
}

function plainWords(text: string, names: readonly string[]): string {
  let plain = foldText(text).replace(/《[^》]{8,}》/gu, "");
  for (const name of names) plain = plain.replaceAll(name, "");
  return plain.replace(/20\d\d年(?:度)?/gu, "");
}
