import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../support/run-tool.ts";

// Words that only the official form has. A file outside the glossary that spells one knows too much.
const official =
  /总体情况|主动公开政府|政府信息公开|依申请|行政复议|行政诉讼|规范性文件|自然人|商业企业|结转下年|上年结转|结果维持|信息内容|制发件数|第二十条/u;
const spoken = /[\u4e00-\u9fff]{5}/u; // units and such are shorter

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/u.test(name) && !name.startsWith("glossary/"))
  .sort();

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, "");

test("the official words stand in the glossary alone", () => {
  const guilty = files.filter((name) => official.test(withoutComments(readFileSync(join(root, "src", name), "utf8"))));
  expect(guilty).toEqual([]);
});

test("the steps that compare, print and run hold no Chinese sentence", () => {
  const steps = files.filter((name) => /^(model|sequence|align|diff|render|cli)\//u.test(name));
  const guilty = steps.filter((name) => spoken.test(withoutComments(readFileSync(join(root, "src", name), "utf8"))));
  expect(guilty).toEqual([]);
});
