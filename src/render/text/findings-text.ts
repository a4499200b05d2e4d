import { findingWords } from "../../glossary/finding-words.ts";
import { explanationsOf, findingMessage, ruleTitle } from "../../glossary/rule-words.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import { evidenceLines, gravestFirst, joinWords, type NameReport } from "../evidence-words.ts";
import { paragraph, type Style, span, type TextOptions } from "./page.ts";

/** How a severity is coloured: the word beside it says the same. */
export const findingStyles = { error: "removed", warning: "warning", info: "dim" } as const satisfies Record<
  Severity,
  Style
>;

/** Findings for people, the gravest first: how grave, what, where, and what may explain it. */
export function findingsText(
  findings: readonly Finding[],
  nameReport: NameReport,
  options: TextOptions,
): readonly string[] {
  return gravestFirst(findings).flatMap((finding) => findingLines(finding, nameReport, options));
}

function findingLines(finding: Finding, nameReport: NameReport, options: TextOptions): readonly string[] {
  const { lang } = options;
  const words = findingWords(lang);
  const { rule, severity, certainty } = finding;
  const sure = certainty === "certain" ? "" : `　${words.certainties[certainty]}`;
  const head = [
    span(`[${words.severities[severity]}] `, findingStyles[severity]),
    span(ruleTitle(rule, lang), "strong"),
    span(`　${rule}${sure}`, "dim"),
  ];
  const explanations = joinWords(explanationsOf(rule, lang), lang);
  return [
    "",
    ...paragraph("  ", head, options),
    ...paragraph("    ", [span(findingMessage(finding, lang))], options),
    ...evidenceLines(finding, nameReport, lang).flatMap((line) => paragraph("    · ", [span(line, "dim")], options)),
    ...(explanations === "" ? [] : paragraph(`    ${words.explanations}  `, [span(explanations, "dim")], options)),
  ];
}
