import { readdir, readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { alignReports } from "../../../src/align/align-reports.ts";
import { diffBlocks } from "../../../src/diff/diff-blocks.ts";
import { diffFigures } from "../../../src/diff/figure-changes.ts";
import { judgeTables } from "../../../src/diff/judge-tables.ts";
import { diffMentions } from "../../../src/diff/mention-changes.ts";
import { diffSections } from "../../../src/diff/section-changes.ts";
import type { Alignment, BlockPair } from "../../../src/model/alignment.ts";
import type { FigureChange, MentionChange, SectionChange } from "../../../src/model/comparison.ts";
import type { Report } from "../../../src/model/report.ts";
import { corpusFolder, describeWithCorpus } from "../../support/corpus.ts";
import { readHere } from "../../support/read-report.ts";

type Truth = {
  readonly before: string;
  readonly after: string;
  readonly sections: readonly {
    readonly before: string | null;
    readonly after: string | null;
    readonly relation: string;
  }[];
  readonly movedBlocks?: readonly { readonly before: string; readonly after: string }[];
  readonly figures: {
    readonly compared: number;
    readonly unchanged: number;
    readonly changed: readonly ChangedFigure[];
  };
  readonly crosswalk?: readonly CrosswalkTruth[];
  readonly mentions: readonly MentionTruth[];
};
type ChangedFigure = {
  readonly id: string;
  readonly before: number;
  readonly after: number;
  readonly delta: number;
  readonly percent: number | null;
};
type SideTruth = { readonly id: string; readonly value: number } | null;
type CrosswalkTruth = {
  readonly basis: string;
  readonly before: SideTruth;
  readonly after: SideTruth;
  readonly delta?: number;
  readonly percent?: number | null;
};
type MentionTruth = {
  readonly label: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly comparable: boolean;
  readonly approximate?: boolean;
  readonly delta?: number;
  readonly percent?: number | null;
  readonly points?: number;
};

const truths: readonly Truth[] =
  corpusFolder === null ? [] : JSON.parse(await readFile(`${corpusFolder}/pairs.json`, "utf8")).pairs;

describeWithCorpus("real pairs of years", (folder) => {
  async function load(name: string) {
    const file = (await readdir(`${folder}/real`)).find((one) => one.startsWith(`${name}.`)) ?? `${name} is missing`;
    return (await readHere({ file, bytes: await readFile(`${folder}/real/${file}`) })).value;
  }

  for (const truth of truths) describePair(truth, load);
});

function describePair(truth: Truth, load: (name: string) => Promise<Report>) {
  const name = `${truth.before} and ${truth.after}`;
  const found: {
    alignment?: Alignment;
    sections?: readonly SectionChange[];
    figures?: readonly FigureChange[];
    mentions?: readonly MentionChange[];
  } = {};
  beforeAll(async () => {
    const [before, after] = [await load(truth.before), await load(truth.after)];
    found.alignment = alignReports(before, after);
    found.figures = diffFigures(before, after);
    const blocks = judgeTables(diffBlocks(before, after, found.alignment).value, found.figures);
    found.sections = diffSections(found.alignment, blocks, found.figures);
    found.mentions = diffMentions(before, after, found.alignment);
  });

  test(`${name}: every section is told of as it is`, () => {
    const drawn = found.sections?.map(({ before, relation, after }) => `${before} ${relation} ${after}`);
    for (const { before, after, relation } of truth.sections) {
      expect(drawn).toContain(`${before} ${relation} ${after}`);
    }
  });

  test.skipIf(!truth.movedBlocks)(`${name}: prose that went to another chapter has moved`, () => {
    for (const { before, after } of truth.movedBlocks ?? []) {
      const pair = found.alignment?.blocks.find((one) => holds(one.before, before));
      expect(pair && holds(pair.after, after) && pair.moved, before).toBe(true);
    }
  });

  test(`${name}: figures`, () => {
    const { compared, unchanged, changed } = truth.figures;
    const known = (found.figures ?? []).flatMap((change) =>
      change.basis === "same" && change.after.status !== "derived" && change.delta !== null ? [change] : [],
    );
    expect(known.length).toBeGreaterThanOrEqual(compared);
    expect(known.filter(({ delta }) => delta === 0).length).toBeGreaterThanOrEqual(unchanged);
    const byId = new Map(known.map((change) => [change.id, change]));
    for (const { id, before, after, delta, percent } of changed) {
      const change = byId.get(id);
      expect([id, change?.before.value, change?.after.value, change?.delta, change?.percent]).toEqual([
        id,
        before,
        after,
        delta,
        percent,
      ]);
    }
    expect(known.filter(({ delta }) => delta !== 0)).toHaveLength(changed.length);
  });

  test.skipIf(!truth.crosswalk)(`${name}: table 2 over the two editions`, () => {
    const byId = new Map(found.figures?.map((change) => [change.id, change]));
    for (const row of truth.crosswalk ?? []) {
      const change = byId.get(row.after?.id ?? row.before?.id ?? "");
      // A row whose heading gained a word may be told as either.
      const bases = row.basis === "same" ? ["same", "renamed"] : [row.basis];
      expect(bases).toContain(change?.basis);
      expect([change?.before?.value, change?.after?.value]).toEqual([row.before?.value, row.after?.value]);
      if (change && "delta" in change) expect([change.delta, change.percent]).toEqual([row.delta, row.percent]);
    }
  });

  test(`${name}: numbers of the prose`, () => {
    for (const mention of truth.mentions) {
      const pair = found.mentions?.find(
        ({ before, after }) => before?.value === mention.before && after?.value === mention.after,
      );
      if (!mention.comparable) {
        expect(pair, mention.label).toBeUndefined();
      } else if (mention.approximate || mention.points !== undefined) {
        expect([mention.label, pair?.delta]).toEqual([mention.label, mention.points ?? null]);
      } else {
        expect([mention.label, pair?.delta, pair?.percent]).toEqual([
          mention.label,
          mention.delta,
          mention.before === 0 ? null : mention.percent,
        ]);
      }
    }
  });
}

const bare = (text: string) => text.replace(/\s/gu, "");

function holds(members: BlockPair["before"], quote: string): boolean {
  return members.some(({ block }) => block.kind === "paragraph" && bare(block.text).includes(bare(quote)));
}
