import { agencyEnding, areaAgency, noAgency, preambleAgency, signature } from "../glossary/agencies.ts";
import {
  hasDistrict,
  leadingDistrict,
  noSubject,
  ownWorkOf,
  plainKind,
  selfWords,
  workingAgency,
} from "../glossary/self-words.ts";
import type { Evidence, Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { foldText } from "../text/fold.ts";
import { defineCheck } from "./define-check.ts";
import { type Kinship, kinshipOf } from "./own-name.ts";
import { chapterOf, type Passage, passageEvidence, passagesOf, strikeNames } from "./passages.ts";

/** A name or word of somebody else, and where it stands. */
type Stranger = {
  readonly slot: "preamble" | "signature" | "subject" | "self-word";
  readonly name: string;
  readonly kinship: Kinship;
  readonly passage: Passage;
};

/** Sentences at the end in which a signature is looked for, and at the start where the preamble names the agency. */
const lastSentences = 6;
const firstSentences = 12;

/** No other agency signs, drew up or speaks in the report; what it calls itself fits its kind. */
export const agencyName = defineCheck({
  rules: ["agency-name"],
  of: "report",
  run: (report) => {
    if (report.agency === null || report.agencyNames.length === 0) return { value: [], notices: [] };
    const passages = passagesOf(report);
    const strangers = [
      ...namedIn(report, passages.slice(0, firstSentences), "preamble", preambleAgency),
      ...namedIn(report, passages.slice(-lastSentences), "signature", [signature]),
      ...subjects(report, passages),
      ...selfCalled(report, passages),
    ];
    return { value: toFindings(report.agency, strangers), notices: [] };
  },
});

/** Names in the places where the agency is named, that are not its own. An area's report may be drawn up by any office of it. */
function namedIn(
  report: Report,
  passages: readonly Passage[],
  slot: "preamble" | "signature",
  patterns: readonly RegExp[],
): readonly Stranger[] {
  const text = passages.map((passage) => passage.text).join("");
  const ofArea = areaAgency.test(foldText(report.agency ?? ""));
  return patterns.flatMap((pattern): Stranger[] => {
    const name = pattern.exec(text)?.[1];
    if (name === undefined || !isAgency(name) || (ofArea && !isOtherPlace(name, report))) return [];
    const kinship = kinshipOf(name, report);
    const passage =
      passages.findLast((one) => one.text.includes(name)) ?? passages.findLast((one) => name.includes(one.text));
    return kinship === "own" || !passage ? [] : [{ slot, name, kinship, passage }];
  });
}

const isAgency = (name: string): boolean => name.length > 3 && agencyEnding.test(name) && !noAgency.test(name);

/** Whether the name begins with a district that no name of the report holds. */
function isOtherPlace(name: string, { agencyNames }: Report): boolean {
  const district = leadingDistrict.exec(name)?.[0];
  return district !== undefined && !agencyNames.some((own) => own.includes(district) || district.includes(own));
}

/** Others who tell their work as their own in the overview. In an area's report its parts do. */
function subjects(report: Report, passages: readonly Passage[]): readonly Stranger[] {
  if (report.scope === "area" || areaAgency.test(foldText(report.agency ?? ""))) return [];
  return passages.flatMap((passage): Stranger[] => {
    if (chapterOf(passage.section.id) !== "overview") return [];
    const name = ownWorkOf.exec(strikeNames(passage.text))?.[1];
    if (name === undefined || !isWorking(name) || kinshipOf(name, report) === "own") return [];
    return [{ slot: "subject", name, kinship: "other", passage }];
  });
}

const isWorking = (name: string): boolean =>
  workingAgency.test(name) && hasDistrict.test(name) && !noAgency.test(name) && !noSubject.test(name);

/** "Our bureau" in what is no bureau. */
function selfCalled({ agency, agencyNames }: Report, passages: readonly Passage[]): readonly Stranger[] {
  if (!plainKind.test(foldText(agency ?? ""))) return [];
  const strange = selfWords.filter(({ fits }) => !agencyNames.some((name) => fits.test(name)));
  return passages.flatMap((passage) => {
    const text = strikeNames(passage.text);
    return strange.flatMap(({ word }): Stranger[] => {
      const [name] = text.match(word) ?? [];
      return name === undefined ? [] : [{ slot: "self-word", name, kinship: "other", passage }];
    });
  });
}

/** One finding a name, with every place of it. */
function toFindings(agency: string, strangers: readonly Stranger[]): readonly Finding[] {
  const groups = new Map<string, { readonly stranger: Stranger; readonly evidence: [Evidence, ...Evidence[]] }>();
  for (const stranger of strangers) {
    const evidence = passageEvidence(stranger.passage);
    const group = groups.get(stranger.name);
    if (!group) groups.set(stranger.name, { stranger, evidence: [evidence] });
    else if (group.evidence.every(({ quote }) => quote !== evidence.quote)) group.evidence.push(evidence);
  }
  return [...groups].map(([name, { stranger, evidence }]) => ({
    id: `agency-name/${name}`,
    rule: "agency-name",
    severity: "warning",
    certainty: "likely",
    report: evidence[0].report,
    expected: agency,
    actual: name,
    facts: { slot: stranger.slot, kinship: stranger.kinship },
    evidence,
  }));
}
