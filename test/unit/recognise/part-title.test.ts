import { expect, test } from "vitest";
import { readPartTitle } from "../../../src/recognise/part-title.ts";

/** The title up to `|`, the heading with its mark up to `‖`; "no title" where a sentence stands there. `⏎` breaks the line. */
function cut(printed: string): string {
  const lines = printed.split("⏎");
  const text = lines.join("");
  const breaks = new Set(lines.slice(0, -1).map((_, at) => lines.slice(0, at + 1).join("").length));
  const title = readPartTitle(text, 0, text.length, breaks);
  if (!title) return "no title";
  const { titleEnd, end } = title;
  return `${text.slice(0, titleEnd)}|${text.slice(titleEnd, end)}‖${text.slice(end)}`;
}

test.each([
  ["a line of its own", "主动公开情况", "主动公开情况|‖"],
  ["a full stop", "主动公开方面。坚持公开为常态。", "主动公开方面|。‖坚持公开为常态。"],
  ["a colon", "主动公开情况：全年公开信息。", "主动公开情况|：‖全年公开信息。"],
  ["two clauses", "健全组织，责任到人。成立了领导小组。", "健全组织，责任到人|。‖成立了领导小组。"],
  ["a blank", "平台建设情况 改版了网站，更新了栏目。", "平台建设情况|‖ 改版了网站，更新了栏目。"],
  ["a year", "主动公开信息的数量2022年公开信息，逐项更新。", "主动公开信息的数量|‖2022年公开信息，逐项更新。"],
  ["a broken line", "平台建设情况⏎改版了网站，更新了栏目。", "平台建设情况|‖改版了网站，更新了栏目。"],
  ["a title over two lines", "人大代表建议和政协提案办理结⏎果公开情况", "人大代表建议和政协提案办理结果公开情况|‖"],
  [
    "a comma after a known title",
    "依申请公开方面，我局规范流程，按时答复，没有延误，群众满意，没有争议，没有投诉。",
    "依申请公开方面|，‖我局规范流程，按时答复，没有延误，群众满意，没有争议，没有投诉。",
  ],
  ["a full stop inside 《》", "落实《办法。试行》情况。逐条落实。", "落实《办法。试行》情况|。‖逐条落实。"],
  ["nothing to report", "需要说明的事项：无", "需要说明的事项：无|‖"],
  ["an item of a list", "更新不及时；", "no title"],
  ["a sentence with a count", "全年公开信息30条。", "no title"],
  [
    "a long sentence",
    "个别科室对政务公开工作的重要性认识还不到位，没有专人负责，信息报送不够主动，影响了公开的时效。",
    "no title",
  ],
])("%s", (_, printed, expected) => expect(cut(printed)).toBe(expected));
