import { existsSync } from "node:fs";
import yargs from "yargs";
import { type CommandWords, commandWords } from "../glossary/commands.ts";
import type { Lang } from "../glossary/lang.ts";
import { ReportError } from "../model/error.ts";
import { prepareArguments } from "./arguments.ts";
import type { Config } from "./config.ts";
import { commands, type Invocation, laterCommands } from "./invocation.ts";
import { nearestWord } from "./nearest-word.ts";
import { checkBuilder, extractBuilder, pairBuilder } from "./options.ts";
import { checkInvocation, extractInvocation, pairOptions, usage, type Words } from "./settle-options.ts";
import { version } from "./version.ts";

/**
 * Turns argv into what to do. Prints nothing and ends nothing: help comes back as text, a mistake is thrown as the
 * fault `usage`. yargs is known here and in `options.ts`; its traps are mended here and in `arguments.ts`.
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
