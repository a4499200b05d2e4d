import { type CompareWords, compareWords } from "../../glossary/compare-words.ts";
import { placeWords, sectionWords } from "../../glossary/place-words.ts";
import type { BlockChange, BlockSide, Comparison, SectionChange } from "../../model/comparison.ts";
import type { Report, Section } from "../../model/report.ts";
import { groupBy } from "../group-by.ts";
import { isUnmarked, markedSpans } from "./marked-edits.ts";
import { paintText, paragraph, type Style, span, type TextOptions } from "./page.ts";

const signs: Readonly<Record<BlockChange["relation"], readonly [sign: string, style: Style]>> = {
  same: ["=", "dim"],
  edited: ["~", "warning"],
  moved: [">", "moved"],
  split: ["Y", "warning"],
  merged: ["A", "warning"],
  added: ["+", "added"],
  removed: ["-", "removed"],
};
/** Below this a pairing is told as possible, not as a fact. */
const sure = 0.6;

/** The changed text, section by section in the after report's order; removed sections where they stood. */
export function blocksText(comparison: Comparison, options: TextOptions): readonly string[] {
  const bySection = groupBy(comparison.blocks.filter(isShown), (change) => change.section);
  return comparison.sections.flatMap((section) => {
    const own = idsOf(section.after ?? section.before).flatMap((id) => bySection.get(id) ?? []);
    if (own.length === 0 && (section.relation === "same" || section.relation === "changed")) return [];
    return [
      "",
      sectionLine(section, comparison, options),
      ...own.flatMap((change) => blockLines(change, section, comparison, options)),
    ];
  });
}

/** Official tables are told figure by figure, and a block that only rolled on by a year is no change. */
function isShown(change: BlockChange): boolean {
  const block = (change.after[0] ?? change.before[0])?.block;
  if (block?.kind === "table" && block.official !== null) return false;
  if (change.relation !== "edited") return change.relation !== "same";
  return change.hunks.length === 0 || change.hunks.some((hunk) => !isUnmarked(hunk));
}

function sectionLine(section: SectionChange, comparison: Comparison, options: TextOptions): string {
  const words = compareWords(options.lang);
  const title =
    section.after !== null ? titles(section.after, comparison.after) : titles(section.before, comparison.before);
  const relation =
    section.relation === "changed" || section.relation === "same"
      ? ""
      : `〔${relationWords(section, comparison, words)}〕`;
  return paintText(span(`${title}${relation}`).text, "strong", options.color);
}

function relationWords(section: SectionChange, comparison: Comparison, words: CompareWords): string {
  const from = section.before === null ? "" : titles(section.before, comparison.before);
  return section.relation === "moved" ? words.movedFrom(from) : words.relations[section.relation];
}

function titles(ids: string | readonly string[] | null, report: Report): string {
  return idsOf(ids)
    .map((id) => titleOf(id, report.sections))
    .join("、");
}

function titleOf(id: string, sections: readonly Section[]): string {
  const section = sections.find((one) => one.id === id);
  const own = section?.printed ?? sectionWords(id, "zh");
  const parent = sections.find((one) => one.id === section?.parent)?.printed;
  return parent ? `${parent} ${own}` : own;
}

function idsOf(ids: string | readonly string[] | null): readonly string[] {
  if (ids === null) return [];
  return typeof ids === "string" ? [ids] : ids;
}

function blockLines(
  change: BlockChange,
  section: SectionChange,
  comparison: Comparison,
  options: TextOptions,
): readonly string[] {
  const [sign, style] = signs[change.relation];
  const lead = `  ${sign} `;
  // A block that went along with its whole section has moved no further than its heading says.
  const along = change.relation === "moved" && idsOf(section.before).includes(change.before[0].section);
  const note = along ? "" : relationNote(change, comparison, options);
  const spans =
    change.relation === "added" || change.relation === "removed" ? wholeSpans(change, style) : markedSpans(change);
  return [
    ...paragraph(lead, note === "" ? spans : [span(`〔${note}〕`, "moved"), ...spans], options),
    ...paragraph("    ", [span(placesOf(change, options), "dim")], options),
  ];
}

function wholeSpans(change: BlockChange, style: Style) {
  return [...change.before, ...change.after].map((side) => span(side.text, style));
}

function relationNote(change: BlockChange, comparison: Comparison, options: TextOptions): string {
  const words = compareWords(options.lang);
  const possibly = change.confidence < sure ? words.possibly : "";
  switch (change.relation) {
    case "moved":
      return `${possibly}${words.movedFrom(titleOf(change.before[0].section, comparison.before.sections))}`;
    case "split":
      return `${possibly}${words.splitInto(change.after.length)}`;
    case "merged":
      return `${possibly}${words.mergedFrom(change.before.length)}`;
    default:
      return "";
  }
}

function placesOf(change: BlockChange, { lang }: TextOptions): string {
  const words = compareWords(lang);
  const side = (name: string, sides: readonly BlockSide[]) => {
    const first = sides[0];
    return first === undefined ? [] : [`${name} ${placeWords({ ...first.place, section: first.section }, lang)}`];
  };
  return `（${[...side(words.before, change.before), ...side(words.after, change.after)].join("；")}）`;
}
