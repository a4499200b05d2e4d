import { existsSync } from "node:fs";
import yargs from "yargs";
import { type CommandWords, commandWords } from "../glossary/commands.ts";
import type { Lang } from "../glossary/lang.ts";
import { ReportError } from "../model/error.ts";
import { prepareArguments, standardInput } from "./arguments.ts";
import type { Config } from "./config.ts";
import {
  type Common,
  checkFormats,
  commands,
  compareFormats,
  extractFormats,
  failOnLevels,
  type Invocation,
  laterCommands,
  type PairInvocation,
} from "./invocation.ts";
import { nearestWord } from "./nearest-word.ts";
import { ruleList } from "./rule-list.ts";
import { version } from "./version.ts";

type Words = Readonly<Record<string, unknown>>;

/**
 * Turns argv into what to do. Prints nothing and ends nothing: help comes back as text, a mistake is thrown as the
 * fault `usage`. Only this file knows yargs, whose traps are mended here and in `arguments.ts`.
 */
export async function parseArguments(argv: readonly string[], lang: Lang, config: Config): Promise<Invocation> {
  const words = commandWords(lang);
  refuseStrayCommand(argv[0], words);
  let chosen: ((args: Words) => Invocation) | null = null;
  const choose = (make: (args: Words) => Invocation) => () => {
    chosen = make;
  };

  let shown = "";
  const named = commands.find((command) => command === argv[0]) ?? null;
  const parser = buildParser(words, config, named, choose);
  const args: Words = await parser.parseAsync(
    [...prepareArguments(argv)],
    {},
    (_fault: unknown, _args: unknown, output: string) => {
      shown = output;
    },
  );
  if (shown !== "" || argv.length === 0) return { command: "show", text: shown || (await parser.getHelp()) };
  const make = chosen as ((args: Words) => Invocation) | null;
  if (make === null) return { command: "show", text: await parser.getHelp() };
  return make(args);
}

function buildParser(
  words: CommandWords,
  config: Config,
  named: string | null,
  choose: (make: (args: Words) => Invocation) => () => void,
) {
  const pair = (command: "default" | "compare" | "review") =>
    choose((args) => ({ command, ...pairOptions(args, words, command) }));
  const parser = yargs([])
    .scriptName("tongbi")
    .locale("en")
    .updateStrings(yargsWords(words))
    .parserConfiguration({
      "boolean-negation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
    })
    .exitProcess(false)
    .showHelpOnFail(false)
    .strict()
    .wrap(100)
    .fail((message: string | null, fault: unknown) => {
      throw fault instanceof ReportError ? fault : usage(inWords(message ?? String(fault), words), named);
    })
    .usage(words.usage)
    .command("$0 [before] [after]", words.default, (y) => pairBuilder(y, words, config), pair("default"))
    .command(
      "compare [before] [after]",
      words.compare,
      (y) => pairBuilder(y.usage(words.usageCompare), words, config),
      pair("compare"),
    )
    .command(
      "review [before] [after]",
      words.review,
      (y) => pairBuilder(y.usage(words.usageReview), words, config),
      pair("review"),
    )
    .command(
      "check [reports..]",
      words.check,
      (y) => checkBuilder(y.usage(words.usageCheck), words, config),
      choose((args) => checkInvocation(args, words)),
    )
    .command(
      "extract [reports..]",
      words.extract,
      (y) => extractBuilder(y.usage(words.usageExtract), words, config),
      choose((args) => extractInvocation(args, words)),
    )
    .command(
      "completion [shell]",
      words.completion,
      (y) =>
        y
          .usage(words.usageCompletion)
          .positional("shell", { choices: ["bash", "zsh"], default: "bash", describe: words.shell }),
      choose((args) => ({ command: "completion", shell: args["shell"] === "zsh" ? "zsh" : "bash" })),
    )
    .help("help", words.help)
    .version("version", words.version, version)
    .alias({ help: "h", version: "V" });
  return parser;
}

type Builder = ReturnType<typeof yargs>;

function commonBuilder(parser: Builder, words: CommandWords, config: Config): Builder {
  return parser
    .option("output", { alias: "o", type: "string", requiresArg: true, describe: words.output })
    .option("lang", { choices: ["zh", "en"], requiresArg: true, describe: words.language })
    .option("color", {
      choices: ["auto", "always", "never"],
      default: config.color ?? "auto",
      requiresArg: true,
      describe: words.color,
    })
    .option("agency", { type: "string", requiresArg: true, describe: words.agency })
    .option("quiet", { alias: "q", type: "boolean", default: false, describe: words.quiet });
}

function pairBuilder(parser: Builder, words: CommandWords, config: Config): Builder {
  return commonBuilder(parser, words, config)
    .positional("before", { type: "string", describe: words.before })
    .positional("after", { type: "string", describe: words.after })
    .option("format", { choices: compareFormats, default: "text", requiresArg: true, describe: words.format })
    .option("force", { type: "boolean", default: false, describe: words.force })
    .option("before-year", { type: "string", requiresArg: true, describe: words.beforeYear })
    .option("after-year", { type: "string", requiresArg: true, describe: words.afterYear })
    .option("plain", { type: "boolean", default: config.plain ?? false, describe: words.plain })
    .option("ambiguous-width", {
      choices: ["auto", "1", "2"],
      default: config.ambiguousWidth ?? "auto",
      requiresArg: true,
      describe: words.ambiguousWidth,
    })
    .option("no-state", { type: "boolean", default: false, describe: words.noState });
}

function checkBuilder(parser: Builder, words: CommandWords, config: Config): Builder {
  return commonBuilder(parser, words, config)
    .positional("reports", { type: "string", array: true, describe: words.reports })
    .option("format", { choices: checkFormats, default: "text", describe: words.format, requiresArg: true })
    .option("fail-on", { choices: failOnLevels, default: "error", describe: words.failOn, requiresArg: true })
    .option("rules", { type: "string", describe: words.rules, requiresArg: true })
    .option("ignore", { type: "string", describe: words.ignore, requiresArg: true });
}

function extractBuilder(parser: Builder, words: CommandWords, config: Config): Builder {
  return commonBuilder(parser, words, config)
    .positional("reports", { type: "string", array: true, describe: words.reports })
    .option("format", { choices: extractFormats, default: "json", describe: words.format, requiresArg: true });
}

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

function pairOptions(args: Words, words: CommandWords, command: "default" | "compare" | "review"): PairInvocation {
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

function checkInvocation(args: Words, words: CommandWords): Invocation {
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

function extractInvocation(args: Words, words: CommandWords): Invocation {
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

function usage(message: string, command: string | null): ReportError {
  return new ReportError({ code: "usage", message, command });
}

/** `tongbi chekc a.docx` would take chekc for the older report; a first word that is no file but near a command is asked back. */
function refuseStrayCommand(word: string | undefined, words: CommandWords): void {
  if (word === undefined || word.startsWith("-") || commands.some((command) => command === word) || existsSync(word))
    return;
  if (laterCommands.some((command) => command === word)) throw usage(words.notYet(word), null);
  const near = nearestWord(word, [...commands, ...laterCommands]);
  if (near !== null) throw usage(words.didYouMean(word, near), null);
}

/** What yargs says of unknown words comes in plurals that its typings cannot be told; the rest is in its strings already. */
function inWords(message: string, words: CommandWords): string {
  const unknown = /^Unknown (?:argument|command)s?: (.+)$/u.exec(message)?.[1];
  return unknown === undefined ? message.trim() : words.unknownOption(unknown);
}

/** The sentences of yargs itself, by its own English keys. */
function yargsWords(words: CommandWords): Record<string, string> {
  return {
    "Commands:": words.commands,
    "Positionals:": words.positionals,
    "Options:": words.options,
    "choices:": words.choices,
    "default:": words.defaultValue,
    string: words.stringType,
    boolean: words.booleanType,
    array: words.arrayType,
    "Not enough arguments following: %s": words.needsValue("%s"),
    "Invalid values:": words.badValue,
    "Argument: %s, Given: %s, Choices: %s": words.badChoice("%s", "%s", "%s"),
  };
}
