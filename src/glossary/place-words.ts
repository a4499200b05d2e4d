import type { Place } from "../model/place.ts";
import { officialChapters } from "./chapters.ts";
import type { Lang } from "./lang.ts";

/** A place in words, without the file: 第 3 页 · 二、主动公开… · 第 2 段. Empty where only the file is known. */
export function placeWords(place: Place, lang: Lang): string {
  return lang === "zh" ? placeZh(place) : placeEn(place);
}

/** The name of a section id: its chapter's official short name and its part, e.g. 一、总体情况（二）. */
export function sectionWords(id: string, lang: Lang): string {
  const [head = "", ...parts] = id.split(".");
  const chapter = officialChapters.find((one) => one.id === head);
  const name = chapter ? chapter[lang] : lang === "zh" ? otherZh(head) : otherEn(head);
  if (parts.length === 0) return name;
  return lang === "zh" ? `${name}${parts.map((part) => `（${part}）`).join("")}` : `${name} (${parts.join(".")})`;
}

function otherZh(head: string): string {
  return head === "preamble" ? "引言" : head === "extra" ? "其他部分" : head;
}

function otherEn(head: string): string {
  return head === "preamble" ? "preamble" : head === "extra" ? "other part" : head;
}

function placeZh(place: Place): string {
  const parts = [
    place.page === undefined ? "" : `第${place.page}页`,
    place.line === undefined ? "" : `第${place.line}行`,
    place.section === undefined ? "" : sectionWords(place.section, "zh"),
    place.table === undefined ? "" : `第${place.table}张表`,
    place.row === undefined ? "" : `第${place.row}行`,
    place.column === undefined ? "" : `第${place.column}列`,
    place.paragraph === undefined ? "" : `第${place.paragraph}段`,
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function placeEn(place: Place): string {
  const parts = [
    place.page === undefined ? "" : `page ${place.page}`,
    place.line === undefined ? "" : `line ${place.line}`,
    place.section === undefined ? "" : sectionWords(place.section, "en"),
    place.table === undefined ? "" : `table ${place.table}`,
    place.row === undefined ? "" : `row ${place.row}`,
    place.column === undefined ? "" : `column ${place.column}`,
    place.paragraph === undefined ? "" : `paragraph ${place.paragraph}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}
