import { expect, test } from "vitest";
import { csvLine } from "../../../src/render/csv.ts";

test.each([
  ["plain values", ["a", 1, true, null], "a,1,true,\r\n"],
  ["commas, quotes and line feeds are quoted", ["a,b", 'c"d', "e\nf"], '"a,b","c""d","e\nf"\r\n'],
  ["what a spreadsheet would run gets an apostrophe", ["=1+1", "+cmd", "-a", "@x"], "'=1+1,'+cmd,'-a,'@x\r\n"],
  ["numbers as printed do not", ["-6", "+1036", "-18.6%"], "-6,+1036,-18.6%\r\n"],
])("%s", (_, values, line) => expect(csvLine(values)).toBe(line));
