import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { runChecks } from "../../../src/check/run-checks.ts";
import { findingMessage } from "../../../src/glossary/rule-words.ts";
import { type Finding, ruleIds } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import { describeWithCorpus } from "../../support/corpus.ts";
import { type Judgement, judgeFindings, type Truth } from "../../support/judge-findings.ts";
import { readHere } from "../../support/read-report.ts";

type PairTruth = Truth & { readonly before: string; readonly after: string };

describeWithCorpus("findings on real reports", (folder) => {
  const reports = new Map<string, Report>();
  const load = async (name: string): Promise<Report> => {
    const file = ["seeds", "real"].flatMap((part) =>
      readdirSync(`${folder}/${part}`).flatMap((one) =>
        one.startsWith(`${name}.`) ? [`${folder}/${part}/${one}`] : [],
      ),
    )[0];
    if (file === undefined) throw new Error(`no document ${name}`);
    const known = reports.get(name) ?? (await readHere({ file: basename(file), bytes: readFileSync(file) })).value;
    reports.set(name, known);
    return known;
  };
  const truthOf = (name: string): Truth => JSON.parse(readFileSync(`${folder}/truth/${name}.json`, "utf8"));
  const names = readdirSync(`${folder}/truth`)
    .map((file) => basename(file, ".json"))
    .sort();
  const pairs: readonly PairTruth[] = JSON.parse(readFileSync(`${folder}/pairs.json`, "utf8")).pairs;

  test("every true finding is raised, and none besides", async () => {
    const judged: [string, Judgement][] = [];
    for (const name of names) {
      const truth = truthOf(name);
      const alone = { ...truth, findings: truth.findings?.filter(({ needs }) => needs === undefined) ?? [] };
      const mayRaise = [...(truth.mayRaise ?? []), ...alsoRight];
      judged.push([name, judgeFindings(runChecks([await load(name)]).value, { ...alone, mayRaise })]);
    }
    for (const pair of pairs) {
      const both = runChecks([await load(pair.before), await load(pair.after)]).value;
      const across = both.filter(({ report }) => report === "pair");
      judged.push([`${pair.before} + ${pair.after}`, judgeFindings(across, acrossYears(pair))]);
    }
    process.stdout.write(`${table(judged.map(([, one]) => one))}\n`);
    expect
      .soft(
        judged.flatMap(([name, { missed }]) =>
          missed.map(({ rule, quotes, figures }) => [name, rule, quotes?.[0] ?? figures?.[0]]),
        ),
      )
      .toEqual([]);
    expect.soft(judged.flatMap(([name, { wrong }]) => wrong.map((finding) => told(name, finding)))).toEqual([]);
    expect
      .soft(judged.flatMap(([name, { unexpected }]) => unexpected.map((finding) => told(name, finding))))
      .toEqual([]);
  });
});

/** Right by the rules, which the truth does not name: a single row of other handling in a later report is worth a look. */
const alsoRight = [{ rule: "edition-outdated", upTo: "info" }] as const;

/** Of a pair's truth what takes both years: the truth of its reports tells the rest. */
function acrossYears(pair: PairTruth): Truth {
  const single = new Set<string>(["report-year", "section-missing", "agency-name", "requests-outcomes-sum"]);
  const { findings = [], mustNotRaise = [] } = pair;
  return { ...pair, findings: findings.filter(({ rule }) => !single.has(rule)), mustNotRaise };
}

const told = (name: string, finding: Finding): string =>
  `${name} ${finding.severity} ${finding.rule}: ${findingMessage(finding, "zh")}`;

function table(judged: readonly Judgement[]): string {
  const count = (rule: string, lists: readonly (readonly { readonly rule: string }[])[]): number =>
    lists.flat().filter((one) => one.rule === rule).length;
  const rows = ruleIds.map((rule) => {
    const raised = count(
      rule,
      judged.map(({ hits }) => hits),
    );
    const missed = count(
      rule,
      judged.map(({ missed }) => missed),
    );
    const wrong = count(
      rule,
      judged.map(({ wrong, unexpected }) => [...wrong, ...unexpected]),
    );
    return `${rule.padEnd(26)}${String(raised + missed).padStart(5)}${String(raised).padStart(8)}${String(wrong).padStart(7)}`;
  });
  return [`${"rule".padEnd(26)} true  raised  false`, ...rows].join("\n");
}
