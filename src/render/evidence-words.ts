import { figureTitle } from "../glossary/figure-words.ts";
import { findingWords } from "../glossary/finding-words.ts";
import type { Lang } from "../glossary/lang.ts";
import { placeWords } from "../glossary/place-words.ts";
import type { Evidence, Finding, Severity } from "../model/finding.ts";

/** How a report is told from the others beside it: nothing where it is the only one. */
export type NameReport = (report: string) => string;

/** Evidence is shown up to here; the rest is counted, and stands in the JSON. */
const mostEvidence = 5;

const order: readonly Severity[] = ["error", "warning", "info"];

/** The gravest first, else in the order given. */
export function gravestFirst<F extends Finding>(findings: readonly F[]): readonly F[] {
  return order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** How many of each severity. */
export function countFindings(
  findings: readonly Finding[],
): readonly [errors: number, warnings: number, infos: number] {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return [count("error"), count("warning"), count("info")];
}

/** The evidence of a finding, a line each: what is printed, in the official words or as a quote, and where. */
export function evidenceLines({ evidence }: Finding, nameReport: NameReport, lang: Lang): readonly string[] {
  const shown = evidence.slice(0, mostEvidence).map((one) => evidenceLine(one, nameReport, lang));
  const more = evidence.length - shown.length;
  return more > 0 ? [...shown, findingWords(lang).more(more)] : shown;
}

/** A cell is named by its row and column, so its chapter need not be. */
function evidenceLine({ report, place, quote, figure }: Evidence, nameReport: NameReport, lang: Lang): string {
  const { section, ...cellPlace } = place;
  const cell = figure === undefined ? "" : figureTitle(figure, lang);
  const printed = quote === "" ? findingWords(lang).blank : `“${quote}”`;
  const words = [nameReport(report), cell === "" ? printed : `${cell} ${printed}`].filter((part) => part !== "");
  const where = placeWords(cell === "" ? place : cellPlace, lang);
  if (where === "") return words.join(" ");
  return lang === "zh" ? `${words.join(" ")}（${where}）` : `${words.join(" ")} (${where})`;
}

/** The explanations of a rule in one line. */
export function joinWords(words: readonly string[], lang: Lang): string {
  return words.join(lang === "zh" ? "；" : "; ");
}
