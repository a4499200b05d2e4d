import { expect, test } from "vitest";
import { prepareArguments, standardInput } from "../../../src/cli/arguments.ts";

test.each([
  ["a lone dash stands for standard input", ["compare", "-", "b.pdf"], ["compare", standardInput, "b.pdf"]],
  [
    "the value of --output stays a dash, to be refused",
    ["compare", "a", "b", "-o", "-"],
    ["compare", "a", "b", "-o", "-"],
  ],
  ["after -- every word is a file", ["compare", "--", "-a.txt", "b.txt"], ["compare", "./-a.txt", "b.txt"]],
  ["a dash after -- is a file called -", ["compare", "--", "-", "b"], ["compare", "./-", "b"]],
  ["options pass", ["--lang", "en", "a", "b"], ["--lang", "en", "a", "b"]],
])("%s", (_, argv, prepared) => expect(prepareArguments(argv)).toEqual(prepared));
