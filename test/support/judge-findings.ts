import type { Finding, Severity } from "../../src/model/finding.ts";

/** What the hand-made truth says of a finding: its rule, and the cells or words it rests on. */
export type TrueFinding = {
  readonly rule: string;
  readonly orRule?: string;
  readonly severity?: Severity;
  readonly upTo?: Severity;
  readonly neverAs?: Severity;
  readonly figures?: readonly string[];
  readonly quotes?: readonly string[];
  /** What is missing or empty has no words to quote. */
  readonly sections?: readonly string[];
  readonly needs?: string;
};

export type Truth = {
  readonly findings?: readonly TrueFinding[];
  readonly mayRaise?: readonly TrueFinding[];
  readonly mustNotRaise?: readonly TrueFinding[];
  readonly largeChanges?: {
    readonly plain: readonly string[];
    readonly debatable: readonly string[];
    readonly mustNot: readonly string[];
  };
};

/** `missed`: true and not raised. `wrong`: raised though it must not be, or graver than is right. `unexpected`: neither true nor allowed. */
export type Judgement = {
  readonly hits: readonly TrueFinding[];
  readonly missed: readonly TrueFinding[];
  readonly wrong: readonly Finding[];
  readonly unexpected: readonly Finding[];
};

/** Holds findings against the truth of a document or a pair. A true finding is raised by one of its rule on one of its cells or words. */
export function judgeFindings(findings: readonly Finding[], truth: Truth): Judgement {
  const expected = truth.findings ?? [];
  const raised = (one: TrueFinding): readonly Finding[] => findings.filter((finding) => isAbout(finding, one));
  const hits = expected.filter((one) => raised(one).length > 0);
  const wrong = [
    ...(truth.mustNotRaise ?? []).flatMap((one) => raised(one).filter((finding) => isAbove(finding, one.upTo))),
    ...expected.flatMap((one) => raised(one).filter((finding) => one.severity && isAbove(finding, one.severity))),
    ...expected.flatMap((one) => raised(one).filter(({ severity }) => severity === one.neverAs)),
    ...findings.filter(
      ({ rule, evidence }) => rule === "large-change" && isListed(evidence, truth.largeChanges?.mustNot),
    ),
  ];
  const allowed = (finding: Finding): boolean =>
    [...expected, ...(truth.mayRaise ?? [])].some(
      (one) => isAbout(finding, one) && !isAbove(finding, one.upTo ?? one.severity ?? "error"),
    ) ||
    (finding.rule === "large-change" &&
      isListed(finding.evidence, [...(truth.largeChanges?.plain ?? []), ...(truth.largeChanges?.debatable ?? [])]));
  return {
    hits,
    missed: expected.filter((one) => !hits.includes(one)),
    wrong: [...new Set(wrong)],
    unexpected: findings.filter((finding) => !allowed(finding) && !wrong.includes(finding)),
  };
}

const order: readonly Severity[] = ["info", "warning", "error"];
const isAbove = ({ severity }: Finding, upTo: Severity | undefined): boolean =>
  upTo === undefined || order.indexOf(severity) > order.indexOf(upTo);

const isListed = (evidence: Finding["evidence"], ids: readonly string[] = []): boolean =>
  evidence.some(({ figure }) => figure !== undefined && ids.includes(figure));

function isAbout(finding: Finding, { rule, orRule, figures = [], quotes = [], sections = [] }: TrueFinding): boolean {
  if (finding.rule !== rule && finding.rule !== orRule) return false;
  if (absences.has(rule) && sections.length === 0) return true;
  if (figures.length === 0 && quotes.length === 0) return true;
  if (sections.length > 0) return sections.some((section) => finding.id.split(/[/#,+]/u).includes(section));
  const printed = finding.evidence.map(({ quote }) => tight(quote)).filter((quote) => quote !== "");
  const overlaps = quotes.map(tight).some((quote) => printed.some((one) => shareRun(one, quote)));
  const isCell = finding.evidence.every(({ figure }) => figure !== undefined);
  return isListed(finding.evidence, figures) || (overlaps && !isCell) || (figures.length === 0 && isCell);
}

const tight = (text: string): string => text.replace(/\s/gu, "");

/** What is not there has no words that a quote could share. */
const absences: ReadonlySet<string> = new Set([
  "section-missing",
  "section-empty",
  "problems-incomplete",
  "fee-statement",
]);

/** Whether two quotes speak of one place: the shorter stands in the longer, or they share a run of so many characters. */
function shareRun(one: string, other: string, least = 8): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const size = Math.min(least, short.length);
  return Array.from({ length: short.length - size + 1 }, (_, at) => short.slice(at, at + size)).some((run) =>
    long.includes(run),
  );
}
