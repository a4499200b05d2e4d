import type { CommandWords } from "../glossary/commands.ts";
import { ReportError } from "../model/error.ts";
import { standardInput } from "./arguments.ts";
import { type Common, checkFormats, failOnLevels, type Invocation, type PairInvocation } from "./invocation.ts";
import { ruleList } from "./rule-list.ts";

/** What yargs made of the words of a command. */
export type Words = Readonly<Record<string, unknown>>;

// From what yargs made of the words to what the user asked for. Every mistake is thrown as the fault `usage`.

function commonOptions(args: Words, words: CommandWords, command: string, files: readonly string[]): Common {
  if (files.filter((file) => file === "-").length > 1) throw usage(words.dashTwice, command);
  const output = text(args["output"]);
  if (output === "-") throw usage(words.outputNotDash, command);
  if (output !== null && files.includes(output)) throw usage(words.outputIsInput(output), command);
  const color = last(args["color"]);
  return {
    output,
    color: color === "always" || color === "never" ? color : "auto",
    quiet: last(args["quiet"]) === true,
    agency: text(args["agency"]),
  };
}

export function pairOptions(
  args: Words,
  words: CommandWords,
  command: "default" | "compare" | "review",
): PairInvocation {
  const shown = command === "default" ? null : command;
  const before = file(args["before"]);
  const after = file(args["after"]);
  if (before === null || after === null) throw usage(words.missingFiles, shown);
  const width = last(args["ambiguousWidth"]);
  return {
    ...commonOptions(args, words, shown ?? "", [before, after]),
    before,
    after,
    format: last(args["format"]) === "json" ? "json" : "text",
    force: last(args["force"]) === true,
    beforeYear: year(args["beforeYear"], "before-year", words, shown),
    afterYear: year(args["afterYear"], "after-year", words, shown),
    plain: last(args["plain"]) === true,
    ambiguousWidth: width === "1" || width === "2" ? width : "auto",
  };
}

/** The files of a command that takes several. */
function reportFiles(args: Words, words: CommandWords, command: string): readonly string[] {
  const reports: readonly unknown[] = Array.isArray(args["reports"]) ? args["reports"] : [];
  const files = reports.flatMap((one) => file(one) ?? []);
  if (files.length === 0) throw usage(words.missingReport, command);
  return files;
}

export function checkInvocation(args: Words, words: CommandWords): Invocation {
  const files = reportFiles(args, words, "check");
  const format = last(args["format"]);
  const rules = ruleList(args["rules"], words);
  return {
    command: "check",
    files,
    format: checkFormats.find((one) => one === format) ?? "text",
    failOn: failOnLevels.find((level) => level === last(args["failOn"])) ?? "error",
    rules: rules.length === 0 ? null : rules,
    ignore: ruleList(args["ignore"], words),
    ...commonOptions(args, words, "check", files),
  };
}

export function extractInvocation(args: Words, words: CommandWords): Invocation {
  const files = reportFiles(args, words, "extract");
  const format = last(args["format"]);
  return {
    command: "extract",
    files,
    format: format === "csv" || format === "markdown" ? format : "json",
    ...commonOptions(args, words, "extract", files),
  };
}

/** The value of an option; of one given twice, the last. */
function last(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const given: readonly unknown[] = value;
  return given.at(-1);
}

function text(value: unknown): string | null {
  const given = last(value);
  return typeof given === "string" && given !== "" ? given : null;
}

function file(value: unknown): string | null {
  return value === standardInput ? "-" : text(value);
}

function year(value: unknown, name: string, words: CommandWords, command: string | null): number | null {
  const given = text(value);
  if (given === null) return null;
  if (!/^(19|20)\d\d$/u.test(given)) throw usage(words.badYear(name), command);
  return Number(given);
}

/** A mistake in the words of a command. */
export function usage(message: string, command: string | null): ReportError {
  return new ReportError({ code: "usage", message, command });
}
