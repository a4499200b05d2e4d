import type { Finding, RuleId } from "../model/finding.ts";
import { explanations } from "./explanations.ts";
import type { Lang } from "./lang.ts";
import type { RuleWord } from "./rule-word.ts";
import { structureRuleWords } from "./rule-words-structure.ts";
import { tableRuleWords } from "./rule-words-tables.ts";
import { textRuleWords } from "./rule-words-text.ts";
import { trendRuleWords } from "./rule-words-trends.ts";
import { yearRuleWords } from "./rule-words-years.ts";

/** A rule without words does not compile, and neither do words without a rule. */
const ruleWords: { readonly [R in RuleId]: RuleWord } = {
  ...tableRuleWords,
  ...yearRuleWords,
  ...trendRuleWords,
  ...textRuleWords,
  ...structureRuleWords,
};

const checkReading = { zh: "可能是读取问题：", en: "Possibly a reading problem: " } as const;

/** The sentence of a finding, whole. */
export function findingMessage(finding: Finding, lang: Lang): string {
  const sentence = ruleWords[finding.rule].sentence[lang](finding);
  return finding.certainty === "check-reading" ? `${checkReading[lang]}${sentence}` : sentence;
}

/** The short name of a rule. */
export function ruleTitle(rule: RuleId, lang: Lang): string {
  return ruleWords[rule].title[lang];
}

/** What may explain a finding of the rule without a fault: a choice for the reader. */
export function explanationsOf(rule: RuleId, lang: Lang): readonly string[] {
  return ruleWords[rule].letters.map((letter) => explanations[letter][lang]);
}
