import type { Basis } from "../model/comparison.ts";
import type { EditionId } from "../model/report.ts";
import { applicants, groups, otherHandlingRow, otherHandlingRows } from "./editions/common.ts";
import type { OtherHandling } from "./equations.ts";
import { figureIds } from "./figure-words.ts";
import type { Lang } from "./lang.ts";

/**
 * Which figures of two years mean the same. `before` and `after` are figure ids: one, none, or for `sum` the single row on
 * one side and the three on the other. `id` is the figure the row is shown under; `key` names the row for `crosswalkNote`.
 */
export type CrosswalkRow = {
  readonly key: string;
  readonly id: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly basis: Basis;
  readonly note: NoteCode | null;
};

export type NoteCode = keyof typeof notes;

const notes = {
  "made-issued": {
    zh: "“本年新制作数量”改为“本年制发件数”",
    en: "“newly made” became “issued”",
  },
  "made-issued-documents": {
    zh: "“规范性文件”改称“行政规范性文件”，“本年新制作数量”改为“本年制发件数”；范围可能收窄，请核对",
    en: "“normative documents” became “administrative normative documents”, “newly made” became “issued”; the scope may be narrower, please check",
  },
  "published-dropped": {
    zh: "新格式不再统计“本年新公开数量”",
    en: "the newer form no longer counts “newly published”",
  },
  "repealed-new": {
    zh: "新格式新增“本年废止件数”，上年无此项",
    en: "“repealed” is new in the newer form; last year has none",
  },
  "in-force-redefined": {
    zh: "“对外公开总数量”改为“现行有效件数”，口径不同，不作比较",
    en: "“total published” became “in force”: not the same measure, not compared",
  },
  "items-dropped": {
    zh: "新格式不再统计项目数量及增减",
    en: "the newer form no longer counts items and their change",
  },
  "decisions-renamed": {
    zh: "“处理决定数量”改为“本年处理决定数量”，含义不变",
    en: "the column was renamed, its meaning is the same",
  },
  "services-dropped": {
    zh: "新格式取消“其他对外管理服务事项”",
    en: "the newer form has no “other external services”",
  },
  "fee-items-dropped": {
    zh: "原为收费项目个数，与收费金额不是同一指标",
    en: "this counted kinds of charges, which is not the amount charged",
  },
  "fee-amount-new": {
    zh: "新格式改填收费金额（万元），上年无此项",
    en: "the newer form asks for the amount charged (10,000 yuan); last year has none",
  },
  "procurement-dropped": {
    zh: "新格式取消“政府集中采购”",
    en: "the newer form has no “central procurement”",
  },
  "other-split": {
    zh: "“其他处理”由一行拆为三行，以三行之和与上年比较",
    en: "“other handling” was split into three rows; their sum is compared with last year",
  },
  "other-merged": {
    zh: "“其他处理”本年只有一行，与上年三行之和比较",
    en: "“other handling” is a single row this year; it is compared with the sum of last year's three",
  },
  "other-part-new": {
    zh: "新格式细分项，上年无分项",
    en: "a part of “other handling” that last year does not show",
  },
  "other-part-gone": {
    zh: "“其他处理”本年未分项",
    en: "“other handling” is not divided this year",
  },
  "newer-only": {
    zh: "本年所用的旧格式无此项",
    en: "the older form, used this year, has no such item",
  },
  "older-only": {
    zh: "旧格式的项目，上年所用的新格式无此项",
    en: "an item of the older form; last year's newer form has none",
  },
} as const satisfies { readonly [code: string]: { readonly [L in Lang]: string } };

type Change = readonly [before: string | null, after: string | null, basis: Basis, note: NoteCode];

/** Table 2 from the 2019 edition to that of 2021, read downwards. What is not named here keeps its id and its meaning. */
const proactiveChanges: readonly Change[] = [
  ["proactive.regulations/newlyMade", "proactive.regulations/issued", "renamed", "made-issued"],
  ["proactive.normativeDocuments/newlyMade", "proactive.normativeDocuments/issued", "renamed", "made-issued-documents"],
  ...["proactive.regulations", "proactive.normativeDocuments"].flatMap((row): readonly Change[] => [
    [`${row}/newlyPublished`, null, "removed", "published-dropped"],
    [null, `${row}/repealed`, "added", "repealed-new"],
    [`${row}/totalPublished`, `${row}/inForce`, "redefined", "in-force-redefined"],
  ]),
  ...["proactive.licensing", "proactive.penalties", "proactive.coercion"].flatMap((row): readonly Change[] => [
    [`${row}/itemsLastYear`, null, "removed", "items-dropped"],
    [`${row}/itemsChange`, null, "removed", "items-dropped"],
    [`${row}/decisions`, `${row}/decisions`, "renamed", "decisions-renamed"],
  ]),
  ["proactive.otherServices/itemsLastYear", null, "removed", "services-dropped"],
  ["proactive.otherServices/itemsChange", null, "removed", "services-dropped"],
  ["proactive.otherServices/decisions", null, "removed", "services-dropped"],
  ["proactive.fees/itemsLastYear", null, "removed", "fee-items-dropped"],
  ["proactive.fees/itemsChange", null, "removed", "fee-items-dropped"],
  [null, "proactive.fees/amount", "added", "fee-amount-new"],
  ["proactive.procurement/projects", null, "removed", "procurement-dropped"],
  ["proactive.procurement/amount", null, "removed", "procurement-dropped"],
];

const otherParts: readonly string[] = otherHandlingRows.map((row) => row.id);

/**
 * Every pair of figures between two editions, in the order of the later report's form, with what only the earlier one has
 * at its place in that form's table. Derived subtotals are in it as `same`.
 *
 * @param rows - the rows of other handling each report prints (`otherHandlingOf`); left out, those of its edition
 * @returns nothing where a side is `pre2019`, which has no figures
 */
export function crosswalk(
  before: EditionId,
  after: EditionId,
  rows: { readonly before: OtherHandling; readonly after: OtherHandling } = {
    before: usualRows(before),
    after: usualRows(after),
  },
): readonly CrosswalkRow[] {
  if (figureIds(before).length === 0 || figureIds(after).length === 0) return [];
  const make = (change: Change): CrosswalkRow => rowOf(before, after, change);
  const requests = figureIds(after === "2021" ? after : before)
    .filter((id) => id.startsWith("requests.") && !isOther(id))
    .map((id) => make([id, id, "same", "other-split"]));
  const at = requests.findIndex((row) => row.id.startsWith("requests.concluded/"));
  return [
    ...proactiveRows(before, after).map(make),
    ...requests.slice(0, at),
    ...subtotals().map((id) => make([id, id, "same", "other-split"])),
    ...otherRows(before, after, rows),
    ...requests.slice(at),
    ...figureIds(after)
      .filter((id) => id.startsWith("disputes."))
      .map((id) => make([id, id, "same", "other-split"])),
  ];
}

/** The sentence that goes with a row of the crosswalk, without a full stop; null where none is needed. */
export function crosswalkNote(key: string, lang: Lang): string | null {
  const code = noteCodes().get(key);
  return code === undefined ? null : notes[code][lang];
}

const usualRows = (edition: EditionId): OtherHandling => (edition === "2019" ? "one" : "three");

const isOther = (id: string): boolean =>
  id.startsWith(`${otherHandlingRow.id}/`) || id.startsWith(`${otherHandlingRow.id}.`);

function proactiveRows(before: EditionId, after: EditionId): readonly Change[] {
  if (before === after) {
    return figureIds(after)
      .filter((id) => id.startsWith("proactive."))
      .map((id) => [id, id, "same", "items-dropped"]);
  }
  return before === "2019" ? proactiveChanges : proactiveChanges.map(turned);
}

/** The same change seen by an agency that goes back to the older form. */
function turned([before, after, basis, note]: Change): Change {
  if (basis === "added") return [after, null, "removed", "newer-only"];
  if (basis === "removed") return [null, before, "added", "older-only"];
  return [after, before, basis, note];
}

const subtotals = (): readonly string[] =>
  groups.flatMap((group) => applicants.map((column) => `${group.id}/${column.id}`));

function otherRows(
  before: EditionId,
  after: EditionId,
  rows: { readonly before: OtherHandling; readonly after: OtherHandling },
): readonly CrosswalkRow[] {
  return applicants.flatMap((column): readonly CrosswalkRow[] => {
    const whole = `${otherHandlingRow.id}/${column.id}`;
    const parts = otherParts.map((row) => `${row}/${column.id}`);
    const pair = (change: Change): CrosswalkRow => rowOf(before, after, change);
    const same = pair([whole, whole, "same", "other-split"]);
    if (rows.before === rows.after) {
      return rows.after === "one" ? [same] : [...parts.map((id) => pair([id, id, "same", "other-split"])), same];
    }
    return rows.before === "one" ? splitRows(whole, parts, pair) : mergedRows(whole, parts, pair);
  });
}

type Pairing = (change: Change) => CrosswalkRow;

/** One row last year, three this year: the sum of the three beside the one, and each of the three as new. */
function splitRows(whole: string, parts: readonly string[], pair: Pairing): readonly CrosswalkRow[] {
  const row = pair([whole, whole, "sum", "other-split"]);
  return [
    // Either way round stands under one id, and each has its own note.
    { ...row, key: `${row.key}/split`, before: [whole], after: parts },
    ...parts.map((id) => pair([null, id, "added", "other-part-new"])),
  ];
}

/** Three rows last year, one this year. */
function mergedRows(whole: string, parts: readonly string[], pair: Pairing): readonly CrosswalkRow[] {
  const row = pair([whole, whole, "sum", "other-merged"]);
  return [
    { ...row, key: `${row.key}/merged`, before: parts, after: [whole] },
    ...parts.map((id) => pair([id, null, "removed", "other-part-gone"])),
  ];
}

function rowOf(before: EditionId, after: EditionId, [from, to, basis, note]: Change): CrosswalkRow {
  const id = to ?? from ?? "";
  return {
    key: `${before}>${after}/${basis}/${id}`,
    id,
    before: from === null ? [] : [from],
    after: to === null ? [] : [to],
    basis,
    note: basis === "same" ? null : note,
  };
}

let noteIndex: ReadonlyMap<string, NoteCode> | null = null;

/** Keys of every row with a note, in every direction and shape. Made when the first note is asked for. */
function noteCodes(): ReadonlyMap<string, NoteCode> {
  noteIndex ??= new Map(
    everyRow().flatMap((row): [string, NoteCode][] => (row.note === null ? [] : [[row.key, row.note]])),
  );
  return noteIndex;
}

function everyRow(): readonly CrosswalkRow[] {
  const ids = ["2019", "2021"] as const;
  const shapes = ["one", "three"] as const;
  const pairs = ids.flatMap((before) => ids.map((after) => [before, after] as const));
  const rows = shapes.flatMap((before) => shapes.map((after) => ({ before, after })));
  return pairs.flatMap(([before, after]) => rows.flatMap((shape) => crosswalk(before, after, shape)));
}
