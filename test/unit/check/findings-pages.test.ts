import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explanationsOf, ruleTitle } from "../../../src/glossary/rule-words.ts";
import { ruleIds } from "../../../src/model/finding.ts";

const folder = new URL("../../../docs/findings/", import.meta.url);
const page = (rule: string): string => readFileSync(new URL(`${rule}.md`, folder), "utf8");

test("every rule has its page, and every page its rule", () => {
  const pages = readdirSync(folder).map((name) => name.replace(/\.md$/u, ""));
  expect(pages.sort()).toEqual([...ruleIds, "README"].sort());
});

test.each(ruleIds)("%s: what, how, an example, what to do, and every explanation", (rule) => {
  const text = page(rule);
  expect(text.split("\n")[0]).toBe(`# ${rule} ${ruleTitle(rule, "zh")}`);
  for (const part of ["**怎样算**", "**例**", "**怎么办**", "**可能合理**"]) expect(text).toContain(part);
  const last = text.slice(text.indexOf("**可能合理**"));
  for (const explanation of explanationsOf(rule, "zh")) expect(last).toContain(explanation);
});

test("the list names every rule by its title", () => {
  const list = page("README");
  for (const rule of ruleIds) expect(list).toContain(`[${rule}](${rule}.md) | ${ruleTitle(rule, "zh")} |`);
});
