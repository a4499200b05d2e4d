import { figureNoteWords } from "../glossary/figure-notes.ts";
import { figureTitle } from "../glossary/figure-words.ts";
import type { Lang } from "../glossary/lang.ts";
import type { BlockChange, BlockSide, Comparison, FigureChange, MentionChange } from "../model/comparison.ts";
import type { Figure, Mention } from "../model/report.ts";
import { findingJson } from "./finding-json.ts";
import { noticeJson, placeJson, reportMeta } from "./report-json.ts";

/**
 * A comparison as `tongbi/comparison@1` of the contract. Copied text is not looked for: `reuse` is null.
 */
export function comparisonJson(comparison: Comparison, lang: Lang): object {
  return {
    schema: "tongbi/comparison@1",
    before: reportMeta(comparison.before),
    after: reportMeta(comparison.after),
    sections: comparison.sections.map(({ before, after, relation, changes }) => ({ before, after, relation, changes })),
    blocks: comparison.blocks.map((block) => blockJson(block, lang)),
    figures: comparison.figures.map((figure) => figureJson(figure, lang)),
    mentions: comparison.mentions.map((mention) => mentionJson(mention, lang)),
    findings: comparison.findings.map((finding) => findingJson(finding, lang)),
    reuse: null,
    counts: comparison.counts,
    notices: comparison.notices.map((notice) => noticeJson(notice, lang)),
  };
}

function blockJson(change: BlockChange, lang: Lang): object {
  return {
    key: change.key,
    relation: change.relation,
    section: change.section,
    before: change.before.map((side) => sideJson(side, lang)),
    after: change.after.map((side) => sideJson(side, lang)),
    likeness: change.likeness,
    confidence: change.confidence,
    edits: change.edits,
    hunks: change.hunks,
  };
}

function sideJson(side: BlockSide, lang: Lang): object {
  return { id: side.id, text: side.text, place: placeJson(side.place, lang) };
}

function figureJson(change: FigureChange, lang: Lang): object {
  const compared = "delta" in change ? change : { delta: null, percent: null };
  const note = change.notes.map((one) => figureNoteWords(one, lang)).join(lang === "zh" ? "；" : "; ");
  return {
    key: change.key,
    id: change.id,
    title: figureTitle(change.id, lang),
    before: figureSideJson(change.before, lang),
    after: figureSideJson(change.after, lang),
    basis: change.basis,
    delta: compared.delta,
    percent: compared.percent,
    note: note === "" ? null : note,
  };
}

function figureSideJson(figure: Figure | null, lang: Lang): object | null {
  if (figure === null) return null;
  const { id, raw, value, unit, status, certain, place, parts } = figure;
  return { id, raw, value, unit, status, certain, place: placeJson(place, lang), ...(parts ? { parts } : {}) };
}

function mentionJson(change: MentionChange, lang: Lang): object {
  const evidence = [
    ...(change.before ? [mentionEvidence("before", change.before, lang)] : []),
    ...(change.after ? [mentionEvidence("after", change.after, lang)] : []),
  ];
  return {
    key: change.key,
    label: change.label,
    unit: change.unit,
    before: change.before?.value ?? null,
    after: change.after?.value ?? null,
    delta: change.delta,
    percent: change.percent,
    evidence,
  };
}

function mentionEvidence(report: "before" | "after", mention: Mention, lang: Lang): object {
  const { raw, approximate, sentence, place } = mention;
  return { report, raw, approximate, quote: sentence, place: placeJson(place, lang) };
}
