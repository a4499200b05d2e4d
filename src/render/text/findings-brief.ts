import { compareWords } from "../../glossary/compare-words.ts";
import { findingWords } from "../../glossary/finding-words.ts";
import { placeWords } from "../../glossary/place-words.ts";
import { findingMessage, ruleTitle } from "../../glossary/rule-words.ts";
import type { Finding } from "../../model/finding.ts";
import { gravestFirst } from "../evidence-words.ts";
import { groupBy } from "../group-by.ts";
import { findingStyles } from "./findings-text.ts";
import { paragraph, span, type TextOptions } from "./page.ts";

/** The findings of a comparison, the gravest first, a paragraph each; what both years have alike is said once. */
export function findingsBrief(findings: readonly Finding[], options: TextOptions): readonly string[] {
  const groups = groupBy(
    gravestFirst(findings),
    (finding) => `${finding.rule} ${findingMessage(finding, options.lang)}`,
  );
  return [...groups.values()].flatMap((alike) => briefLines(alike, options));
}

function briefLines(alike: readonly Finding[], options: TextOptions): readonly string[] {
  const { lang } = options;
  const [first] = alike;
  if (first === undefined) return [];
  const words = findingWords(lang);
  const { severity, certainty, rule, evidence } = first;
  const place = alike.length === 1 ? placeWords(evidence[0].place, lang) : "";
  const where = place === "" ? "" : lang === "zh" ? `（${place}）` : ` (${place})`;
  const sure = certainty === "likely" ? ` ${words.certainties.likely}` : "";
  return paragraph(
    `  [${words.severities[severity]}] `,
    [
      span(`${sidesOf(alike, options)} ${ruleTitle(rule, lang)}`, findingStyles[severity]),
      span(`　${findingMessage(first, lang)}`),
      span(`${where}${sure}`, "dim"),
    ],
    options,
  );
}

/** Which year it is of; both for what takes two to see. */
function sidesOf(findings: readonly Finding[], { lang }: TextOptions): string {
  const words = compareWords(lang);
  const sides = new Set(findings.map(({ report }) => report));
  if (sides.has("pair") || sides.size > 1) return findingWords(lang).bothYears;
  return sides.has("before") ? words.before : words.after;
}
