import { disputeWord, reviewWord, suitWord } from "../../glossary/prose-none.ts";
import {
  aboutRequests,
  applicantWords,
  carriedInWord,
  idleOwn,
  matterNarrowing,
  mixedApplicants,
  otherBusiness,
  outcomeWords,
  requestCount,
  wayNarrowing,
} from "../../glossary/prose-requests.ts";
import type { Report } from "../../model/report.ts";
import type { Said } from "./said.ts";
import { countsThings, isOtherScope, phraseOf, type Spoken } from "./spoken.ts";

/** Whether a number may speak of requests at all: by its unit, and by what its sentences and section are about. */
export function isAboutRequests({ said, statement, previous, section }: Spoken): boolean {
  if (!countsThings(said.mention.unit) || !/^(?:overview|requests|other|extra)/u.test(section.id)) return false;
  const words = phraseOf(said);
  if (reviewWord.test(words) || suitWord.test(words) || disputeWord.test(words)) return false;
  return [section.title, statement.text, previous?.text ?? ""].some((text) => aboutRequests.test(text));
}

/** Whether it counts all requests that came, were carried on or answered: the words of an office, way or matter narrow it. */
export function countsAllRequests(phrase: string): boolean {
  if (!requestCount.test(phrase) || otherBusiness.test(phrase)) return false;
  return !wayNarrowing.test(phrase) && !matterNarrowing.test(phrase) && columnsIn(phrase) === null;
}

/** The columns of the applicants named; null where none is, or more than one kind. */
export function columnsIn(phrase: string): readonly string[] | null {
  if (mixedApplicants.test(phrase)) return null;
  return applicantWords.find(({ sign }) => sign.test(phrase))?.columns ?? null;
}

/**
 * The columns a part of requests is counted in: those of the applicant that it or its whole names, else the total. Null where
 * the whole is less than all of them, so that nothing in the table is to be compared.
 */
export function columnsOf(report: Report, said: Said, owner: Said | null): readonly string[] | null {
  const whole = owner === null ? "" : phraseOf(owner);
  const words = `${said.before}${phraseOf(said)}`;
  if (wayNarrowing.test(phraseOf(said)) || isNarrowWhole(report, whole) || isOtherScope(report, words)) return null;
  if (mixedApplicants.test(said.own)) return null;
  return columnsIn(said.own) ?? columnsIn(whole) ?? ["total"];
}

function isNarrowWhole(report: Report, whole: string): boolean {
  return (
    wayNarrowing.test(whole) || carriedInWord.test(whole) || isOtherScope(report, whole) || outcomeRows(whole) !== null
  );
}

/** The rows of an outcome told by the words of a number, as alternatives: its own words, or those behind where it has none. */
export function outcomeRows(phrase: string): readonly (readonly string[])[] | null {
  const [own = "", tail = ""] = phrase.split("#");
  const words = found(own);
  const behind = /^(?:均|都|系|属于?|为|是|依法|作出?|给予|答复|决定|因)*/u.exec(tail)?.[0] ?? "";
  const said = words.length > 0 || !idleOwn.test(own) ? words : found(tail.slice(0, behind.length + 8));
  const [first] = said;
  if (first === undefined) return null;
  const groups = said.filter(({ group }) => group);
  const together = said.flatMap(({ readings }) => readings[0] ?? []);
  return groups.length === 1 && said.length > 1
    ? [...groups.flatMap(({ readings }) => readings), together]
    : [together];
}

const found = (text: string): typeof outcomeWords => outcomeWords.filter(({ sign }) => sign.test(text));
