import { expect, test } from "vitest";
import { nearestWord } from "../../../src/cli/nearest-word.ts";

const commands = ["compare", "review", "extract", "check"];

test.each([
  ["chekc", "check"],
  ["compar", "compare"],
  ["reveiw", "review"],
  ["extracts", "extract"],
  ["compare", "compare"],
])("%s is near %s", (word, command) => expect(nearestWord(word, commands)).toBe(command));

test.each(["2023.docx", "年报", "a", "trend"])("%s is near none", (word) =>
  expect(nearestWord(word, commands)).toBeNull(),
);
