import { sectionWords } from "../../glossary/place-words.ts";
import type { BlockChange, Comparison } from "../../model/comparison.ts";
import type { OfficialTable } from "../../model/notice.ts";
import type { Section } from "../../model/report.ts";
import { type Content, type Group, type Item, noDetail, type Speech } from "../item.ts";
import { cleanText } from "../layout/clean-text.ts";
import type { Span, Style } from "../layout/line.ts";
import { noSign, pairLines, type Sign, unifiedLines } from "../layout/pair-lines.ts";
import { mentionsByBlock } from "./block-detail.ts";
import { blockItem } from "./block-item.ts";
import { type FigureTable, figureTables } from "./figure-tables.ts";
import { movedBySection, type Shown, standingOf, withMovedFrom } from "./moved-from.ts";
import { noticeItems } from "./notice-items.ts";
import { pairRows } from "./pair-rows.ts";
import { type ShownSection, shownSections } from "./sections.ts";
import { tableHeadItem } from "./table-head-item.ts";

/** Both years side by side: headings, paragraphs, and the changed rows of the official tables where they stand. */
export function textView(comparison: Comparison, speech: Speech): Content {
  const mentions = mentionsByBlock(comparison);
  const tables = new Map<OfficialTable, FigureTable>(
    figureTables(comparison, speech.lang).map((table) => [table.table, table]),
  );
  const groups: Group[] = [];
  const items: Item[] = [];
  const sections = shownSections(comparison);
  const standing = standingOf(comparison);
  const moved = movedBySection(comparison);
  for (const section of sections) {
    const own = section.blocks.flatMap((change) => blockItems(change, section.id));
    const gone = section.before.flatMap((one) => moved.get(one.id) ?? []);
    groups.push(groupOf(section, own, speech));
    items.push(...headingItems(section, speech), ...withMovedFrom(own, gone, standing, section.id, speech));
  }
  const notices = noticeItems(comparison, groups[0]?.id ?? "", speech);
  const isChanged = items.some((item) => item.parts.length > 0);
  const same = isChanged ? [] : [identicalItem(comparison, groups[0]?.id ?? "", speech)];
  return { groups, items: [...same, ...notices, ...items] };

  function blockItems(change: BlockChange, group: string): readonly Shown[] {
    const official = officialOf(change);
    if (!official) {
      const item = blockItem(change, group, mentions.get(change.after[0]?.id ?? "") ?? [], speech);
      return [{ change, item }];
    }
    const table = tables.get(official);
    if (!table) return [];
    tables.delete(official); // a table in several blocks is shown once, where it begins
    const made = [tableHeadItem(table, change, group, speech), ...pairRows(table, group, speech)];
    return made.map((item) => ({ change, item }));
  }
}

/** Where nothing changed it is said, and what was compared. */
function identicalItem({ after, figures }: Comparison, group: string, { words }: Speech): Item {
  const chapters = after.sections.filter((section) => section.level === 1).length;
  const blocks = after.sections.flatMap((section) => section.blocks);
  const tables = blocks.filter((block) => block.kind === "table" && block.official !== null).length;
  const text = words.identical(chapters, tables, figures.length);
  return {
    key: "identical",
    group,
    fold: null,
    table: false,
    under: null,
    columns: 0,
    parts: [],
    whole: false,
    search: text,
    size: 0,
    lay: (frame) => unifiedLines([{ text, style: "strong" }], noSign, frame),
    detail: () => ({ ...noDetail, title: text }),
    target: () => null,
  };
}

function officialOf(block: BlockChange): OfficialTable | null {
  for (const side of [...block.after, ...block.before]) {
    if (side.block.kind === "table" && side.block.official) return side.block.official;
  }
  return null;
}

function groupOf(section: ShownSection, shown: readonly Shown[], speech: Speech): Group {
  const count = (relation: BlockChange["relation"]) =>
    section.blocks.filter((block) => block.relation === relation).length;
  const [added, removed, moved] = [count("added"), count("removed"), count("moved")];
  const edits = shown.reduce((sum, { item }) => sum + item.parts.length, 0) - added - removed - moved;
  const counts = [
    edits > 0 ? `~${edits}` : "",
    added > 0 ? `+${added}` : "",
    removed > 0 ? `-${removed}` : "",
    moved > 0 ? `>${moved}` : "",
  ].filter(Boolean);
  const title = titleOf(section.after) ?? titleOf(section.before) ?? untitled(section, speech);
  return { id: section.id, title, depth: Math.max(0, section.level - 1), counts: counts.join(" ") || "=" };
}

function untitled({ after, before }: ShownSection, { words, lang }: Speech): string {
  const id = after[0]?.id ?? before[0]?.id ?? "";
  return id.startsWith("extra") ? words.untitled : sectionWords(id, lang);
}

function titleOf(sections: readonly Section[]): string | null {
  const printed = sections.flatMap((section) => (section.printed === null ? [] : [cleanText(section.printed)]));
  return printed.length > 0 ? printed.join(" / ").replaceAll("\n", "") : null;
}

const relationStyles: {
  readonly [R in ShownSection["change"]["relation"]]: { readonly sign: Sign; readonly style: Style };
} = {
  same: { sign: noSign, style: "strong" },
  changed: { sign: noSign, style: "strong" },
  moved: { sign: { text: ">", style: "moved" }, style: "strong" },
  added: { sign: { text: "+", style: "added" }, style: "added" },
  removed: { sign: { text: "-", style: "removed" }, style: "removed" },
  split: { sign: { text: "Y", style: "moved" }, style: "strong" },
  merged: { sign: { text: "A", style: "moved" }, style: "strong" },
};

function headingItems(section: ShownSection, { words }: Speech): readonly Item[] {
  const before = titleOf(section.before);
  const after = titleOf(section.after);
  if (before === null && after === null) return [];
  const { sign, style } = relationStyles[section.change.relation];
  const span = (text: string | null): readonly Span[] => (text === null ? [] : [{ text, style }]);
  const relation = words.sectionRelation[section.change.relation];
  return [
    {
      key: section.id,
      group: section.id,
      fold: null,
      table: false,
      under: null,
      columns: 0,
      parts: [],
      whole: false,
      search: `${before ?? ""}\n${after ?? ""}`,
      size: 0,
      lay: (frame) =>
        frame.unified
          ? unifiedLines(span(after ?? before), sign, frame)
          : pairLines(span(before), span(after), sign, frame),
      detail: () => ({
        ...noDetail,
        title: [after ?? before ?? "", relation].filter(Boolean).join("  "),
        before: section.before.map((one) => one.place),
        after: section.after.map((one) => one.place),
      }),
      target: () => null,
    },
  ];
}
