import type { CommandWords } from "../glossary/commands.ts";
import { ReportError } from "../model/error.ts";
import { type RuleId, ruleIds } from "../model/finding.ts";
import { nearestWord } from "./nearest-word.ts";

/** Rules named by an option, with commas between or the option given again. Throws the fault `usage` for a name that is no rule's. */
export function ruleList(value: unknown, words: CommandWords): readonly RuleId[] {
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = given.flatMap((one) => (typeof one === "string" ? one.split(/[,，]/u) : []));
  return names
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => ruleNamed(name, words));
}

function ruleNamed(name: string, words: CommandWords): RuleId {
  const rule = ruleIds.find((id) => id === name);
  if (rule !== undefined) return rule;
  const message = words.noRule(name, nearestWord(name, ruleIds));
  throw new ReportError({ code: "usage", message, command: "check" });
}
