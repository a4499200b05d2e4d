import { expect, test } from "vitest";
import { splitSentences } from "../../../src/text/sentences.ts";

const split = (text: string): string =>
  splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .join("|");

test.each([
  ["nothing", "", ""],
  ["no end", "公开信息", "公开信息"],
  ["ends of sentences", "公开。更新！完成？好；再见", "公开。|更新！|完成？|好；|再见"],
  ["folded ends", "公开;更新!", "公开;|更新!"],
  ["closing quotes go along", "他说：“公开。”然后", "他说：“公开。”|然后"],
  ["several ends are one", "真的？！是", "真的？！|是"],
  ["a list after a comma or colon", "主要有：一是更新慢，二是人员少。", "主要有：|一是更新慢，|二是人员少。"],
  ["唯一是 opens nothing", "这里唯一是他", "这里唯一是他"],
  ["a line break ends nothing", "公开\n信息。", "公开\n信息。"],
  ["a point is no end: 3.5", "3.5万元", "3.5万元"],
])("%s", (_, text, expected) => expect(split(text)).toBe(expected));
