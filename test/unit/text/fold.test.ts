import { expect, test } from "vitest";
import { fold, foldText } from "../../../src/text/fold.ts";

test.each([
  ["full-width letters, digits and signs", "２０２１年（Ａ）：５０％", "2021年(A):50%"],
  ["blanks between Han and beside digits", "公 开 信 息 1136 条", "公开信息1136条"],
  ["a line break is a blank", "公开\r\n信息", "公开信息"],
  ["one blank stays between digits: two cells", "2   3", "2 3"],
  ["and between Latin words", "open  data", "open data"],
  ["thousands keep their comma", "1,234,567件", "1,234,567件"],
  ["a full-width comma between digits parts two numbers", "3，400", "3，400"],
  ["and so does a comma with a blank", "3, 400", "3，400"],
  ["and one that does not part threes", "2020,2021", "2020，2021"],
  ["elsewhere commas are one", "公开，透明,便民", "公开,透明,便民"],
  ["a heading's number does not join a year", "1. 2021年", "1. 2021年"],
  ["a dash for 一 in a heading", "—、总体情况", "一、总体情况"],
  ["in brackets, too", "（－）主动公开", "(一)主动公开"],
  ["a dash alone is a dash", "—", "-"],
  ["dashes, quotes, dots, brackets are one family each", "–―“”「」•・〔〕【】", '--""""··()()'],
  ["《》 stay: they name a document", "《条例》", "《条例》"],
  ["what NFKC would join stays apart", "①2 m²2", "①2 m²2"],
  ["marks without width go", "公\u200b开\ufeff", "公开"],
])("%s", (_, raw, folded) => expect(foldText(raw)).toBe(folded));

test("every folded unit knows where it stood", () => {
  const { text, starts, ends } = fold(" 公 开\u200b２3");
  const pieces = [...text].map((unit, index) => [unit, starts[index], ends[index]]);
  expect(pieces).toEqual([
    ["公", 1, 2],
    ["开", 3, 5], // with the mark behind it
    ["2", 5, 6],
    ["3", 6, 7],
  ]);
});

test("the blank that stays stands for all of the white space", () => {
  const { starts, ends } = fold("2 \n 3");
  expect([[...starts], [...ends]]).toEqual([
    [0, 1, 4],
    [1, 4, 5],
  ]);
});
