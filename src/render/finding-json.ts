import type { Lang } from "../glossary/lang.ts";
import { explanationsOf, findingMessage, ruleTitle } from "../glossary/rule-words.ts";
import type { KeyedFinding } from "../model/finding.ts";
import { placeJson } from "./report-json.ts";

/** A finding as the contract has it, its sentence and the legitimate explanations in the user's language. */
export function findingJson(finding: KeyedFinding, lang: Lang): object {
  const { id, key, rule, severity, certainty, report, expected, actual, evidence } = finding;
  return {
    id,
    key,
    rule,
    title: ruleTitle(rule, lang),
    severity,
    certainty,
    report,
    message: findingMessage(finding, lang),
    expected,
    actual,
    evidence: evidence.map(({ report: where, place, quote, figure }) => ({
      report: where,
      place: placeJson(place, lang),
      quote,
      ...(figure === undefined ? {} : { figure }),
    })),
    explanations: explanationsOf(rule, lang),
  };
}
