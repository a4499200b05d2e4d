import { expect, test } from "vitest";
import { ruleList } from "../../../src/cli/rule-list.ts";
import { commandWords } from "../../../src/glossary/commands.ts";

const words = commandWords("zh");

test.each<[string, unknown, string[]]>([
  ["nothing", undefined, []],
  ["one", "carry-over", ["carry-over"]],
  ["several", "carry-over, scope-word，citation", ["carry-over", "scope-word", "citation"]],
  ["given again", ["carry-over", "scope-word,citation"], ["carry-over", "scope-word", "citation"]],
  ["a comma at the end", "carry-over,", ["carry-over"]],
])("%s", (_, value, expected) => expect(ruleList(value, words)).toEqual(expected));

test("a name that is no rule's is a fault of usage that names the nearest", () => {
  expect(() => ruleList("carry-ovr", words)).toThrowError(
    expect.objectContaining({ fault: expect.objectContaining({ code: "usage", command: "check" }) }),
  );
});
