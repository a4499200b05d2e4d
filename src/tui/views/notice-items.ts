import { isGraveNotice, noticeMessage } from "../../glossary/notices.ts";
import { placeWords } from "../../glossary/place-words.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Notice } from "../../model/notice.ts";
import { baseName } from "../base-name.ts";
import { type Item, noDetail, type Speech } from "../item.ts";
import { cleanText } from "../layout/clean-text.ts";
import { unifiedLines } from "../layout/pair-lines.ts";

/** What was not read for sure, at the top of the text: a line a notice, the grave ones first. */
export function noticeItems({ notices, before }: Comparison, group: string, speech: Speech): readonly Item[] {
  const grave = notices.filter(isGraveNotice);
  const quiet = notices.filter((notice) => !isGraveNotice(notice));
  return [...grave, ...quiet].map((notice, index) => noticeItem(notice, index, group, before.source.file, speech));
}

function noticeItem(notice: Notice, index: number, group: string, beforeFile: string, { words, lang }: Speech): Item {
  const message = cleanText(noticeMessage(notice, lang)).replaceAll("\n", " ");
  const place = [cleanText(baseName(notice.place.file)), placeWords(notice.place, lang)].filter(Boolean).join(" ");
  return {
    key: `notice:${index}`,
    group,
    fold: isGraveNotice(notice) ? "warnings" : "notices",
    table: false,
    under: null,
    columns: 0,
    parts: [],
    whole: false,
    search: message,
    size: 0,
    lay: (frame) =>
      unifiedLines([{ text: `${message}（${place}）`, style: "warning" }], { text: "!", style: "warning" }, frame),
    detail: () => ({
      ...noDetail,
      title: `${words.notice}  ${message}`,
      ...(notice.place.file === beforeFile ? { before: [notice.place] } : { after: [notice.place] }),
    }),
    target: () => null,
  };
}
